from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.page import LeavablePage


def test_the_way_back_is_a_button_and_a_key(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    beside, shown = Button("Choose a file…"), QLabel("what it shows")
    page = LeavablePage("Trash", beside)
    page.column.addWidget(shown)
    page.resize(700, 300)
    bring_up(page)
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    assert beside.x() < page.leaver.x()
    assert page.leaver.y() < shown.y()
    qtbot.mouseClick(page.leaver, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert left == [True, True]
