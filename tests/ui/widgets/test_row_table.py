from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyleOptionHeader, QWidget

from app.ui.theme import LIGHT
from app.ui.widgets.row_model import RowModel
from app.ui.widgets.row_table import CHECK_WIDTH, RowTable


@pytest.fixture
def table(bring_up: Callable[[QWidget], None]) -> RowTable:
    model: RowModel[str] = RowModel(
        lambda: ("", "Name", "Beside"), lambda row, column: row * column if column else ""
    )
    made = RowTable("Rows", model, (0, 60, 40), strong=frozenset({1}), quiet=frozenset({2}))
    model.setParent(made)
    model.show(("one ", "two "))
    made.resize(600, 200)
    bring_up(made)
    return made


@pytest.mark.parametrize("width", [400, 901])
def test_the_columns_share_the_width(table: RowTable, qtbot: Any, width: int) -> None:
    table.resize(width, 200)
    qtbot.waitUntil(lambda: sum(map(table.columnWidth, range(3))) == table.viewport().width())
    assert table.columnWidth(0) == CHECK_WIDTH
    assert table.columnWidth(1) > table.columnWidth(2)


def test_what_is_said_beside_a_name_is_quiet(table: RowTable) -> None:
    picture = table.viewport().grab().toImage()
    edge = table.columnWidth(0) + table.columnWidth(1)

    def inks(left: int, right: int) -> set[str]:
        rows = range(table.rowHeight(0))
        return {picture.pixelColor(x, y).name() for x in range(left, right) for y in rows}

    assert QColor(LIGHT.text).name() in inks(table.columnWidth(0), edge)
    assert QColor(LIGHT.text).name() not in inks(edge, table.viewport().width())
    assert QColor(LIGHT.muted).name() in inks(edge, table.viewport().width())


def test_a_word_without_room_above_its_column_ends_in_an_ellipsis(table: RowTable) -> None:
    heads = table.horizontalHeader()
    option = QStyleOptionHeader()
    heads.initStyleOptionForIndex(option, 2)
    assert option.text == "Beside"
    table.setColumnWidth(2, 40)
    heads.initStyleOptionForIndex(option, 2)
    assert option.text.endswith("…")
