"""The desk: what a page's controller is given to work with.

One object joins the workspace with the window's shared parts, so that a controller takes one
argument and nothing is ambient. Widgets never see it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.core.people import PersonId
from app.paths import Paths
from app.ui.actions import Actions
from app.ui.bridge import Bridge
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from app.ui.theme import Theme
from app.ui.window_state import WindowState

if TYPE_CHECKING:
    from app.services.rows import PeopleQuery
    from app.services.workspace import Workspace
    from app.ui.faces.album import Album

TODAY_PAGE = "today"
PEOPLE_PAGE = "people"
BOARD_PAGE = "board"
READING_PAGE = "reading"
PROGRESS_PAGE = "progress"
IMPORT_PAGE = "import"
FIRST_RUN_PAGE = "first-run"
EXPORTS_PAGE = "exports"
DUPLICATES_PAGE = "duplicates"
NAMES_PAGE = "names"
TRASH_PAGE = "trash"
HISTORY_PAGE = "history"
TRIAGE_PAGE = "triage"
MOVING_PAGE = "moving-out"


class Page(Protocol):
    """What a controller offers the window. It is made from a `Desk` and fills ``widget``."""

    @property
    def widget(self) -> QWidget:
        """The page."""

    def enter(self) -> None:
        """The page has come to the front: read what may be stale, and take the focus."""


class PersonPane(Protocol):
    """The person's page, as the list of people needs it."""

    @property
    def widget(self) -> QWidget:
        """The pane."""

    def show_person(self, person: PersonId) -> None:
        """Show somebody."""

    def refresh(self) -> None:
        """Come to the front again: read what changed meanwhile."""

    def enter(self) -> None:
        """Take the focus."""


class PageForm(NamedTuple):
    """One row of the table of pages.

    Args:
        key: name of the page and of its picture.
        build: makes the controller, on the first visit.
        text, icon, shortcut: how the side bar shows it; empty text keeps it off the bar.
        actions: actions that the controller handles; the first use of one is a visit, too.
        woken_by: a signal that the controller hears; its first call is a visit, too.
    """

    key: str
    build: Callable[[Desk], Page]
    text: str = ""
    icon: str = ""
    shortcut: str = ""
    actions: tuple[str, ...] = ()
    woken_by: Callable[[Desk], SignalInstance] | None = None


class Screen(NamedTuple):
    """One picture of the window: its file name, and how to bring it about."""

    name: str
    show: Callable[[Desk], None]


class Desk(QObject):
    """Workspace and window, joined.

    Signals:
        person_asked(PersonId): the list and the person's page are to show somebody.
        triage_asked(PeopleQuery): those of a question are to be gone through one by one.
        guide_asked(str): say where the export of a network comes from; empty for any.
        visit_asked(PersonId, str): open a page of somebody's in the browser.
        people_asked(PeopleQuery): the list is to answer this question.
        query_shown(PeopleQuery): the list answers this question now.
        album_made(Album): pictures of people can be had from now on.
        reminders_changed(): the icon beside the clock is to do something else from now on.
        renewal_asked(): the window is to be built anew, in what was chosen since.
        closed(): the window is going: whatever runs beside it had better end.
    """

    person_asked = Signal(object)
    triage_asked = Signal(object)
    people_asked = Signal(object)
    query_shown = Signal(object)
    album_made = Signal(object)
    guide_asked = Signal(str)
    visit_asked = Signal(object, str)
    reminders_changed = Signal()
    renewal_asked = Signal()
    closed = Signal()

    def __init__(
        self, *, workspace: Workspace, paths: Paths, window: MainWindow, theme: Theme,
        state: WindowState, known: Path | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.workspace = workspace
        self.paths = paths
        self.known = known or paths.config
        self.window = window
        self.theme = theme
        self.state = state
        self.notices: Notices = window.notices
        self.actions: Actions = window.actions_table
        self.jobs = Jobs(self.notices.tell, self)
        self.bridge = Bridge(workspace.store.subscribe, self)
        self.album: Album | None = None

    def show_person(self, person: PersonId) -> None:
        """Bring somebody to the front, from whichever page."""
        self.window.go(PEOPLE_PAGE)
        self.person_asked.emit(person)

    def open_album(self) -> None:
        """Let pictures of people be had; the window is seen before they are."""
        from app.ui.faces.album import Album

        if self.album is None:
            self.album = Album(self.workspace.pictures, self.jobs, self.bridge, self)
            self.album_made.emit(self.album)

    def with_album(self, use: Callable[[Album], None]) -> None:
        """Do something with the pictures of people, now or once they can be had."""
        if self.album is not None:
            use(self.album)
        else:
            self.album_made.connect(use)

    def ask_people(self, query: PeopleQuery) -> None:
        """Bring the list of people to the front with what answers a question."""
        self.window.go(PEOPLE_PAGE)
        self.people_asked.emit(query)

    def visit(self, person: PersonId, address: str) -> None:
        """Open a page of somebody's in the browser, and ask on return what was done there."""
        self.visit_asked.emit(person, address)

    def show_guide(self, network: str = "") -> None:
        """Say where exports come from, beginning with that of a network."""
        self.guide_asked.emit(network)

    def say(
        self,
        text: str,
        action_text: str = "",
        action: Callable[[], None] | None = None,
        *,
        onward_text: str = "",
        onward: Callable[[], None] | None = None,
    ) -> None:
        """Say in passing what was done, perhaps with buttons that take it back or lead on."""
        self.window.toast.say(text, action_text, action, onward_text=onward_text, onward=onward)
