"""Every picture of the window: its pages as they open, and what is done on them.

Knows how each comes about on the desk's own people. Writes no file and, but for one newcomer in
an empty workspace that is thrown away after, no row: what is shown is looked at, never pressed.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QMenu, QMenuBar, QStackedWidget, QWidget

from app.core.duplicates import Clue, Pair
from app.core.handles import Identity, Network
from app.core.people import PersonId
from app.core.stages import Stage
from app.paths import resource_root
from app.services.rows import PeopleQuery
from app.ui.actions import Menu
from app.ui.desk import (
    BOARD_PAGE,
    DUPLICATES_PAGE,
    FIRST_RUN_PAGE,
    HISTORY_PAGE,
    MOVING_PAGE,
    NAMES_PAGE,
    PEOPLE_PAGE,
    PROGRESS_PAGE,
    READING_PAGE,
    TODAY_PAGE,
    TRASH_PAGE,
    TRIAGE_PAGE,
    Desk,
    Screen,
)
from app.ui.drafting.panel import DraftPanel
from app.ui.duplicates.view import DuplicatesView
from app.ui.importing.choice import Shelf
from app.ui.importing.page import PreviewPage
from app.ui.importing.reading import ReadingPage
from app.ui.main_window import Dropped
from app.ui.names.view import NamesView
from app.ui.people.list_view import PeoplePane
from app.ui.people.person_page import PersonPage
from app.ui.preferences.dialog import PreferencesDialog
from app.ui.reading.view import ReadingView
from app.ui.reports.progress_view import ProgressView
from app.ui.returning.strip import ReturnStrip
from app.ui.theme import palette_of
from app.words.naming import about_account, nameless_line
from app.words.networks import display_handle, network_name
from app.words.preferences import page_names
from app.words.reading import looking_at
from app.words.translation import tr

NOBODYS_NAME = "zzz"
DRAFT = (
    "Your piece on the hedge in March stayed with me all week. How did you choose where it ends?"
    " Could we have a quick call next week? Just following up on my last mail."
)
NEWCOMER = "Maren Okafor"


def pages() -> tuple[Screen, ...]:
    """Pictures of the pages as they open."""
    return (
        Screen(name="today", show=lambda desk: _go(desk, TODAY_PAGE)),
        Screen(name="people", show=show_talker),
        Screen(name="board", show=lambda desk: _go(desk, BOARD_PAGE)),
        Screen(name="reading", show=lambda desk: _go(desk, READING_PAGE)),
        Screen(name="progress", show=lambda desk: _go(desk, PROGRESS_PAGE)),
        Screen(name="import", show=look_into_sample),
        Screen(name="exports", show=lambda desk: desk.show_guide("x")),
        Screen(name="moving-out", show=lambda desk: _go(desk, MOVING_PAGE)),
        Screen(name="duplicates", show=_show_pairs),
        Screen(name="names", show=_show_account),
        Screen(name="trash", show=lambda desk: _go(desk, TRASH_PAGE)),
        Screen(name="history", show=lambda desk: _go(desk, HISTORY_PAGE)),
        Screen(name="triage", show=lambda desk: _go(desk, TRIAGE_PAGE)),
    )


def states() -> tuple[Screen, ...]:
    """Pictures of the window while something is done in it."""
    return (
        Screen(name="back-from-browser", show=_come_back),
        Screen(name="person-question", show=lambda desk: _act(desk, "log.question")),
        Screen(name="person-too-soon", show=lambda desk: _act(desk, "log.message")),
        Screen(name="draft", show=_begin_draft),
        Screen(name="person-move", show=lambda desk: _act(desk, "person.move")),
        Screen(name="person-forget", show=lambda desk: _act(desk, "person.forget")),
        Screen(name="person-readiness", show=_show_readiness),
        Screen(name="person-long", show=_show_long_ago),
        Screen(name="reading-one", show=_read_of_one),
        Screen(name="reading-looking", show=_look_for_posts),
        Screen(name="nobody-found", show=_search_in_vain),
        Screen(name="new-person", show=lambda desk: _trigger(desk, "person.new")),
        Screen(name="import-look", show=lambda desk: _show_shelf(desk, Shelf.LOOK)),
        Screen(name="import-left-out", show=lambda desk: _show_shelf(desk, Shelf.LEFT_OUT)),
        Screen(name="import-running", show=_show_reading),
        Screen(name="import-refused", show=_drop_what_is_no_export),
        *(
            Screen(name=f"preferences-{key}", show=partial(_show_preferences, panel=key))
            for key, _name in page_names()
        ),
        Screen(name="report-preview", show=_preview_report),
        Screen(name="person-sheet", show=lambda desk: _act(desk, "person.sheet")),
        Screen(name="list-paper", show=lambda desk: _trigger(desk, "list.paper")),
        Screen(name="shortcuts", show=lambda desk: _trigger(desk, "help.shortcuts")),
        Screen(name="help", show=lambda desk: _trigger(desk, "help.contents")),
        Screen(name="about", show=lambda desk: _trigger(desk, "help.about")),
        *(Screen(name=f"menu-{menu}", show=partial(_open_menu, menu=menu)) for menu in Menu),
    )


def beginnings() -> tuple[Screen, ...]:
    """Pictures of the window while nobody is here yet, and of somebody just added at the end."""
    return (
        Screen(name="first-run", show=lambda desk: _go(desk, FIRST_RUN_PAGE)),
        Screen(name="today-empty", show=lambda desk: _go(desk, TODAY_PAGE)),
        Screen(name="people-empty", show=lambda desk: _go(desk, PEOPLE_PAGE)),
        Screen(name="reading-empty", show=lambda desk: _go(desk, READING_PAGE)),
        Screen(name="progress-empty", show=lambda desk: _go(desk, PROGRESS_PAGE)),
        Screen(name="duplicates-empty", show=lambda desk: _go(desk, DUPLICATES_PAGE)),
        Screen(name="history-empty", show=lambda desk: _go(desk, HISTORY_PAGE)),
        Screen(name="names-empty", show=lambda desk: _go(desk, NAMES_PAGE)),
        Screen(name="triage-empty", show=lambda desk: _go(desk, TRIAGE_PAGE)),
        Screen(name="person-nothing", show=_add_newcomer),
    )


def show_talker(desk: Desk) -> None:
    """Show the page of people with somebody on it who has much to show.

    That is the readiest of those in Converse, whose next stage is still to come; else whoever
    comes first.
    """
    close_dialogs(desk)
    desk.window.go(PEOPLE_PAGE)
    person = _readiest(desk, Stage.CONVERSE)
    if person is not None:
        desk.show_person(person)


def close_dialogs(desk: Desk) -> None:
    """Leave whatever a picture before had opened."""
    for dialog in desk.window.findChildren(QDialog):
        (dialog.go if isinstance(dialog, PreferencesDialog) else dialog.close)()
    for menu in desk.window.findChildren(QMenu):
        menu.close()
    desk.notices.hide()
    for strip in desk.window.findChildren(ReturnStrip):
        strip.setParent(None)
    for page in desk.window.findChildren(PersonPage):
        page.sheet.finish()
    for panel in desk.window.findChildren(DraftPanel):
        if panel.isVisible():
            panel.box.empty()
            panel.closed.emit()
    for pane in desk.window.findChildren(PeoplePane):
        if pane.search.text():
            pane.search.clear()
            pane.searched.emit("")


def paint_dialogs(window: QWidget, picture: QPixmap) -> QRect:
    """Paint the menus and dialogs that are open into a picture of their window.

    A menu stands where it opened, a dialog over the middle of the window.

    Returns:
        Where in the window they stand; empty where none is open.
    """
    painted = QRect()
    for menu in window.findChildren(QMenu):
        if menu.isVisible():
            menu.render(picture, _place_of(menu, window))
            painted |= QRect(_place_of(menu, window), menu.size())
    for dialog in window.findChildren(QDialog):
        if not dialog.isVisible():
            continue
        middle = window.rect().center() - dialog.rect().center()
        place = QRect(QPoint(max(middle.x(), 0), max(middle.y(), 0)), dialog.size())
        dialog.render(picture, place.topLeft())
        # A line around it, where a desktop would draw the frame of a window.
        painter = QPainter(picture)
        painter.setPen(QColor(palette_of(window).faint))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()
        painted |= place
    return painted


def _place_of(menu: QMenu, window: QWidget) -> QPoint:
    """Below its word in the menu bar, whichever way a screen of its own size pushed it."""
    opener = menu.menuAction()
    for bar in window.findChildren(QMenuBar):
        if opener in bar.actions():
            return bar.mapTo(window, bar.actionGeometry(opener).bottomLeft())
    return window.mapFromGlobal(menu.pos())


def _readiest(desk: Desk, stage: Stage) -> PersonId | None:
    found = desk.workspace.store.reader.people_page(PeopleQuery(stage=stage), 0, 1)
    return found[0].id if found else None


def _act(desk: Desk, action: str) -> None:
    """Begin something with somebody for whom much is still too soon."""
    close_dialogs(desk)
    desk.window.go(PEOPLE_PAGE)
    person = _readiest(desk, Stage.ENGAGE) or _readiest(desk, Stage.FOLLOW)
    if person is not None:
        desk.show_person(person)
    desk.actions.action(action).trigger()


def _come_back(desk: Desk) -> None:
    """Back from somebody's page. No browser is opened for a picture."""
    show_talker(desk)
    strip = ReturnStrip()
    desk.window.add_strip(strip)
    person = _readiest(desk, Stage.CONVERSE)
    card = desk.workspace.store.reader.card(person) if person else None
    if card is not None:
        strip.ask(card.name, takes_focus=True)


