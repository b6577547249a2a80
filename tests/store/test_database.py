"""A file is looked at before it is opened; what can't be used is told kindly and left alone."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import apsw
import pytest

from app.core.errors import AppError, Cancelled
from app.store import database as under_test
from app.store.database import FILE_NAME, mapped_errors, newest_schema, open_workspace
from app.words.errors import sentence
from tests.support.stores import TODAY, add, database_of, store_at

NEWEST = newest_schema()


def made(folder: Path) -> Path:
    """A sound workspace with one person; its file."""
    store = store_at(folder)
    add(store, "Zoë Brandt")
    store.close()
    return folder / FILE_NAME


def refused(folder: Path) -> AppError:
    """The error that opening raises; the file must be as it was, and the sentence there."""
    path = folder / FILE_NAME
    before = path.read_bytes()
    with pytest.raises(AppError) as raised:
        store_at(folder)
    assert path.read_bytes() == before
    assert path.name in sentence(raised.value)
    return raised.value


def overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def test_a_folder_of_any_name_becomes_a_workspace(workspace: Path) -> None:
    path = made(workspace / "日本 🎏")
    assert path.read_bytes()[:15] == b"SQLite format 3"
    assert [one.name for one in path.parent.iterdir()] == [FILE_NAME]
    store = store_at(path.parent)
    assert database_of(store).value("PRAGMA user_version") == newest_schema()
    assert database_of(store).value("PRAGMA journal_mode") == "wal"
    assert database_of(store).value("PRAGMA foreign_keys") == 1
    assert database_of(store).value("SELECT count(*) FROM person") == 1
    store.close()


def test_a_half_made_workspace_counts_for_nothing(tmp_path: Path) -> None:
    (tmp_path / f"{FILE_NAME}.new").write_bytes(b"half")
    (tmp_path / f"{FILE_NAME}.new-wal").write_bytes(b"half")
    made(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == [FILE_NAME]


def test_zero_bytes_are_no_workspace(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    assert refused(tmp_path).code == "store.empty"


def test_garbage_is_damaged(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"garbage" * 1000)
    assert refused(tmp_path).code == "store.damaged"
    (tmp_path / FILE_NAME).write_bytes(b"SQLite format 3\x00")
    assert refused(tmp_path).code == "store.damaged"


def test_a_truncated_file_is_damaged(tmp_path: Path) -> None:
    path = made(tmp_path)
    os.truncate(path, path.stat().st_size // 2)
    assert refused(tmp_path).code == "store.damaged"


def test_a_damaged_page_is_found_by_the_check(tmp_path: Path) -> None:
    path = made(tmp_path)
    with sqlite3.connect(path) as file:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'note_person'"
        ((page,),) = file.execute(sql).fetchall()
    file.close()
    overwrite(path, (page - 1) * 4096, b"\xff" * 4096)
    store = store_at(tmp_path)
    assert store.check() == ("store.corrupt",)
    store.close()


def test_another_programs_file_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE_NAME) as other:
        other.execute("CREATE TABLE theirs(x)")
    other.close()
    assert refused(tmp_path).code == "store.other_program"


def test_a_newer_file_is_refused_politely(tmp_path: Path) -> None:
    path = made(tmp_path)
    overwrite(path, 60, (99).to_bytes(4, "big"))
    error = refused(tmp_path)
    assert (error.code, error.values["found"], error.values["known"]) == (
        "store.too_new",
        99,
        newest_schema(),
    )


def test_a_file_in_the_folders_place_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(AppError) as raised:
        store_at(tmp_path / "file" / "workspace")
    assert raised.value.code == "store.no_folder"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere"
)
def test_a_folder_without_rights_is_read_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(AppError) as raised:
        store_at(tmp_path)
    tmp_path.chmod(0o700)
    assert raised.value.code in {"store.read_only", "store.cannot_open"}


def test_a_workspace_made_where_nothing_can_be_written_is_told_as_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_args: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "replace", forbidden)
    with pytest.raises(AppError) as raised:
        store_at(tmp_path)
    assert raised.value.code == "store.read_only"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (apsw.BusyError("x"), "store.locked"),
        (apsw.FullError("x"), "store.full"),
        (apsw.ReadOnlyError("x"), "store.read_only"),
        (apsw.CorruptError("x"), "store.damaged"),
        (apsw.NotADBError("x"), "store.damaged"),
        (apsw.CantOpenError("x"), "store.cannot_open"),
        (apsw.IOError("x"), "store.cannot_read"),
    ],
)
def test_each_failure_of_the_driver_has_its_code(error: apsw.Error, code: str) -> None:
    with pytest.raises(AppError) as raised, mapped_errors(Path("x.db")):
        raise error
    assert raised.value.code == code
    assert sentence(raised.value)


def test_a_cause_two_levels_down_is_found() -> None:
    def fail() -> None:
        try:
            try:
                raise apsw.FullError("disk full")
            except apsw.Error:
                raise apsw.SQLError("cannot rollback")  # noqa: B904 - as Peewee does it
        except apsw.Error:
            raise apsw.SQLError("cannot rollback")  # noqa: B904

    with pytest.raises(AppError) as raised, mapped_errors(Path("x.db")):
        fail()
    assert raised.value.code == "store.full"


def test_a_bug_stays_a_bug() -> None:
    with pytest.raises(apsw.SQLError), mapped_errors(Path("x.db")):
        raise apsw.SQLError("no such table")


def migrations(folder: Path, further: str) -> Path:
    """A folder with today's migrations and one more."""
    folder.mkdir()
    for path in under_test.MIGRATIONS.glob("*.py"):
        (folder / path.name).write_text(path.read_text("utf-8"), "utf-8")
    (folder / f"{NEWEST + 1:04}_further.py").write_text(further, "utf-8")
    return folder


