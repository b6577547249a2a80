"""The dialog: one page at a time, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.preferences.dialog import COPIES, GENERAL, RULES, PreferencesDialog


@pytest.fixture
def dialog(bring_up: Callable[[QWidget], None]) -> PreferencesDialog:
    made = PreferencesDialog(dict.fromkeys((GENERAL, RULES, COPIES), QLineEdit))
    bring_up(made)
    return made


def test_one_page_is_seen_at_a_time_and_built_when_it_is_first_shown(
    dialog: PreferencesDialog,
) -> None:
    told: list[str] = []
    dialog.shown.connect(told.append)
    assert set(dialog.pages) == {GENERAL}
    assert dialog.pages[GENERAL].isVisible()
    dialog.show_panel(RULES)
    assert dialog.pages[RULES].isVisible()
    assert not dialog.pages[GENERAL].isVisible()
    assert not dialog.closer.isVisible()  # the rules are saved or left by buttons of their own
    assert dialog.panels.key == RULES
    first = dialog.pages[GENERAL]
    dialog.show_panel(GENERAL)
    assert dialog.pages[GENERAL] is first
    assert dialog.closer.isVisible()
    assert told == [RULES, GENERAL]


def test_a_problem_stands_above_until_it_is_gone(dialog: PreferencesDialog) -> None:
    assert not dialog.problem.isVisible()
    dialog.tell_problem("rules.toml, line 3: <b>no</b>")
    assert dialog.problem.isVisible()
    assert dialog.problem.text() == "rules.toml, line 3: <b>no</b>"
    dialog.tell_problem("")
    assert not dialog.problem.isVisible()
