"""Joins the help with what is live: the rules in force, the folders, the actions."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.help.pages import help_table
from app.ui.help.window import HelpWindow, Page
from app.ui.shortcuts import plain
from app.words.help import help_page_title


class HelpController:
    """Opens the help, once at a time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.window: HelpWindow | None = None

    def open(self, key: str = "") -> HelpWindow:
        """Show the help, perhaps with a page of it open."""
        if self.window is None:
            pages = [
                Page(key=form.key, title=help_page_title(form.key), parts=form.parts(self._desk))
                for form in help_table()
            ]
            self.window = HelpWindow(pages, self._action_text, self._desk.window)
            self.window.action_asked.connect(self._do)
            self.window.finished.connect(self._close)
            self.window.show()
        if key:
            self.window.show_page(key)
        self.window.raise_()
        return self.window

    def _close(self) -> None:
        self.window = None

    def _action_text(self, action: str) -> str:
        form = next(form for form in self._desk.actions.forms if form.id == action)
        return plain(form.text)

    def _do(self, action: str) -> None:
        """Leave the help for what was asked."""
        if self.window is not None:
            self.window.accept()
        self._desk.actions.action(action).trigger()
