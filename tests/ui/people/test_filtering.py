"""The list narrowed by its menu in a whole window, saved under a name, and widened again."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.desk import PEOPLE_PAGE
from app.ui.people.list_view import PeoplePane
from app.ui.people.person_dialogs import Question
from app.ui.theme import Theme
from tests.support.desk import desk as open_real
from tests.support.real_window import real_window

LEFT = Qt.MouseButton.LeftButton


def entry(pane: PeoplePane, *path: str) -> QAction:
    """An entry of the menu as it stands when it opens."""
    pane.filters.aboutToShow.emit()
    menu: QMenu = pane.filters
    for part in path[:-1]:
        (opener,) = [each for each in menu.actions() if each.text() == part]
        found = opener.menu()
        assert isinstance(found, QMenu)
        menu = found
    (action,) = [each for each in menu.actions() if each.text() == path[-1]]
    return action


def test_a_tag_narrows_the_list_is_saved_and_taken_off(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with open_real(tmp_path) as workspace:
        people = [workspace.people.add(name) for name in ("Maren", "Ravi", "Zoë")]
        workspace.people.tag(people[-1], "Makers")
    with real_window(qtbot, theme, tmp_path) as opened:
        opened.window.go(PEOPLE_PAGE)
        opened.settle()
        pane: PeoplePane = opened.page(PeoplePane)
        assert not entry(pane, "&Save this filter…").isEnabled()
        entry(pane, "&Tag or list", "Makers: 1").trigger()
        assert pane.model.rowCount() == 1
        assert (pane.unfilter.isVisible(), pane.unfilter.text()) == (True, "Makers")
        assert pane.unfilter.accessibleName() == "Take off the filter: Makers"

        entry(pane, "&Save this filter…").trigger()
        question: Question = opened.page(Question)
        qtbot.keyClicks(question.reason, "Those who make")
        qtbot.keyClick(question.reason, Qt.Key.Key_Return)
        assert opened.said() == "Saved: Those who make"

        qtbot.mouseClick(pane.unfilter, LEFT)
        assert pane.model.rowCount() == 3
        assert not pane.unfilter.isVisible()
        entry(pane, "Those who make: 1").trigger()
        assert pane.model.rowCount() == 1
        entry(pane, "&State", "Resting").trigger()
        assert pane.unfilter.text() == "Makers · Resting"
        assert pane.model.rowCount() == 0
        entry(pane, "All").trigger()
        assert pane.model.rowCount() == 3


def test_whoever_is_asked_for_is_shown_though_the_filter_leaves_them_out(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with open_real(tmp_path) as workspace:
        person = workspace.people.add("Maren")
    with real_window(qtbot, theme, tmp_path) as opened:
        opened.window.go(PEOPLE_PAGE)
        pane: PeoplePane = opened.page(PeoplePane)
        entry(pane, "&Network", "Bluesky").trigger()
        assert pane.model.rowCount() == 0
        opened.desk.show_person(person)
        assert pane.model.rowCount() == 1
        assert not pane.unfilter.isVisible()
