"""How tables that are lists are set: rows of one height, nothing of a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.theme import grown


def be_quiet(table: QTableView, height: int) -> None:
    """Let a table have rows of one height and nothing of a spreadsheet.

    Args:
        height: of a row in pixels at the usual size of text.
    """
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(grown(height))
    rows.setDefaultSectionSize(grown(height))


def be_one_column(table: QTableView) -> None:
    """Let the one column of a table fill it, without a head."""
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)


def choose_row(table: QTableView, row: int) -> None:
    """Choose a row alone, and let the keys go on from there.

    Qt's own ways choose otherwise: `setCurrentIndex` adds to the rest while Ctrl is held, as it is
    by whoever has just pressed Ctrl+Z; `selectRow` looks for the column at the edge where lines
    begin, and does nothing while there is none, as from the right before a table was laid out.

    Args:
        row: from 0; none is chosen where it is none of the table's.
    """
    way = QItemSelectionModel.SelectionFlag
    index = table.model().index(row, 0)
    table.selectionModel().setCurrentIndex(index, way.ClearAndSelect | way.Rows)
