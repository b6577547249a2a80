"""The box hands on its lines, keeps Tab for going on, and offers only what can be done."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.first_run.view import FirstRunView


@pytest.fixture
def view(bring_up: Callable[[QWidget], None]) -> FirstRunView:
    made = FirstRunView()
    made.resize(900, 700)
    bring_up(made)
    made.box.setFocus()
    return made


def test_begin_hands_on_the_lines_once_there_is_somebody(view: FirstRunView, qtbot: Any) -> None:
    begun: list[str] = []
    view.begun.connect(begun.append)
    qtbot.keyClicks(view.box, "Maren")
    qtbot.keyClick(view.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert begun == []
    assert not view.key.isVisible()
    view.show_count(1, ())
    assert view.key.isVisible()
    qtbot.keyClick(view.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(view.beginner, Qt.MouseButton.LeftButton)
    assert begun == ["Maren", "Maren"]


def test_enter_begins_a_new_line_and_tab_goes_on(view: FirstRunView, qtbot: Any) -> None:
    written: list[str] = []
    view.written.connect(written.append)
    qtbot.keyClick(view.box, Qt.Key.Key_Return)
    assert written[-1] == "\n"
    view.show_count(1, ())
    qtbot.keyClick(view.box, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.beginner


def test_the_links_ask_for_what_they_say(view: FirstRunView, qtbot: Any) -> None:
    for part, signal in (
        (view.place, view.choose_asked), (view.sampler, view.samples_asked), (view.leaver, view.left),
    ):  # fmt: skip
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    view.offer_samples(False)
    assert not view.sampler.isVisible()


def test_nothing_is_cut_in_a_small_window(view: FirstRunView) -> None:
    view.resize(640, 420)
    QApplication.processEvents()
    assert view.horizontalScrollBar().maximum() == 0
    assert view.widget().height() >= view.widget().minimumSizeHint().height()
