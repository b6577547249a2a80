"""The workspace as the services see it: reads, units of work, undo and redo, one event a commit.

Knows transactions and who listens. Refuses to know what is written (`unit_of_work`) and what is
taken back (`undoing`).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.events import Changes
from app.core.people import PersonId
from app.core.stages import Stage
from app.services.ports import Reader
from app.services.rows import Label, UndoResult
from app.store.database import (
    BUSY_SECONDS,
    CACHE_KIB,
    Database,
    Value,
    mapped_errors,
    newest_schema,
    open_workspace,
)
from app.store.health import find_problems
from app.store.ids import DEVICES, Stamps
from app.store.journal import (
    Entry,
    changeset_of,
    entry_in_force,
    entry_of_batch,
    entry_to_redo,
    entry_to_undo,
    label_of,
    label_text,
)
from app.store.reader import StoreReader
from app.store.settings import read_meta, write_meta

if TYPE_CHECKING:
    from app.services.backup_rows import BackupCounts
    from app.store.unit_of_work import UnitOfWork
    from app.store.writer import Writer

DEVICE = "device"
_STAMPED = (
    "batch",
    "person",
    "account",
    "interaction",
    "note",
    "rest",
    "look",
    "snooze",
    "journal",
)
"""Tables whose ids are stamps, not derived from their parts."""


class WorkspaceStore:
    """One open workspace; see `app.services.ports.Store`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.reader: Reader = StoreReader(database)
        self._database = database
        self._clock = clock
        self._schema = newest_schema()
        self._device = _device_of(database)
        self._stamps = Stamps(clock, self._device)
        self._working: set[int] = set()
        self._listeners: list[Callable[[Changes], None]] = []

    @contextmanager
    def work(self, label: Label) -> Iterator[UnitOfWork]:
        """A unit of work: one transaction, one history entry, one `Changes` after commit.

        Raises:
            RuntimeError: there is one open in this thread already.
            AppError: what `mapped_errors` raises; nothing was changed then.
        """
        with self._transaction(label_text(label)) as (_writer, unit):
            yield unit

    @contextmanager
    def quiet_work(self) -> Iterator[UnitOfWork]:
        """The same without a history entry, for settings and derived data."""
        with self._transaction(None) as (_writer, unit):
            yield unit

    def undo(self) -> UndoResult | None:
        """Take back the latest action that is in force; None when there is none."""
        entry = entry_to_undo(self._database)
        return None if entry is None else self._take_back(entry)

    def redo(self) -> UndoResult | None:
        """Do again what was undone last; None when there is nothing."""
        entry = entry_to_redo(self._database)
        return None if entry is None else self._take_back(entry)

    def undo_batch(self, batch: int) -> UndoResult:
        """Take back one import by its id.

        Raises:
            AppError: ``import.unknown`` when there is no such import, or it is undone already.
        """
        entry = entry_of_batch(self._database, batch)
        if entry is None:
            raise AppError("import.unknown")
        return self._take_back(entry)

    def forget(self, people: Sequence[PersonId]) -> tuple[str, ...]:
        """Take people out of the file for good: data, index, history, and pages let go of.

        Returns:
            Names of pictures that nobody has any more.
        """
        from app.store.erasing import erase, put_aside

        with self._transaction(None) as (writer, unit):
            kin = put_aside(writer, people)
            unit.refresh()
            pictures = erase(writer, kin)
        # What was deleted stands in free pages and in the log until both are made anew.
        self._database.execute("VACUUM")
        self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return pictures

    def undo_entry(self, entry: int) -> UndoResult:
        """Take back one action by its id, wherever it stands in the history.

        An import keeps what was worked on since; anything else is taken back whole or not at all.

        Raises:
            AppError: ``history.gone`` when it is not in force; ``history.needed`` or
                ``history.changed`` when something done since builds on it.
        """
        found = entry_in_force(self._database, entry)
        if found is None:
            raise AppError("history.gone")
        return self._take_back(found, is_whole=found.batch is None)

    def back_up(self, file: Path) -> BackupCounts:
        """Write a copy of the workspace and look at it; see `app.services.ports.Store`."""
        from app.store.backups import take

        return take(self._database.path, file)

    def backup_counts(self, file: Path | None) -> BackupCounts:
        """What a copy holds, or (None) the workspace itself."""
        from app.store.backups import look

        return look(file or self._database.path)

    def bring_back(self, file: Path) -> None:
        """Put what a copy holds in the place of everything here, and say that all changed."""
        from app.store.backups import bring_back

        bring_back(file, self._database.path)
        self._tell(Changes(label="", everybody=True))

    def subscribe(self, listener: Callable[[Changes], None]) -> None:
        """Be told after each commit, in the thread that committed."""
        self._listeners.append(listener)

    def check(self) -> tuple[str, ...]:
        """Codes of what is wrong with the file; empty when sound."""
        return find_problems(self._database)

    def close(self) -> None:
        """Close all connections."""
        self._database.close()

    def _take_back(self, entry: Entry, *, is_whole: bool = False) -> UndoResult:
        from app.store.undoing import Taker, bring_back_batch, take_back_batch

        with self._transaction(entry.label, undoes=entry) as (writer, _unit):
            taker = Taker(writer)
            kept = taker.take_back(changeset_of(self._database, entry))
            if is_whole and kept:
                raise AppError("history.needed", people=", ".join(kept))
            if is_whole and taker.has_kept:
                raise AppError("history.changed")
            if entry.is_bulk and entry.batch is not None:
                with writer.unrecorded():
                    if entry.undoes is None:
                        kept += take_back_batch(writer, entry.batch)
                    else:
                        bring_back_batch(writer, entry.batch)
        return UndoResult(label=label_of(entry.label), kept=tuple(dict.fromkeys(kept)))

    @contextmanager
    def _transaction(
        self, label: str | None, *, undoes: Entry | None = None
    ) -> Iterator[tuple[Writer, UnitOfWork]]:
        thread = threading.get_ident()
        if thread in self._working:
            raise RuntimeError("a unit of work is open in this thread")
        self._working.add(thread)
        try:
            with self._begun(label, undoes) as (writer, unit):
                yield writer, unit
        finally:
            self._working.discard(thread)
        self._publish(label, writer)

    @contextmanager
    def _begun(
        self, label: str | None, undoes: Entry | None
    ) -> Iterator[tuple[Writer, UnitOfWork]]:
        # Loaded when something is written: a window that is opened only reads.
        from app.store.tables import WATCHED, name_of
        from app.store.unit_of_work import UnitOfWork
        from app.store.writer import Writer

        database = self._database
        database.execute("BEGIN IMMEDIATE")
        session: apsw.Session | None = None
        try:
            if label is not None:
                session = apsw.Session(database.connection, "main")
                for table in WATCHED:
                    session.attach(name_of(table))
            self._stamps.pass_by(_latest_stamp(database))
            writer = Writer(database, self._stamps, self._clock, session)
            unit = UnitOfWork(writer, self.reader)
            yield writer, unit
            unit.refresh()
            if session is not None and label is not None:
                self._write_entry(writer, label, session, undoes)
                session.close()
            database.heed(None)  # from here on it is done, or taken back, without a stop
            database.execute("COMMIT")
        except BaseException:
            database.heed(None)
            if session is not None:
                session.close()
            if database.connection.in_transaction:
                with mapped_errors(database.path):
                    database.connection.execute("ROLLBACK")
            raise
        finally:
            database.keep_cache(CACHE_KIB)

    def _write_entry(
        self, writer: Writer, label: str, session: apsw.Session, undoes: Entry | None
    ) -> None:
        from app.store.tables import JournalTable, insert_statement
        from app.store.undone import let_go

        with mapped_errors(self._database.path):
            changeset = _changeset(session)
        if not changeset and not writer.is_bulk_import and undoes is None:
            return
        if undoes is None:
            let_go(self._database)
        number = writer.stamps.next()
        seq = self._database.value("SELECT coalesce(max(seq), 0) FROM journal")
        row: dict[str, Value] = {
            "id": number,
            "hlc": writer.stamp,
            "device": self._device,
            "seq": int(seq) + 1,
            "label": label,
            "schema": self._schema,
            "day": writer.day,
            "batch_id": writer.batch if undoes is None else undoes.batch,
            "is_bulk": int(writer.is_bulk_import if undoes is None else undoes.is_bulk),
            "undoes": None if undoes is None else undoes.id,
            "changeset": changeset,
        }
        self._database.execute(insert_statement(JournalTable), row)
        writer.touched.is_entered = True

    def _publish(self, label: str | None, writer: Writer) -> None:
        touched = writer.touched
        if not (touched.people or touched.everybody or touched.is_entered):
            return
        changes = Changes(
            label=label_of(label).code if label else "",
            people=frozenset(map(PersonId, touched.people)),
            everybody=touched.everybody,
            moved=frozenset(map(PersonId, touched.moved)),
            counts=()
            if touched.everybody
            else tuple((Stage(n), more) for n, more in sorted(touched.counts.items()) if more),
        )
        self._tell(changes)

    def _tell(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)


