"""The program's own file into a workspace with people: a union that loses and doubles nothing."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.imports import Outcome
from app.core.interactions import Direction, Kind
from app.core.occasions import Occasion
from app.core.stages import Stage
from app.services.joining import is_home
from app.services.workspace import Workspace
from app.store.tables import WATCHED, name_of
from app.store.workspace import WorkspaceStore
from tests.support.desk import TODAY, desk
from tests.support.stores import add, database_of, label, log, state_hash, store_at

LATER = TODAY + dt.timedelta(days=3)


@pytest.fixture
def open_at(tmp_path: Path) -> Iterator[object]:
    with ExitStack() as stack:

        def open_one(name: str, today: dt.date = TODAY) -> Workspace:
            return stack.enter_context(desk(tmp_path / name, today))

        yield open_one


def hash_of(workspace: Workspace) -> str:
    store = workspace.store
    assert isinstance(store, WorkspaceStore)
    return state_hash(store)


def taken_home(workspace: Workspace, file: Path) -> Path:
    workspace.exporting.take_home(file, private=True)
    return file


def take_in(workspace: Workspace, file: Path) -> dict[str, Outcome]:
    plan = workspace.importing.preview([file])
    assert is_home(plan)
    workspace.importing.commit(plan)
    return {person.name: person.outcome for person in plan.people}


def peopled(workspace: Workspace) -> None:
    zoe = workspace.people.add("Zoë Brandt", ["https://x.com/zoe"])
    workspace.people.add("Anna Li")
    workspace.logging.log(zoe, Kind.LIKE, day=TODAY - dt.timedelta(days=9))
    workspace.logging.log(zoe, Kind.MESSAGE, Direction.INBOUND, text="hello")
    workspace.people.note(zoe, "grows mosses")
    workspace.people.note(zoe, "a secret")
    (secret,) = (n for n in workspace.store.reader.timeline(zoe).notes if n.text == "a secret")
    workspace.keeping.mark_private(zoe, secret.id, is_private=True)
    workspace.keeping.add_occasion(zoe, Occasion(name="Birthday", month=4, day=12, year=None))
    workspace.keeping.set_field(zoe, "shoe", "42")
    workspace.bulk.tag([zoe], "Makers")
    workspace.bulk.put_on_list([zoe], "near")
    workspace.people.move(zoe, Stage.CONVERSE, "we met in a garden")


def test_into_the_workspace_it_came_from_it_changes_nothing(open_at, tmp_path: Path) -> None:
    workspace = open_at("a")
    peopled(workspace)
    file = taken_home(workspace, tmp_path / "home.json")
    before = hash_of(workspace)
    assert set(take_in(workspace, file).values()) == {Outcome.UNCHANGED}
    assert hash_of(workspace) == before


def test_nothing_is_lost_on_the_way_and_nothing_doubled(open_at, tmp_path: Path) -> None:
    one, other = open_at("a"), open_at("b")
    peopled(one)
    here = other.people.add("Zoe B.", ["https://x.com/zoe"])
    other.people.note(here, "grows mosses")
    other.keeping.add_occasion(here, Occasion(name="birthday", month=4, day=12, year=1985))
    other.people.add("Somebody Else")
    file = taken_home(one, tmp_path / "home.json")
    rows_before = rows_of(other)
    assert take_in(other, file) == {"Zoë Brandt": Outcome.UPDATED, "Anna Li": Outcome.NEW}
    reader = other.store.reader
    names = {row.name for row in reader.people_rows(list(reader.people_ids(everybody())))}
    assert names == {"Zoe B.", "Anna Li", "Somebody Else"}
    timeline = reader.timeline(here)
    assert sorted(note.text for note in timeline.notes) == ["a secret", "grows mosses"]
    assert [note.is_private for note in timeline.notes if note.text == "a secret"] == [True]
    assert len(timeline.interactions) == 2
    assert [row.transition.reason for row in timeline.transitions] == ["we met in a garden"]
    details = reader.details(here)
    assert (details.lists, [f.value for f in details.fields]) == (("near",), ["42"])
    assert len(details.occasions) == 1
    card = reader.card(here)
    assert card is not None
    assert set(card.tags) == {"Makers", "near"}
    after = hash_of(other)
    assert set(take_in(other, file).values()) == {Outcome.UNCHANGED}
    assert hash_of(other) == after
    batch = next(iter(other.history.imports()))
    other.history.undo_import(batch.id)
    assert rows_of(other) == rows_before


def rows_of(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """All rows but those that say that there was an import: it is marked as taken back."""
    store = workspace.store
    assert isinstance(store, WorkspaceStore)
    names = [name_of(table) for table in WATCHED if not name_of(table).startswith("batch")]
    return {name: database_of(store).rows(f"SELECT * FROM {name} ORDER BY id") for name in names}


def everybody():
    from app.services.rows import PeopleQuery

    return PeopleQuery(everybody=True)


def test_of_two_with_one_id_the_later_one_counts(open_at, tmp_path: Path) -> None:
    one = open_at("a")
    peopled(one)
    older = taken_home(one, tmp_path / "older.json")
    other = open_at("b", LATER)
    take_in(other, older)
    (zoe,) = other.store.reader.find_people("Zoë Brandt")
    other.people.rename(zoe, "Zoë B. Brandt")
    assert take_in(other, older)["Zoë Brandt"] is Outcome.UNCHANGED
    newer = taken_home(other, tmp_path / "newer.json")
    assert take_in(one, newer)["Zoë B. Brandt"] is Outcome.UPDATED
    assert one.store.reader.find_people("Zoë B. Brandt") == (zoe,)


def test_who_is_not_chosen_stays_in_the_file_with_all_that_is_theirs(
    open_at, tmp_path: Path
) -> None:
    one, other = open_at("a"), open_at("b")
    peopled(one)
    file = taken_home(one, tmp_path / "home.json")
    plan = other.importing.preview([file])
    anna = next(person.index for person in plan.people if person.name == "Anna Li")
    other.importing.commit(plan, [anna])
    reader = other.store.reader
    assert reader.find_people("Zoë Brandt") == ()
    assert reader.find_people("zoe") == ()
    assert len(reader.find_people("Anna Li")) == 1


def test_acts_that_a_network_told_both_of_stand_once(tmp_path: Path) -> None:
    stores = [store_at(tmp_path / name) for name in "ab"]
    for store in stores:
        person = add(store, "Zoë", "zoe")
        log(store, person, Kind.LIKE)
        database_of(store).execute("UPDATE interaction SET remote_key = 77")
        store.close()
    with desk(tmp_path / "a") as one:
        file = taken_home(one, tmp_path / "home.json")
    with desk(tmp_path / "b") as other:
        plan = other.importing.preview([file])
        assert (len(plan.interactions), plan.interactions_unchanged) == (0, 1)
        other.importing.commit(plan)
        (zoe,) = other.store.reader.find_people("zoe")
        assert len(other.store.reader.timeline(zoe).interactions) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"kind":"like"', '"kind":"love"'),
        ('"network":"x"', '"network":"y"'),
        ('"stage":"follow"', '"stage":"up"'),
        ("\n}\n", ""),
        ('"name":"Anna Li"', '"nam":"Anna Li"'),
    ],
)
def test_a_damaged_file_changes_nothing(open_at, tmp_path: Path, old: str, new: str) -> None:
    one, other = open_at("a"), open_at("b")
    peopled(one)
    other.people.add("Somebody")
    file = taken_home(one, tmp_path / "home.json")
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    before = hash_of(other)
    with pytest.raises(AppError, match=r"home\.damaged"):
        take_in(other, file)
    assert hash_of(other) == before


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "log", "merge", "trash", "undo", "redo", "note", "tag"]),
        st.integers(0, 7),
    ),
    max_size=14,
)


@settings(max_examples=10)
@given(steps=STEPS)
def test_any_history_goes_home_and_comes_back_and_joins(
    steps: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("history")
    store = store_at(folder / "a")
    people = [add(store, "First", "first")]
    for step, number in steps:
        one, other = people[number % len(people)], people[(number + 1) % len(people)]
        if step in ("undo", "redo"):
            getattr(store, step)()
            continue
        if step == "add":
            people.append(add(store, f"Person {len(people)}", f"p{number}"))
            continue
        if store.reader.card(one) is None or store.reader.card(other) is None:
            continue
        with store.work(label(step)) as work:
            if step == "log":
                work.add_interaction(one, Kind.LIKE, Direction.OUTBOUND, TODAY)
            elif step == "note":
                work.add_note(one, TODAY, "a note")
            elif step == "tag":
                work.add_tag(one, f"tag {number}")
            elif step == "trash":
                work.delete_person(one)
            elif work.reader.root_of(one) != work.reader.root_of(other):
                work.merge(one, other)
    add(store, "Here at the end")
    whole = state_hash(store)
    store.close()
    with desk(folder / "a") as workspace:
        file = taken_home(workspace, folder / "home.json")
        assert set(take_in(workspace, file).values()) <= {Outcome.UNCHANGED}
        assert hash_of(workspace) == whole
    with desk(folder / "b") as empty:
        empty.exporting.bring_back(file)
        assert hash_of(empty) == whole
    with desk(folder / "c") as joined:
        take_in(joined, file)
        again = taken_home(joined, folder / "again.json")
        first, second = json.loads(file.read_bytes()), json.loads(again.read_bytes())
        for name in ("people", "accounts", "interactions", "notes", "person_tags"):
            assert first[name] == second[name]
