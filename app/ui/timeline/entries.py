"""From what is known of a timeline to the rows that are shown: by month, merged, runs folded.

Values in, values out; a row is a small tuple that points into the story, so that tens of
thousands of them cost little. The acts of a month that nobody has looked at are one row, which
is put in place of them until they are read. Knows no words and no pixels.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from app.core.interactions import (
    CONVERSATIONAL,
    FOLDABLE,
    Direction,
    InteractionId,
    Kind,
)
from app.core.readiness import PartName
from app.services.outline import Glance
from app.ui.timeline.story import Story, first_of, last_of, month_number

LEAST_RUN = 2
"""So many of the same light act of mine in a row become one line."""


class Shape(IntEnum):
    """What a row is. On the same day rows stand in this order, top to bottom."""

    MONTH = 0
    MOVE = 1
    REST = 2
    NOTE = 3
    RUN = 4
    ACT = 5
    UNREAD = 6


class Row(NamedTuple):
    """One row of the timeline.

    Attributes:
        shape: what it is.
        at: where it points: into transitions, rests, notes or interactions by its shape; for a
            month, and for one that is not read yet, ``year * 12 + month - 1``.
        size: how many acts from ``at`` on it stands for; 1 but for runs and what is unread.
        is_inside: an act of a run that is open.
    """

    shape: Shape
    at: int
    size: int = 1
    is_inside: bool = False


NO_RUNS: frozenset[InteractionId] = frozenset()


def first_rows(story: Story, opened: frozenset[InteractionId] = NO_RUNS) -> list[Row]:
    """Rows for all that happened, newest first, with a head above each month.

    Args:
        opened: runs that are unfolded, each by its oldest act, which stays when it grows.

    Returns:
        For a month whose acts are not read yet, one row of `Shape.UNREAD` in place of all.
    """
    rows: list[Row] = []
    for month in story.months:
        rows.append(Row(Shape.MONTH, month.number))
        if month.is_read:
            rows += month_rows(story, month.number, opened)
        else:
            rows.append(Row(Shape.UNREAD, month.number, month.acts))
    return rows


def month_rows(
    story: Story,
    number: int,
    opened: frozenset[InteractionId] = NO_RUNS,
    *,
    least_run: int = LEAST_RUN,
) -> list[Row]:
    """The rows of one month without its head; its acts are read if they were not.

    Args:
        opened: as in `first_rows`.
        least_run: so many like acts of mine are folded.
    """
    month = story.read_month(number)
    others = others_of(story, first_of(number), last_of(number)) if month.others else []
    rows: list[Row] = []
    span = (month.start, month.stop) if month.acts else (0, 0)
    for _day, row in merged(story.acts, span, others, least_run):
        rows.append(row)
        if row.shape is Shape.RUN and run_key(row, story) in opened:
            rows.extend(
                Row(Shape.ACT, at, is_inside=True) for at in range(row.at, row.at + row.size)
            )
    return rows


def run_key(row: Row, story: Story) -> InteractionId:
    """By what a run is known while it grows at its newer end: its oldest act."""
    return story.acts[row.at + row.size - 1].id


def month_of(row: Row) -> dt.date:
    """The first day of the month that a head stands for."""
    return first_of(row.at)


class Ident(NamedTuple):
    """What a row is known by after the timeline was read again: its shape, what it shows, when."""

    shape: Shape
    at: int
    month: int


def ident(row: Row, story: Story) -> Ident:
    """What a row is known by."""
    at = row.at
    match row.shape:
        case Shape.MOVE:
            move = story.transitions[at]
            return Ident(row.shape, move.id, month_number(move.transition.day))
        case Shape.REST:
            rest = story.rests[at]
            return Ident(row.shape, rest.id, month_number(rest.start_day))
        case Shape.NOTE:
            note = story.notes[at]
            return Ident(row.shape, note.id, month_number(note.day))
        case Shape.RUN | Shape.ACT:
            act = story.acts[at + row.size - 1]
            return Ident(row.shape, act.id, month_number(act.day))
        case Shape.MONTH | Shape.UNREAD:
            return Ident(row.shape, at, at)


def acts_of(row: Row, story: Story) -> tuple[Glance, ...]:
    """The acts that a row stands for; none for months, moves, rests, notes and what is unread."""
    if row.shape not in (Shape.RUN, Shape.ACT):
        return ()
    return tuple(story.acts[row.at : row.at + row.size])


Evidence = Callable[[Glance], bool]
"""Whether an act is among what a part of the score rests on."""


def evidence_for(part: PartName) -> Evidence | None:
    """Which acts a part of the score rests on.

    Their acts for HEARD; my conversational acts whose silence would be seen, and what they wrote
    back, for ANSWERS; none for the level of a channel and one's own record, which are about
    other people.
    """
    match part:
        case PartName.HEARD:
            return _is_heard
        case PartName.ANSWERS:
            return _is_asking_for_answers
        case _:
            return None


def _is_heard(act: Glance) -> bool:
    is_theirs = act.direction is Direction.INBOUND and act.kind is not Kind.UNFOLLOW
    return is_theirs or act.kind is Kind.MEETING


def _is_asking_for_answers(act: Glance) -> bool:
    return (
        act.direction is Direction.OUTBOUND
        and act.told
        and act.kind in CONVERSATIONAL
        and act.kind is not Kind.MEETING
    )


def others_of(
    story: Story, first: dt.date = dt.date.min, last: dt.date = dt.date.max
) -> list[tuple[dt.date, Row]]:
    """Moves, rests and notes with their days, newest first; on one day in the order of shapes.

    Args:
        first, last: only those from this day to that day.
    """
    found = [
        *((one.transition.day, Row(Shape.MOVE, n)) for n, one in enumerate(story.transitions)),
        *((one.start_day, Row(Shape.REST, n)) for n, one in enumerate(story.rests)),
        *((one.day, Row(Shape.NOTE, n)) for n, one in enumerate(story.notes)),
    ]
    return sorted(
        (one for one in found if first <= one[0] <= last),
        key=lambda item: (-item[0].toordinal(), item[1].shape, item[1].at),
    )


def merged(
    acts: Sequence[Glance],
    span: tuple[int, int],
    others: Sequence[tuple[dt.date, Row]],
    least_run: int = LEAST_RUN,
) -> Iterator[tuple[dt.date, Row]]:
    """Rows without month heads, newest first; on one day moves, rests and notes stand on top.

    Args:
        span: from where to where these acts count.
        others: moves, rests and notes, newest first.
    """
    taken, (at, stop) = 0, span
    while at < stop:
        day = acts[at].day
        while taken < len(others) and others[taken][0] >= day:
            yield others[taken]
            taken += 1
        if acts[at].kind not in FOLDABLE:  # most of a long timeline, so it goes the short way
            yield day, Row(Shape.ACT, at)
            at += 1
            continue
        barrier = others[taken][0] if taken < len(others) else None
        size = _run_length(acts, at, stop, barrier)
        if size >= least_run:
            yield day, Row(Shape.RUN, at, size)
        else:
            for n in range(at, at + size):
                yield acts[n].day, Row(Shape.ACT, n)
        at += size
    yield from others[taken:]


def _run_length(acts: Sequence[Glance], at: int, stop: int, barrier: dt.date | None) -> int:
    """How many acts from here on are one run: the same act of mine in the same month.

    Args:
        barrier: day of the next move, rest or note, which stands before acts of its own day.
    """
    first = acts[at]
    if first.direction is not Direction.OUTBOUND:
        return 1
    kind, month, end = first.kind, (first.day.year, first.day.month), at + 1
    while end < stop:
        act = acts[end]
        if (
            act.kind is not kind
            or act.direction is not Direction.OUTBOUND
            or (act.day.year, act.day.month) != month
            or (barrier is not None and act.day <= barrier)
        ):
            break
        end += 1
    return end - at
