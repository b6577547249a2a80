"""Copies of the file: whole, looked at, brought back; and what is no copy is never used."""

from __future__ import annotations

import shutil
from pathlib import Path

import apsw
import pytest

from app.core.errors import AppError
from app.services.backup_rows import BackupCounts
from app.store import backups
from app.store.database import FILE_NAME
from tests.support.stores import add, log, state_hash, store_at


def test_a_copy_taken_while_somebody_writes_holds_what_was_committed(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    log(store, add(store, "Zoë"))
    file = tmp_path / "backups" / "copy.db"
    writer = apsw.Connection(str(tmp_path / FILE_NAME))
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE person SET name = 'Half'")
    try:
        counts = store.back_up(file)
    finally:
        writer.execute("ROLLBACK")
        writer.close()
    assert counts == BackupCounts(people=1, interactions=1, notes=0) == backups.look(file)
    assert sorted(one.name for one in file.parent.iterdir()) == ["copy.db"]
    store.close()


def test_going_back_brings_every_row_and_is_seen_by_who_has_the_file_open(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    add(store, "Zoë")
    file = tmp_path / "copy.db"
    store.back_up(file)
    before = state_hash(store)
    add(store, "Maren")
    heard: list[bool] = []
    store.subscribe(lambda changes: heard.append(changes.everybody))
    store.bring_back(file)
    assert heard == [True]
    assert state_hash(store) == before
    assert store.check() == ()
    add(store, "Ida")
    assert store.backup_counts(None).people == 2
    assert store.reader.undo_label() is not None
    store.close()


@pytest.mark.parametrize("harm", ["empty", "cut", "other", "scribbled"])
def test_what_is_no_sound_copy_is_refused_and_nothing_changes(tmp_path: Path, harm: str) -> None:
    store = store_at(tmp_path)
    for number in range(200):
        add(store, f"Person {number}")
    file = tmp_path / "copy.db"
    store.back_up(file)
    whole = file.read_bytes()
    match harm:
        case "empty":
            file.write_bytes(b"")
        case "cut":
            file.write_bytes(whole[: len(whole) // 2])
        case "other":
            file.unlink()
            apsw.Connection(str(file)).execute("CREATE TABLE a(b); INSERT INTO a VALUES(1)")
        case "scribbled":
            file.write_bytes(whole[:8192] + b"\x55" * 40_000 + whole[48_192:])
    before = state_hash(store)
    with pytest.raises(AppError):
        store.bring_back(file)
    assert state_hash(store) == before
    store.close()


def test_a_copy_that_cannot_be_written_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    (tmp_path / "backups").write_text("a file where the folder should be")
    with pytest.raises(AppError) as raised:
        store.back_up(tmp_path / "backups" / "copy.db")
    assert raised.value.code == "backup.not_written"
    store.close()


def test_a_copy_of_an_older_version_is_brought_up_to_date_on_the_way(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    add(store, "Zoë")
    file = tmp_path / "copy.db"
    store.back_up(file)
    aged = tmp_path / "aged.db"
    shutil.copy(file, aged)
    before = aged.read_bytes()
    store.bring_back(aged)
    assert aged.read_bytes() == before
    store.close()
