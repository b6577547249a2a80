"""Joins the naming of accounts with the workspace, the browser and the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import AppError
from app.core.events import Changes
from app.core.naming import read_told
from app.core.networks import Identity, profile_url
from app.services.naming import Became, NamedMany
from app.services.rows import NamelessRow
from app.ui.coming_back import when_back
from app.ui.comparing import person_side
from app.ui.desk import NAMES_PAGE, PEOPLE_PAGE, Desk
from app.ui.names.view import NamesView
from app.ui.taking_back import say_done
from app.words import naming as words
from app.words.errors import sentence
from app.words.networks import network_name
from app.words.translation import tr


class NamesController:
    """The page. Those that are skipped come again after all others."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names = desk.workspace.names
        self._shown: NamelessRow | None = None
        self._skipped = 0
        self._has_opened = False
        self._back_to = desk.window.current or PEOPLE_PAGE
        self.view = NamesView()
        self.widget: QWidget = self.view
        self.view.named.connect(self.name)
        self.view.open_asked.connect(self.open_profile)
        self.view.skipped.connect(self.skip)
        self.view.file_asked.connect(self._choose_file)
        self.view.again_asked.connect(self.enter)
        self.view.left.connect(lambda: desk.window.go(self._back_to))
        desk.window.arrived.connect(self._remember)
        desk.bridge.changed.connect(self._take_changes)
        when_back(self.view, self._come_back)

    def enter(self) -> None:
        """Begin with the account of which there is most to tell."""
        self._skipped = 0
        self._show_next()

    def name(self, text: str) -> None:
        """Name the account that is shown, and go on to the next."""
        row = self._shown
        if row is None:
            return
        try:
            named = self._names.name_account(row.id, text)
        except AppError as error:
            self.view.show_problem(sentence(error))
            return
        said = words.now_merged if named.became is Became.MERGED else words.now_named
        say_done(self._desk, said(row.name, named.name))
        self._show_next()

    def skip(self) -> None:
        """Go on to the next; this one comes again later."""
        self._skipped += 1
        self._show_next()

    def open_profile(self) -> None:
        """Open the profile of the account in the default browser."""
        if self._shown is not None:
            address = _address(self._shown)
            if address:
                self._has_opened = True
                QDesktopServices.openUrl(QUrl(address))

    def name_many(self, path: Path) -> None:
        """Name everybody whose id a file holds, in the job lane."""
        self._desk.jobs.run(self._names.name_many, path, done=self._say_many)

    def _say_many(self, many: NamedMany) -> None:
        told = words.named_many(many.named, many.merged, many.unchanged, many.unknown, many.unread)
        say = say_done if many.named or many.merged else Desk.say
        say(self._desk, " ".join(told.splitlines()))
        self.enter()

    def _choose_file(self) -> None:
        name, _used = QFileDialog.getOpenFileName(
            self._desk.window, tr("Ids and handles"), "", tr("Lists (*.csv *.tsv *.json *.txt)")
        )
        if name:
            self.name_many(Path(name))

    def _show_next(self) -> None:
        self._has_opened = False
        count = self._names.count()
        self.view.show_line(words.nameless_line(count) if count else "")
        rows = self._names.page(self._skipped, 1)
        self._shown = rows[0] if rows else None
        if self._shown is not None:
            self._show(self._shown)
        elif count:
            self.view.show_end(
                tr("That was everybody"), words.nameless_line(count), can_repeat=True
            )
        else:
            self.view.show_end(words.all_named(), "", can_repeat=False)

    def _show(self, row: NamelessRow) -> None:
        workspace = self._desk.workspace
        side = person_side(workspace.store.reader, row.id, "", workspace.clock.today())
        about = words.about_account(network_name(row.account.network), row.acts)
        acts = side.acts if side is not None else ()
        self.view.show_account(row.name, about, acts, can_open=bool(_address(row)))

    def _come_back(self) -> None:
        """Back from the browser: what was copied there and is a profile stands in the field."""
        is_asked = self._has_opened and self._desk.window.current == NAMES_PAGE
        if not is_asked:
            return
        text = QGuiApplication.clipboard().text().strip()
        if self._shown is None or self.view.field.text() or "\n" in text or "/" not in text:
            return
        try:
            read_told(text, self._shown.account.network)
        except AppError:
            return
        self.view.field.setText(text)
        self.view.field.selectAll()

    def _take_changes(self, changes: Changes) -> None:
        """An undo may have brought an account back, or an import have named this one."""
        if self._desk.window.current != NAMES_PAGE or not (changes.everybody or changes.people):
            return
        rows = self._names.page(self._skipped, 1)
        if (rows[0].id if rows else None) != (self._shown.id if self._shown else None):
            self._show_next()

    def _remember(self, key: str) -> None:
        if key != NAMES_PAGE:
            self._back_to = key


def _address(row: NamelessRow) -> str:
    """Where the account can be seen; only web pages."""
    account = row.account
    identity = Identity(network=account.network, key=account.key, remote_id=account.remote_id)
    address = profile_url(identity)
    return address if address.startswith("https://") else ""
