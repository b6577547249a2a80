"""Rows of text for a quiet table: heads, and a cell for each row and column.

Knows Qt's side of a table that is shown anew as a whole. Refuses to know what the rows are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.overriding import override

Row = TypeVar("Row")

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_SAID = (_DISPLAY, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class RowModel(QAbstractTableModel, Generic[Row]):
    """The rows; words are made when a row is painted, so that many rows cost nothing before.

    Args:
        heads: what the columns hold, asked for anew, since the language may change.
        cell: the words of a row in a column.
    """

    def __init__(
        self,
        heads: Callable[[], Sequence[str]],
        cell: Callable[[Row, int], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._heads, self._cell = heads, cell
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, in the order in which they stand."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._heads())

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        if role not in _SAID or not index.isValid():
            return None
        return self._cell(self._rows[index.row()], index.column())

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return self._heads()[section]
        return None
