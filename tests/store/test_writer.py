"""The pen: every row is stamped, what is in the trash is not changed, what is touched is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.database import Database
from app.store.ids import Stamps
from app.store.tables import NoteTable, PersonTable, TagTable
from app.store.workspace import WorkspaceStore
from app.store.writer import Touched, Writer, defaults_of
from tests.support.stores import add, clock, database_of, store_at


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkspaceStore]:
    store = store_at(tmp_path)
    yield store
    store.close()


@pytest.fixture
def writer(store: WorkspaceStore) -> Writer:
    return Writer(database_of(store), Stamps(clock(), 7), clock())


def row(database: Database, number: int) -> tuple[object, ...] | None:
    return database.row("SELECT text, updated_at, deleted_at FROM note WHERE id = ?", [number])


def test_rows_bear_the_stamp_of_their_unit(store: WorkspaceStore, writer: Writer) -> None:
    person = add(store, "Zoë")
    number = writer.insert(NoteTable, person_id=person, day=writer.day, text="a")
    assert row(database_of(store), number) == ("a", writer.stamp, None)
    later = Writer(database_of(store), writer.stamps, clock())
    later.change(NoteTable, number, text="b")
    assert later.stamp > writer.stamp
    assert row(database_of(store), number) == ("b", later.stamp, None)


def test_the_trash_is_left_alone_and_counted_once(store: WorkspaceStore, writer: Writer) -> None:
    person = add(store, "Zoë")
    number = writer.insert(NoteTable, person_id=person, day=writer.day, text="a")
    where = "person_id = :person"
    assert writer.trash_where(NoteTable, where, {"person": person}) == 1
    assert writer.trash_where(NoteTable, where, {"person": person}) == 0
    writer.change(NoteTable, number, text="b")
    found = row(database_of(store), number)
    assert found is not None
    assert (found[0], found[2]) == ("a", writer.stamp)


def test_a_derived_id_that_is_in_the_trash_comes_back(
    store: WorkspaceStore, writer: Writer
) -> None:
    assert writer.insert(TagTable, 5, name="Makers") == 5
    writer.trash_where(TagTable, "id = 5", {})
    writer.insert(TagTable, 5, name="Makers again")
    found = database_of(store).row("SELECT name, deleted_at FROM tag WHERE id = 5")
    assert found == ("Makers again", None)


def test_defaults_are_the_schemas() -> None:
    defaults = defaults_of(PersonTable)
    assert (defaults["stage"], defaults["state"], defaults["held"]) == (1, "active", 0)


def test_settling_keeps_only_who_was_touched() -> None:
    touched = Touched(acts={1}, heads={2}, words={3}, moved={4}, is_bulk=True, looks=True)
    touched.settle()
    assert touched.people == {1, 2, 3, 4}
    assert touched.acts == touched.heads == touched.words == set()
    assert (touched.everybody, touched.is_bulk, touched.looks) == (True, False, False)
