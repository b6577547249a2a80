"""The bar says what is being done and how far it is, and can be stopped."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.ui.importing.reading import STEPS, ReadingPage
from app.ui.theme import Theme


@pytest.fixture
def page(qtbot: Any, theme: Theme) -> ReadingPage:
    made = ReadingPage()
    qtbot.addWidget(made)
    made.begin("Looking into likes.zip")
    return made


def test_it_begins_without_knowing_how_far_it_is(page: ReadingPage) -> None:
    assert page.title.text() == "Looking into likes.zip"
    assert (page.bar.minimum(), page.bar.maximum()) == (0, 0)
    page.show_step(500, None, "folding")
    assert page.doing.text() == "Putting together who is who"
    assert page.bar.maximum() == 0


def test_it_fills_as_far_as_the_job_is(page: ReadingPage) -> None:
    page.show_step(50, 200, "matching")
    assert page.bar.value() == STEPS // 4
    page.show_step(1, 4, "writing")
    assert page.doing.text() == "Taking in"
    assert page.bar.value() == STEPS // 4


def test_rate_and_time_left_are_said_once_they_mean_something(
    page: ReadingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_step(10, 100, "matching")
    assert page.left.text() == ""
    monkeypatch.setattr(page, "_clock", Stopped(2000))
    page.show_step(2_000, 22_000, "matching")
    assert page.left.text() == "1,000 rows a second · about 20 seconds left"
    page.show_step(2_000, None, "matching")
    assert page.left.text() == "1,000 rows a second"


class Stopped:
    """A stop watch that stands at a time."""

    def __init__(self, milliseconds: int) -> None:
        self._milliseconds = milliseconds

    def elapsed(self) -> int:
        return self._milliseconds


def test_it_can_be_stopped(page: ReadingPage, qtbot: Any) -> None:
    page.show()
    with qtbot.waitSignal(page.stopped):
        qtbot.mouseClick(page.stopper, Qt.MouseButton.LeftButton)
