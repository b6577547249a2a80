"""One stamp for all rows of a unit, and what was touched is forgotten as deeply as it is settled."""

from __future__ import annotations

from pathlib import Path

from app.core.interactions import Kind
from app.store.tables import PersonTable
from app.store.writer import Touched, defaults_of
from tests.support.stores import add, database_of, label, log, store_at


def test_what_is_settled_is_only_known_as_touched() -> None:
    touched = Touched(acts={1}, heads={2}, words={3}, moved={4}, is_bulk=True, looks=True)
    touched.counts[1] = 2
    touched.settle()
    assert touched.people == {1, 2, 3, 4}
    assert touched.everybody
    unsettled = (touched.acts, touched.heads, touched.words, touched.is_bulk, touched.looks)
    assert not any(unsettled)
    assert (touched.moved, touched.counts) == ({4}, {1: 2})


def test_all_rows_of_one_unit_bear_one_stamp_and_the_next_a_later_one(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    with store.work(label()) as work:
        for name in ("Zoë", "Ada"):
            work.add_person(name)
    later = add(store, "Edda")
    stamps = database_of(store).rows("SELECT id, updated_at FROM person ORDER BY id")
    first, second, third = (stamp for _, stamp in stamps)
    assert first == second < third
    assert stamps[2][0] == later
    store.close()


def test_what_was_put_into_the_trash_is_no_longer_changed(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë")
    act = log(store, person, Kind.LIKE)
    with store.work(label()) as work:
        work.delete_interaction(act)
        work.mark_no_answer_needed(act)
    sql = "SELECT deleted_at IS NOT NULL, no_answer_needed FROM interaction WHERE id = ?"
    assert database_of(store).row(sql, [act]) == (1, 0)
    assert defaults_of(PersonTable)["merged_into"] is None
    store.close()
