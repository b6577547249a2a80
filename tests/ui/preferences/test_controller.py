"""Preferences over a real workspace: at once, or after a look at who would move."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.services.settings import TODAY_LIMIT
from app.ui.preferences.dialog import RULES, PreferencesDialog
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, workspace) as window:
        window.workspace.samples.add()
        window.workspace.review.everybody()
        yield window


@pytest.fixture
def dialog(opened: RealWindow) -> PreferencesDialog:
    opened.desk.actions.action("file.preferences").trigger()
    (found,) = opened.window.findChildren(PreferencesDialog)
    return found


def test_the_limit_of_today_takes_effect_at_once(
    opened: RealWindow, dialog: PreferencesDialog
) -> None:
    dialog.general.limit.spin.setValue(3)
    assert opened.workspace.settings.value(TODAY_LIMIT) == "3"
    assert len(opened.workspace.planning.day().steps) <= 3


def test_the_scheme_is_that_of_the_menu(
    opened: RealWindow, dialog: PreferencesDialog, qtbot: Any
) -> None:
    dialog.general.scheme.findChildren(type(dialog.panels._chips["rules"]))[2].click()
    assert opened.desk.actions.action("theme.dark").isChecked()


def test_rules_are_tried_then_kept_and_people_move(
    opened: RealWindow, dialog: PreferencesDialog, qtbot: Any
) -> None:
    dialog.show_panel(RULES)
    editor = dialog.editor
    for row in editor.cards[0].rows:
        row.field.setText("days_known >= 0")
    qtbot.waitUntil(editor.keeper.isEnabled)
    named = editor.people.toPlainText().splitlines()
    assert named
    assert all("Follow → Engage" in line for line in named)
    assert not opened.workspace.policy.user_file.exists()
    before = opened.workspace.store.reader.people_counts().by_stage
    qtbot.mouseClick(editor.keeper, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "in force" in opened.window.toast.label.text())
    assert opened.workspace.policy.user_file.is_file()
    after = opened.workspace.store.reader.people_counts().by_stage
    assert sum(before.values()) == sum(after.values())
    assert after != before


def test_cancel_changes_nothing(opened: RealWindow, dialog: PreferencesDialog, qtbot: Any) -> None:
    rules = opened.workspace.policy.rules
    dialog.editor.cards[0].rows[0].field.setText("days_known >= 0")
    qtbot.waitUntil(dialog.editor.keeper.isEnabled)
    dialog.editor.left.emit()
    assert opened.workspace.policy.rules == rules
    assert not opened.workspace.policy.user_file.exists()


def test_a_broken_file_is_told_in_the_dialog(opened: RealWindow) -> None:
    file = opened.workspace.policy.user_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("[[rule]]\nid = 3\n", encoding="utf-8")
    opened.desk.actions.action("file.preferences").trigger()
    (dialog,) = opened.window.findChildren(PreferencesDialog)
    assert dialog.problem.text().startswith("rules.toml, line 1, column 1")
