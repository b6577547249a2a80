"""Pace: what to do next with somebody, and from which day.

Knows the order of domain.md section 6. Whether a gesture fits is decided in `fitness`, when the
next may come in `gaps`; their names are offered here too, since whoever asks about pace asks
about all three. Answers are codes and values; the sentences are in `app.words.steps`.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from enum import StrEnum

from app.core.conditions import Progress
from app.core.facts import Facts, Standing
from app.core.feeds import NEW_FOR_DAYS, NewPost
from app.core.fitness import (
    ANSWERING,
    UNANSWERED_LIMIT,
    WANTS_ANSWER,
    Fit,
    Fitness,
    FitReason,
    Gesture,
    fitness,
    gesture_of,
)
from app.core.gaps import (
    Cooling,
    after_today,
    cadence_of,
    cooling,
    earliest,
    is_let_be_due,
    is_rest_over,
    is_try_due,
    overdue,
)
from app.core.handles import Network
from app.core.missing import Missing, is_possible, missing_of
from app.core.own_pace import USUAL_PACE, Pace
from app.core.rules import Rules, verdicts_from
from app.core.stages import Stage, State
from app.core.tiers import Tier

__all__ = [
    "ANSWERING",
    "TODAY_LIMIT",
    "UNANSWERED_LIMIT",
    "USUAL_PACE",
    "WANTS_ANSWER",
    "Cooling",
    "Fit",
    "FitReason",
    "Fitness",
    "Gesture",
    "Pace",
    "Step",
    "StepKind",
    "Tier",
    "Why",
    "cadence_of",
    "cooling",
    "earliest",
    "fitness",
    "gesture_of",
    "is_let_be_due",
    "is_rest_over",
    "is_try_due",
    "next_step",
    "overdue",
]

PRIVATE_CHANNELS = frozenset({Network.LINKEDIN, Network.EMAIL, Network.TELEGRAM})
"""Networks where people mostly talk by messages."""
THANKS_FOR_DAYS = 14
TODAY_LIMIT = 5
"""How many people Today shows unless told otherwise."""


class StepKind(StrEnum):
    """What a next step is, in the order in which people are listed."""

    ANSWER = "answer"
    THANK = "thank"
    TRY = "try"
    LET_BE = "let_be"
    POST = "post"
    GESTURE = "gesture"
    KEEP_UP = "keep_up"
    WAIT = "wait"


class Why(StrEnum):
    """Why a step is proposed now."""

    OWED = "owed"
    ACCEPTED = "accepted"
    RESTED = "rested"
    TRY_UNANSWERED = "try_unanswered"
    PUBLISHED = "published"
    FIRST = "first"
    MISSING = "missing"
    OVERDUE = "overdue"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The next gentle step with one person.

    Args:
        gesture: what to log when done; None for LET_BE and WAIT.
        due: the first day on which it may be done; for WAIT the day on which time alone
            fulfils what is missing.
        why: code; its sentence is in `app.words.steps`.
        values: what the sentence mentions, in days or counts.
        progress: for MISSING and TIME: the comparison that it brings nearer.
        toward: the stage that this works toward, or None.
        opens: the same stage if this one act is all that is missing for it, else None.
        is_first: no act of mine came before it.
        post: for POST: what is to be read.
        rank: sorts people: by kind, then the nearest or most overdue first.
    """

    kind: StepKind
    gesture: Gesture | None
    due: dt.date
    why: Why
    values: tuple[tuple[str, int], ...] = ()
    progress: Progress | None = None
    toward: Stage | None = None
    opens: Stage | None = None
    is_first: bool = False
    post: NewPost | None = None
    rank: tuple[int, float] = (0, 0.0)

    @property
    def is_action(self) -> bool:
        """Whether there is something to do (or to decide), so that Today may show it."""
        return self.kind is not StepKind.WAIT


def next_step(
    standing: Standing,
    facts: Facts,
    rules: Rules,
    today: dt.date,
    *,
    cadence: int | None = None,
    post: NewPost | None = None,
    pace: Pace = USUAL_PACE,
) -> Step | None:
    """What to do next with somebody, in the order of domain.md section 6.

    An answer owed; thanks for an acceptance; the one try after a rest, or letting be; a new post
    to be read (at most one a week: what wins people is that somebody has read their work); the
    missing condition nearest to being met; somebody overdue by their cadence.

    Args:
        standing: what the acts amount to.
        facts: of the same person on ``today``.
        rules: the rules in force.
        today: the day asked about.
        cadence: after how many days they are to be heard from, or None.
        post: the latest post of theirs that was not read, or None.
        pace: the days between gestures.

    Returns:
        One step, or None for somebody resting, set aside or archived, and where nothing is due.
    """
    if standing.state in (State.SET_ASIDE, State.ARCHIVED):
        return None
    owed = _owed_step(standing, facts, today)
    if owed is not None or standing.state is State.RESTING:
        return owed
    return (
        _after_rest(standing, facts, today, pace)
        or _new_post(post, standing, facts, today, pace)
        or _toward_next_stage(standing, facts, rules, today, pace)
        or _keep_up(standing, facts, today, cadence, pace)
        or _wait(standing, facts, rules, today)
    )


def _owed_step(standing: Standing, facts: Facts, today: dt.date) -> Step | None:
    if facts.owed_an_answer and standing.owed_day is not None:
        waiting = (today - standing.owed_day).days
        return Step(
            kind=StepKind.ANSWER,
            gesture=_way_to_talk(standing),
            due=today,
            why=Why.OWED,
            values=(("days", waiting),),
            rank=(0, -waiting),
        )
    thanks = standing.thanks_day
    if thanks is not None and 0 <= (today - thanks).days <= THANKS_FOR_DAYS:
        since = (today - thanks).days
        return Step(
            kind=StepKind.THANK,
            gesture=Gesture.MESSAGE,
            due=after_today(standing, today),
            why=Why.ACCEPTED,
            values=(("days", since),),
            rank=(1, -since),
        )
    return None


