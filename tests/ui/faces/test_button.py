"""The mark that takes a picture says so, and everything it offers goes by key."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.faces.button import FaceButton


@pytest.fixture
def button(bring_up: Callable[[QWidget], None]) -> FaceButton:
    made = FaceButton(side=56)
    bring_up(made)
    made.set_name("Maren Holt")
    return made


def test_it_offers_what_can_be_done_now(button: FaceButton) -> None:
    QGuiApplication.clipboard().setText("no picture")
    assert button.accessibleName() == "Picture of Maren Holt"
    assert [one.isEnabled() for one in button.menu_of().actions()] == [True, False, False]
    face = QPixmap(8, 8)
    face.fill(Qt.GlobalColor.red)
    button.set_face(face)
    QGuiApplication.clipboard().setPixmap(face)
    assert [one.isEnabled() for one in button.menu_of().actions()] == [True, True, True]


def test_delete_takes_a_picture_away_only_where_there_is_one(
    qtbot: Any, button: FaceButton
) -> None:
    asked: list[bool] = []
    button.removal_asked.connect(lambda: asked.append(True))
    qtbot.keyClick(button, Qt.Key.Key_Delete)
    assert asked == []
    button.set_face(QPixmap(8, 8))
    qtbot.keyClick(button, Qt.Key.Key_Delete)
    assert asked == [True]


def test_the_focus_is_seen(button: FaceButton) -> None:
    button.clearFocus()
    before = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    assert button.grab().toImage() != before
