"""Gaps: from which day the next gesture may come; rest, wake, cadence and cooling.

Knows the days of domain.md section 6. Whether a gesture fits is decided in `fitness`, what to
do next in `pace`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median

from app.core.facts import Facts, Standing
from app.core.fitness import (
    ANSWERING,
    UNANSWERED_LIMIT,
    WANTS_ANSWER,
    Gesture,
    held_back,
    is_heard_since_touch,
)
from app.core.own_pace import USUAL_PACE, Pace
from app.core.stages import State
from app.core.tiers import Tier

LET_BE_AFTER_DAYS = 30
"""A try after a rest that stays unanswered for so long: let it be."""
COOLING_AT, DORMANT_AT = 4, 8
"""Times a person's own usual gap."""
GAPS_FOR_USUAL = 3
OVERDUE_CAP = 3.0


class Cooling(StrEnum):
    """How far a silence passes a person's own usual gap."""

    COOLING = "cooling"
    DORMANT = "dormant"


def earliest(
    gesture: Gesture,
    facts: Facts,
    standing: Standing,
    today: dt.date,
    pace: Pace = USUAL_PACE,
) -> dt.date | None:
    """The first day on which the gaps leave room for a gesture.

    Stage and fitness aside: this is about time only.

    Returns:
        A day, today at the earliest; None when no day can be named, because it waits for them.
    """
    if facts.owed_an_answer and gesture in ANSWERING:
        return today
    if gesture in WANTS_ANSWER:
        if standing.state is State.RESTING:
            if standing.rest_until is None:
                return None
            return max(_after_gaps(standing, today, pace), standing.rest_until)
        if held_back(standing) is not None:
            return None
    return _after_gaps(standing, today, pace)


def is_try_due(standing: Standing) -> bool:
    """Whether a rest is over and the one light try after it is still to come.

    What was unanswered before the rest must still stand: who has answered since needs no try.
    """
    return (
        standing.state is State.ACTIVE
        and standing.last_rest_end is not None
        and standing.touches_since_rest == 0
        and standing.unanswered_in_a_row >= 1
    )


def is_let_be_due(facts: Facts, standing: Standing) -> bool:
    """Whether the try after a rest has stayed unanswered for 30 days, and nothing was said to it.

    It is proposed once: done, put off or skipped, it comes back only after another try.
    """
    return (
        standing.state is State.ACTIVE
        and standing.last_rest_end is not None
        and standing.touches_since_rest > 0
        and standing.unanswered_in_a_row >= UNANSWERED_LIMIT
        and not is_heard_since_touch(standing)
        and facts.days_since_touch is not None
        and facts.days_since_touch >= LET_BE_AFTER_DAYS
        and not _is_let_be_settled(standing)
    )


def is_rest_over(standing: Standing, today: dt.date, *, began: dt.date) -> bool:
    """Whether a rest ends: its days are over, or they were heard from on or after its first day.

    Args:
        standing: somebody who rests.
        today: the day asked about.
        began: first day of the rest.
    """
    if standing.rest_until is not None and today >= standing.rest_until:
        return True
    return _heard_since(standing, began)


def cadence_of(
    tier: Tier | None, own_days: int | None = None, pace: Pace = USUAL_PACE
) -> int | None:
    """After how many days somebody is to be heard from again: an own number before the tier's.

    Args:
        tier: as the user gave it.
        own_days: 1 to `MOST_CADENCE_DAYS`, or None.

    Returns:
        None while the user said neither, as of everybody who came with an import.
    """
    if own_days is not None:
        return own_days
    return None if tier is None else pace.cadence(tier)


def overdue(cadence: int | None, days_since: int | None) -> float:
    """How far the cadence is passed: days / cadence, capped at 3; 0 without a cadence.

    Args:
        cadence: in days, at least 1, as `cadence_of` tells it.
        days_since: days since the latest act of mine; None (never) counts as the cap.
    """
    if cadence is None:
        return 0.0
    if days_since is None:
        return OVERDUE_CAP
    return min(days_since / cadence, OVERDUE_CAP)


def cooling(gaps: Sequence[int], days_since_last: int) -> Cooling | None:
    """Whether a silence is long for this person.

    Args:
        gaps: days between neighbouring days on which either side acted.
        days_since_last: days since the last of those days.

    Returns:
        None with fewer than three gaps, or while the silence is usual.
    """
    if len(gaps) < GAPS_FOR_USUAL:
        return None
    usual = median(gaps)
    if days_since_last >= DORMANT_AT * usual:
        return Cooling.DORMANT
    return Cooling.COOLING if days_since_last >= COOLING_AT * usual else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """How long it has been quiet between two people.

    Args:
        since: the latest day on which either side acted.
        days: from that day to today.
        usual: days that mostly lie between two such days (their median); None while that can't
            be told.
        cooling: how far the silence passes what is usual; None while it does not.
    """

    since: dt.date
    days: int
    usual: float | None
    cooling: Cooling | None


def silence(acts: Iterable[dt.date], today: dt.date) -> Silence | None:
    """How long it has been quiet; None where nothing ever happened.

    Args:
        acts: the days of acts of either side, in any order, each as often as it comes.
    """
    days = sorted({day for day in acts if day <= today})
    if not days:
        return None
    gaps = [(after - before).days for before, after in pairwise(days)]
    since = (today - days[-1]).days
    return Silence(
        since=days[-1],
        days=since,
        usual=median(gaps) if len(gaps) >= GAPS_FOR_USUAL else None,
        cooling=cooling(gaps, since),
    )


def after_today(standing: Standing, today: dt.date) -> dt.date:
    """Today, or tomorrow for somebody who had something of mine today already."""
    has_acted = standing.last_mine_day == today
    return today + dt.timedelta(days=1) if has_acted else today


def _is_let_be_settled(standing: Standing) -> bool:
    settled, touched = standing.let_be_day, standing.last_touch_day
    return settled is not None and touched is not None and settled >= touched


def _after_gaps(standing: Standing, today: dt.date, pace: Pace) -> dt.date:
    days = [after_today(standing, today)]
    if standing.last_light_day is not None:
        days.append(standing.last_light_day + dt.timedelta(days=pace.after_light_days))
    if standing.last_touch_day is not None:
        second = standing.unanswered_in_a_row >= 2
        gap = pace.after_second_unanswered_days if second else pace.after_touch_days
        days.append(standing.last_touch_day + dt.timedelta(days=gap))
    return max(days)


def _heard_since(standing: Standing, day: dt.date) -> bool:
    return standing.last_heard_day is not None and standing.last_heard_day >= day
