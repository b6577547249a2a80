"""Whom a changeset concerns, by their names of today, or of then where no row is left."""

from __future__ import annotations

from pathlib import Path

from app.store.changesets import named_in, people_in
from app.store.journal import changeset_of, entries
from app.store.workspace import WorkspaceStore
from tests.support.stores import add, database_of, label, log, store_at


def latest(store: WorkspaceStore) -> bytes:
    database = database_of(store)
    return changeset_of(database, next(entries(database)))


def test_rows_of_people_and_rows_that_hang_on_them_tell_whom_they_concern(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    zoe = add(store, "Zoë")
    database = database_of(store)
    added = latest(store)
    assert people_in(database, added) == {zoe: "Zoë"}
    act = log(store, zoe)
    assert set(people_in(database, latest(store))) == {zoe}
    with store.work(label("log.remove")) as work:
        work.delete_interaction(act)
    assert set(people_in(database, latest(store))) == {zoe}
    assert people_in(database, b"") == {}
    with store.work(label("person.rename")) as work:
        work.update_person(zoe, name="Zoë Brandt")
    assert named_in(database, people_in(database, added), 5) == [(zoe, "Zoë Brandt")]
    store.close()


def test_somebody_taken_back_is_named_by_the_changes_and_only_a_few_are_named(
    tmp_path: Path,
) -> None:
    store = store_at(tmp_path)
    ada, zoe = add(store, "Ada"), add(store, "Zoë")
    added = latest(store)
    store.undo()
    database = database_of(store)
    assert named_in(database, people_in(database, added), 5) == [(zoe, "Zoë")]
    everybody = {ada: "", zoe: "Zoë"}
    assert named_in(database, everybody, 5) == [(ada, "Ada"), (zoe, "Zoë")]
    assert named_in(database, everybody, 1) == [(ada, "Ada")]
    store.close()
