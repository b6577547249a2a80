"""Each word typed must begin some word of name, handles, notes or tags; nothing typed can fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.rows import PeopleQuery
from app.store.search import match_query
from app.store.workspace import WorkspaceStore
from tests.support.stores import TODAY, add, database_of, label, store_at


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkspaceStore]:
    store = store_at(tmp_path_factory.mktemp("search"))
    zoe = add(store, "Zoë Brandt-Ünal", "zoe_prints")
    add(store, "日本 太郎")
    add(store, "Ada O'Hara", "ada.b")
    with store.work(label()) as work:
        work.add_note(zoe, TODAY, "Met at the Frühjahrs fair; talks about jazz.")
        work.add_tag(zoe, "Print Makers")
    with store.work(label()) as work:
        work.update_person(zoe, headline="Risograph printer", company="Nordlys Press")
    yield store
    store.close()


def found(store: WorkspaceStore, text: str) -> list[str]:
    rows = store.reader.people_page(PeopleQuery(search=text), 0, 99)
    return sorted(row.name for row in rows)


@pytest.mark.parametrize(
    "text",
    [
        "zoe",
        "ZOË",
        "brandt",
        "unal z",
        "prints",
        "@zoe_prints",
        "fruhj",
        "jaz zoe",
        "makers",
        "p m",
        "risogr nordlys",
    ],
)
def test_words_that_begin_a_word_find(store: WorkspaceStore, text: str) -> None:
    assert found(store, text) == ["Zoë Brandt-Ünal"]


def test_other_scripts_handles_and_apostrophes(store: WorkspaceStore) -> None:
    assert found(store, "日") == ["日本 太郎"]
    assert found(store, "o'h ada.b") == ["Ada O'Hara"]


@pytest.mark.parametrize("text", ["oe", "azz", "zoe ada", "zoe nobody"])
def test_what_begins_no_word_finds_nobody(store: WorkspaceStore, text: str) -> None:
    assert found(store, text) == []


@pytest.mark.parametrize("text", ["", "  ", "@", "!?", '"', "*", "()"])
def test_without_a_word_everybody_is_shown(store: WorkspaceStore, text: str) -> None:
    assert len(found(store, text)) == 3


@given(text=st.text(max_size=300) | st.sampled_from(['a" OR "', "NEAR(a b)", "name:zoe", "a*b^c"]))
def test_nothing_that_is_typed_can_fail(store: WorkspaceStore, text: str) -> None:
    assert set(found(store, text)) <= {"Zoë Brandt-Ünal", "日本 太郎", "Ada O'Hara"}


def test_a_query_is_made_of_the_indexs_own_words(store: WorkspaceStore) -> None:
    assert match_query(database_of(store), "Zoë-BRANDT zoe") == '"zoe"* "brandt"*'
    assert match_query(database_of(store), "+") is None


def test_what_changes_is_found_at_once_and_no_longer(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë", "zoe")
    with store.work(label()) as work:
        work.update_person(person, name="Ngozi")
        work.add_tag(person, "Art")
    assert found(store, "ngo art") == ["Ngozi"]
    with store.work(label()) as work:
        work.remove_tag(person, "ART")
    assert found(store, "art") == []
    store.undo()
    store.undo()
    assert found(store, "ngo") == []
    assert found(store, "zoe") == ["Zoë"]
    with store.work(label()) as work:
        work.delete_person(person)
    assert found(store, "zoe") == []
    assert store.check() == ()
    store.close()
