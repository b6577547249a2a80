"""Preferences joined with the workspace: keeps settings, tries rules out, puts them in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSystemTrayIcon, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.rules import Rules
from app.services.review import Reviewed
from app.services.rulebook import Trial
from app.services.settings import (
    ASK_ON_RETURN,
    CLOSE_TO_TRAY,
    COPIED_LINKS,
    DAY_START,
    DIGEST,
    DIGEST_HOUR,
    DIGEST_NAMES,
    FIRST_PAGE,
    INITIALS_ONLY,
    LANGUAGE,
    LESS_MOTION,
    PACE,
    PAPER,
    QUIET_FROM,
    QUIET_UNTIL,
    READING,
    SCHEME,
    TEXT_SIZE,
    TODAY_LIMIT,
    TRAY,
    Setting,
)
from app.ui.desk import Desk
from app.ui.preferences import dialog as pages
from app.ui.preferences.dialog import PreferencesDialog
from app.ui.preferences.form import SettingsForm
from app.ui.preferences.keys_controller import KeysController
from app.ui.preferences.places_controller import PlacesController
from app.ui.preferences.rule_editor import RuleEditor
from app.ui.widgets.asking import FinalQuestion
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.commands import reviewed as reviewed_line
from app.words.errors import sentence
from app.words.preferences import no_tray_hint, pace_hint, restored_pace
from app.words.rulebook import trial_lines, trial_title
from app.words.translation import tr

MOST_NAMED = 200
"""Of each kind, so many people are named in the editor; all are counted."""

ON_PAGE: dict[str, tuple[Setting, ...]] = {
    pages.GENERAL: (LANGUAGE, FIRST_PAGE, DAY_START, TODAY_LIMIT, ASK_ON_RETURN, PAPER),
    pages.APPEARANCE: (SCHEME, TEXT_SIZE, LESS_MOTION),
    pages.PACE: PACE,
    pages.REMINDERS: (
        TRAY, CLOSE_TO_TRAY, COPIED_LINKS, DIGEST, DIGEST_HOUR, QUIET_FROM, QUIET_UNTIL,
        DIGEST_NAMES,
    ),
    pages.PRIVACY: (INITIALS_ONLY, READING),
}  # fmt: skip
"""Which settings stand on which page, in their order."""

_OF_DIGEST = (DIGEST_HOUR, QUIET_FROM, QUIET_UNTIL, DIGEST_NAMES)
_OF_ICON = (CLOSE_TO_TRAY, COPIED_LINKS)


class PreferencesController:
    """Opens the dialog, once at a time.

    Args:
        desk: workspace and window.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._workspace = desk.workspace
        self._looked = self._look()
        self.dialog: PreferencesDialog | None = None
        self.forms: dict[str, SettingsForm] = {}
        self.editor: RuleEditor | None = None
        self.keys = KeysController(desk)
        self.places = PlacesController(desk, self.form)

    def open(self, panel: str = "") -> PreferencesDialog:
        """Show the dialog, perhaps with a page of it in front."""
        if self.dialog is None:
            self.dialog = self._build()
            self.dialog.open()
        if panel:
            self.dialog.show_panel(panel)
        self.dialog.raise_()
        return self.dialog

    def _build(self) -> PreferencesDialog:
        policy = self._workspace.policy
        policy.refresh()
        dialog = PreferencesDialog(
            {
                pages.GENERAL: lambda: self._form_of(pages.GENERAL),
                pages.APPEARANCE: lambda: self._form_of(pages.APPEARANCE),
                pages.RULES: self._rules,
                pages.PACE: self._pace,
                pages.REMINDERS: self._reminders,
                pages.PRIVACY: lambda: self.places.privacy(self._form_of(pages.PRIVACY)),
                pages.WORKSPACES: self.places.workspaces,
                pages.COPIES: self.places.copies,
                pages.SHORTCUTS: self.keys.build,
            },
            self._desk.window,
        )
        dialog.finished.connect(self._close)
        if policy.problem is not None:
            dialog.tell_problem(sentence(policy.problem))
        return dialog

    def _close(self) -> None:
        self.dialog = self.editor = None
        self.forms.clear()
        if self._look() != self._looked:
            self._desk.say(
                tr("Language and size of text change with a new window."),
                tr("Open it now"),
                lambda: self._desk.jobs.once_idle(self._desk.renewal_asked.emit),
            )

    def _look(self) -> tuple[str, ...]:
        """What a window is built in, and can't change while it is open."""
        return tuple(self._workspace.settings.value(one) for one in (LANGUAGE, TEXT_SIZE))

    # --- settings -----------------------------------------------------------------------------

    def form(self, settings: Sequence[Setting], *, says_usual: bool = False) -> SettingsForm:
        """Rows for some settings, which are kept as soon as they are set."""
        values = {one.name: self._workspace.settings.value(one) for one in settings}
        made = SettingsForm(settings, values, says_usual=says_usual)
        made.chosen.connect(self._keep_setting)
        return made

    def _form_of(self, page: str) -> SettingsForm:
        made = self.forms[page] = self.form(ON_PAGE[page], says_usual=page == pages.PACE)
        return made

    def _keep_setting(self, setting: Setting, value: str) -> None:
        with self._desk.notices.kindly():
            if setting is DAY_START:
                self._workspace.begin_days_at(int(value))
            elif setting is SCHEME:
                self._desk.actions.action(f"theme.{value}").trigger()
            else:
                self._workspace.settings.keep(setting, value)
        if setting is LESS_MOTION:
            self._desk.theme.calm(is_calm=value == "yes")
        if setting in ON_PAGE[pages.REMINDERS]:
            self._settle_reminders()
            self._desk.reminders_changed.emit()
        if setting in (*PACE, TODAY_LIMIT, DAY_START):
            self._refresh()

    def _refresh(self) -> None:
        """What is in front shows other days now."""
        if self._desk.window.current:
            self._desk.window.go(self._desk.window.current)

    def _pace(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(pace_hint(), "muted", wraps=True))
        column.addWidget(self._form_of(pages.PACE))
        restorer = Button(tr("Back to the usual pace"))
        restorer.clicked.connect(self._restore_pace)
        column.addWidget(restorer)
        column.addStretch(1)
        return page

    def _restore_pace(self) -> None:
        for setting in PACE:
            self._workspace.settings.keep(setting, setting.default)
            self.forms[pages.PACE].show_value(setting, setting.default)
        self._refresh()
        self._desk.say(restored_pace())

    def _reminders(self) -> QWidget:
        form = self._form_of(pages.REMINDERS)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            form.show_hint(TRAY, no_tray_hint())
        self._settle_reminders()
        return form

    def _settle_reminders(self) -> None:
        """Offer what means something: nothing of it without the icon."""
        form, settings = self.forms.get(pages.REMINDERS), self._workspace.settings
        if form is None:
            return
        has_tray = settings.is_on(TRAY)
        has_icon = has_tray and QSystemTrayIcon.isSystemTrayAvailable()
        for setting in _OF_ICON:
            form.set_offered(setting, is_offered=has_icon)
        form.set_offered(DIGEST, is_offered=has_tray)
        for setting in _OF_DIGEST:
            form.set_offered(setting, is_offered=has_tray and settings.is_on(DIGEST))

    # --- rules --------------------------------------------------------------------------------

    def _rules(self) -> QWidget:
        policy = self._workspace.policy
        ground = None if self.dialog is None else self.dialog.stack
        editor = self.editor = RuleEditor(policy.rules, policy.base, ground)
        editor.trial_asked.connect(self._try)
        editor.kept.connect(self._keep)
        if self.dialog is not None:
            editor.left.connect(self.dialog.go)
            self.dialog.is_unsaved = lambda: editor.has_changes
            self.dialog.loss_asked.connect(self._ask_loss)
        return editor

    def _ask_loss(self) -> None:
        """Rules are long to write: they don't go by a slip of a key."""
        dialog = self.dialog
        if dialog is not None:
            dialog.show_panel(pages.RULES)
            question = FinalQuestion(
                tr("Leave the rules as they were?"),
                [tr("What you changed here is not saved.")],
                tr("Drop the changes"),
                parent=dialog,
            )
            question.decided.connect(dialog.go)
            question.open()

    def _try(self, rules: Rules) -> None:
        self._desk.jobs.run(
            lambda: self._workspace.rulebook.trial(rules, MOST_NAMED),
            done=lambda trial: self._show(rules, trial),
        )

    def _show(self, rules: Rules, trial: Trial) -> None:
        if self.editor is not None:
            self.editor.show_trial(rules, trial_title(trial), trial_lines(trial))

    def _keep(self, rules: Rules) -> None:
        self._desk.jobs.run(
            lambda: self._workspace.rulebook.put_in_force(rules),
            done=self._say_kept,
            failed=self._fail,
        )

    def _say_kept(self, done: Reviewed) -> None:
        if self.dialog is not None:
            self.dialog.go()
        moved = reviewed_line(len(done.moved), len(done.rested), len(done.woken))
        self._desk.say(tr("Your rules are in force. {moved}").format(moved=moved))

    def _fail(self, error: AppError) -> None:
        if self.dialog is not None:
            self.dialog.tell_problem(sentence(error))
