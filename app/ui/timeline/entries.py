"""From a timeline's parts to the rows that are shown: merged, grouped by month, runs folded.

Values in, values out; a row is a small tuple that points into the timeline, so that tens of
thousands of them cost little. Knows no words and no pixels.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from app.core.interactions import CONVERSATIONAL, Direction, Interaction, InteractionId, Kind
from app.core.readiness import PartName
from app.services.rows import Timeline
from app.words.timeline import FOLDED

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


class Row(NamedTuple):
    """One row of the timeline.

    Attributes:
        shape: what it is.
        at: where it points: into transitions, rests, notes or interactions by its shape; for a
            month ``year * 12 + month - 1``.
        size: how many acts from ``at`` on it stands for; 1 but for runs.
        is_inside: an act of a run that is open.
    """

    shape: Shape
    at: int
    size: int = 1
    is_inside: bool = False


NO_RUNS: frozenset[InteractionId] = frozenset()


def rows_of(
    timeline: Timeline, opened: frozenset[InteractionId] = NO_RUNS, *, least_run: int = LEAST_RUN
) -> list[Row]:
    """All rows, newest first, with a head above each month.

    Args:
        timeline: its parts newest first.
        opened: runs that are unfolded, each by its oldest act, which stays when it grows.
        least_run: so many like acts of mine are folded.
    """
    rows: list[Row] = []
    month, last = -1, None
    for day, row in _merged(timeline, least_run):
        if day is not last:
            last, here = day, day.year * 12 + day.month - 1
            if here != month:
                month = here
                rows.append(Row(Shape.MONTH, here))
        rows.append(row)
        if row.shape is Shape.RUN and run_key(row, timeline) in opened:
            rows.extend(
                Row(Shape.ACT, at, is_inside=True) for at in range(row.at, row.at + row.size)
            )
    return rows


def run_key(row: Row, timeline: Timeline) -> InteractionId:
    """By what a run is known while it grows at its newer end: its oldest act."""
    return timeline.interactions[row.at + row.size - 1].id


def month_of(row: Row) -> dt.date:
    """The first day of the month that a head stands for."""
    return dt.date(row.at // 12, row.at % 12 + 1, 1)


def ident(row: Row, timeline: Timeline) -> tuple[int, int]:
    """What a row is known by after the timeline was read again."""
    at = row.at
    match row.shape:
        case Shape.MOVE:
            at = timeline.transitions[at].id
        case Shape.REST:
            at = timeline.rests[at].id
        case Shape.NOTE:
            at = timeline.notes[at].id
        case Shape.RUN:
            at = run_key(row, timeline)
        case Shape.ACT:
            at = timeline.interactions[at].id
        case Shape.MONTH:
            pass
    return int(row.shape), at


def acts_of(row: Row, timeline: Timeline) -> tuple[Interaction, ...]:
    """The acts that a row stands for; none for months, moves, rests and notes."""
    if row.shape not in (Shape.RUN, Shape.ACT):
        return ()
    return timeline.interactions[row.at : row.at + row.size]


def evidence_for(part: PartName, timeline: Timeline) -> frozenset[InteractionId]:
    """Which acts a part of the score rests on.

    Their acts for HEARD; my conversational acts whose silence would be seen, and what they wrote
    back, for ANSWERS; none for the level of a channel and one's own record, which are about
    other people.
    """
    match part:
        case PartName.HEARD:
            return frozenset(
                act.id
                for act in timeline.interactions
                if act.kind is Kind.MEETING
                or (act.direction is Direction.INBOUND and act.kind is not Kind.UNFOLLOW)
            )
        case PartName.ANSWERS:
            return frozenset(
                act.id
                for act in timeline.interactions
                if act.direction is Direction.OUTBOUND
                and act.told
                and act.kind in CONVERSATIONAL
                and act.kind is not Kind.MEETING
            )
        case _:
            return frozenset()


def _merged(timeline: Timeline, least_run: int) -> Iterator[tuple[dt.date, Row]]:
    """Rows without month heads, newest first; on one day moves, rests and notes stand on top."""
    others = sorted(
        [
            *(
                (one.transition.day, Row(Shape.MOVE, n))
                for n, one in enumerate(timeline.transitions)
            ),
            *((one.start_day, Row(Shape.REST, n)) for n, one in enumerate(timeline.rests)),
            *((one.day, Row(Shape.NOTE, n)) for n, one in enumerate(timeline.notes)),
        ],
        key=lambda item: (-item[0].toordinal(), item[1].shape, item[1].at),
    )
    acts = timeline.interactions
    taken, at = 0, 0
    while at < len(acts):
        day = acts[at].day
        while taken < len(others) and others[taken][0] >= day:
            yield others[taken]
            taken += 1
        if acts[at].kind not in FOLDED:  # most of a long timeline, so it goes the short way
            yield day, Row(Shape.ACT, at)
            at += 1
            continue
        size = _run_length(acts, at, others[taken][0] if taken < len(others) else None)
        if size >= least_run:
            yield day, Row(Shape.RUN, at, size)
        else:
            for n in range(at, at + size):
                yield acts[n].day, Row(Shape.ACT, n)
        at += size
    yield from others[taken:]


def _run_length(acts: tuple[Interaction, ...], at: int, barrier: dt.date | None) -> int:
    """How many acts from here on are one run: the same act of mine in the same month.

    Args:
        barrier: day of the next move, rest or note, which stands before acts of its own day.
    """
    first = acts[at]
    if first.direction is not Direction.OUTBOUND:
        return 1
    kind, month, end = first.kind, (first.day.year, first.day.month), at + 1
    while end < len(acts):
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
