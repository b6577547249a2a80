"""Opens pages in the browser, and asks afterwards what was done there.

Several that were opened before coming back are asked about one after the other. Nothing is known
of what happened in the browser: the user says it, or says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.core.interactions import Kind
from app.core.networks import identity_from_url
from app.core.people import PersonId
from app.services.settings import ASK_ON_RETURN
from app.ui.coming_back import when_back
from app.ui.desk import Desk
from app.ui.returning.strip import ReturnStrip
from app.ui.taking_back import say_logged
from app.words.translation import tr

TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A page of somebody's that was opened."""

    person: PersonId
    name: str
    address: str


class ReturnController:
    """Remembers what was opened until the window is in front again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._away: list[Visit] = []
        self._asked: list[Visit] = []
        self._focus: QWidget | None = None
        self.strip = ReturnStrip()
        desk.window.add_strip(self.strip)
        self.strip.answered.connect(self._log)
        self.strip.declined.connect(self._next)
        self.strip.silenced.connect(self._be_silent)
        when_back(self.strip, self._come_back)

    def visit(self, person: PersonId, address: str) -> None:
        """Open a page of somebody's in the default browser; nothing but web pages."""
        url = QUrl(address)
        if url.scheme().lower() not in ("http", "https") or not url.host():
            self._desk.say(tr("That is no web address, so it stays closed."))
            return
        if QDesktopServices.openUrl(url) is False:
            QGuiApplication.clipboard().setText(address)
            self._desk.notices.say(
                tr("No browser answered. The address is copied: paste it where you like.")
            )
            return
        card = self._desk.workspace.store.reader.card(person)
        if card is None:
            return
        visit = Visit(person=person, name=card.name, address=address)
        if self._desk.workspace.settings.value(ASK_ON_RETURN) == "yes":
            self._away = [one for one in self._away if one.person != person] + [visit]
        else:
            self._desk.say(
                tr("Opened in your browser."), tr("Ask on return"), lambda: self._ask_again(visit)
            )

    def _ask_again(self, visit: Visit) -> None:
        """Ask from now on, beginning with whoever was just visited."""
        self._desk.workspace.settings.keep(ASK_ON_RETURN, "yes")
        self._away.append(visit)

    def _come_back(self) -> None:
        if self._away and QApplication.activeModalWidget() is None:
            away, self._away = self._away, []
            self._asked += away
            if self.strip.isHidden():
                self._ask()

    def _ask(self) -> None:
        if self._asked:
            held = QApplication.focusWidget()
            if self._focus is None and held is not None and not self.strip.isAncestorOf(held):
                self._focus = held
                held.destroyed.connect(self._lose_focus)
            is_writing = isinstance(held, TEXT_FIELDS)
            self.strip.ask(self._asked[0].name, takes_focus=not is_writing)

    def _lose_focus(self) -> None:
        self._focus = None

    def _next(self) -> None:
        """The next one who was visited, or back to where the focus was."""
        self._asked = self._asked[1:]
        if self._asked:
            self._ask()
        elif self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focus = None

    def _log(self, kind: Kind) -> None:
        visit = self._asked[0]
        workspace = self._desk.workspace
        with self._desk.notices.kindly():
            card = workspace.store.reader.card(visit.person)
            accounts = card.accounts if card else ()
            opened = next((one for one in accounts if one.url == visit.address), None)
            identity = identity_from_url(visit.address)
            network = opened.network if opened else identity.network if identity else None
            logged = workspace.logging.log(
                visit.person, kind, network=network, url="" if opened else visit.address
            )
            say_logged(self._desk, logged, kind, visit.name)
        self._next()

    def _be_silent(self) -> None:
        settings = self._desk.workspace.settings
        settings.keep(ASK_ON_RETURN, "no")
        self._asked = self._asked[:1]
        self._next()
        self._desk.say(
            tr("It won't be asked any more."),
            tr("Undo"),
            lambda: settings.keep(ASK_ON_RETURN, "yes"),
        )
