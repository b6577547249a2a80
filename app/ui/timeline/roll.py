"""The rows of one timeline with their words and layout, made only when somebody asks for them.

Knows which runs and texts are open, and how high everything is. Knows no widget, no scroll
position and no current row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import chain

from app.core.interactions import Direction, Interaction, InteractionId
from app.core.stages import Stage
from app.services.rows import NoteRow, Timeline
from app.ui.timeline.entries import Row, Shape, acts_of, ident, rows_of, run_key
from app.ui.timeline.heights import Heights
from app.ui.timeline.painting import Laid, Look, RowPainter
from app.ui.timeline.titles import Telling, tell

EMPTY = Timeline(interactions=(), networks={}, notes=(), transitions=(), rests=())
MOST_LAID = 400
"""Rows that are kept laid out; some screens full."""

NEARBY = 50
"""A change moves a row by so many places at most, as a rule."""

Ident = tuple[int, int]


class Roll:
    """All rows of one person.

    Args:
        painter: lays rows out; another one takes its place with another width or palette.
    """

    def __init__(self, painter: RowPainter) -> None:
        self.painter = painter
        self.timeline = EMPTY
        self.name = ""
        self.today = dt.date.min
        self.stage: Stage | None = None
        self.rows: list[Row] = []
        self.heights = Heights()
        self.lit: frozenset[InteractionId] = frozenset()
        self._laid: dict[int, Laid] = {}
        self._open_runs: frozenset[InteractionId] = frozenset()
        self._open_texts: frozenset[InteractionId] = frozenset()

    def fill(
        self,
        timeline: Timeline,
        name: str,
        today: dt.date,
        *,
        stage: Stage | None,
        keeps_open: bool,
    ) -> None:
        """Hold what happened with somebody from now on.

        Args:
            stage: where they stand now.
            keeps_open: runs and texts that are open stay so.
        """
        if not keeps_open:
            self._open_runs = self._open_texts = frozenset()
        self.timeline, self.name, self.today, self.stage = timeline, name, today, stage
        self.arrange()

    def arrange(self) -> None:
        """Make the rows anew, with estimated heights."""
        self.rows = rows_of(self.timeline, self._open_runs)
        self._laid.clear()
        self.heights = Heights(self._estimates())

    def renew(self, painter: RowPainter) -> None:
        """Lay out with another width, palette or direction from now on."""
        self.painter = painter
        self._laid.clear()
        self.heights = Heights(self._estimates())

    def telling(self, number: int) -> Telling:
        """A row in words."""
        return tell(self.rows[number], self.timeline, self.name, self.today)

    def acts(self, number: int) -> tuple[Interaction, ...]:
        """The acts that a row stands for."""
        return acts_of(self.rows[number], self.timeline)

    def note(self, number: int) -> NoteRow | None:
        """The note that a row is; None where it is something else."""
        row = self.rows[number]
        return self.timeline.notes[row.at] if row.shape is Shape.NOTE else None

    def ident(self, number: int) -> Ident | None:
        """By what a row is known after the timeline was read again."""
        if not 0 <= number < len(self.rows):
            return None
        return ident(self.rows[number], self.timeline)

    def find(self, wanted: Ident | None, near: int = 0) -> int:
        """Where a row stands now; -1 if it is not here.

        Args:
            near: where it stood before: it is looked for there first.
        """
        if wanted is None:
            return -1
        timeline, rows = self.timeline, self.rows
        start = min(max(near - NEARBY, 0), len(rows))
        for number in chain(range(start, min(near + NEARBY, len(rows))), range(len(rows))):
            row = rows[number]
            if row[0] == wanted[0] and ident(row, timeline) == wanted:
                return number
        return -1

    def lay(self, number: int) -> Laid:
        """A row laid out."""
        laid = self._laid.get(number)
        if laid is None:
            if len(self._laid) > MOST_LAID:
                self._laid.clear()
            laid = self.painter.lay(self.rows[number], self.telling(number), self.look(number))
            self._laid[number] = laid
        return laid

    def measure(self, numbers: Iterable[int]) -> bool:
        """Put the exact heights of some rows in place of estimates; whether any was wrong."""
        return self.heights.correct({number: self.lay(number).height for number in numbers})

    def look(self, number: int, *, is_current: bool = False, is_undo_hovered: bool = False) -> Look:
        """How a row stands now."""
        return Look(
            is_current=is_current,
            is_lit=self.is_lit(number),
            is_open=self.is_open(number),
            can_undo=self.can_undo(number),
            is_undo_hovered=is_undo_hovered,
        )

    def is_lit(self, number: int) -> bool:
        """Whether a row holds an act that is marked."""
        return bool(self.lit) and any(act.id in self.lit for act in self.acts(number))

    def is_open(self, number: int) -> bool:
        """Whether a run is unfolded, or a text shown whole."""
        row = self.rows[number]
        if row.shape is Shape.RUN:
            return run_key(row, self.timeline) in self._open_runs
        if row.shape is Shape.ACT:
            return self.timeline.interactions[row.at].id in self._open_texts
        return row.shape is Shape.NOTE

    def can_undo(self, number: int) -> bool:
        """Whether a row is the latest move and its stage the present one."""
        row = self.rows[number]
        if row.shape is not Shape.MOVE or row.at:
            return False
        return self.timeline.transitions[0].transition.target is self.stage

    def can_waive_answer(self, number: int) -> bool:
        """Whether a row is an act of theirs that may be marked as needing no answer."""
        if self.rows[number].shape is not Shape.ACT:
            return False
        act = self.acts(number)[0]
        return act.direction is Direction.INBOUND and not act.no_answer_needed

    def toggle(self, number: int) -> bool:
        """Fold or unfold a run; show a text whole or short again. Whether anything changed."""
        row = self.rows[number]
        if row.shape is Shape.RUN:
            self._open_runs ^= {run_key(row, self.timeline)}
        elif row.shape is Shape.ACT:
            act = self.timeline.interactions[row.at].id
            if act not in self._open_texts and not self.lay(number).is_cut:
                return False
            self._open_texts ^= {act}
        else:
            return False
        self.arrange()
        return True

    def _estimates(self) -> list[int]:
        estimate, acts, notes = (
            self.painter.estimate,
            self.timeline.interactions,
            self.timeline.notes,
        )
        known: dict[tuple[Shape, int], int] = {}
        heights = []
        for row in self.rows:
            shape, at, _size, _is_inside = row
            letters = 0
            if shape is Shape.ACT:
                letters = len(acts[at].text)
            elif shape is Shape.NOTE:
                letters = len(notes[at].text)
            height = known.get((shape, letters))
            if height is None:
                height = known[shape, letters] = estimate(row, letters)
            heights.append(height)
        return heights