def _after_rest(standing: Standing, facts: Facts, today: dt.date, pace: Pace) -> Step | None:
    if is_let_be_due(facts, standing):
        return Step(
            kind=StepKind.LET_BE,
            gesture=None,
            due=today,
            why=Why.TRY_UNANSWERED,
            values=(("days", facts.days_since_touch or 0),),
            rank=(2, 1.0),
        )
    if not is_try_due(standing):
        return None
    gesture = _way_to_talk(standing)
    due = earliest(gesture, facts, standing, today, pace)
    if due is None:
        return None
    return Step(kind=StepKind.TRY, gesture=gesture, due=due, why=Why.RESTED, rank=(2, 0.0))


def _new_post(
    post: NewPost | None, standing: Standing, facts: Facts, today: dt.date, pace: Pace
) -> Step | None:
    """Reading what was published lately, before anything is said about it."""
    if post is None or not post.is_due(today):
        return None
    due = earliest(Gesture.READ, facts, standing, today, pace)
    if due is None:
        return None
    age = (today - post.day).days
    return Step(
        kind=StepKind.POST,
        gesture=Gesture.READ,
        due=due,
        why=Why.PUBLISHED,
        values=(("days", age),),
        post=post,
        # Among those whose next stage is near: the freshest like those who are a day away.
        rank=(3, age / NEW_FOR_DAYS),
    )


def _toward_next_stage(
    standing: Standing, facts: Facts, rules: Rules, today: dt.date, pace: Pace
) -> Step | None:
    """The missing condition nearest to being met that a fitting gesture serves."""
    toward = standing.stage.following
    if toward is None:
        return None
    is_first = standing.last_mine_day is None
    begin = Gesture.FOLLOW if standing.can_follow else Gesture.READ
    is_near = standing.following or standing.connected
    if is_first and not is_near and is_possible(begin, standing):
        return Step(
            kind=StepKind.GESTURE,
            gesture=begin,
            due=today,
            why=Why.FIRST,
            toward=toward,
            is_first=True,
            rank=(3, 0.0),
        )
    best: Step | None = None
    for verdict in verdicts_from(rules, facts, standing.stage):
        ways = missing_of(verdict, facts, standing)
        for way in ways:
            if way is None or way.gesture is None:
                continue
            due = _due_for(way, standing, facts, today, pace)
            if due is None or (best is not None and best.rank <= (3, way.days)):
                continue
            best = Step(
                kind=StepKind.GESTURE,
                gesture=way.gesture,
                due=due,
                why=Why.MISSING,
                progress=way.progress,
                toward=toward,
                opens=toward if way.is_one_act and len(ways) == 1 else None,
                is_first=is_first,
                rank=(3, way.days),
            )
    return best


def _due_for(
    way: Missing, standing: Standing, facts: Facts, today: dt.date, pace: Pace
) -> dt.date | None:
    if way.gesture is None:
        return None
    due = earliest(way.gesture, facts, standing, today, pace)
    if due is None or way.fact != "weeks_active":
        return due
    return max(due, _next_new_week(standing, today))


def _next_new_week(standing: Standing, today: dt.date) -> dt.date:
    """The first day that counts as one more week, weeks being counted from my first act."""
    first, last = standing.first_mine_day, standing.last_mine_day
    if first is None or last is None:
        return today
    return max(today, first + dt.timedelta(weeks=(last - first).days // 7 + 1))


def _keep_up(
    standing: Standing, facts: Facts, today: dt.date, cadence: int | None, pace: Pace
) -> Step | None:
    ratio = overdue(cadence, facts.days_since_mine)
    if cadence is None or ratio < 1:
        return None
    talk = _way_to_talk(standing)
    light = Gesture.LIKE if is_possible(Gesture.LIKE, standing) else Gesture.READ
    gesture = talk if fitness(talk, facts, standing).fit is Fit.FITS else light
    if not is_possible(gesture, standing):
        return None
    due = earliest(gesture, facts, standing, today, pace)
    if due is None:
        return None
    return Step(
        kind=StepKind.KEEP_UP,
        gesture=gesture,
        due=due,
        why=Why.OVERDUE,
        values=(("days", facts.days_since_mine or 0), ("cadence", cadence)),
        is_first=facts.days_since_mine is None,
        rank=(4, -ratio),
    )


def _wait(standing: Standing, facts: Facts, rules: Rules, today: dt.date) -> Step | None:
    """Nothing to do but to let time pass: the condition that time takes longest to fulfil."""
    toward = standing.stage.following
    ways = [
        way
        for verdict in verdicts_from(rules, facts, standing.stage)
        for way in missing_of(verdict, facts, standing)
        if way is not None and way.gesture is None
    ]
    if not ways:
        return None
    longest = max(ways, key=lambda way: way.days)
    return Step(
        kind=StepKind.WAIT,
        gesture=None,
        due=today + dt.timedelta(days=math.ceil(longest.days)),
        why=Why.TIME,
        values=(("days", math.ceil(longest.days)),),
        progress=longest.progress,
        toward=toward,
        rank=(5, longest.days),
    )


def _way_to_talk(standing: Standing) -> Gesture:
    """How the two of you talk: by messages, or in public."""
    if standing.channel in PRIVATE_CHANNELS or standing.message_exchanges > 0:
        return Gesture.MESSAGE
    writes = standing.messages_given > 0 and standing.comments_given == 0
    return Gesture.MESSAGE if writes else Gesture.COMMENT
