"""Copies of the workspace's file: taken, looked at, and brought back.

Everything goes through connections of its own: one that writes would wait for itself for ever. A
copy counts once it was opened again, found sound, and its rows counted.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from app.core.errors import AppError
from app.services.backup_rows import BackupCounts
from app.store.database import check_file, mapped_errors, newest_schema

_COUNTED = {
    "people": "SELECT count(*) FROM person WHERE deleted_at IS NULL AND merged_into IS NULL",
    "interactions": "SELECT count(*) FROM interaction WHERE deleted_at IS NULL",
    "notes": "SELECT count(*) FROM note WHERE deleted_at IS NULL",
}
_PART = ".part"
"""Ending of the name under which a copy is written until it is known to be good."""


def take(source: Path, target: Path) -> BackupCounts:
    """Write a copy of a workspace's file, and look at it before it gets its name.

    Raises:
        AppError: ``backup.not_written``; ``backup.unsound`` when the copy does not hold what the
            file held; or what `mapped_errors` raises. No copy of that name is there then.
    """
    part = target.with_name(target.name + _PART)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with mapped_errors(source), _opened(source, apsw.SQLITE_OPEN_READONLY) as kept:
            kept.execute("BEGIN")  # what is counted and what is copied are of one moment
            counts = _count(kept)
            _copy(kept, part)
        if look(part) != counts:
            raise AppError("backup.unsound", file=target.name)
        part.replace(target)
    except OSError as error:
        raise AppError("backup.not_written", folder=str(target.parent)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return counts


def look(file: Path) -> BackupCounts:
    """What is in a copy.

    Raises:
        AppError: ``backup.unsound``, or what `check_file` raises: cut off, another program's, of a
            newer version.
    """
    check_file(file, newest_schema())
    with mapped_errors(file), _opened(file, apsw.SQLITE_OPEN_READONLY) as copy:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()
        if found != ("ok",):
            raise AppError("backup.unsound", file=file.name)
        return _count(copy)


def bring_back(file: Path, into: Path) -> None:
    """Put what a copy holds in the place of what a workspace's file holds, all or nothing.

    The copy itself is left as it is, also when it is of an older version.

    Raises:
        AppError: what `look` raises; nothing was changed then.
    """
    look(file)
    with tempfile.TemporaryDirectory(prefix="acquainted-", dir=into.parent) as folder:
        newest = newest_schema()
        fresh = Path(folder) / into.name
        with mapped_errors(file), _opened(file, apsw.SQLITE_OPEN_READONLY) as kept:
            schema = _number(kept, "PRAGMA user_version")
            _copy(kept, fresh)
        if schema < newest:
            from app.store.database import MIGRATIONS
            from app.store.migrating import migrate

            migrate(fresh, MIGRATIONS, newest)
        with (
            mapped_errors(into),
            _opened(fresh, apsw.SQLITE_OPEN_READONLY) as source,
            _opened(into, apsw.SQLITE_OPEN_READWRITE) as target,
        ):
            target.set_busy_timeout(5000)
            with target.backup("main", source, "main") as backup:
                backup.step()


def _copy(kept: apsw.Connection, file: Path) -> None:
    with _opened(file, apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE) as taken:
        with taken.backup("main", kept, "main") as backup:
            backup.step()
        # One file that can be carried away, without a log beside it.
        taken.execute("PRAGMA journal_mode = delete")


def _count(connection: apsw.Connection) -> BackupCounts:
    return BackupCounts(**{name: _number(connection, sql) for name, sql in _COUNTED.items()})


def _number(connection: apsw.Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    return 0 if row is None else int(row[0])


@contextmanager
def _opened(file: Path, flags: int) -> Iterator[apsw.Connection]:
    connection = apsw.Connection(str(file), flags=flags)
    try:
        yield connection
    finally:
        connection.close()
