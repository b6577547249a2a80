"""Keys for one person mean whoever is to be seen, and nobody where nobody or several are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.core.interactions import Kind
from app.ui.people.list_view import PeoplePane
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window

PAGES = ("today", "board", "reading", "progress", "history", "trash", "duplicates")


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, workspace) as window:
        for name in ("Maren Okafor", "Lamine Sarr", "Ilse Marant"):
            window.workspace.people.add(name)
        window.window.go("people")
        window.settle()
        yield window


def is_offered(opened: RealWindow) -> set[bool]:
    keys = ("person.delete", "person.move", "person.rest", "log.like", "person.forget")
    return {opened.desk.actions.action(key).isEnabled() for key in keys}


def test_on_other_pages_nobody_is_meant(opened: RealWindow) -> None:
    assert is_offered(opened) == {True}
    for page in PAGES:
        opened.window.go(page)
        opened.settle()
        assert is_offered(opened) == {False}, page
    opened.window.go("people")
    opened.settle()
    assert is_offered(opened) == {True}


def test_a_key_on_the_board_deletes_nobody(qtbot: Any, opened: RealWindow) -> None:
    opened.window.go("board")
    opened.settle()
    qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier
    )
    assert opened.workspace.trash.people() == ()


def test_several_selected_are_nobodys_page(opened: RealWindow) -> None:
    pane: PeoplePane = opened.page(PeoplePane)
    pane.table.selectAll()
    opened.settle()
    assert is_offered(opened) == {False}
    shown = {label.text() for label in opened.window.findChildren(QLabel) if label.isVisible()}
    assert "Several people are selected" in shown
    one = pane.model.index(1, 0)
    flags = QItemSelectionModel.SelectionFlag
    pane.table.selectionModel().setCurrentIndex(one, flags.ClearAndSelect | flags.Rows)
    opened.settle()
    assert is_offered(opened) == {True}
    shown = {label.text() for label in opened.window.findChildren(QLabel) if label.isVisible()}
    assert "Several people are selected" not in shown


def test_what_is_typed_after_a_miss_is_searched_for_and_logs_nothing(
    qtbot: Any, opened: RealWindow
) -> None:
    pane: PeoplePane = opened.page(PeoplePane)
    opened.desk.actions.action("edit.find").trigger()
    qtbot.keyClicks(pane.search, "zzz")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 0)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in "all":
        qtbot.keyClicks(QApplication.focusWidget(), letter)
        qtbot.wait(300)
    assert pane.search.text() == "all"
    assert QApplication.focusWidget() is pane.search
    entries = opened.workspace.history.entries()
    assert not [entry for entry in entries if entry.label.code == f"log.{Kind.LIKE.value}"]
