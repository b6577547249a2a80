"""The numbers of a progress report: read from the store once, shown by screen, page and command.

Knows counts and names; refuses to know layout, wording and where the numbers come from.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.pace import Step
from app.core.stages import Stage, Transition


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Somebody went up a stage in the period.

    How ready they were is not told: it is known for today only, and a move was on its own day.
    """

    name: str
    transition: Transition


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """Gestures and answers of one calendar week (ISO), clipped to the period.

    Args:
        gestures: my acts, counted as (person, day, kind).
        answers: days on which somebody was heard from, counted as (person, day).
    """

    monday: dt.date
    gestures: int
    answers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """Somebody who rests or is set aside: the name, until when, a reason code or the user's words."""

    name: str
    until: dt.date | None
    because: str
    is_set_aside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cooled:
    """Somebody one talks with of whom nothing was heard or sent for longer than is usual.

    Args:
        since: the latest day on which either side acted, as of the end of the period.
        usual: days that mostly lie between two such days.
    """

    name: str
    since: dt.date
    usual: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """Somebody for whom a small step is due on the last day of the period, as Today has it."""

    name: str
    step: Step


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressNumbers:
    """What happened between two days, both included.

    Args:
        now, then: people on the ladder by stage at the end, and on the day before the start.
        moves: automatic and manual moves up, newest first; ``placed`` are apart.
        heard_from: people heard from in the period; ``first_answers`` those never before.
        gestures: my acts as (person, day, kind); ``active_days`` days with any.
        asks, gives: my asking days and my public acts that ask nothing.
        days: my gestures on each day that has any; they sum to ``gestures``.
        cooled: whose silence is long for them, the longest first; those who rest are apart.
        coming: what Today proposes, or None for a period that is over.
        is_ahead: whether the whole period is still to come.
    """

    start: dt.date
    end: dt.date
    now: Mapping[Stage, int]
    then: Mapping[Stage, int]
    moves: tuple[Move, ...]
    placed: Mapping[Stage, int]
    heard_from: int
    first_answers: tuple[str, ...]
    gestures: int
    active_days: int
    asks: int
    gives: int
    weeks: tuple[Week, ...]
    quiet: tuple[Quiet, ...]
    days: Mapping[dt.date, int] = field(default_factory=dict)
    cooled: tuple[Cooled, ...] = ()
    coming: tuple[Coming, ...] | None = None
    is_ahead: bool = False


def without_title(step: Step) -> Step:
    """The same step without the title of a post: it may name somebody."""
    return dataclasses.replace(step, post=None)
