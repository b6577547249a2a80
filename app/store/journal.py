"""The history of undo and redo: which entry is next, and how one is taken back.

The journal holds one row for each unit of work. An undo is a row that `undoes` another, and a
redo is a row that undoes an undo; whether a row is in force follows from those after it, so the
state survives a restart for nothing. Knows changesets. Refuses to know what actions mean.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.people import PersonId, sort_name
from app.services.rows import BatchRow, JournalRow, Label
from app.store.database import Database, Value
from app.store.fields import day_of
from app.store.ids import instant_of_stamp, uid_text
from app.store.reads import Reads

if TYPE_CHECKING:
    from app.core.imports import LeftOut
    from app.services.history_rows import Concerned, HistoryPlace, HistoryQuery

PAGE = 200
"""Rows of the journal read at a time, newest first."""

_LATEST = (1 << 63) - 1

_ACTIONS = """
WITH reverse AS MATERIALIZED (SELECT id, undoes FROM journal WHERE undoes IS NOT NULL),
undone AS MATERIALIZED (
    SELECT undoes AS id FROM reverse WHERE id NOT IN (SELECT undoes FROM reverse)
)
SELECT id, hlc, label, day, batch_id, id IN (SELECT id FROM undone)
FROM journal
WHERE undoes IS NULL AND id < :before AND id >= :since
AND (:codes = '[]' OR EXISTS (
    SELECT 1 FROM json_each(:codes) WHERE instr(label ->> '$.code', value) = 1
))
ORDER BY id DESC LIMIT :limit
"""
"""Actions, newest first. An undo is in force unless a redo took it back; no redo is taken back."""

_OF_BATCH = """
SELECT id FROM person WHERE batch_id = :batch
UNION SELECT person_id FROM interaction WHERE batch_id = :batch
UNION SELECT person_id FROM account WHERE batch_id = :batch
"""
"""Whom a large import brought or wrote about: its changeset does not hold them."""


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

    A large import can be done again while its rows are kept (`undone`).
    """
    taken_back: set[int] = set()
    for entry in entries(database):
        if entry.id in taken_back:
            continue
        if entry.undoes is None:
            return None
        taken_back.add(entry.undoes)
        if _is_undo(database, entry):
            return None if entry.is_bulk and not _is_kept(database, entry) else entry
    return None


def _is_kept(database: Database, entry: Entry) -> bool:
    from app.store.undone import has_kept  # seldom asked, and loads the tables

    return has_kept(database, entry.batch)


def _is_undo(database: Database, entry: Entry) -> bool:
    undone = database.value("SELECT undoes FROM journal WHERE id = ?", [entry.undoes])
    return undone is None


def entry_of_batch(database: Database, batch: int) -> Entry | None:
    """The row of an import, if it is in force."""
    return _first_in_force(database, lambda entry: entry.batch == batch)


def entry_in_force(database: Database, number: int) -> Entry | None:
    """The row of an action by its id, if it is in force."""
    return _first_in_force(database, lambda entry: entry.id == number)


def _first_in_force(database: Database, is_wanted: Callable[[Entry], bool]) -> Entry | None:
    taken_back: set[int] = set()
    for entry in entries(database):
        if entry.undoes is not None and entry.id not in taken_back:
            taken_back.add(entry.undoes)
        if entry.undoes is None and is_wanted(entry):
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

    def history(
        self, limit: int, *, before: int | None = None, query: HistoryQuery | None = None
    ) -> tuple[JournalRow, ...]:
        """Units of work, newest first; undos and redos themselves left out.

        Args:
            limit: at most so many.
            before: only those older than this one.
            query: which; all by default.
        """
        wanted = sort_name(query.words).split() if query else []
        codes = query.codes if query else ()
        found: list[JournalRow] = []
        before = _LATEST if before is None else before
        while len(found) < limit:
            rows = self._actions(before, PAGE if wanted else limit, codes=codes)
            found += [row for row in rows if _mentions(row.label, wanted)]
            if not rows:
                break
            before = rows[-1].id
        return tuple(found[:limit])

    def _actions(
        self, before: int, limit: int, *, codes: tuple[str, ...] = (), since: int = 0
    ) -> list[JournalRow]:
        """So many rows of actions older than one, whatever they mention."""
        given: dict[str, Value] = {
            "before": before, "since": since, "limit": limit, "codes": json.dumps(codes),
        }  # fmt: skip
        return [
            JournalRow(
                id=number,
                label=label_of(label),
                day=day_of(day),
                at=instant_of_stamp(stamp),
                is_undone=bool(is_undone),
                batch=batch,
            )
            for number, stamp, label, day, batch, is_undone in self._database.rows(_ACTIONS, given)
        ]

    def in_force_since(self, entry: int) -> tuple[JournalRow, ...]:
        """An action and all after it that are in force, newest first."""
        rows = self._actions(_LATEST, -1, since=entry)
        return tuple(row for row in rows if not row.is_undone)

    def history_place(self) -> HistoryPlace:
        """Which actions undo and redo would take next."""
        from app.services.history_rows import HistoryPlace

        undo, redo = entry_to_undo(self._database), entry_to_redo(self._database)
        return HistoryPlace(
            undo=None if undo is None else undo.id, redo=None if redo is None else redo.undoes
        )

    def concerned(self, entry: int, most: int) -> Concerned:
        """Whom an action concerned.

        Args:
            entry: its id.
            most: so many are named.
        """
        from app.services.history_rows import Concerned
        from app.store.changesets import named_in, people_in

        changeset = self._database.value("SELECT changeset FROM journal WHERE id = ?", [entry])
        batch = self._database.value("SELECT batch_id FROM journal WHERE id = ?", [entry])
        people = people_in(self._database, bytes(changeset or b""))
        if batch is not None:
            of_batch = self._database.rows(_OF_BATCH, {"batch": batch})
            people |= dict.fromkeys((row[0] for row in of_batch), "")
        named = named_in(self._database, people, most)
        return Concerned(
            people=tuple((PersonId(number), name) for number, name in named), count=len(people)
        )

    def undo_label(self) -> Label | None:
        """The action that undo would take back."""
        entry = entry_to_undo(self._database)
        return None if entry is None else label_of(entry.label)

    def redo_label(self) -> Label | None:
        """The action that redo would do again."""
        entry = entry_to_redo(self._database)
        return None if entry is None else label_of(entry.label)

    def batches(self, batch: int | None = None) -> tuple[BatchRow, ...]:
        """All imports, newest first, or the one with this id."""
        files: dict[int, list[tuple[str, str, str]]] = {}
        for owner, *file in self._database.rows(
            "SELECT batch_id, path, format, sha256 FROM batch_file"
            " WHERE :batch IS NULL OR batch_id = :batch ORDER BY id",
            {"batch": batch},
        ):
            files.setdefault(owner, []).append((file[0], file[1], file[2]))
        rows = self._database.rows(
            "SELECT id, day, counts, left_out, deleted_at FROM batch"
            " WHERE :batch IS NULL OR id = :batch ORDER BY id DESC",
            {"batch": batch},
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


def _mentions(label: Label, wanted: list[str]) -> bool:
    said = " ".join(sort_name(value) for _name, value in label.values) if wanted else ""
    return all(word in said for word in wanted)


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