def _begin_draft(desk: Desk) -> None:
    """A draft that is not sent, with what stands out in it."""
    _act(desk, "person.draft")
    desk.jobs.finish()
    for panel in desk.window.findChildren(DraftPanel):
        panel.box.setPlainText(DRAFT)
        panel.step(1)


def _show_readiness(desk: Desk) -> None:
    """The cards of somebody, in front where the window is too narrow for both."""
    show_talker(desk)
    for page in desk.window.findChildren(PersonPage):
        page.show_part("readiness")


def _show_pairs(desk: Desk) -> None:
    """Two pairs who might be one, if the invented people were not all somebody else."""
    _go(desk, DUPLICATES_PAGE)
    desk.jobs.finish()
    people = sorted(
        desk.workspace.store.reader.profiles(), key=lambda profile: (-profile.acts, profile.id)
    )
    email = Clue(code="same_email", values=(("email", "studio@example.org"),))
    phone = Clue(code="same_phone", values=(("phone", "+49 30 1234567"),))
    pairs = [
        Pair(keep=keep, other=other, score=0.99 if email in clues else 0.8, clues=clues)
        for keep, other, clues in zip(
            people[::2], people[1::2], ((email, phone), (phone,)), strict=False
        )
    ]
    for page in desk.window.findChildren(DuplicatesView):
        page.show_pairs(pairs)


