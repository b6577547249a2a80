"""A part has its whole height while there is room, and scrolls where there is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.widgets.scroll_place import LEAST_HEIGHT, ScrollPlace


def test_the_place_comes_and_goes_with_its_part_and_gives_way(
    qtbot: object, bring_up: Callable[[QWidget], None]
) -> None:
    window, part = QWidget(), QLabel("word " * 60)
    part.setWordWrap(True)
    part.setMinimumHeight(300)
    part.hide()
    place = ScrollPlace(part)
    told: list[bool] = []
    place.opened.connect(told.append)
    column = QVBoxLayout(window)
    column.addWidget(QWidget(), 1)
    column.addWidget(place)
    window.resize(400, 600)
    bring_up(window)
    assert not place.isVisible()
    part.show()
    assert part.isVisible()
    column.activate()
    assert place.height() >= 300
    assert place.verticalScrollBar().maximum() == 0
    window.resize(400, 240)
    column.activate()
    assert LEAST_HEIGHT <= place.height() < 300
    assert place.verticalScrollBar().maximum() > 0
    part.hide()
    assert not place.isVisible()
    assert told == [True, False]
