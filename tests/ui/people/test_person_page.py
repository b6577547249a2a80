"""The page's rooms: side by side, or by turns; a word where nobody is, or nothing has happened."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.people.person_page import NARROW, READINESS, PersonPage
from app.ui.theme import Theme
from tests.support.real_window import real_window


@pytest.fixture
def page(qtbot: Any, theme: Theme) -> PersonPage:
    made = PersonPage()
    qtbot.addWidget(made)
    made.resize(940, 800)
    made.show()
    return made


def test_nobody_then_somebody_without_a_past(page: PersonPage) -> None:
    assert page.nobody.isVisible()
    page.show_somebody(has_past=False)
    assert page.nothing_yet.isVisible()
    assert page.bar.isVisible()
    page.show_somebody(has_past=True)
    assert page.timeline.isVisible()
    page.show_nobody()
    assert not page.timeline.isVisible()


def test_by_turns_when_it_is_narrow(qtbot: Any, page: PersonPage) -> None:
    page.show_somebody(has_past=True)
    assert page.timeline.isVisible()
    assert page.column.isVisible()
    page.resize(NARROW - 1, 600)
    assert page.is_narrow
    assert not page.column.isVisible()
    cards = next(b for b in page.parts.findChildren(QPushButton) if b.text() == "Readiness")
    with qtbot.waitSignal(page.part_chosen) as told:
        qtbot.mouseClick(cards, Qt.MouseButton.LeftButton)
    assert told.args == [READINESS]
    assert page.column.isVisible()
    assert not page.timeline.isVisible()
    page.resize(NARROW + 200, 600)
    assert page.timeline.isVisible()
    assert page.column.isVisible()


def test_it_asks_for_no_more_room_than_a_small_window_has(page: PersonPage) -> None:
    page.show_somebody(has_past=True)
    page.sheet.show()
    assert page.minimumSizeHint().height() <= 600
    assert page.minimumSizeHint().width() <= 500


def test_in_a_low_page_the_head_is_scrolled_away_and_the_timeline_keeps_its_room(
    qtbot: Any, theme: Theme
) -> None:
    holder = QWidget()  # a window of its own asks for more room than a place in one gives
    qtbot.addWidget(holder)
    page = PersonPage(holder)
    holder.resize(NARROW, 800)
    holder.show()
    page.show_somebody(has_past=True)
    page.sheet.setFixedHeight(260)
    page.sheet.show()
    page.resize(NARROW - 1, 440)
    bar = page.upper.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert page.chooser.height() >= page.chooser.minimumSizeHint().height()
    room = page.upper.viewport()

    def end() -> int:
        bar.setValue(bar.maximum())
        return page.timeline.mapTo(room, page.timeline.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: end() < room.height())
    assert page.timeline.height() > room.height() // 2
    assert page.upper.widget().width() == room.width()
    page.begin_at_top()
    assert bar.value() == 0
    page.sheet.hide()
    page.resize(NARROW - 1, 800)
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_a_name_stands_whole_however_low_the_window_is(
    qtbot: Any, theme: Theme, workspace: Path
) -> None:
    with real_window(qtbot, theme, workspace) as opened:
        opened.workspace.people.add("Somebody whose name goes on line after line " * 12)
        opened.window.resize(800, 600)
        opened.window.go("people")
        opened.settle()
        page = opened.page(PersonPage)
        page.sheet.show()
        opened.settle()
        name = page.head.name
        assert name.height() >= name.heightForWidth(name.width()) > 300
        assert page.head.geometry().bottom() < page.parts.mapTo(page, QPoint(0, 0)).y()
