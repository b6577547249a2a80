"""The files that an import read, as rows: how many rows each held, and where they went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.core.imports import FileTally
from app.words.translation import tr

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


def heads() -> tuple[str, ...]:
    """What the columns hold; the first number is the sum of the others."""
    return (
        tr("File"),
        tr("Rows read"),
        tr("New"),
        tr("Updated"),
        tr("As before"),
        tr("Unclear"),
        tr("Left out"),
    )


def numbers(tally: FileTally) -> tuple[int, ...]:
    """The numbers of one file, in the order of the heads."""
    return (
        tally.rows,
        tally.new,
        tally.updated,
        tally.unchanged,
        tally.ambiguous,
        tally.left_out,
    )


class FileModel(QAbstractTableModel):
    """One row for each file inside the exports."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[FileTally] = ()

    def show(self, rows: Sequence[FileTally]) -> None:
        """Show other files."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(heads())

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        wanted = (_DISPLAY, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if role not in wanted or not index.isValid():
            return None
        tally = self._rows[index.row()]
        if index.column() == 0:
            return tally.file or tr("what was dropped")
        return f"{numbers(tally)[index.column() - 1]:,}"

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return heads()[section]
        return None
