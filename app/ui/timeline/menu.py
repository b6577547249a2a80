"""What can be done with a row of the timeline, as a menu.

Knows which rows offer what. Refuses to do it: what was picked goes out as the view's signals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.ui.timeline.entries import Shape
from app.ui.timeline.roll import Roll
from app.words.translation import tr

if TYPE_CHECKING:
    from app.ui.timeline.view import TimelineView


def row_menu(view: TimelineView, roll: Roll, number: int) -> QMenu:
    """The menu of a row, owned by the view."""
    menu = QMenu(view)
    shape = roll.rows[number].shape
    if shape is Shape.RUN:
        text = tr("Fold") if roll.is_open(number) else tr("Unfold")
        menu.addAction(text).triggered.connect(lambda: view.toggle(number))
    if roll.can_undo(number):
        menu.addAction(tr("Undo this move")).triggered.connect(view.undo_asked)
    _offer_act(menu, view, roll, number)
    note = roll.note(number)
    if note is not None:
        menu.addAction(tr("Edit")).triggered.connect(lambda: ask_change(view, roll, number))
        text = tr("Private no more") if note.is_private else tr("Keep private")
        menu.addAction(text).triggered.connect(lambda: view.private_asked.emit(note))
    menu.addAction(tr("Copy text")).triggered.connect(lambda: view.copy(number))
    if shape in (Shape.NOTE, Shape.ACT):
        menu.addSeparator()
        text = tr("Delete") if shape is Shape.NOTE else tr("Remove")
        menu.addAction(text).triggered.connect(lambda: ask_removal(view, roll, number))
    return menu


def _offer_act(menu: QMenu, view: TimelineView, roll: Roll, number: int) -> None:
    act = roll.act(number)
    if act is None:
        return
    if roll.can_waive_answer(number):
        menu.addAction(tr("No answer needed")).triggered.connect(
            lambda: view.no_answer_asked.emit(act.id)
        )
    if act.url:
        menu.addAction(tr("Open link")).triggered.connect(lambda: view.link_asked.emit(act.url))
    menu.addAction(tr("Edit")).triggered.connect(lambda: ask_change(view, roll, number))


def ask_change(view: TimelineView, roll: Roll, number: int) -> None:
    """Ask to write a row anew, if it is one that somebody wrote."""
    act, note = roll.act(number), roll.note(number)
    if act is not None:
        view.change_asked.emit(act)
    elif note is not None:
        view.note_asked.emit(note)


def ask_removal(view: TimelineView, roll: Roll, number: int) -> None:
    """Ask to put a row into the trash; of a run, what is to go is picked inside."""
    shape = roll.rows[number].shape
    if shape is Shape.ACT:
        view.remove_asked.emit(roll.acts(number)[0].id)
    elif shape is Shape.NOTE:
        view.note_removal_asked.emit(roll.note(number))
    elif shape is Shape.RUN and not roll.is_open(number):
        view.toggle(number)
