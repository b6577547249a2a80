"""An empty workspace begins with a box for names; sample people come and go in one click."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from app.ui.first_run.view import FirstRunView
from app.ui.people.person_bar import LogBar
from app.ui.people.person_head import AccountButton, PersonHead
from app.ui.theme import Theme
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, workspace) as window:
        yield window


def view(opened: RealWindow) -> FirstRunView:
    found: FirstRunView = opened.page(FirstRunView)
    return found


def people(opened: RealWindow) -> int:
    return opened.workspace.store.reader.people_counts().on_ladder


def test_an_empty_workspace_begins_here_and_others_do_not(
    opened: RealWindow, qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    assert opened.window.current == "first-run"
    assert not opened.window.side_bar.isVisible()
    assert view(opened).box.hasFocus()
    other = tmp_path / "other"
    other.mkdir()
    with open_real(other) as workspace:
        workspace.people.add("Maren Okafor")
    with real_window(qtbot, theme, other) as second:
        assert second.window.current == "today"
        assert second.window.side_bar.isVisible()


def test_lines_are_counted_while_they_are_written(opened: RealWindow, qtbot: Any) -> None:
    page = view(opened)
    assert not page.beginner.isEnabled()
    qtbot.keyClicks(page.box, "Maren Okafor")
    assert page.count.text() == "1 person"
    assert page.beginner.isEnabled()
    page.box.setPlainText("Maren Okafor\n@tlindqvist@writing.social\nlinkedin.com/in/aiko-yamane")
    assert page.count.text() == "3 people"
    page.box.setPlainText("javascript:alert(1)")
    assert page.count.text() == "0 people, and 1 line that names nobody: “javascript:alert(1)”"
    assert not page.beginner.isEnabled()


def test_whoever_is_written_twice_is_counted_once(opened: RealWindow) -> None:
    page = view(opened)
    page.box.setPlainText("Maren Okafor\n@tlindqvist@writing.social\nMaren Okafor\n")
    said = page.count.text()
    page.beginner.click()
    opened.settle()
    assert (said, people(opened)) == ("2 people", 2)
    assert opened.said() == "2 people are here now. Take your time."


def test_lines_that_name_nobody_are_named_and_stay(opened: RealWindow, qtbot: Any) -> None:
    page = view(opened)
    page.box.setPlainText("Maren Okafor\n12345\n\nZoë Brandt @zoe.b\nhttps://site.example/a\n")
    assert page.count.text() == ("2 people, and 3 lines that name nobody: “12345”, “@zoe.b”, …")
    page.beginner.click()
    opened.settle()
    assert people(opened) == 2
    assert opened.told() == ("3 lines name nobody and were not taken in: “12345”, “@zoe.b”, …")
    qtbot.mouseClick(opened.window.notices.offerer, Qt.MouseButton.LeftButton)
    assert opened.window.current == "first-run"
    assert page.box.toPlainText() == "12345\n@zoe.b\nhttps://site.example/a"


def test_taking_the_names_back_says_what_was_done(opened: RealWindow) -> None:
    page = view(opened)
    page.box.setPlainText("Maren Okafor\n@tlindqvist@writing.social")
    page.beginner.click()
    opened.settle()
    opened.desk.actions.action("edit.undo").trigger()
    opened.settle()
    assert opened.said() == "Taken back: Add 2 people"


def test_begin_takes_them_in_and_can_be_taken_back(opened: RealWindow, qtbot: Any) -> None:
    page = view(opened)
    page.box.setPlainText("Maren Okafor\n@tlindqvist@writing.social")
    qtbot.keyClick(page.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert people(opened) == 2
    assert opened.window.current == "people"
    assert opened.window.side_bar.isVisible()
    assert opened.said() == "2 people are here now. Take your time."
    assert page.box.toPlainText() == ""
    # A bare name is no account: there is nothing to open, and no network where it all happens.
    told = opened.workspace.explaining.explain(opened.workspace.people.find("Maren Okafor"))
    assert (told.standing.channel, told.standing.can_follow) == (None, True)
    opened.desk.show_person(told.card.id)
    assert opened.page(PersonHead).findChildren(AccountButton) == []
    toast, bar = opened.window.toast, opened.page(LogBar)
    assert toast.mapToGlobal(QPoint(0, toast.height())).y() <= bar.mapToGlobal(QPoint()).y()
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert people(opened) == 0


def test_a_dropped_file_goes_to_the_window_and_not_into_the_box(
    opened: RealWindow, tmp_path: Path
) -> None:
    file = tmp_path / "list.txt"
    file.write_text("@tlindqvist@writing.social\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    box = view(opened).box
    enter = QDragEnterEvent(
        box.rect().center(), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(box, enter)
    assert not enter.isAccepted() or opened.window.overlay.isVisible()
    opened.drop(mime)
    assert opened.window.current == "import"
    assert box.toPlainText() == ""


def test_sample_people_come_and_go_in_one_click(opened: RealWindow, qtbot: Any) -> None:
    actions = opened.desk.actions
    assert not actions.action("samples.remove").isEnabled()
    qtbot.mouseClick(view(opened).sampler, Qt.MouseButton.LeftButton)
    opened.settle()
    assert people(opened) > 50
    assert opened.window.current == "today"
    assert not actions.action("samples.add").isEnabled()
    actions.action("help.first_run").trigger()
    assert opened.window.current == "first-run"
    assert not view(opened).sampler.isVisible()
    actions.action("samples.remove").trigger()
    opened.settle()
    assert people(opened) == 0
    assert actions.action("samples.add").isEnabled()


def test_one_can_go_on_without(opened: RealWindow, qtbot: Any) -> None:
    qtbot.mouseClick(view(opened).leaver, Qt.MouseButton.LeftButton)
    assert opened.window.current == "today"
    assert people(opened) == 0
