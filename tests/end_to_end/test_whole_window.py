"""The whole window over the sample people, page by page: nothing is idle and nothing is nameless."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from app.paths import resource_root
from app.ui.page_table import page_table
from app.ui.people.list_view import PeoplePane
from app.ui.theme import Theme
from tests.support import desk as real
from tests.support.real_window import RealWindow, real_window

CONTROLS = (QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QAbstractScrollArea)
SHEETS = ("log.comment", "log.question", "log.message", "person.note")
DIALOGS = ("person.new", "person.move", "person.rest", "person.set_aside", "help.shortcuts")


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    """The window over the sample people."""
    with real.desk(workspace) as folder:
        folder.samples.add()
    with real_window(qtbot, theme, workspace) as window:
        yield window


def go_everywhere(window: RealWindow) -> Iterator[str]:
    """Every page, sheet and dialog, one after another; each is in front when it is told."""
    desk = window.desk
    for form in page_table():
        desk.window.go(form.key)
        window.settle()
        yield form.key
    window.drop_files(next((resource_root() / "samples" / "exports").glob("twitter-*.zip")))
    yield "a preview"
    desk.show_person(desk.workspace.people.find("Rosalind Achterberg"))
    window.settle()
    for key in SHEETS:
        desk.actions.action(key).trigger()
        yield key
    for key in DIALOGS:
        desk.actions.action(key).trigger()
        yield key
        for dialog in window.window.findChildren(QDialog):
            dialog.close()
    pane = window.page(PeoplePane)
    pane.search.setText("nobody of this name")
    pane.searched.emit(pane.search.text())
    yield "nobody found"


def nameless(root: QWidget, is_control: Callable[[QWidget], bool]) -> list[str]:
    """Controls that a screen reader would pass over in silence."""
    found = []
    for widget in root.findChildren(QWidget):
        if not (isinstance(widget, CONTROLS) and widget.isVisible() and is_control(widget)):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {above(widget)}")
    return found


def above(widget: QWidget) -> str:
    """The widgets around one, inside out."""
    names, up = [], widget.parentWidget()
    while up is not None:
        names.append(type(up).__name__)
        up = up.parentWidget()
    return " < ".join(names)


def takes_part(widget: QWidget) -> bool:
    """Whether a control is one of its own: the focus can come to it, and it is no part of Qt's."""
    is_inner = widget.objectName().startswith("qt_")
    return not is_inner and bool(widget.focusPolicy().value) and not isinstance(widget, QMenu)


def test_every_action_does_something_once_every_page_has_been_seen(opened: RealWindow) -> None:
    assert list(go_everywhere(opened))
    assert opened.desk.actions.unhandled() == ()


def test_every_control_of_every_page_sheet_and_dialog_has_a_name(opened: RealWindow) -> None:
    found = {
        place: silent
        for place in go_everywhere(opened)
        for silent in [nameless(opened.window, takes_part)]
        if silent
    }
    assert found == {}
