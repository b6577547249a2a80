"""The dialog: one panel at a time, values in and signals out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.preferences.dialog import GENERAL, RULES, GeneralPanel, PreferencesDialog
from app.ui.preferences.rule_editor import RuleEditor
from tests.support.steps import RULES as OWN


@pytest.fixture
def dialog(bring_up: Callable[[QWidget], None]) -> PreferencesDialog:
    made = PreferencesDialog(GeneralPanel(5, 20, "dark"), RuleEditor(OWN, OWN))
    bring_up(made)
    return made


def test_one_panel_is_seen_at_a_time(dialog: PreferencesDialog) -> None:
    assert dialog.general.isVisible()
    assert not dialog.editor.isVisible()
    dialog.show_panel(RULES)
    assert dialog.editor.isVisible()
    assert not dialog.general.isVisible()
    assert dialog.panels.key == RULES
    dialog.show_panel(GENERAL)
    assert dialog.general.isVisible()


def test_general_says_what_was_chosen(dialog: PreferencesDialog) -> None:
    told: list[object] = []
    dialog.general.limit_chosen.connect(told.append)
    dialog.general.scheme_chosen.connect(told.append)
    assert (dialog.general.limit.value, dialog.general.scheme.key) == (5, "dark")
    dialog.general.limit.more.click()
    dialog.general.scheme._chips["light"].click()
    assert told == [6, "light"]


def test_a_problem_stands_above_until_it_is_gone(dialog: PreferencesDialog) -> None:
    assert not dialog.problem.isVisible()
    dialog.tell_problem("rules.toml, line 3: <b>no</b>")
    assert dialog.problem.isVisible()
    assert dialog.problem.text() == "rules.toml, line 3: <b>no</b>"
    dialog.tell_problem("")
    assert not dialog.problem.isVisible()


def test_cancel_in_the_editor_closes_the_dialog(dialog: PreferencesDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test closes it
    dialog.editor.left.emit()
    assert not dialog.isVisible()
