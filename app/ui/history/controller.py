"""Joins the page of the history with the workspace."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.core.events import Changes
from app.services.history import WINDOW
from app.services.history_rows import Concerned, HistoryPlace, HistoryQuery
from app.services.rows import BatchRow, JournalRow, UndoResult
from app.ui.desk import HISTORY_PAGE, PEOPLE_PAGE, Desk
from app.ui.history.question import UndoManyQuestion
from app.ui.history.view import HistoryView
from app.ui.jobs import Job
from app.words.history import undo_text
from app.words.history_page import (
    GROUPS,
    concerned_text,
    import_text,
    undo_many_lines,
    undo_many_title,
    undone_many,
)
from app.words.translation import tr

MOST_READ_AGAIN = 2000
"""After a change so many of the rows that were scrolled through are read again at once."""

_Read = tuple[tuple[JournalRow, ...], HistoryPlace]
_More = tuple[Concerned, BatchRow | None]


class HistoryController:
    """The page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._history = desk.workspace.history
        self._back_to = desk.window.current or PEOPLE_PAGE
        self._reading: Job | None = None
        clock = desk.workspace.clock
        self.view = HistoryView(clock.zone, clock.today())
        self.widget: QWidget = self.view
        self.view.narrowed.connect(lambda: self._read(WINDOW))
        self.view.model.more_asked.connect(self._read_on)
        self.view.entry_chosen.connect(self._read_more)
        self.view.undo_asked.connect(self.undo)
        self.view.undo_since_asked.connect(self.ask_undo_since)
        self.view.redo_asked.connect(lambda: desk.actions.action("edit.redo").trigger())
        self.view.left.connect(lambda: desk.window.go(self._back_to))
        desk.window.arrived.connect(self._remember)
        desk.bridge.changed.connect(self._take_changes)

    def enter(self) -> None:
        """Read the latest changes."""
        self._read(WINDOW, is_entered=True)

    def _query(self) -> HistoryQuery:
        return HistoryQuery(codes=GROUPS[self.view.groups.key], words=self.view.search.text())

    def _read(self, limit: int, *, is_entered: bool = False) -> None:
        """Read from the latest on; what was being read is of no use any more."""
        if self._reading is not None and self._reading.is_running:
            self._reading.stop()
        query, history = self._query(), self._history
        self._reading = self._desk.jobs.run(
            lambda: (history.window(query, None, limit), history.place),
            done=partial(self._show, limit, is_entered),
            failed=lambda _stopped: None,
        )

    def _show(self, limit: int, is_entered: bool, read: _Read) -> None:
        rows, place = read
        chosen = self.view.chosen
        today = self._desk.workspace.clock.today()
        self.view.model.begin(rows, place, today, has_more=len(rows) == limit)
        self.view.show_rows(chosen.id if chosen is not None else None)
        if is_entered:
            self.view.take_focus()

    def _read_on(self) -> None:
        rows = self.view.model.rows
        query, before = self._query(), rows[-1].id
        self._desk.jobs.run(
            lambda: self._history.window(query, before),
            done=lambda more: self._show_older(before, more),
        )

    def _show_older(self, before: int, more: tuple[JournalRow, ...]) -> None:
        rows = self.view.model.rows
        if rows and rows[-1].id == before:  # else they are of a question of before
            self.view.model.extend(more, has_more=len(more) == WINDOW)

    def _read_more(self, entry: JournalRow) -> None:
        """Find out whom an entry concerned; a large one takes longer than a blink."""
        history = self._history
        self._desk.jobs.run(
            lambda: (history.concerned(entry.id), history.import_of(entry)),
            done=partial(self._show_more, entry),
        )

    def _show_more(self, entry: JournalRow, more: _More) -> None:
        if self.view.chosen != entry:
            return
        concerned, batch = more
        if batch is not None:
            left_out = sum(row.count for row in batch.left_out)
            self.view.say_more(import_text(batch.files, batch.counts, left_out))
        else:
            names = [name for _person, name in concerned.people]
            self.view.say_more(concerned_text(names, concerned.count))

    def undo(self, entry: JournalRow) -> None:
        """Take one change back, and nothing else."""
        self._desk.jobs.run(self._history.undo_one, entry.id, done=self._say_undone)

    def _say_undone(self, result: UndoResult) -> None:
        redo = self._desk.actions.action("edit.redo")
        text = tr("Taken back: {what}").format(what=undo_text(result))
        self._desk.say(text, *((tr("Redo"), redo.trigger) if redo.isEnabled() else ()))

    def ask_undo_since(self, entry: JournalRow) -> None:
        """Ask whether a change and all after it are to be taken back."""
        self._desk.jobs.run(self._history.since, entry.id, done=partial(self._ask, entry))

    def _ask(self, entry: JournalRow, rows: Sequence[JournalRow]) -> None:
        lines = undo_many_lines([row.label for row in rows])
        question = UndoManyQuestion(undo_many_title(len(rows)), lines, self._desk.window)
        question.decided.connect(lambda: self._undo_since(entry))
        question.open()

    def _undo_since(self, entry: JournalRow) -> None:
        self._desk.jobs.run(
            self._history.undo_since,
            entry.id,
            done=lambda results: self._desk.say(undone_many(results)),
            progress=lambda *_step: None,
        )

    def _take_changes(self, _changes: Changes) -> None:
        if self._desk.window.current == HISTORY_PAGE:
            shown = len(self.view.model.rows)
            self._read(min(max(shown, WINDOW), MOST_READ_AGAIN))

    def _remember(self, key: str) -> None:
        if key != HISTORY_PAGE:
            self._back_to = key