def open_store(folder: Path, clock: Clock, *, busy_seconds: float = BUSY_SECONDS) -> WorkspaceStore:
    """Open the workspace in a folder, or make it.

    Args:
        folder: made if missing.
        clock: tells today, and stamps what is written.
        busy_seconds: how long a write waits for another program.

    Raises:
        AppError: see `app.store.database.open_workspace`; the file was not touched then.
    """
    database = open_workspace(folder, clock.today(), busy_seconds=busy_seconds)
    try:
        return WorkspaceStore(database, clock)
    except BaseException:
        database.close()
        raise


def _device_of(database: Database) -> int:
    """This device's number, drawn once for each workspace."""
    known = read_meta(database, DEVICE)
    if known is not None:
        return int(known)
    device = int.from_bytes(os.urandom(8)) % DEVICES
    write_meta(database, DEVICE, str(device), 0)
    return device


def _changeset(session: apsw.Session) -> bytes:
    """All changes so far, in pieces: made at once it kept every other thread waiting.

    Between two pieces Python lets others run; of 50,000 rows (5 MB) the window was kept from
    answering for 75 ms otherwise, and longer with longer texts.
    """
    pieces = []

    def take(piece: memoryview) -> None:
        pieces.append(bytes(piece))

    session.changeset_stream(take)
    return b"".join(pieces)


def _latest_stamp(database: Database) -> int:
    """The largest id given out so far: the next ones are later, whatever the clock says."""
    largest = " UNION ALL ".join(f"SELECT max(id) AS id FROM {table}" for table in _STAMPED)
    return int(database.value(f"SELECT max(id) FROM ({largest})") or 0)
