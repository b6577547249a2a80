"""The workspace's file: opened, made, looked at before it is opened, brought up to date.

Knows the driver, its pragmas, one connection a thread, and how the driver's errors are told
to people (`mapped_errors`, the one place). Refuses to know what stands in the tables, and how
they are made (`migrating`).
"""

from __future__ import annotations

import datetime as dt
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from typing import Any

import apsw

from app.core.errors import AppError

FILE_NAME = "acquainted.db"
APPLICATION_ID = 0x41635174
"""Marks the file as ours ("AcQt")."""
MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 5.0
"""How long a write waits for another program that writes."""

CACHE_KIB = 64_000
"""Pages of the file that a connection keeps at hand."""
BULK_CACHE_KIB = 16_000
"""The same while a large import is written: 3 % slower than with all of them, and 45 MB less."""

PRAGMAS: tuple[tuple[str, int | str], ...] = (
    ("journal_mode", "wal"),
    ("synchronous", "normal"),
    ("foreign_keys", 1),
    ("cache_size", -CACHE_KIB),
    ("temp_store", "memory"),
)
"""How every connection to a workspace is set."""
_HEADER = b"SQLite format 3\x00"
_HEADER_SIZE = 100

_FIRST = itemgetter(0)

Value = int | float | str | bytes | None
Values = Sequence[Value] | Mapping[str, Value]

_CODES: tuple[tuple[type[apsw.Error], str], ...] = (
    (apsw.BusyError, "store.locked"),
    (apsw.LockedError, "store.locked"),
    (apsw.FullError, "store.full"),
    (apsw.ReadOnlyError, "store.read_only"),
    (apsw.PermissionsError, "store.read_only"),
    (apsw.CorruptError, "store.damaged"),
    (apsw.NotADBError, "store.damaged"),
    (apsw.CantOpenError, "store.cannot_open"),
    (apsw.IOError, "store.cannot_read"),
)


STEPS_A_TICK = 200_000
"""Steps of SQLite's machine between two looks at whether to go on: some hundredths of a second."""


class Database:
    """One workspace's file, ready for statements.

    Every statement of the store goes through here, so that every failure is mapped.
    """

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._busy_seconds = busy_seconds
        # By the number of the thread. A `threading.local` would be thrown away with Python's own
        # record of a thread, which for a thread of Qt's is after every single job; the connection
        # then dies where there is no interpreter to die in, and takes the program with it.
        self._connections: dict[int, apsw.Connection] = {}

    @property
    def connection(self) -> apsw.Connection:
        """This thread's connection."""
        thread = threading.get_ident()
        connection = self._connections.get(thread)
        if connection is None:
            connection = self._connections[thread] = self._connect()
        return connection

    @property
    def is_closed(self) -> bool:
        """No thread has a connection."""
        return not self._connections

    def _connect(self) -> apsw.Connection:
        connection = apsw.Connection(str(self.path))
        try:
            connection.set_busy_timeout(int(self._busy_seconds * 1000))
            for name, value in PRAGMAS:
                connection.execute(f"PRAGMA {name} = {value}")
        except BaseException:
            connection.close()
            raise
        return connection

    def rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """All rows of a statement."""
        with mapped_errors(self.path):
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> tuple[Any, ...] | None:
        """The first row of a statement, or None."""
        with mapped_errors(self.path):
            return self.connection.execute(sql, values).fetchone()

    def value(self, sql: str, values: Values = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, values)
        return None if row is None else row[0]

    def numbers(self, sql: str, values: Values = ()) -> array[int]:
        """The first column of all rows, whole numbers, eight bytes each and no more meanwhile."""
        with mapped_errors(self.path):
            return array("q", map(_FIRST, self.connection.execute(sql, values)))

    def execute(self, sql: str, values: Values = ()) -> int:
        """Run a statement; how many rows it changed."""
        with mapped_errors(self.path):
            connection = self.connection
            connection.execute(sql, values)
            return int(connection.changes())

    def execute_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run a statement once for each row."""
        with mapped_errors(self.path):
            self.connection.executemany(sql, rows)

    def heed(self, tick: Callable[[], None] | None) -> None:
        """Let this thread's statements be interrupted from within, however long one takes.

        Args:
            tick: called now and then while a statement runs; what it raises ends the statement,
                and with it the transaction. None: nothing is heeded any more.
        """

        def is_to_end() -> bool:
            if tick is not None:
                tick()
            return False

        self.connection.set_progress_handler(None if tick is None else is_to_end, STEPS_A_TICK)

    def keep_cache(self, kib: int) -> None:
        """Let this thread's connection keep so many KiB of pages at hand."""
        self.execute(f"PRAGMA cache_size = -{kib}")

    def close(self) -> None:
        """Close the connections of all threads."""
        with mapped_errors(self.path):
            while self._connections:
                self._connections.popitem()[1].close()


