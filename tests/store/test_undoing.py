"""What was worked on since is kept, whole and by name; an import is taken back by its id."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.imports import ImportPlan
from app.core.interactions import Kind
from app.core.people import PersonId
from app.core.progress import Silent
from app.core.stages import Origin, Stage, Transition
from app.services.rows import ImportApplied, PeopleQuery
from app.store import imports, undoing
from app.store.workspace import WorkspaceStore
from tests.support.stores import (
    TODAY,
    act,
    add,
    database_of,
    derived_rows,
    label,
    log,
    plan_of,
    planned,
    state_hash,
    store_at,
)

BOTH = pytest.mark.parametrize("is_bulk", [False, True], ids=["recorded", "bulk"])


def take_in(store: WorkspaceStore, plan: ImportPlan) -> ImportApplied:
    """Import a plan and place those who come with acts, in one unit of work, as services do."""
    with store.work(label("import", name="x.zip")) as work:
        applied = work.apply_plan(plan, Silent())
        work.place(
            Transition(
                who=person,
                source=Stage.FOLLOW,
                target=Stage.ENGAGE,
                day=TODAY,
                origin=Origin.PLACED,
            )
            for person in applied.placeable[:1]
        )
    return applied


def three(known: PersonId | None = None) -> ImportPlan:
    people = [planned(0, "Zoë", "zoe", tags=("Art",), notes=((None, "met at a fair"),))]
    people.append(planned(1, "Ada", "ada"))
    people.append(planned(2, "Known", "known", person=known, headline="painter"))
    return plan_of(people, [act(index, f"{index}-{n}") for index in range(3) for n in range(4)])


@pytest.fixture(autouse=True)
def bulk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bulk import is one of more rows than this."""
    callspec = getattr(request.node, "callspec", None)
    if callspec is not None and callspec.params.get("is_bulk"):
        monkeypatch.setattr(imports, "LARGEST_RECORDED", 3)
        monkeypatch.setattr(undoing, "BULK_PEOPLE", 0)


def rows_but_imports(store: WorkspaceStore) -> list[list[tuple[object, ...]]]:
    tables = ("person", "account", "interaction", "note", "person_tag", "transition")
    return [database_of(store).rows(f"SELECT * FROM {table} ORDER BY id") for table in tables]


@BOTH
def test_an_import_is_taken_back_with_what_it_changed(tmp_path: Path, is_bulk: bool) -> None:
    store = store_at(tmp_path)
    known = add(store, "Known", "known")
    before, derived = rows_but_imports(store), derived_rows(store)
    applied = take_in(store, three(known))
    assert len(store.reader.people_ids(PeopleQuery())) == 3
    assert len(store.reader.people_ids(PeopleQuery(search="fair art"))) == 1
    card = store.reader.card(known)
    assert card is not None
    assert card.headline == "painter"
    log(store, known)
    store.undo()

    result = store.undo_batch(applied.batch)
    assert result.kept == ()
    assert result.label.code == "import"
    assert rows_but_imports(store) == before
    assert derived_rows(store) == derived
    assert store.check() == ()
    assert store.reader.batches()[0].is_undone
    assert store.reader.files_known(["abc"]) == frozenset()
    assert store.reader.history(9)[0].is_undone
    assert len(store.reader.people_ids(PeopleQuery(search="fair"))) == 0
    with pytest.raises(AppError):
        store.undo_batch(applied.batch)
    store.close()


@BOTH
def test_whoever_was_worked_on_since_is_kept_whole_and_named(tmp_path: Path, is_bulk: bool) -> None:
    store = store_at(tmp_path)
    applied = take_in(store, three())
    zoe, ada, known = applied.new
    log(store, zoe, Kind.COMMENT, text="lovely")
    with store.work(label("person.edit")) as work:
        work.update_person(ada, company="Analytical")
    result = store.undo_batch(applied.batch)
    assert set(result.kept) == {"Zoë", "Ada"}
    assert {row.id for row in store.reader.people_page(PeopleQuery(), 0, 9)} == {zoe, ada}
    assert len(store.reader.timeline(zoe).interactions) == 5
    assert len(store.reader.timeline(ada).interactions) == 4
    card = store.reader.card(ada)
    assert card is not None
    assert (card.company, len(card.accounts)) == ("Analytical", 1)
    assert store.reader.card(known) is None
    assert store.check() == ()
    store.close()


