"""The page shows its words in order and sends out what is asked."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from app.ui.exports.moving_view import MovingView
from app.ui.theme import Theme


def test_words_stand_in_order_and_buttons_ask(qtbot: Any, theme: Theme) -> None:
    view = MovingView("Leave", "Why", (("One", ("a", "b")), ("Two", ("<b>c</b>",))))
    qtbot.addWidget(view)
    said = [label.text() for label in view.area.findChildren(QLabel)]
    assert said == ["Why", "One", "a", "b", "Two", "<b>c</b>"]
    with qtbot.waitSignal(view.take_asked):
        view.taker.click()
    with qtbot.waitSignal(view.folder_asked):
        view.folder.click()
