"""Making a file and copying one; that they are called at the right time is test_database's."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.store.database import APPLICATION_ID, FILE_NAME, MIGRATIONS, newest_schema
from app.store.migrating import copy, create, migrate


def test_a_file_is_made_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    leftover = path.with_name(path.name + ".new")
    leftover.write_text("half made by a run that was killed")
    create(path, MIGRATIONS, newest_schema())
    assert not leftover.exists()
    with sqlite3.connect(path) as made:
        assert made.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert made.execute("PRAGMA user_version").fetchone() == (newest_schema(),)
    made.close()


def test_the_migrations_run_once(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    create(path, MIGRATIONS, newest_schema())
    migrate(path, MIGRATIONS, newest_schema())
    with sqlite3.connect(path) as made:
        [(count,)] = made.execute("SELECT count(*) FROM schema_migration")
        assert count == newest_schema()
    made.close()


def test_what_cannot_be_a_workspace_is_named_in_the_error(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(AppError) as raised:
        migrate(path, MIGRATIONS, newest_schema(), said=tmp_path / "shown.db")
    assert (raised.value.code, raised.value.values["path"]) == (
        "store.damaged",
        str(tmp_path / "shown.db"),
    )


def test_a_copy_has_what_was_committed_while_somebody_writes(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    create(path, MIGRATIONS, newest_schema())
    writing = sqlite3.connect(path, isolation_level=None)
    writing.execute("INSERT INTO meta VALUES(1, 'a', 'kept', 0)")
    writing.execute("BEGIN IMMEDIATE")
    writing.execute("INSERT INTO meta VALUES(2, 'b', 'not committed', 0)")
    copy(path, tmp_path / "copy.db")
    writing.close()
    with sqlite3.connect(tmp_path / "copy.db") as taken:
        assert taken.execute("SELECT value FROM meta").fetchall() == [("kept",)]
    taken.close()
