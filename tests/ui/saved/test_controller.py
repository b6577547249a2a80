"""Saved filters and lists stand in the side bar, counted, and everything about them goes by key."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from app.services.rows import PeopleQuery
from app.ui.people.list_view import PeoplePane
from app.ui.people.person_dialogs import Question
from app.ui.theme import Theme
from app.ui.widgets.side_bar import SideBarItem
from app.ui.widgets.side_list import SideList
from tests.support.real_window import RealWindow, real_window

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        workspace = made.workspace
        people = [workspace.people.add(name) for name in ("Maren", "Aiko", "Tilda")]
        for person in people[:2]:
            workspace.bulk.put_on_list([person], "Spring")
        workspace.people.tag(people[2], "Makers")
        workspace.lists.save("My makers", PeopleQuery(tag="makers"))
        made.shell.start()
        made.settle()
        made.window.go("people")
        made.settle()
        yield made


def items(opened: RealWindow) -> list[SideBarItem]:
    opened.settle()
    return list(opened.page(SideList).items)


def said(opened: RealWindow) -> list[str]:
    return [item.accessibleName() for item in items(opened)]


def press(opened: RealWindow, qtbot: Any, at: int, key: Qt.Key, *more: Any) -> None:
    item = items(opened)[at]
    item.setFocus()
    qtbot.keyClick(item, key, *more)
    opened.settle()


def test_they_are_counted_and_lead_to_the_people(opened: RealWindow, qtbot: Any) -> None:
    assert said(opened) == ["My makers, 1", "Spring, 2"]
    qtbot.mouseClick(items(opened)[1], Qt.MouseButton.LeftButton)
    assert opened.page(PeoplePane).table.model().rowCount() == 2
    assert [item.isChecked() for item in items(opened)] == [False, True]
    opened.workspace.bulk.put_on_list([opened.workspace.people.find("Tilda")], "Spring")
    assert said(opened) == ["My makers, 1", "Spring, 3"]
    pane = opened.page(PeoplePane)
    pane.search.setText("mar")
    pane.searched.emit("mar")
    assert not any(item.isChecked() for item in items(opened))
    opened.window.go("today")
    assert opened.page(SideList).current == ""


def test_they_are_moved_renamed_and_deleted_by_key_and_stay_where_they_stand(
    opened: RealWindow, qtbot: Any
) -> None:
    press(opened, qtbot, 1, Qt.Key.Key_Up, ALT)
    assert said(opened) == ["Spring, 2", "My makers, 1"]
    assert items(opened)[0].hasFocus()
    press(opened, qtbot, 0, Qt.Key.Key_F2)
    question = opened.page(Question)
    question.reason.setText("Spring 2027")
    question.decider.click()
    assert said(opened) == ["Spring 2027, 2", "My makers, 1"]
    press(opened, qtbot, 0, Qt.Key.Key_Delete)
    assert said(opened) == ["My makers, 1"]
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    assert said(opened) == ["Spring 2027, 2", "My makers, 1"]
    press(opened, qtbot, 0, Qt.Key.Key_Down)
    assert items(opened)[1].hasFocus()
    press(opened, qtbot, 1, Qt.Key.Key_Return)
    assert opened.page(PeoplePane).table.model().rowCount() == 1


def test_a_name_that_is_taken_is_refused_and_the_menu_offers_the_same(
    opened: RealWindow, qtbot: Any
) -> None:
    press(opened, qtbot, 1, Qt.Key.Key_F2)
    question = opened.page(Question)
    question.reason.setText("makers")
    question.decider.click()
    assert opened.told() == "There is a tag or list “makers” already. Choose another name."
    item = items(opened)[0]
    QApplication.sendEvent(
        item,
        QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), item.mapToGlobal(QPoint(9, 9))
        ),
    )
    menu = opened.page(SideList).menu_for(item)
    words = [action.text().partition("\t")[0] for action in menu.actions()]
    assert words == ["&Rename…", "Move &up", "Move &down", "&Delete"]
    assert [action.isEnabled() for action in menu.actions()] == [True, False, True, True]


def test_a_long_name_ends_in_an_ellipsis_and_many_scroll(opened: RealWindow) -> None:
    long = "Everybody who ever wrote anything about lighthouses and fog"
    for number in range(40):
        opened.workspace.lists.save(f"{long} {number:02}", PeopleQuery(search=str(number)))
    shown = items(opened)
    opened.window.grab()
    assert len(shown) == 42
    assert shown[5].toolTip() == shown[5].text()
    assert opened.page(SideList).height() < opened.window.height()
