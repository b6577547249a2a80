"""The rows of one timeline with their words and layout, made only when somebody asks for them.

Knows which months were read, which runs and texts are open, and how high everything is. Knows no widget, no scroll
position and no current row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import pairwise

from app.core.interactions import Direction, Interaction, InteractionId
from app.core.stages import Stage
from app.services.outline import Glance
from app.services.rows import NoteRow
from app.ui.timeline.entries import (
    Evidence,
    Ident,
    Row,
    Shape,
    acts_of,
    first_rows,
    ident,
    month_rows,
    run_key,
)
from app.ui.timeline.heights import Heights
from app.ui.timeline.painting import Laid, Look, RowPainter
from app.ui.timeline.story import Month, Story
from app.ui.timeline.titles import Telling, tell

MOST_LAID = 400
"""Rows that are kept laid out; some screens full."""

FOLDED_TO = 3
"""So many light acts of mine are one line, as a rule, for the height of a month not read yet."""


class Roll:
    """All rows of one person.

    Args:
        painter: lays rows out; another one takes its place with another width or palette.
    """

    def __init__(self, painter: RowPainter) -> None:
        self.painter = painter
        self.story = Story()
        self.name = ""
        self.today = dt.date.min
        self.stage: Stage | None = None
        self.rows: list[Row] = []
        self.heights = Heights()
        self.lit: Evidence | None = None
        self._laid: dict[int, Laid] = {}
        self._open_runs: frozenset[InteractionId] = frozenset()
        self._open_texts: frozenset[InteractionId] = frozenset()
        self._seen_months: dict[int, tuple[int, int]] = {}

    def fill(
        self,
        story: Story,
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
        self._seen_months = self._month_heights() if keeps_open else {}
        if not keeps_open:
            self._open_runs = self._open_texts = frozenset()
        self.story, self.name, self.today, self.stage = story, name, today, stage
        self.rows = first_rows(story, self._open_runs)
        self._laid.clear()
        self.heights = Heights(self._estimates(self.rows))

    def renew(self, painter: RowPainter) -> None:
        """Lay out with another width, palette or direction from now on."""
        self.painter = painter
        self._laid.clear()
        self._seen_months = {}
        self.heights = Heights(self._estimates(self.rows))

    def read_at(self, number: int) -> int:
        """Put the rows of a month in place of the one that stands for what is unread of it.

        Returns:
            By how many places the rows below move; 0 where nothing is unread.
        """
        if self.rows[number].shape is not Shape.UNREAD:
            return 0
        month = self.rows[number].at
        return self._replace(number, number + 1, month_rows(self.story, month, self._open_runs))

    def _replace(self, start: int, stop: int, rows: list[Row]) -> int:
        moved = len(rows) - (stop - start)
        self.rows[start:stop] = rows
        self.heights.replace(start, stop, self._estimates(rows))
        self._laid = {
            number + moved if number >= stop else number: laid
            for number, laid in self._laid.items()
            if not start <= number < stop
        }
        return moved

    def telling(self, number: int) -> Telling:
        """A row in words."""
        return tell(self.rows[number], self.story, self.name, self.today)

    def acts(self, number: int) -> tuple[Glance, ...]:
        """The acts that a row stands for."""
        return acts_of(self.rows[number], self.story)

    def act(self, number: int) -> Interaction | None:
        """The act that a row is, with all that is known of it; None where it is something else."""
        row = self.rows[number]
        return self.story.act(row.at) if row.shape is Shape.ACT else None

    def note(self, number: int) -> NoteRow | None:
        """The note that a row is; None where it is something else."""
        row = self.rows[number]
        return self.story.notes[row.at] if row.shape is Shape.NOTE else None

    def ident(self, number: int) -> Ident | None:
        """By what a row is known after the timeline was read again."""
        if not 0 <= number < len(self.rows):
            return None
        return ident(self.rows[number], self.story)

    def find(self, wanted: Ident | None) -> int:
        """Where a row stands now; -1 if it is not here. Its month is read for that."""
        head = self.head_of(wanted)
        if wanted is None or head < 0 or wanted.shape is Shape.MONTH:
            return head
        if wanted.shape is not Shape.UNREAD and self._end_of(head) == head + 2:
            self.read_at(head + 1)
        for number in range(head + 1, self._end_of(head)):
            row = self.rows[number]
            if row.shape is wanted.shape and ident(row, self.story) == wanted:
                return number
        return -1

    def head_of(self, wanted: Ident | None) -> int:
        """Where the head of a row's month stands now; -1 if that month is not here."""
        head = Row(Shape.MONTH, wanted.month) if wanted else None
        return self.rows.index(head) if head in self.rows else -1

    def _end_of(self, head: int) -> int:
        """Number of the row below a month's last one."""
        end = head + 1
        while end < len(self.rows) and self.rows[end].shape is not Shape.MONTH:
            end += 1
        return end

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
        numbers = tuple(numbers)
        self.story.read_acts(
            self.rows[number].at
            for number in numbers
            if number not in self._laid and self.rows[number].shape is Shape.ACT
        )
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
        lit = self.lit
        return lit is not None and any(lit(act) for act in self.acts(number))

    def is_open(self, number: int) -> bool:
        """Whether a run is unfolded, or a text shown whole."""
        row = self.rows[number]
        if row.shape is Shape.RUN:
            return run_key(row, self.story) in self._open_runs
        if row.shape is Shape.ACT:
            return self.story.acts[row.at].id in self._open_texts
        return row.shape is Shape.NOTE

    def can_undo(self, number: int) -> bool:
        """Whether a row is the latest move and its stage the present one."""
        row = self.rows[number]
        if row.shape is not Shape.MOVE or row.at:
            return False
        return self.story.transitions[0].transition.target is self.stage

    def can_waive_answer(self, number: int) -> bool:
        """Whether a row is an act of theirs that may be marked as needing no answer."""
        act = self.act(number)
        return act is not None and act.direction is Direction.INBOUND and not act.no_answer_needed

    def toggle(self, number: int) -> bool:
        """Fold or unfold a run; show a text whole or short again. Whether anything changed."""
        row = self.rows[number]
        if row.shape is Shape.RUN:
            self._open_runs ^= {run_key(row, self.story)}
        elif row.shape is Shape.ACT:
            act = self.story.acts[row.at].id
            if act not in self._open_texts and not self.lay(number).is_cut:
                return False
            self._open_texts ^= {act}
        else:
            return False
        self._remake(number)
        return True

    def _remake(self, number: int) -> None:
        """Make the rows of a row's month anew: one of its runs or texts was opened or closed."""
        head = number
        while self.rows[head].shape is not Shape.MONTH:
            head -= 1
        rows = month_rows(self.story, self.rows[head].at, self._open_runs)
        self._replace(head + 1, self._end_of(head), rows)

    def _month_heights(self) -> dict[int, tuple[int, int]]:
        """Of each month that was read: how many acts it had, and how high it was without its head."""
        found = {}
        heads = [n for n, row in enumerate(self.rows) if row.shape is Shape.MONTH]
        for head, end in pairwise([*heads, len(self.rows)]):
            month = self.story.month(self.rows[head].at)
            if month.acts and month.is_read:
                height = self.heights.top(end - 1) + self.heights.height(end - 1)
                height -= self.heights.top(head) + self.heights.height(head)
                found[month.number] = month.acts, height
        return found

    def _estimates(self, rows: list[Row]) -> list[int]:
        estimate, acts, notes = (
            self.painter.estimate,
            self.story.acts,
            self.story.notes,
        )
        known: dict[tuple[Shape, int], int] = {}
        heights = []
        for row in rows:
            shape, at, _size, _is_inside = row
            letters = 0
            if shape is Shape.ACT:
                letters = acts[at].letters
            elif shape is Shape.NOTE:
                letters = len(notes[at].text)
            elif shape is Shape.UNREAD:
                heights.append(self._unread_height(self.story.month(at)))
                continue
            height = known.get((shape, letters))
            if height is None:
                height = known[shape, letters] = estimate(row, letters)
            heights.append(height)
        return heights

    def _unread_height(self, month: Month) -> int:
        """About how high a month will be that nobody has looked at, or as high as it was before."""
        acts, height = self._seen_months.get(month.number, (0, 0))
        if acts == month.acts:
            return height
        rows = month.acts - month.folded + month.folded // FOLDED_TO + month.others
        return max(rows, 1) * self.painter.estimate(Row(Shape.ACT, 0), 0)
