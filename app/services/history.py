"""History: what was done, by name, and taking it back."""

from __future__ import annotations

from app.core.errors import AppError
from app.services.ports import Store
from app.services.rows import BatchRow, JournalRow, Label, UndoResult


class History:
    """Undo and redo over everything, kept across restarts."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def entries(self, limit: int = 100) -> tuple[JournalRow, ...]:
        """The latest actions, newest first."""
        return self._store.reader.history(limit)

    def imports(self) -> tuple[BatchRow, ...]:
        """All imports, newest first."""
        return self._store.reader.batches()

    @property
    def latest(self) -> JournalRow | None:
        """The action that undo would take back."""
        return next((entry for entry in self.entries() if not entry.is_undone), None)

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

    def undo_import(self, batch: int) -> UndoResult:
        """Take back one import, wherever it stands in the history; later edits are kept."""
        return self._store.undo_batch(batch)
