"""The palette goes to people and does what the live table can do now."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.ui.desk import PEOPLE_PAGE, PROGRESS_PAGE
from app.ui.palette.view import Palette
from app.ui.people.person_page import PersonPage
from app.ui.theme import Theme
from tests.support.desk import TODAY
from tests.support.real_window import RealWindow, real_window

ENTER = Qt.Key.Key_Return


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        made.workspace.people.add("Maren Holt")
        made.workspace.people.add("Printha Rao")
        made.settle()
        yield made


def ask(opened: RealWindow, qtbot: Any, text: str = "") -> Palette:
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    qtbot.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette: Palette = opened.page(Palette)
    qtbot.waitUntil(palette.isVisible)
    qtbot.keyClicks(palette.finder.field, text)
    return palette


def leave(palette: Palette, qtbot: Any) -> None:
    with qtbot.waitSignal(palette.destroyed):
        palette.close()


def test_a_name_and_enter_show_somebody(opened: RealWindow, qtbot: Any) -> None:
    palette = ask(opened, qtbot, "hol")
    qtbot.keyClick(palette.finder.field, ENTER)
    opened.settle()
    assert opened.window.current == PEOPLE_PAGE
    assert opened.page(PersonPage).isVisible()


def test_people_and_actions_stand_in_one_list(opened: RealWindow, qtbot: Any) -> None:
    palette = ask(opened, qtbot, "prin")
    firsts = [text.split()[0] for text in palette.finder.texts]
    assert firsts == ["Printha", "Print", "Print", "Undo:"]
    qtbot.keyClick(palette.finder.field, Qt.Key.Key_Down)
    assert palette.finder.rows.currentRow() == 1
    qtbot.keyClick(palette.finder.field, Qt.Key.Key_Up)
    assert palette.finder.rows.currentRow() == 0
    leave(palette, qtbot)


def test_an_action_stands_before_whoever_is_only_found_by_a_note(
    opened: RealWindow, qtbot: Any
) -> None:
    people = opened.workspace.people
    people.note(people.add("Émile Serra"), "Historian of maps", TODAY)
    opened.settle()
    palette = ask(opened, qtbot, "hist")
    assert [text.split()[0] for text in palette.finder.texts] == ["History…", "Émile"]
    leave(palette, qtbot)


def test_an_action_is_done_and_stands_first_the_next_time(opened: RealWindow, qtbot: Any) -> None:
    palette = ask(opened, qtbot, "prog")
    with qtbot.waitSignal(palette.destroyed):
        qtbot.keyClick(palette.finder.field, ENTER)
    assert opened.window.current == PROGRESS_PAGE
    palette = ask(opened, qtbot)
    assert palette.finder.texts[0] == "Progress"
    leave(palette, qtbot)


def test_what_cannot_be_done_now_is_not_offered(opened: RealWindow, qtbot: Any) -> None:
    palette = ask(opened, qtbot, "redo")
    assert palette.finder.texts == ()
    assert palette.nothing.isVisible()
    leave(palette, qtbot)
