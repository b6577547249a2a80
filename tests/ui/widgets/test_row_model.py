from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from app.ui.widgets.row_model import RowModel


def test_rows_are_said_when_asked_and_shown_anew_as_a_whole(qtmodeltester: Any) -> None:
    said: list[tuple[str, int]] = []

    def cell(row: str, column: int) -> str:
        said.append((row, column))
        return row * (column + 1)

    model: RowModel[str] = RowModel(lambda: ("One", "Two"), cell)
    assert (model.rowCount(), model.columnCount()) == (0, 2)
    model.show(("a", "b"))
    assert said == []
    assert model.rows == ("a", "b")
    index = model.index(1, 1)
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        assert model.data(index, role) == "bb"
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(index) == model.columnCount(index) == 0
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(1, across) == "Two"
    assert model.headerData(1, down) is None
    qtmodeltester.check(model)
