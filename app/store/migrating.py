"""A workspace's file made, and brought up to date by the migrations, one after the other.

Knows Peewee's runner of migrations and that a half-made file never counts. Refuses to know what
a migration does (`migrations/`) and when one is due (`database`).
"""

from __future__ import annotations

import datetime as dt
from glob import escape
from pathlib import Path

import apsw
import peewee
from playhouse.apsw_ext import APSWDatabase  # type: ignore[import-untyped]
from playhouse.migrations import Runner  # type: ignore[import-untyped]

from app.core.errors import AppError
from app.store.database import (
    APPLICATION_ID,
    BUSY_SECONDS,
    FILE_NAME,
    PRAGMAS,
    code_of,
    mapped_errors,
)


class MigratedDatabase(APSWDatabase):  # type: ignore[misc] # playhouse has no stubs
    """Peewee's database on APSW, for as long as the migrations run."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path), pragmas=PRAGMAS, timeout=BUSY_SECONDS)

    def _add_conn_hooks(self, conn: apsw.Connection) -> None:
        conn.convert_binding = _bind_dates
        super()._add_conn_hooks(conn)


def create(path: Path, migrations: Path, newest: int) -> None:
    """Make the file, under another name first: a half-made one never counts as a workspace.

    Args:
        migrations: the folder of the migrations.
        newest: number of the last of them.

    Raises:
        AppError: ``store.read_only``, or what `mapped_errors` raises.
    """
    half_made = path.with_name(path.name + ".new")
    try:
        for leftover in path.parent.glob(f"{FILE_NAME}.new*"):
            leftover.unlink()
    except OSError as error:
        raise AppError("store.read_only", path=str(path.parent)) from error
    migrate(half_made, migrations, newest, said=path)
    try:
        half_made.replace(path)
    except OSError as error:
        raise AppError("store.read_only", path=str(path.parent)) from error


def migrate(path: Path, migrations: Path, newest: int, *, said: Path | None = None) -> None:
    """Run the migrations that a file lacks; an empty or missing file becomes a workspace.

    Args:
        migrations: the folder of the migrations.
        newest: number of the last of them.
        said: the file to name in an error; by default the one that is migrated.

    Raises:
        AppError: what `mapped_errors` raises.
    """
    said = said or path
    database = MigratedDatabase(path)
    try:
        with mapped_errors(said):
            database.connection().execute(f"PRAGMA application_id = {APPLICATION_ID}")
            Runner(database, escape(str(migrations))).up()
            database.connection().execute(f"PRAGMA user_version = {newest}")
            database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except peewee.PeeweeException as error:
        code = code_of(error)
        if code is None:
            raise
        raise AppError(code, path=str(said)) from error
    finally:
        database.close()


def copy(source: Path, target: Path) -> None:
    """A copy of a file, through connections of its own: one that writes would wait for ever.

    Raises:
        AppError: what `mapped_errors` raises.
    """
    with mapped_errors(source):
        kept = apsw.Connection(str(source), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            taken = apsw.Connection(str(target))
            try:
                with taken.backup("main", kept, "main") as backup:
                    backup.step()
            finally:
                taken.close()
        finally:
            kept.close()


def _bind_dates(_cursor: object, _number: int, value: object) -> str:
    """APSW binds no dates; the migrations' own history row has one."""
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat(" ") if isinstance(value, dt.datetime) else value.isoformat()
    raise TypeError(f"cannot bind {type(value).__name__}")
