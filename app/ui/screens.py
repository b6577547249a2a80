"""States of the window that are worth a picture, beside its pages as they open.

Knows how each comes about on the desk's own people. Writes no file and no row: what is shown is
looked at, never pressed.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from app.core.people import PersonId
from app.core.stages import Stage
from app.services.ports import PeopleQuery
from app.ui.desk import PEOPLE_PAGE, Desk, Screen
from app.ui.people.list_view import PeoplePane
from app.ui.people.person_page import PersonPage
from app.ui.theme import palette_of

NOBODYS_NAME = "zzz"


def states() -> tuple[Screen, ...]:
    """Pictures of the window while something is done in it."""
    return (
        Screen(name="person-question", show=lambda desk: _act(desk, "log.question")),
        Screen(name="person-too-soon", show=lambda desk: _act(desk, "log.message")),
        Screen(name="person-move", show=lambda desk: _act(desk, "person.move")),
        Screen(name="person-readiness", show=_show_readiness),
        Screen(name="nobody-found", show=_search_in_vain),
        Screen(name="new-person", show=lambda desk: desk.actions.action("person.new").trigger()),
        Screen(name="shortcuts", show=lambda desk: desk.actions.action("help.shortcuts").trigger()),
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
        dialog.close()
    for page in desk.window.findChildren(PersonPage):
        page.sheet.hide()
    for pane in desk.window.findChildren(PeoplePane):
        if pane.search.text():
            pane.search.clear()
            pane.searched.emit("")


def paint_dialogs(window: QWidget, picture: QPixmap) -> None:
    """Paint the dialogs that are open into a picture of their window, over its middle."""
    for dialog in window.findChildren(QDialog):
        if not dialog.isVisible():
            continue
        dialog.adjustSize()
        middle = window.rect().center() - dialog.rect().center()
        place = QRect(QPoint(max(middle.x(), 0), max(middle.y(), 0)), dialog.size())
        dialog.render(picture, place.topLeft())
        # A line around it, where a desktop would draw the frame of a window.
        painter = QPainter(picture)
        painter.setPen(QColor(palette_of(window).faint))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()


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


def _show_readiness(desk: Desk) -> None:
    """The cards of somebody, in front where the window is too narrow for both."""
    show_talker(desk)
    for page in desk.window.findChildren(PersonPage):
        page.show_part("readiness")


def _search_in_vain(desk: Desk) -> None:
    close_dialogs(desk)
    desk.window.go(PEOPLE_PAGE)
    for page in desk.window.findChildren(PersonPage):
        page.show_part("timeline")
    for pane in desk.window.findChildren(PeoplePane):
        pane.search.setText(NOBODYS_NAME)
        pane.searched.emit(NOBODYS_NAME)
        pane.search.setFocus(Qt.FocusReason.OtherFocusReason)