def _show_account(desk: Desk) -> None:
    """An account of which an export told the number alone."""
    _go(desk, NAMES_PAGE)
    for page in desk.window.findChildren(NamesView):
        page.show_line(nameless_line(11))
        about = about_account(network_name(Network.X), 3)
        name = display_handle(Identity(network=Network.X, remote_id="88213307"))
        page.show_account(name, about, (), can_open=True)


def _read_of_one(desk: Desk) -> None:
    """The posts of one person, and what switching on would mean."""
    _go(desk, READING_PAGE)
    desk.jobs.finish()
    for page in desk.window.findChildren(ReadingView):
        for author in page.author.menu().actions()[-1:]:
            author.trigger()
        page.offerer.click()


def _look_for_posts(desk: Desk) -> None:
    """Looking amid its way; nobody is asked."""
    _go(desk, READING_PAGE)
    desk.jobs.finish()
    for page in desk.window.findChildren(ReadingView):
        for everybody in page.author.menu().actions()[:1]:
            everybody.trigger()
        desk.jobs.finish()
        page.show_switch(is_on=True, explanation="")
        page.show_looking(looking_at(2, 7))


def _search_in_vain(desk: Desk) -> None:
    close_dialogs(desk)
    desk.window.go(PEOPLE_PAGE)
    for page in desk.window.findChildren(PersonPage):
        page.show_part("timeline")
    for pane in desk.window.findChildren(PeoplePane):
        pane.search.setText(NOBODYS_NAME)
        pane.searched.emit(NOBODYS_NAME)
        pane.search.setFocus(Qt.FocusReason.OtherFocusReason)