@BOTH
def test_an_import_can_be_done_again_and_again(tmp_path: Path, is_bulk: bool) -> None:
    store = store_at(tmp_path)
    known = add(store, "Known", "known")
    before = rows_but_imports(store)
    take_in(store, three(known))
    imported, derived = state_hash(store), derived_rows(store)
    for _ in range(2):
        assert store.undo() is not None
        assert rows_but_imports(store) == before
        assert store.reader.redo_label() is not None
        assert store.redo() is not None
        assert state_hash(store) == imported
        assert derived_rows(store) == derived
        assert not store.reader.batches()[0].is_undone
        assert store.reader.files_known(["abc"]) == {"abc"}
        assert store.check() == ()
    assert kept_tables(store) == []
    store.close()


@BOTH
def test_what_was_kept_for_later_work_is_joined_again_by_the_rest(
    tmp_path: Path, is_bulk: bool
) -> None:
    store = store_at(tmp_path)
    applied = take_in(store, three())
    zoe, ada, _known = applied.new
    log(store, zoe, Kind.COMMENT, text="lovely")
    with store.work(label("person.edit")) as work:
        work.update_person(ada, company="Analytical")
    worked_on, derived = state_hash(store), derived_rows(store)
    store.undo_batch(applied.batch)
    assert state_hash(store) != worked_on
    assert store.redo() is not None
    assert state_hash(store) == worked_on
    assert derived_rows(store) == derived
    store.close()


@BOTH
def test_imports_taken_back_one_after_the_other_come_back_likewise(
    tmp_path: Path, is_bulk: bool
) -> None:
    store = store_at(tmp_path)
    take_in(store, three())
    first = rows_but_imports(store)
    people = [planned(0, "Juno", "juno"), planned(1, "Wen", "wen"), planned(2, "Ana", "ana")]
    take_in(store, plan_of(people, [act(0, "other")]))
    both = state_hash(store)
    store.undo()
    store.undo()
    store.close()
    store = store_at(tmp_path)
    store.redo()
    assert rows_but_imports(store) == first
    store.redo()
    assert state_hash(store) == both
    assert store.redo() is None
    store.close()


@pytest.mark.parametrize("is_bulk", [True])
def test_nothing_of_an_undone_import_is_kept_once_something_else_was_done(
    tmp_path: Path, is_bulk: bool
) -> None:
    store = store_at(tmp_path)
    add(store, "Before")
    take_in(store, three())
    store.undo()
    assert kept_tables(store) != []
    assert store.undo() is not None  # an undo is nothing else
    assert kept_tables(store) != []
    add(store, "After")
    assert kept_tables(store) == []
    assert store.redo() is None
    store.close()


@pytest.mark.parametrize("is_bulk", [True])
def test_who_was_forgotten_does_not_come_back_with_an_import(tmp_path: Path, is_bulk: bool) -> None:
    store = store_at(tmp_path)
    known = add(store, "Known", "known")
    take_in(store, three(known))
    store.undo()
    store.forget([known])
    store.redo()
    assert store.reader.card(known) is None
    acts = "SELECT count(*) FROM interaction WHERE person_id = ?"
    assert database_of(store).value(acts, [known]) == 0
    assert store.check() == ()
    store.close()


def kept_tables(store: WorkspaceStore) -> list[str]:
    """Tables that hold what was taken back."""
    sql = "SELECT name FROM sqlite_schema WHERE name LIKE 'undone%'"
    return [row[0] for row in database_of(store).rows(sql)]


@BOTH
def test_after_an_undo_the_same_import_comes_in_again(tmp_path: Path, is_bulk: bool) -> None:
    store = store_at(tmp_path)
    applied = take_in(store, three())
    store.undo_batch(applied.batch)
    take_in(store, three())
    assert len(store.reader.people_ids(PeopleQuery())) == 3
    assert len(store.reader.people_ids(PeopleQuery(search="art"))) == 1
    assert [batch.is_undone for batch in store.reader.batches()] == [False, True]
    assert store.check() == ()
    store.close()


def test_a_tag_that_somebody_else_bears_by_now_stays(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    applied = take_in(store, three())
    other = add(store, "Other")
    with store.work(label("tag.add")) as work:
        work.add_tag(other, "art")
    store.undo_batch(applied.batch)
    card = store.reader.card(other)
    assert card is not None
    assert card.tags == ("Art",)
    assert store.check() == ()
    store.close()


def test_an_act_logged_on_an_imported_account_keeps_that_account(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    known = add(store, "Known")
    applied = take_in(store, three(known))
    with store.work(label("log")) as work:
        card = work.reader.card(known)
        assert card is not None
        work.add_interaction(
            known,
            Kind.LIKE,
            act(0, "").row.direction,
            TODAY,
            network=card.accounts[0].network,
        )
    result = store.undo_batch(applied.batch)
    assert result.kept == ("Known",)
    timeline = store.reader.timeline(known)
    assert [one.account for one in timeline.interactions] == [card.accounts[0].id]
    assert store.check() == ()
    store.close()
