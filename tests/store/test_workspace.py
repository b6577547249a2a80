"""One transaction, one history entry, one event; and nothing of it when something goes wrong."""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path

import apsw
import pytest

from app.core.errors import AppError
from app.core.events import Changes
from app.core.interactions import Kind
from app.core.stages import Origin, Stage, State, Transition
from app.services.rows import PeopleQuery
from app.store.database import FILE_NAME
from tests.support.stores import TODAY, add, database_of, label, log, state_hash, store_at


def test_one_commit_tells_once_and_afterwards(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    told: list[tuple[Changes, int]] = []
    store.subscribe(lambda c: told.append((c, len(store.reader.people_ids(PeopleQuery())))))
    with store.work(label("person.add")) as work:
        one, other = work.add_person("Zoë"), work.add_person("Ada")
        assert told == []
    counts = ((Stage.FOLLOW, 2),)
    changes = Changes(label="person.add", people=frozenset({one, other}), counts=counts)
    assert told == [(changes, 2)]
    store.close()


def test_reads_inside_see_its_own_writes_and_others_do_not(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    outside: list[int] = []
    with store.work(label()) as work:
        work.add_person("Zoë")
        work.refresh()
        assert len(work.reader.people_ids(PeopleQuery())) == 1
        reader = threading.Thread(
            target=lambda: outside.append(len(store.reader.people_ids(PeopleQuery())))
        )
        reader.start()
        reader.join()
    assert outside == [0]
    store.close()


def test_an_exception_takes_everything_back(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë", "zoe")
    before = state_hash(store)
    told: list[Changes] = []
    store.subscribe(told.append)

    def fail_half_way() -> None:
        with store.work(label()) as work:
            work.update_person(person, name="Ada")
            work.refresh()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert state_hash(store) == before
    assert [row.name for row in store.reader.people_page(PeopleQuery(), 0, 9)] == ["Zoë"]
    assert len(store.reader.people_ids(PeopleQuery(search="ada"))) == 0
    assert told == []
    assert len(store.reader.history(9)) == 1
    store.close()


def test_a_unit_of_work_inside_another_is_refused(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    with store.work(label()) as work:
        work.add_person("Zoë")
        with pytest.raises(RuntimeError), store.quiet_work():
            pass
    assert len(store.reader.people_ids(PeopleQuery())) == 1
    store.close()


def test_work_that_changes_nothing_leaves_no_entry(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    told: list[Changes] = []
    store.subscribe(told.append)
    with store.work(label()):
        pass
    assert store.reader.history(9) == ()
    assert told == []
    store.close()


def test_quiet_work_keeps_a_setting_and_no_entry(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    with store.quiet_work() as work:
        work.set_setting("theme", "dark")
    assert store.reader.setting("theme") == "dark"
    assert store.reader.setting("device") is None
    assert store.reader.history(9) == ()
    store.close()
    store = store_at(tmp_path)
    assert store.reader.setting("theme") == "dark"
    store.close()


def test_undo_and_redo_survive_a_restart(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    empty = state_hash(store)
    person = add(store, "Zoë", "zoe")
    added = state_hash(store)
    log(store, person)
    logged = state_hash(store)
    assert store.undo() is not None
    store.close()

    store = store_at(tmp_path)
    assert state_hash(store) == added
    redo = store.reader.redo_label()
    assert redo is not None
    assert redo.code == "log.like"
    assert store.redo() is not None
    assert state_hash(store) == logged
    store.close()

    store = store_at(tmp_path)
    assert store.undo() is not None
    assert store.undo() is not None
    assert state_hash(store) == empty
    assert store.undo() is None
    store.close()


def test_another_program_that_writes_is_told_as_locked(tmp_path: Path) -> None:
    store = store_at(tmp_path, busy_seconds=0.05)
    before = state_hash(store)
    other = apsw.Connection(str(tmp_path / FILE_NAME))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(AppError) as raised, store.work(label()) as work:
        work.add_person("Zoë")
    assert raised.value.code == "store.locked"
    other.execute("ROLLBACK")
    other.close()
    assert state_hash(store) == before
    add(store, "Zoë")
    store.close()


def _write_elsewhere(folder: Path) -> None:
    store = store_at(folder)
    add(store, "From elsewhere")
    store.close()


def test_a_second_process_with_the_same_clock_takes_other_ids(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    add(store, "Zoë")
    process = multiprocessing.get_context("spawn").Process(
        target=_write_elsewhere, args=(tmp_path,)
    )
    process.start()
    process.join()
    assert process.exitcode == 0
    add(store, "Ada")
    names = [row.name for row in store.reader.people_page(PeopleQuery(), 0, 9)]
    assert sorted(names) == ["Ada", "From elsewhere", "Zoë"]
    assert store.check() == ()
    store.close()


def test_a_full_disk_is_told_and_nothing_is_changed(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    add(store, "Ada")
    before = state_hash(store)
    pages = database_of(store).value("PRAGMA page_count")
    database_of(store).execute(f"PRAGMA max_page_count = {pages + 4}")
    person = store.reader.find_people("Ada")[0]
    with pytest.raises(AppError) as raised:
        log(store, person, Kind.COMMENT, text="x" * 1_000_000)
    assert raised.value.code == "store.full"
    assert state_hash(store) == before
    assert store.check() == ()
    database_of(store).execute("PRAGMA max_page_count = 1000000")
    log(store, person, Kind.COMMENT, text="x" * 1_000_000)
    store.close()


def test_a_file_that_may_only_be_read_is_told(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    database_of(store).execute("PRAGMA query_only = 1")
    with pytest.raises(AppError) as raised:
        add(store, "Zoë")
    assert raised.value.code == "store.read_only"
    database_of(store).execute("PRAGMA query_only = 0")
    add(store, "Zoë")
    store.close()


def test_each_commit_says_by_how_much_the_counts_changed(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    counted = dict.fromkeys(Stage, 0)

    def take(changes: Changes) -> None:
        assert not changes.everybody
        for stage, more in changes.counts:
            assert more
            counted[stage] += more

    store.subscribe(take)
    one, other = add(store, "Zoë"), add(store, "Ada")
    log(store, one)
    move = Transition(
        who=one, source=Stage.FOLLOW, target=Stage.ENGAGE, day=TODAY, origin=Origin.MANUAL
    )
    acts = (
        lambda work: work.move(move),
        lambda work: work.set_state(one, State.SET_ASIDE, "no"),
        lambda work: work.set_state(one, State.ACTIVE, ""),
        lambda work: work.merge(other, one),
        lambda work: work.delete_person(one),
    )
    for act in acts:
        with store.work(label()) as work:
            act(work)
        assert counted == store.reader.people_counts().by_stage
    assert not any(counted.values())
    for turn in (store.undo, store.undo, store.redo, store.undo, store.undo):
        turn()
        assert counted == store.reader.people_counts().by_stage
    assert any(counted.values())
    store.close()