def _go(desk: Desk, page: str) -> None:
    close_dialogs(desk)
    desk.window.go(page)


def _trigger(desk: Desk, action: str) -> None:
    close_dialogs(desk)
    desk.actions.action(action).trigger()


def look_into_sample(desk: Desk) -> None:
    """Show the preview of a sample export; nothing of it is saved."""
    close_dialogs(desk)
    folder = resource_root() / "samples" / "exports"
    desk.window.dropped.emit(Dropped(paths=tuple(sorted(folder.glob("twitter-*.zip")))))


def _show_long_ago(desk: Desk) -> None:
    """The end of a long timeline."""
    show_talker(desk)
    for page in desk.window.findChildren(PersonPage):
        page.show_part("timeline")
        page.timeline.move_step(0)
        page.timeline.select_last()


def _show_shelf(desk: Desk, shelf: Shelf) -> None:
    look_into_sample(desk)
    desk.jobs.finish()
    for page in desk.window.findChildren(PreviewPage):
        page.shelves.choose(shelf.value)
        page.shelves.chosen.emit(shelf.value)


def _show_reading(desk: Desk) -> None:
    """An import amid its way; none is running."""
    look_into_sample(desk)
    desk.jobs.finish()
    for page in desk.window.findChildren(ReadingPage):
        page.begin(tr("Looking into {name}").format(name="twitter-2026-09-01.zip"))
        page.show_step(420, 1000, "matching")
        stack = page.parentWidget()
        if isinstance(stack, QStackedWidget):
            stack.setCurrentWidget(page)


def _drop_what_is_no_export(desk: Desk) -> None:
    _go(desk, TODAY_PAGE)
    fonts = sorted((resource_root() / "fonts").glob("*.otf"))
    desk.window.dropped.emit(Dropped(paths=tuple(fonts[:1])))


def _show_preferences(desk: Desk, panel: str) -> None:
    _go(desk, TODAY_PAGE)
    _trigger(desk, "file.preferences")
    for dialog in desk.window.findChildren(PreferencesDialog):
        dialog.show_panel(panel)


def _preview_report(desk: Desk) -> None:
    _go(desk, PROGRESS_PAGE)
    desk.jobs.finish()
    for page in desk.window.findChildren(ProgressView):
        page.tools.preview_asked.emit()


def _open_menu(desk: Desk, menu: Menu) -> None:
    show_talker(desk)
    bar = desk.window.menuBar()
    action = bar.actions()[list(Menu).index(menu)]
    opened = action.menu()
    if isinstance(opened, QMenu):
        opened.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))


def _add_newcomer(desk: Desk) -> None:
    close_dialogs(desk)
    desk.show_person(desk.workspace.people.add(NEWCOMER))
