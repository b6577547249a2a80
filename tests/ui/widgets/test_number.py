"""A number is turned by buttons, keys and typing; the wheel turns it only with the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.widgets.number import NumberField


@pytest.fixture
def field(bring_up: Callable[[QWidget], None]) -> NumberField:
    made = NumberField(3, 1, 4, name="People")
    bring_up(made)
    return made


def wheel(field: NumberField) -> QWheelEvent:
    at = QPointF(5, 5)
    return QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip


def test_it_is_turned_within_its_range_and_says_so(field: NumberField, qtbot: Any) -> None:
    told: list[int] = []
    field.changed.connect(told.append)
    qtbot.mouseClick(field.more, Qt.MouseButton.LeftButton)
    assert (field.value, field.more.isEnabled()) == (4, False)
    field.spin.setFocus()
    for _ in range(5):
        qtbot.keyClick(field.spin, Qt.Key.Key_Down)
    assert (field.value, field.less.isEnabled()) == (1, False)
    assert told == [4, 3, 2, 1]
    field.set_value(2)
    assert (field.value, told[-1]) == (2, 1)


def test_the_number_can_be_seen(field: NumberField) -> None:
    line = field.spin.lineEdit()
    assert line.width() > line.fontMetrics().horizontalAdvance("9999")
    assert line.height() >= line.fontMetrics().height() - 2


def test_a_wheel_over_it_scrolls_the_page_instead(field: NumberField) -> None:
    field.less.setFocus()
    event = wheel(field)
    QApplication.sendEvent(field.spin, event)
    assert (field.value, event.isAccepted()) == (3, False)
    field.spin.setFocus()
    QApplication.sendEvent(field.spin, wheel(field))
    assert field.value == 4


def test_the_number_stands_in_the_middle(field: NumberField) -> None:
    edit = field.spin.lineEdit()
    margins = edit.textMargins()
    before = edit.x() + margins.left()
    after = field.spin.width() - edit.geometry().right() - 1 + margins.right()
    assert before == after
