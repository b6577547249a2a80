"""A toast says what was done, and its button takes it back once."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.widgets import toast
from app.ui.widgets.toast import Toast


@pytest.fixture
def ground(bring_up: Callable[[QWidget], None]) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    bring_up(made)
    return made


def test_it_stands_in_the_middle_below_and_stays_there(ground: QWidget) -> None:
    said = Toast(ground)
    said.say("Logged a like for Maren", "Undo", lambda: None)
    assert said.isVisible()
    assert abs(said.geometry().center().x() - 400) <= 1
    assert said.geometry().bottom() < 600
    ground.resize(700, 500)
    assert abs(said.geometry().center().x() - 350) <= 1
    assert said.geometry().bottom() < 500
    said.dismiss()


def test_it_stands_above_what_is_needed_at_the_bottom(ground: QWidget) -> None:
    foot = QWidget(ground)
    foot.setGeometry(0, 520, 800, 80)
    said = Toast(ground)
    said.keep_clear_of(foot)
    said.say("Logged")
    assert said.geometry().bottom() > 520  # nothing is seen there yet
    foot.show()
    assert said.geometry().bottom() < 520
    foot.setGeometry(0, 400, 800, 200)
    assert said.geometry().bottom() < 400
    foot.hide()
    assert said.geometry().bottom() > 520
    said.dismiss()


def test_the_button_acts_once_and_the_toast_goes(ground: QWidget) -> None:
    said = Toast(ground)
    done: list[str] = []
    said.say("Logged", "Undo", lambda: done.append("undo"))
    said.button.click()
    assert done == ["undo"]
    assert not said.isVisible()
    said.say("Imported 3 people")
    assert said.button.isHidden()
    said.dismiss()


def test_it_goes_by_itself(qtbot: Any, ground: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toast, "SHOWN_MS", 10)
    said = Toast(ground)
    said.say("Logged")
    qtbot.waitUntil(lambda: not said.isVisible())


def test_it_waits_while_the_pointer_is_on_it(ground: QWidget) -> None:
    said = Toast(ground)
    said.say("Logged")
    enter = QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1))
    QApplication.sendEvent(said, enter)
    assert not said._timer.isActive()
    QApplication.sendEvent(said, QEvent(QEvent.Type.Leave))
    assert said._timer.isActive()
    said.dismiss()
