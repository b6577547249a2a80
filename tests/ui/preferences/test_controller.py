"""Preferences over a real workspace: at once, or after a look at who would move."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSystemTrayIcon

from app.core.interactions import Direction, Kind
from app.core.pace import Gesture
from app.services.settings import (
    BACKUPS,
    LAST_DIGEST,
    LAST_REPORT,
    SAVED_ORDER,
    SCHEME,
    SETTINGS,
    SHORTCUTS,
    TODAY_LIMIT,
)
from app.ui.preferences.controller import ON_PAGE
from app.ui.preferences.dialog import (
    APPEARANCE,
    GENERAL,
    PACE,
    REMINDERS,
    RULES,
    PreferencesDialog,
)
from app.ui.preferences.form import SettingsForm
from app.ui.theme import Theme
from app.ui.widgets.asking import FinalQuestion
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
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


def form_of(dialog: PreferencesDialog, page: str) -> Any:
    """The rows of a page."""
    found = dialog.pages[page]
    return found if isinstance(found, SettingsForm) else found.findChild(SettingsForm)


def editor_of(dialog: PreferencesDialog) -> Any:
    """The editor of the rules."""
    return dialog.pages[RULES]


def test_the_limit_of_today_takes_effect_at_once(
    opened: RealWindow, dialog: PreferencesDialog
) -> None:
    form_of(dialog, GENERAL).fields["today_limit"].spin.setValue(3)
    assert opened.workspace.settings.value(TODAY_LIMIT) == "3"
    assert len(opened.workspace.planning.day().steps) <= 3


def test_the_scheme_is_that_of_the_menu(opened: RealWindow, dialog: PreferencesDialog) -> None:
    dialog.show_panel(APPEARANCE)
    chips = form_of(dialog, APPEARANCE).fields["scheme"]
    chips._chips["dark"].click()
    assert opened.desk.actions.action("theme.dark").isChecked()
    assert opened.workspace.settings.value(SCHEME) == "dark"


def test_every_setting_stands_on_one_page_or_is_kept_by_the_program_itself(
    opened: RealWindow, dialog: PreferencesDialog
) -> None:
    on_pages = [setting for settings in ON_PAGE.values() for setting in settings]
    elsewhere = {BACKUPS, LAST_REPORT, LAST_DIGEST, SAVED_ORDER, SHORTCUTS}
    assert len(on_pages) == len(set(on_pages))
    assert {*on_pages, *elsewhere} == set(SETTINGS)
    for key in ON_PAGE:
        dialog.show_panel(key)
    shown = {name for form in opened.window.findChildren(SettingsForm) for name in form.fields}
    assert shown >= {setting.name for setting in on_pages}


def test_the_pace_takes_effect_at_once_and_goes_back_to_usual(
    opened: RealWindow, dialog: PreferencesDialog
) -> None:
    person = opened.workspace.people.add("Zoë Brandt")
    opened.workspace.logging.log(person, Kind.LIKE, Direction.OUTBOUND)
    dialog.show_panel(PACE)
    form = dialog.pages[PACE].findChild(SettingsForm)

    def earliest() -> int:
        found = opened.workspace.explaining.explain(person).earliest[Gesture.LIKE]
        assert found is not None
        return (found - opened.workspace.clock.today()).days

    assert earliest() == 2
    form.fields["pace.after_light"].spin.setValue(9)
    assert earliest() == 9
    (restorer,) = [b for b in dialog.pages[PACE].findChildren(Button) if "usual pace" in b.text()]
    restorer.click()
    assert earliest() == 2
    assert form.fields["pace.after_light"].value == 2


def test_reminders_mean_nothing_without_the_icon_beside_the_clock(
    opened: RealWindow, dialog: PreferencesDialog
) -> None:
    dialog.show_panel(REMINDERS)
    told: list[bool] = []
    opened.desk.reminders_changed.connect(lambda: told.append(True))
    fields = form_of(dialog, REMINDERS).fields
    assert not fields["digest"].isEnabled()
    fields["tray"].click()
    assert fields["digest"].isEnabled()
    assert not fields["digest_hour"].isEnabled()
    fields["digest"].click()
    assert fields["digest_hour"].isEnabled()
    assert told == [True, True]


@pytest.mark.parametrize("has_place", [True, False])
def test_a_desktop_without_a_place_for_icons_is_told(
    opened: RealWindow,
    dialog: PreferencesDialog,
    monkeypatch: pytest.MonkeyPatch,
    has_place: bool,
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: has_place))
    dialog.show_panel(REMINDERS)
    form = form_of(dialog, REMINDERS)
    form.fields["tray"].click()
    said = form.fields["tray"].accessibleDescription()
    assert said.startswith("It says how many" if has_place else "This desktop has no place")
    assert said in [label.text() for label in form.findChildren(Text)]
    assert form.fields["digest"].isEnabled()
    assert form.fields["close_to_tray"].isEnabled() is has_place
    assert form.fields["copied_links"].isEnabled() is has_place


def test_rules_are_tried_then_kept_and_people_move(
    opened: RealWindow, dialog: PreferencesDialog, qtbot: Any
) -> None:
    dialog.show_panel(RULES)
    editor = editor_of(dialog)
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
    dialog.show_panel(RULES)
    editor = editor_of(dialog)
    editor.cards[0].rows[0].field.setText("days_known >= 0")
    qtbot.waitUntil(editor.keeper.isEnabled)
    editor.left.emit()
    assert opened.workspace.policy.rules == rules
    assert not opened.workspace.policy.user_file.exists()


def test_a_broken_file_is_told_in_the_dialog(opened: RealWindow) -> None:
    file = opened.workspace.policy.user_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("[[rule]]\nid = 3\n", encoding="utf-8")
    opened.desk.actions.action("file.preferences").trigger()
    (dialog,) = opened.window.findChildren(PreferencesDialog)
    assert dialog.problem.text().startswith("rules.toml, line 1, column 1")


def test_changed_rules_are_not_lost_by_a_slip(
    opened: RealWindow, dialog: PreferencesDialog, qtbot: Any
) -> None:
    dialog.show_panel(RULES)
    editor = editor_of(dialog)
    editor.cards[0].rows[0].field.setText("days_known >= 3")
    dialog.show_panel(PACE)
    qtbot.mouseClick(dialog.closer, Qt.MouseButton.LeftButton)
    (question,) = dialog.findChildren(FinalQuestion)
    assert dialog.isVisible()
    assert dialog.panels.key == RULES
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert editor.cards[0].rows[0].field.text() == "days_known >= 3"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    (question,) = [one for one in dialog.findChildren(FinalQuestion) if one.isVisible()]
    qtbot.mouseClick(question.decider, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert not opened.workspace.policy.user_file.exists()


def test_rules_that_were_not_changed_are_left_without_a_word(
    dialog: PreferencesDialog, qtbot: Any
) -> None:
    dialog.show_panel(RULES)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
