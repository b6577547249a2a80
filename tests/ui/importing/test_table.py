"""The columns share the width, keys turn marks, and letters are left to the window."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.core.stages import Stage
from app.ui.importing.choice import Choice
from app.ui.importing.model import Column, PlanModel
from app.ui.importing.table import PlanTable
from app.ui.theme import LIGHT
from app.ui.widgets.row_table import CHECK_WIDTH
from tests.support.plans import plan, planned


@pytest.fixture
def table(bring_up: Callable[[QWidget], None]) -> PlanTable:
    model = PlanModel()
    people = [
        planned(n, starts_at=Stage.CONVERSE, name="<b>A very long name</b> " * n) for n in range(4)
    ]
    model.show(Choice(plan(people)), {})
    made = PlanTable(model)
    model.setParent(made)
    made.resize(900, 300)
    bring_up(made)
    made.setFocus()
    return made


@pytest.mark.parametrize("width", [500, 901, 1400])
def test_the_columns_fill_the_width_exactly(table: PlanTable, qtbot: Any, width: int) -> None:
    table.resize(width, 300)
    qtbot.waitUntil(lambda: sum(table.columnWidth(c) for c in Column) == table.viewport().width())
    assert table.columnWidth(Column.CHECK) == CHECK_WIDTH
    assert table.columnWidth(Column.PERSON) > table.columnWidth(Column.START)


def test_the_word_above_a_column_is_whole_where_there_is_room_for_all(
    table: PlanTable, qtbot: Any
) -> None:
    heads = table.horizontalHeader()
    least = [heads.sectionSizeHint(column) for column in range(1, len(Column))]
    table.resize(sum(least) + CHECK_WIDTH + 40, 300)
    qtbot.waitUntil(lambda: sum(table.columnWidth(c) for c in Column) == table.viewport().width())
    assert [table.columnWidth(n + 1) >= width for n, width in enumerate(least)].count(False) == 0


def test_space_turns_the_rows_that_are_selected(table: PlanTable, qtbot: Any) -> None:
    turned: list[list[int]] = []
    table.toggled.connect(turned.append)
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert turned == [[1, 2]]


def test_letters_do_not_move_about_the_rows(table: PlanTable, qtbot: Any) -> None:
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_A)
    assert table.currentIndex().row() == 0


def test_a_stage_is_a_word_in_a_frame_of_its_colour(table: PlanTable) -> None:
    model = table.model()
    box = table.visualRect(model.index(0, Column.START))
    image = table.viewport().grab(box).toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert QColor(LIGHT.converse).name() in seen


def test_the_mark_for_all_stands_over_its_column_from_right_to_left_too(
    table: PlanTable, qtbot: Any
) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.resize(901, 300)
    heads = table.horizontalHeader()
    qtbot.waitUntil(lambda: table.everybody.x() == heads.sectionViewportPosition(Column.CHECK) > 0)
