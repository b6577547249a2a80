"""The page tells only of what the user chose, and offers paper only where there is a report."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from app.reports.plain import to_plain
from app.reports.progress import progress_document
from app.ui.reports.progress_view import CUSTOM, ProgressView
from tests.support.pictured_report import numbers

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def view(bring_up: Callable[[QWidget], None]) -> ProgressView:
    made = ProgressView((("week", "This week"), ("year", "This year")))
    made.resize(1000, 700)
    document = progress_document(numbers())
    made.show_document(document, to_plain(document))
    bring_up(made)
    return made


def test_showing_a_period_tells_nobody(view: ProgressView) -> None:
    told: list[object] = []
    view.period_chosen.connect(told.append)
    view.days_chosen.connect(lambda first, last: told.append((first, last)))
    view.show_period(CUSTOM, dt.date(2026, 9, 1), TODAY, TODAY)
    assert told == []
    assert view.days.isVisible()
    assert view.first.maximumDate() == QDate(2026, 11, 22)
    view.first.setDate(QDate(2026, 8, 3))
    assert told == [(dt.date(2026, 8, 3), TODAY)]


def test_a_chip_is_told_and_shows_the_days_only_for_days_of_ones_own(
    view: ProgressView, qtbot: Any
) -> None:
    view.show_period("week", TODAY, TODAY, TODAY)
    assert not view.days.isVisible()
    chips = {
        chip.text(): chip for chip in view.periods.findChildren(type(view.buttons[0]).__mro__[1])
    }
    for text, key, shows_days in (("Other days", CUSTOM, True), ("This year", "year", False)):
        with qtbot.waitSignal(view.period_chosen, check_params_cb=lambda got, key=key: got == key):
            qtbot.mouseClick(chips[text], Qt.MouseButton.LeftButton)
        assert view.days.isVisible() is shows_days


def test_each_button_asks_for_its_own_and_an_empty_page_for_nothing(
    view: ProgressView, qtbot: Any
) -> None:
    tools = view.tools
    signals = (tools.preview_asked, tools.print_asked, tools.pdf_asked, tools.html_asked)
    for button, signal in zip(view.buttons, signals, strict=True):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    view.show_empty()
    assert view.empty.isVisible()
    assert not any(button.isEnabled() for button in view.buttons)
