"""History: what was done, by name, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import AppError
from app.core.progress import Progress
from app.services.ports import Store
from app.services.rows import BatchRow, JournalRow, Label, UndoResult

if TYPE_CHECKING:
    from app.services.history_rows import Concerned, HistoryPlace, HistoryQuery

WINDOW = 200
"""Entries read at a time, where somebody scrolls through them."""

MOST_NAMED = 12
"""So many of those whom an action concerned are named; all are counted."""


class History:
    """Undo and redo over everything, kept across restarts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def entries(self, limit: int = 100) -> tuple[JournalRow, ...]:
        """The latest actions, newest first."""
        return self._store.reader.history(limit)

    def window(
        self, query: HistoryQuery, before: int | None = None, limit: int = WINDOW
    ) -> tuple[JournalRow, ...]:
        """The next actions that are asked for, newest first, older than one or from the latest."""
        return self._store.reader.history(limit, before=before, query=query)

    def since(self, entry: int) -> tuple[JournalRow, ...]:
        """An action and all after it, as far as they are in force, newest first."""
        return self._store.reader.in_force_since(entry)

    def concerned(self, entry: int) -> Concerned:
        """Whom an action concerned, `MOST_NAMED` of them by name."""
        return self._store.reader.concerned(entry, MOST_NAMED)

    def imports(self) -> tuple[BatchRow, ...]:
        """All imports, newest first."""
        return self._store.reader.batches()

    def import_of(self, entry: JournalRow) -> BatchRow | None:
        """The import that an entry is about, with its counts."""
        found = self._store.reader.batches(entry.batch) if entry.batch is not None else ()
        return found[0] if found else None

    @property
    def place(self) -> HistoryPlace:
        """Which actions undo and redo would take next."""
        return self._store.reader.history_place()

    @property
    def undo_label(self) -> Label | None:
        """What undo would take back."""
        return self._store.reader.undo_label()

    @property
    def redo_label(self) -> Label | None:
        """What redo would do again."""
        return self._store.reader.redo_label()

    def undo(self) -> UndoResult:
        """Take back the latest action.

        Raises:
            AppError: ``history.nothing_to_undo``.
        """
        result = self._store.undo()
        if result is None:
            raise AppError("history.nothing_to_undo")
        return result

    def redo(self) -> UndoResult:
        """Do again what was undone last.

        Raises:
            AppError: ``history.nothing_to_redo``.
        """
        result = self._store.redo()
        if result is None:
            raise AppError("history.nothing_to_redo")
        return result

    def undo_one(self, entry: int) -> UndoResult:
        """Take back one action and nothing else, wherever it stands.

        Raises:
            AppError: ``history.gone`` when it is not in force; ``history.needed`` with the people,
                or ``history.changed``, when what was done since builds on it. An import keeps
                that instead, and the result names it.
        """
        return self._store.undo_entry(entry)

    def undo_since(self, entry: int, progress: Progress) -> tuple[UndoResult, ...]:
        """Take back an action and all after it, the latest first, each as its own undo.

        Stopped on the way, what was taken back so far stays so, and redo brings it back.
        """
        done: list[UndoResult] = []
        wanted = [row.id for row in self.since(entry)]
        for number in wanted:
            progress.step(len(done), len(wanted), stage="undoing")
            if self.place.undo == number:
                done.append(self.undo())
        return tuple(done)

    def undo_import(self, batch: int) -> UndoResult:
        """Take back one import, wherever it stands in the history; later edits are kept."""
        return self._store.undo_batch(batch)
