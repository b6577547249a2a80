from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtWidgets import QTableView

from app.ui.theme import Theme
from app.ui.widgets.quiet_table import be_one_column, be_quiet


def test_the_rows_have_one_height_and_the_column_the_whole_width(qtbot: Any, theme: Theme) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(QStringListModel(["one", "two"], table))
    be_quiet(table, 54)
    be_one_column(table)
    table.resize(300, 200)
    table.show()
    assert [table.rowHeight(row) for row in (0, 1)] == [54, 54]
    assert table.columnWidth(0) == table.viewport().width()
    assert not table.showGrid()
    assert table.verticalHeader().isHidden()
    assert table.horizontalHeader().isHidden()
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert table.state() is not QTableView.State.EditingState
