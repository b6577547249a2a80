"""Joins the board with the workspace: who stands where, what a move wants, and moving by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.core.events import Changes
from app.core.people import PersonId
from app.core.stages import Stage, wants_reason
from app.services.explaining import Explanation
from app.services.rows import PeopleQuery
from app.ui.board.model import StageModel
from app.ui.board.sheet import MoveSheet
from app.ui.board.view import BoardView
from app.ui.desk import BOARD_PAGE, Desk
from app.ui.taking_back import say_done
from app.words import board as words
from app.words.steps import missing_until

if TYPE_CHECKING:
    from app.ui.faces.album import Album


class BoardController:
    """The page. Columns are read again from changes alone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        reader, today = desk.workspace.store.reader, desk.workspace.clock.today
        self.models = {stage: StageModel(reader, today, desk) for stage in Stage}
        self.view = BoardView(self.models)
        self.widget: QWidget = self.view
        self._touched: set[PersonId] = set()
        self._is_all_touched = False
        self._is_settling = False
        self.view.opened.connect(desk.show_person)
        self.view.move_asked.connect(lambda person, stage: self.ask_move(person, Stage(stage)))
        self.view.hover_changed.connect(lambda person, stage: self.hover(person, Stage(stage)))
        desk.bridge.changed.connect(self._take_changes)
        desk.with_album(self._show_faces)
        for stage, model in self.models.items():
            model.ask(PeopleQuery(stage=stage))

    def enter(self) -> None:
        """Take in what changed meanwhile, and take the focus where anybody is."""
        self._settle()
        columns = [column.cards for column in self.view.columns.values()]
        current = [cards for cards in columns if cards.person is not None]
        filled = [cards for cards in columns if cards.people.rowCount()]
        (*current, *filled, columns[0])[0].enter()

    def _show_faces(self, album: Album) -> None:
        for column in self.view.columns.values():
            column.cards.cards.face = album.face
            album.changed.connect(column.cards.viewport().update)
            column.cards.viewport().update()

    def hover(self, person: PersonId | None, target: Stage) -> None:
        """Say in a column what it still wants of somebody who is held over it."""
        column = self.view.columns[target]
        told = None if person is None else self._told(person)
        if told is None or told.card.stage is target:
            column.show_hint("", ())
        elif target < told.card.stage:
            column.show_hint(words.backwards(target), ())
        elif missing := missing_until(told.verdicts, told.card.stage, target):
            column.show_hint(words.wanted_title(target), missing)
        else:
            column.show_hint(words.nothing_wanted(), ())

    def ask_move(self, person: PersonId, target: Stage) -> None:
        """Move somebody, after asking why where the rules want more or a stage is skipped."""
        told = self._told(person)
        if told is None or told.card.stage is target:
            return
        stage = told.card.stage
        missing = missing_until(told.verdicts, told.card.stage, target)
        if not wants_reason(stage, target, is_ready=not missing):
            self._move(told, target, "")
            return
        sheet = MoveSheet(told.card.name, stage, target, missing, self.view.window())
        sheet.decided.connect(lambda reason: self._move(told, target, reason))
        sheet.open()

    def _move(self, told: Explanation, target: Stage, reason: str) -> None:
        try:
            self._desk.workspace.people.move(told.card.id, target, reason)
        except AppError as error:
            self._desk.notices.tell(error)
            return
        self._settle()
        self.view.choose(told.card.id, target)
        say_done(self._desk, words.moved(told.card.name, target))

    def _told(self, person: PersonId) -> Explanation | None:
        try:
            return self._desk.workspace.explaining.explain(person)
        except AppError as error:
            self._desk.notices.tell(error)
            return None

    def _take_changes(self, changes: Changes) -> None:
        if not (changes.everybody or changes.people):
            return
        for model in self.models.values():
            model.refresh(frozenset() if changes.everybody else changes.people)
        self._is_all_touched |= changes.everybody
        self._touched |= changes.people
        if not self._is_settling and self._desk.window.current == BOARD_PAGE:
            self._is_settling = True
            QTimer.singleShot(0, self.view, self._settle)

    def _settle(self) -> None:
        self._is_settling = False
        if not (self._is_all_touched or self._touched):
            return
        people = () if self._is_all_touched else frozenset(self._touched)
        self._is_all_touched, self._touched = False, set()
        for column in self.view.columns.values():
            cards = column.cards
            scroll, person = cards.verticalScrollBar(), cards.person
            at = scroll.value()
            cards.people.settle(people)
            index = cards.people.index_of(person)
            if index.isValid() and cards.person != person:
                cards.setCurrentIndex(index)
            scroll.setValue(at)
            column.show_count()
