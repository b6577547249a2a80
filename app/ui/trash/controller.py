"""Joins the page of the trash with the workspace."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.core.events import Changes
from app.services.trash import KEPT_DAYS
from app.ui.desk import PEOPLE_PAGE, TRASH_PAGE, Desk
from app.ui.trash.forgetting import ask_forget
from app.ui.trash.view import TrashView
from app.words.commands import restored_now
from app.words.trash import restored_many, some_people, trash_hint


class TrashController:
    """The page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._trash = desk.workspace.trash
        self._back_to = desk.window.current or PEOPLE_PAGE
        self.view = TrashView(trash_hint(KEPT_DAYS), self._trash.goes_on)
        self.widget: QWidget = self.view
        self.view.restore_asked.connect(self.restore)
        self.view.forget_asked.connect(self.forget)
        self.view.left.connect(lambda: desk.window.go(self._back_to))
        desk.window.arrived.connect(self._remember)
        desk.bridge.changed.connect(self._take_changes)

    def enter(self) -> None:
        """Read who is there."""
        self.view.show_people(self._trash.people())
        self.view.take_focus()

    def restore(self) -> None:
        """Take those who are chosen back, as one change."""
        rows = self.view.chosen()
        said = restored_now(rows[0].name) if len(rows) == 1 else restored_many(len(rows))
        self._desk.jobs.run(
            self._trash.restore, [row.id for row in rows], done=lambda _done: self._desk.say(said)
        )

    def forget(self) -> None:
        """Ask whether those who are chosen are to go now."""
        rows = self.view.chosen()
        who = rows[0].name if len(rows) == 1 else some_people(len(rows))
        ask_forget(self._desk, [row.id for row in rows], who)

    def _take_changes(self, changes: Changes) -> None:
        """Somebody came, went back, or was forgotten."""
        if self._desk.window.current == TRASH_PAGE and (changes.everybody or changes.people):
            self.view.show_people(self._trash.people())
            if not self.view.model.rowCount():
                self.view.take_focus()

    def _remember(self, key: str) -> None:
        if key != TRASH_PAGE:
            self._back_to = key
