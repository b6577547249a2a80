"""The page of shortcuts in a whole window: other keys are in force at once, and kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from app.ui.desk import HISTORY_PAGE, PEOPLE_PAGE
from app.ui.preferences.dialog import SHORTCUTS, PreferencesDialog
from app.ui.preferences.keys_panel import KeysPanel
from app.ui.shortcuts import ShortcutSheet
from app.ui.theme import Theme
from app.ui.widgets.text import KeyHint
from tests.support.real_window import RealWindow, real_window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as window:
        yield window


def panel_of(opened: RealWindow) -> KeysPanel:
    opened.desk.actions.action("file.preferences").trigger()
    dialog: PreferencesDialog = opened.page(PreferencesDialog)
    dialog.show_panel(SHORTCUTS)
    found = dialog.pages[SHORTCUTS]
    assert isinstance(found, KeysPanel)
    return found


def choose(panel: KeysPanel, action: str) -> None:
    at = next(n for n, row in enumerate(panel.model.rows) if row.id == action)
    panel.table.selectRow(at)


def give(panel: KeysPanel, action: str, key: str) -> None:
    choose(panel, action)
    panel.edit.setKeySequence(QKeySequence(key))
    panel.taker.click()


def test_other_keys_are_in_force_at_once_and_everywhere(
    opened: RealWindow, qtbot: Any, theme: Theme
) -> None:
    panel = panel_of(opened)
    give(panel, "view.history", "Ctrl+Shift+H")
    opened.page(PreferencesDialog).accept()
    opened.window.go(PEOPLE_PAGE)
    QTest.keyClick(opened.window, Qt.Key.Key_H, CTRL)
    assert opened.window.current == PEOPLE_PAGE
    QTest.keyClick(opened.window, Qt.Key.Key_H, CTRL | SHIFT)
    assert opened.window.current == HISTORY_PAGE
    sheet = ShortcutSheet(opened.desk.actions, opened.window)
    shown = {hint.text() for hint in sheet.findChildren(KeyHint)}
    assert "Ctrl+Shift+H" in shown
    assert "Ctrl+H" not in shown
    with real_window(qtbot, theme, opened.folder) as again:
        assert again.desk.actions.keys("view.history") == ("Ctrl+Shift+H",)


def test_what_belongs_to_another_is_told_and_nothing_changes(opened: RealWindow) -> None:
    panel = panel_of(opened)
    give(panel, "view.history", "Ctrl+Z")
    assert panel.problem.text() == (
        "Ctrl+Z belongs to “Undo” already. Give that another shortcut first."
    )
    assert opened.desk.actions.keys("view.history") == ("Ctrl+H",)


def test_none_and_as_usual_again(opened: RealWindow) -> None:
    panel = panel_of(opened)
    choose(panel, "view.history")
    panel.clearer.click()
    assert opened.desk.actions.keys("view.history") == ()
    give(panel, "view.trash", "Ctrl+H")
    choose(panel, "view.history")
    panel.restorer.click()
    assert "belongs to “Trash…”" in panel.problem.text()
    panel.all_restorer.click()
    assert opened.desk.actions.keys("view.history") == ("Ctrl+H",)
    assert opened.desk.actions.keys("view.trash") == ()
    assert not panel.all_restorer.isEnabled()
