"""The history of undo and redo: which entry is next, and how one is taken back.

The journal holds one row for each unit of work. An undo is a row that `undoes` another, and a
redo is a row that undoes an undo; whether a row is in force follows from those after it, so the
state survives a restart for nothing. Knows changesets. Refuses to know what actions mean.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.services.rows import BatchRow, JournalRow, Label
from app.store.database import Database
from app.store.fields import day_of
from app.store.ids import uid_text
from app.store.reads import Reads

if TYPE_CHECKING:
    from app.core.imports import LeftOut

PAGE = 200
"""Rows of the journal read at a time, newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row of the journal.

    Args:
        undoes: the row that this one takes back.
        is_bulk: the changeset lacks the rows of the import `batch`.
    """

    id: int
    label: str
    day: int
    batch: int | None
    is_bulk: bool
    undoes: int | None


def entries(database: Database) -> Iterator[Entry]:
    """All rows, newest first."""
    before = (1 << 63) - 1
    while True:
        rows = database.rows(
            "SELECT id, label, day, batch_id, is_bulk, undoes FROM journal WHERE id < ?"
            " ORDER BY id DESC LIMIT ?",
            [before, PAGE],
        )
        for number, label, day, batch, is_bulk, undoes in rows:
            yield Entry(
                id=number, label=label, day=day, batch=batch, is_bulk=bool(is_bulk), undoes=undoes
            )
            before = number
        if len(rows) < PAGE:
            return


def entry_to_undo(database: Database) -> Entry | None:
    """The latest action in force."""
    taken_back: set[int] = set()
    for entry in entries(database):
        if entry.id in taken_back:
            continue
        if entry.undoes is None:
            return entry
        taken_back.add(entry.undoes)
    return None


def entry_to_redo(database: Database) -> Entry | None:
    """The undo to take back; None when an action was made since, or there is none.

    An undone import without a changeset can't be done again: its rows are gone.
    """
    taken_back: set[int] = set()
    for entry in entries(database):
        if entry.id in taken_back:
            continue
        if entry.undoes is None:
            return None
        taken_back.add(entry.undoes)
        if _is_undo(database, entry):
            return None if entry.is_bulk else entry
    return None


def _is_undo(database: Database, entry: Entry) -> bool:
    undone = database.value("SELECT undoes FROM journal WHERE id = ?", [entry.undoes])
    return undone is None


def entry_of_batch(database: Database, batch: int) -> Entry | None:
    """The row of an import, if it is in force."""
    taken_back: set[int] = set()
    for entry in entries(database):
        if entry.undoes is not None and entry.id not in taken_back:
            taken_back.add(entry.undoes)
        if entry.undoes is None and entry.batch == batch:
            return None if entry.id in taken_back else entry
    return None


def changeset_of(database: Database, entry: Entry) -> bytes:
    """What an entry changed."""
    return bytes(database.value("SELECT changeset FROM journal WHERE id = ?", [entry.id]) or b"")


def label_text(label: Label) -> str:
    """A label as it stands in a column."""
    return json.dumps({"code": label.code, "values": dict(label.values)}, ensure_ascii=False)


def label_of(text: str) -> Label:
    """The label in a column."""
    said = json.loads(text)
    return Label(code=said["code"], values=tuple(said["values"].items()))


class HistoryReads(Reads):
    """Reads of the history."""

    def history(self, limit: int) -> tuple[JournalRow, ...]:
        """The latest units of work, newest first; undos and redos themselves left out."""
        taken_back: set[int] = set()
        found: list[JournalRow] = []
        for entry in entries(self._database):
            if len(found) == limit:
                break
            if entry.undoes is not None:
                if entry.id not in taken_back:
                    taken_back.add(entry.undoes)
                continue
            found.append(
                JournalRow(
                    id=entry.id,
                    label=label_of(entry.label),
                    day=day_of(entry.day),
                    is_undone=entry.id in taken_back,
                    is_import=entry.batch is not None,
                )
            )
        return tuple(found)

    def undo_label(self) -> Label | None:
        """The action that undo would take back."""
        entry = entry_to_undo(self._database)
        return None if entry is None else label_of(entry.label)

    def redo_label(self) -> Label | None:
        """The action that redo would do again."""
        entry = entry_to_redo(self._database)
        return None if entry is None else label_of(entry.label)

    def batches(self) -> tuple[BatchRow, ...]:
        """All imports, newest first."""
        files: dict[int, list[tuple[str, str, str]]] = {}
        for batch, *file in self._database.rows(
            "SELECT batch_id, path, format, sha256 FROM batch_file ORDER BY id"
        ):
            files.setdefault(batch, []).append((file[0], file[1], file[2]))
        rows = self._database.rows(
            "SELECT id, day, counts, left_out, deleted_at FROM batch ORDER BY id DESC"
        )
        return tuple(
            BatchRow(
                id=number,
                uid=uid_text(number),
                day=day_of(day),
                files=tuple(files.get(number, ())),
                counts=json.loads(counts),
                left_out=tuple(_left_out(item) for item in json.loads(left_out)),
                is_undone=deleted is not None,
            )
            for number, day, counts, left_out, deleted in rows
        )


def left_out_text(left_out: tuple[LeftOut, ...]) -> str:
    """Rows left out as they stand in a column."""
    said = [
        [one.ref.file, one.ref.line, one.code, list(map(list, one.values)), one.count, one.what]
        for one in left_out
    ]
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def _left_out(item: list[Any]) -> LeftOut:
    from app.core.imports import LeftOut, RowRef

    file, line, code, values, count, what = item
    return LeftOut(
        ref=RowRef(file=file, line=line),
        code=code,
        values=tuple((name, value) for name, value in values),
        count=count,
        what=what,
    )