@contextmanager
def mapped_errors(path: Path) -> Iterator[None]:
    """Turn the driver's expected failures into `AppError`.

    A failure of the driver's may stand behind another one, as when taking back fails too, so
    the whole chain is looked at.

    Raises:
        AppError: ``store.locked``, ``store.full``, ``store.read_only``, ``store.damaged``,
            ``store.cannot_open`` or ``store.cannot_read``.
    """
    try:
        yield
    except apsw.Error as error:
        code = code_of(error)
        if code is None:
            raise
        raise AppError(code, path=str(path)) from error


def code_of(error: BaseException) -> str | None:
    """The code of the driver's failure behind an error, or None when there is none."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        for kind, code in _CODES:
            if isinstance(one, kind):
                return code
        waiting += [one.__cause__, one.__context__]
    return None


def newest_schema() -> int:
    """Number of the newest migration."""
    return max(int(path.name[:4]) for path in MIGRATIONS.glob("[0-9]*.py"))


def open_workspace(folder: Path, today: dt.date, *, busy_seconds: float = BUSY_SECONDS) -> Database:
    """Open the workspace in a folder; folder and file are made if they are missing.

    Args:
        folder: the workspace; any characters are fine.
        today: names the copy that is taken before an older file is brought up to date.
        busy_seconds: how long to wait for another program that writes.

    Raises:
        AppError: ``store.no_folder``, ``store.empty``, ``store.damaged``,
            ``store.other_program``, ``store.too_new``, or what `mapped_errors` raises. The file
            was not touched then.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        is_new = not path.exists()
    except OSError as error:
        raise AppError("store.no_folder", path=str(folder)) from error
    newest = newest_schema()
    if is_new:
        # Only when there is something to do: what brings a file up to date is slow to load.
        from app.store.migrating import create

        create(path, MIGRATIONS, newest)
    else:
        check_file(path, newest)
    database = Database(path, busy_seconds=busy_seconds)
    try:
        if int(database.value("PRAGMA user_version")) < newest:
            from app.store.migrating import copy, migrate

            copy(path, folder / f"{path.stem} before {newest:04} ({today}).db")
            migrate(path, MIGRATIONS, newest)
    except BaseException:
        database.close()
        raise
    return database


def check_file(path: Path, newest: int) -> None:
    """Look at a file before SQLite does.

    Raises:
        AppError: ``store.empty`` (0 bytes), ``store.damaged`` (no SQLite header, or shorter
            than it says), ``store.other_program``, ``store.too_new``, ``store.cannot_read``.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    except OSError as error:
        raise AppError("store.cannot_read", path=str(path)) from error
    if size == 0:
        raise AppError("store.empty", path=str(path))
    if len(header) < _HEADER_SIZE or not header.startswith(_HEADER):
        raise AppError("store.damaged", path=str(path))
    if _number(header, 68) != APPLICATION_ID:
        raise AppError("store.other_program", path=str(path))
    if _number(header, 60) > newest:
        raise AppError("store.too_new", path=str(path), found=_number(header, 60), known=newest)
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    wal = path.with_name(path.name + "-wal")
    has_wal = wal.exists() and wal.stat().st_size > 0
    if not has_wal and size < _number(header, 28) * page_size:
        raise AppError("store.damaged", path=str(path))


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")