def test_an_older_file_is_copied_then_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = tmp_path / "workspace"
    made(workspace)
    further = (
        "def up(migrator, database):\n"
        "    database.execute_sql(\"ALTER TABLE person ADD COLUMN born TEXT DEFAULT ''\")\n"
    )
    monkeypatch.setattr(under_test, "MIGRATIONS", migrations(tmp_path / "more", further))
    database = open_workspace(workspace, TODAY)
    assert database.rows("SELECT name, born FROM person") == [("Zoë Brandt", "")]
    assert database.value("PRAGMA user_version") == NEWEST + 1
    database.close()
    kept = workspace / f"acquainted before {NEWEST + 1:04} ({TODAY}).db"
    with sqlite3.connect(kept) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (NEWEST,)
        assert copy.execute("SELECT name FROM person").fetchall() == [("Zoë Brandt",)]
    copy.close()


@pytest.mark.parametrize("shipped", range(1, NEWEST))
def test_a_workspace_of_every_release_comes_to_the_newest_with_all_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shipped: int
) -> None:
    then = tmp_path / "then"
    then.mkdir()
    for path in sorted(under_test.MIGRATIONS.glob("[0-9]*.py"))[:shipped]:
        (then / path.name).write_text(path.read_text("utf-8"), "utf-8")
    workspace = tmp_path / "workspace"
    with monkeypatch.context() as patch:
        patch.setattr(under_test, "MIGRATIONS", then)
        old = open_workspace(workspace, TODAY)
        old.execute(
            "INSERT INTO person(id, name, sort_name, stage_day, created_day, updated_at)"
            " VALUES(1, 'Zoë Brandt', 'zoe brandt', 20000, 20000, 1)"
        )
        old.close()
    assert open_workspace(workspace, TODAY).row("SELECT name, tier FROM person") == (
        "Zoë Brandt",
        "",
    )
    with_all, new = (schema(folder) for folder in (workspace, tmp_path / "new"))
    assert with_all == new


def schema(folder: Path) -> list[tuple[str, ...]]:
    """Every column of every table, in order, as a workspace that is opened has them."""
    database = open_workspace(folder, TODAY)
    found = database.rows(
        "SELECT s.name, c.name, c.type, c.[notnull], c.dflt_value FROM sqlite_schema AS s,"
        " pragma_table_info(s.name) AS c WHERE s.type = 'table' ORDER BY s.name, c.cid"
    )
    found += database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY 1")
    database.close()
    return found


def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = tmp_path / "workspace"
    made(workspace)
    further = (
        "def up(migrator, database):\n"
        "    database.execute_sql('CREATE TABLE half(x)')\n"
        "    raise RuntimeError('half way')\n"
    )
    with monkeypatch.context() as patch:
        patch.setattr(under_test, "MIGRATIONS", migrations(tmp_path / "more", further))
        with pytest.raises(RuntimeError, match="half way"):
            open_workspace(workspace, TODAY)
    store = store_at(workspace)
    assert database_of(store).value("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0
    assert database_of(store).value("PRAGMA user_version") == NEWEST
    assert store.check() == ()
    store.close()


def test_each_thread_has_a_connection_and_all_are_closed(tmp_path: Path) -> None:
    import threading

    store = store_at(tmp_path)
    seen: list[object] = [database_of(store).connection]
    thread = threading.Thread(target=lambda: seen.append(database_of(store).connection))
    thread.start()
    thread.join()
    assert seen[0] is not seen[1]
    store.close()
    for connection in seen:
        with pytest.raises(apsw.ConnectionClosedError):
            connection.execute("SELECT 1")  # type: ignore[attr-defined]


def test_a_long_statement_is_ended_from_within_and_its_transaction_with_it(tmp_path: Path) -> None:
    database = under_test.Database(tmp_path / "one.db")
    database.execute("CREATE TABLE number(n INTEGER)")
    database.execute("BEGIN IMMEDIATE")
    looks: list[int] = []

    def stop_at_the_third() -> None:
        looks.append(1)
        if len(looks) == 3:
            raise Cancelled

    database.heed(stop_at_the_third)
    counting = (
        "INSERT INTO number WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c"
        " WHERE n < 400000) SELECT n FROM c"
    )
    with pytest.raises(Cancelled):
        database.execute(counting)
    database.heed(None)
    if database.connection.in_transaction:
        database.execute("ROLLBACK")
    assert database.value("SELECT count(*) FROM number") == 0
    database.execute(counting)
    assert len(looks) == 3
    database.close()
