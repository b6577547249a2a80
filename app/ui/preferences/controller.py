"""Preferences joined with the workspace: keeps settings, tries rules out, puts them in force."""

from __future__ import annotations

from app.core.errors import AppError
from app.core.rules import Rules
from app.services.review import Reviewed
from app.services.rulebook import Trial
from app.services.settings import SCHEME, TODAY_LIMIT
from app.ui.desk import TODAY_PAGE, Desk
from app.ui.preferences.dialog import GeneralPanel, PreferencesDialog
from app.ui.preferences.rule_editor import RuleEditor
from app.words.commands import reviewed as reviewed_line
from app.words.errors import sentence
from app.words.rulebook import trial_lines, trial_title
from app.words.translation import tr

MOST_NAMED = 200
"""Of each kind, so many people are named in the editor; all are counted."""


class PreferencesController:
    """Opens the dialog, once at a time.

    Args:
        desk: workspace and window.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._workspace = desk.workspace
        self.dialog: PreferencesDialog | None = None

    def open(self, panel: str = "") -> PreferencesDialog:
        """Show the dialog, perhaps with a panel of it in front."""
        if self.dialog is None:
            self.dialog = self._build()
            self.dialog.open()
        if panel:
            self.dialog.show_panel(panel)
        self.dialog.raise_()
        return self.dialog

    def _build(self) -> PreferencesDialog:
        settings, policy = self._workspace.settings, self._workspace.policy
        policy.refresh()
        general = GeneralPanel(
            settings.today_limit, len(TODAY_LIMIT.choices), settings.value(SCHEME)
        )
        general.limit_chosen.connect(self._keep_limit)
        general.scheme_chosen.connect(self._choose_scheme)
        editor = RuleEditor(policy.rules, policy.base)
        editor.trial_asked.connect(self._try)
        editor.kept.connect(self._keep)
        dialog = PreferencesDialog(general, editor, self._desk.window)
        dialog.finished.connect(self._close)
        if policy.problem is not None:
            dialog.tell_problem(sentence(policy.problem))
        return dialog

    def _close(self) -> None:
        self.dialog = None

    def _keep_limit(self, limit: int) -> None:
        self._workspace.settings.keep(TODAY_LIMIT, str(limit))
        if self._desk.window.current == TODAY_PAGE:
            self._desk.window.go(TODAY_PAGE)

    def _choose_scheme(self, scheme: str) -> None:
        self._desk.actions.action(f"theme.{scheme}").trigger()

    def _try(self, rules: Rules) -> None:
        self._desk.jobs.run(
            lambda: self._workspace.rulebook.trial(rules, MOST_NAMED),
            done=lambda trial: self._show(rules, trial),
        )

    def _show(self, rules: Rules, trial: Trial) -> None:
        if self.dialog is not None:
            self.dialog.editor.show_trial(rules, trial_title(trial), trial_lines(trial))

    def _keep(self, rules: Rules) -> None:
        self._desk.jobs.run(
            lambda: self._workspace.rulebook.put_in_force(rules),
            done=self._say_kept,
            failed=self._fail,
        )

    def _say_kept(self, done: Reviewed) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        moved = reviewed_line(len(done.moved), len(done.rested), len(done.woken))
        self._desk.say(tr("Your rules are in force. {moved}").format(moved=moved))

    def _fail(self, error: AppError) -> None:
        if self.dialog is not None:
            self.dialog.tell_problem(sentence(error))
