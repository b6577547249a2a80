"""Who is in the trash, as rows: who, since when, and until when they are kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.services.rows import TrashRow
from app.words.dates import long_day
from app.words.translation import tr

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


class Column(IntEnum):
    """The columns."""

    WHO = 0
    SINCE = 1
    UNTIL = 2


class TrashModel(QAbstractTableModel):
    """The rows; words are made when a row is painted.

    Args:
        goes_on: the day on which somebody goes for good.
    """

    def __init__(
        self, goes_on: Callable[[TrashRow], dt.date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._goes_on = goes_on
        self._rows: Sequence[TrashRow] = ()

    @property
    def rows(self) -> Sequence[TrashRow]:
        """Everybody, the latest first."""
        return self._rows

    def show(self, rows: Sequence[TrashRow]) -> None:
        """Show other people."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        wanted = (_DISPLAY, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if role not in wanted or not index.isValid():
            return None
        row = self._rows[index.row()]
        match Column(index.column()):
            case Column.WHO:
                return row.name
            case Column.SINCE:
                return long_day(row.day)
            case Column.UNTIL:
                return long_day(self._goes_on(row))

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return (tr("Person"), tr("Deleted"), tr("Kept until"))[section]
        return None
