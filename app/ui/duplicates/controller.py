"""Joins the page of possible duplicates with the service that finds, merges and remembers them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.core.duplicates import Pair
from app.core.errors import AppError, Cancelled
from app.core.events import Changes
from app.core.people import PersonId
from app.ui.comparing import person_side
from app.ui.desk import DUPLICATES_PAGE, PEOPLE_PAGE, Desk
from app.ui.duplicates.view import DuplicatesView
from app.ui.jobs import Job
from app.ui.taking_back import say_done
from app.words.comparing import Side
from app.words.duplicates import kept_apart, merged_said
from app.words.translation import tr


class DuplicatesController:
    """The page. Pairs are looked for in the job lane, when the page opens and after each change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._service = desk.workspace.duplicates
        self._job: Job | None = None
        self._row = 0
        self._back_to = desk.window.current or PEOPLE_PAGE
        self.view = DuplicatesView()
        self.widget: QWidget = self.view
        self.view.picked.connect(self._show_sides)
        self.view.merge_asked.connect(self.merge)
        self.view.apart_asked.connect(self.mark_apart)
        self.view.swap_asked.connect(self.swap)
        self.view.left.connect(self._leave)
        desk.window.arrived.connect(self._remember)
        desk.bridge.changed.connect(self._take_changes)

    def enter(self) -> None:
        """Look for pairs anew, and take the focus into the list."""
        self._row = 0
        self._find()
        self.view.table.setFocus()

    def merge(self) -> None:
        """Make the chosen two one."""
        self._do(
            lambda pair: self._service.merge(pair.other.id, pair.keep.id),
            lambda pair: merged_said(pair.other.name, pair.keep.name),
        )

    def mark_apart(self) -> None:
        """Remember that the chosen two are two people."""
        self._do(
            lambda pair: self._service.mark_apart(pair.keep.id, pair.other.id),
            lambda pair: kept_apart(pair.keep.name, pair.other.name),
        )

    def swap(self) -> None:
        """Keep the other one of the two."""
        row, pairs = self.view.row, list(self.view.model.rows)
        if 0 <= row < len(pairs):
            pair = pairs[row]
            pairs[row] = dataclasses.replace(pair, keep=pair.other, other=pair.keep)
            self.view.show_pairs(pairs, row)

    def _do(self, act: Callable[[Pair], object], said: Callable[[Pair], str]) -> None:
        row, pairs = self.view.row, self.view.model.rows
        if not 0 <= row < len(pairs):
            return
        pair = pairs[row]
        with self._desk.notices.kindly():
            act(pair)
            self._row = row
            say_done(self._desk, said(pair))

    def _find(self) -> None:
        if self._job is not None:
            self._job.stop()
        self.view.show_busy()
        self._job = self._desk.jobs.run(
            self._service.find, done=self._show, failed=self._fail, progress=_pass_over
        )

    def _show(self, pairs: tuple[Pair, ...]) -> None:
        self._job = None
        self.view.show_pairs(pairs, self._row)

    def _fail(self, error: AppError) -> None:
        # A search that was stopped makes room for the next one.
        if not isinstance(error, Cancelled):
            self._job = None
            self._desk.notices.tell(error)

    def _show_sides(self, pair: Pair) -> None:
        keep = self._side(pair.keep.id, tr("Kept, with name and stage"))
        other = self._side(pair.other.id, tr("Becomes part of the one beside"))
        if keep is not None and other is not None:
            self.view.show_sides(pair, keep, other)

    def _side(self, person: PersonId, head: str) -> Side | None:
        today = self._desk.workspace.clock.today()
        return person_side(self._desk.workspace.store.reader, person, head, today)

    def _take_changes(self, changes: Changes) -> None:
        is_shown = self._desk.window.current == DUPLICATES_PAGE
        if is_shown and (changes.everybody or changes.people):
            self._row = max(self.view.row, 0)
            self._find()

    def _leave(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None
        self._desk.window.go(self._back_to)

    def _remember(self, key: str) -> None:
        if key != DUPLICATES_PAGE:
            self._back_to = key


def _pass_over(_done: int, _total: int | None, _stage: str) -> None:
    """How far the comparing is isn't shown: it is over in a moment."""
