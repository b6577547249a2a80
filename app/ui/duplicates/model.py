"""Pairs who may be one, as rows: who, with whom, how sure, and what tells most."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.core.duplicates import Pair
from app.words.duplicates import certainty, clue_sentence
from app.words.translation import tr

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


class Column(IntEnum):
    """The columns."""

    ONE = 0
    OTHER = 1
    SURE = 2
    WHY = 3


class PairModel(QAbstractTableModel):
    """The rows; words are made when a row is painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: Sequence[Pair] = ()

    @property
    def pairs(self) -> Sequence[Pair]:
        """All pairs, the surest first."""
        return self._pairs

    def show(self, pairs: Sequence[Pair]) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._pairs)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        wanted = (_DISPLAY, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if role not in wanted or not index.isValid():
            return None
        pair = self._pairs[index.row()]
        match Column(index.column()):
            case Column.ONE:
                return pair.keep.name
            case Column.OTHER:
                return pair.other.name
            case Column.SURE:
                return certainty(pair.score)
            case Column.WHY:
                return " ".join(clue_sentence(clue) for clue in pair.clues)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return (tr("Person"), tr("May be"), tr("How sure"), tr("Why"))[section]
        return None
