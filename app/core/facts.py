"""Facts: all that a rule may ask about one person on one day, with units.

Two steps. A `Standing` holds what the acts so far amount to, whatever day it is; `facts_on`
turns it into `Facts` for one day. The store computes standings with one set-based statement
and has the same second step in SQL; a test holds the two together.
Definitions: domain.md sections 1 and 3.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.core.handles import Network
from app.core.people import PersonId
from app.core.stages import Stage, State

OWED_FOR_DAYS = 30
"""An answer is owed for at most this long (domain.md section 1)."""

HEARD_HALF_LIFE_DAYS = 60
RECORD_HALF_LIFE_DAYS = 90
"""Half-lives of what was heard, and of answered and unanswered touches (domain.md section 5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What all acts up to a day amount to for one person.

    Days are dates in the user's zone; None where it never happened. The three sums are decayed
    to ``as_of``: with no new act, the value on a later day is the sum times one factor.

    Args:
        first_day: first act of either side, or the import day of an undated follow or connection.
        first_mine_day, days_active, weeks_active: my acts (unfollow aside).
        last_act_day: latest act of either side.
        owed_day: day of their latest act that waits for an answer of mine, whatever its age.
        thanks_day: day of their latest acceptance, if I have written nothing since.
        can_follow: some account of theirs is on a network where people follow and like each
            other, or no account is known at all.
        let_be_day: the latest day on which the proposal to let somebody be was settled, either
            way; None if it never was.
        last_light_day: my latest like, reshare, endorsement or read.
        touches_since_rest: told touches made after the last rest ended (all, without one).
        message_exchanges: exchanges in which their part was a message.
        channel: the network of the latest conversational act of either side, else of the
            first account; None without any.
        look_answered, look_of: the latest look-up (a of n); both None without one.
        heard_sum: sum over (day, kind) of their acts of w(kind) * 2^(-age/60).
        answered_sum, unanswered_sum: R and U of domain.md section 5, half-life 90 days.
    """

    person: PersonId
    as_of: dt.date
    stage: Stage = Stage.FOLLOW
    stage_day: dt.date
    state: State = State.ACTIVE
    held: bool = False
    following: bool = False
    follows_back: bool = False
    connected: bool = False
    can_follow: bool = True
    first_day: dt.date | None = None
    first_mine_day: dt.date | None = None
    last_act_day: dt.date | None = None
    last_heard_day: dt.date | None = None
    last_mine_day: dt.date | None = None
    last_touch_day: dt.date | None = None
    last_light_day: dt.date | None = None
    owed_day: dt.date | None = None
    thanks_day: dt.date | None = None
    rest_until: dt.date | None = None
    last_rest_end: dt.date | None = None
    let_be_day: dt.date | None = None
    likes_given: int = 0
    reshares_given: int = 0
    comments_given: int = 0
    questions_given: int = 0
    messages_given: int = 0
    meetings: int = 0
    gestures_given: int = 0
    days_active: int = 0
    weeks_active: int = 0
    works_read: int = 0
    heard_days: int = 0
    exchanges: int = 0
    message_exchanges: int = 0
    touches: int = 0
    touches_since_rest: int = 0
    unanswered_in_a_row: int = 0
    answered_touches: int = 0
    asks_made: int = 0
    gives: int = 0
    networks_shared: int = 0
    channel: Network | None = None
    look_answered: int | None = None
    look_of: int | None = None
    heard_sum: float = 0.0
    answered_sum: float = 0.0
    unanswered_sum: float = 0.0


class Unit(StrEnum):
    """What a fact counts. Its words are in `app.words.facts`."""

    DAYS = "days"
    WEEKS = "weeks"
    ENTRIES = "entries"
    GESTURES = "gestures"
    EXCHANGES = "exchanges"
    TOUCHES = "touches"
    RATIO = "ratio"
    POINTS = "points"
    SHARE = "share"
    NETWORKS = "networks"
    TRUTH = "truth"


class FactKind(StrEnum):
    """Whether a fact is compared or stands alone."""

    NUMBER = "number"
    TRUTH = "truth"


FactValue = float | bool | None
"""A number, a truth, or None while unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing a rule may ask: its name in rules, its unit, and whether it is a number."""

    name: str
    unit: Unit
    kind: FactKind = FactKind.NUMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that a rule may ask about one person on one day. None is unknown.

    Args:
        days_known: days since the first act of either side, 0 or more.
        readiness: points, 0 to 100.
        answers_others: share, 0 to 1, from the look-up.
        gives_per_ask: gives for each day with an ask; None without an ask.
    """

    days_known: int | None = None
    following: bool | None = None
    follows_back: bool | None = None
    connected: bool | None = None
    likes_given: int | None = None
    reshares_given: int | None = None
    comments_given: int | None = None
    questions_given: int | None = None
    messages_given: int | None = None
    meetings: int | None = None
    gestures_given: int | None = None
    days_active: int | None = None
    weeks_active: int | None = None
    works_read: int | None = None
    heard_days: int | None = None
    exchanges: int | None = None
    touches: int | None = None
    unanswered_in_a_row: int | None = None
    days_since_heard: int | None = None
    days_since_mine: int | None = None
    days_since_touch: int | None = None
    owed_an_answer: bool | None = None
    asks_made: int | None = None
    gives: int | None = None
    gives_per_ask: float | None = None
    days_in_stage: int | None = None
    readiness: float | None = None
    answers_others: float | None = None
    networks_shared: int | None = None

    def value(self, name: str) -> FactValue:
        """The value of a fact by its name.

        Raises:
            KeyError: there is no such fact.
        """
        if name not in FACT_BY_NAME:
            raise KeyError(name)
        found: FactValue = getattr(self, name)
        return found


FACTS: tuple[Fact, ...] = (
    Fact(name="days_known", unit=Unit.DAYS),
    Fact(name="following", unit=Unit.TRUTH, kind=FactKind.TRUTH),
    Fact(name="follows_back", unit=Unit.TRUTH, kind=FactKind.TRUTH),
    Fact(name="connected", unit=Unit.TRUTH, kind=FactKind.TRUTH),
    Fact(name="likes_given", unit=Unit.DAYS),
    Fact(name="reshares_given", unit=Unit.DAYS),
    Fact(name="comments_given", unit=Unit.DAYS),
    Fact(name="questions_given", unit=Unit.DAYS),
    Fact(name="messages_given", unit=Unit.DAYS),
    Fact(name="meetings", unit=Unit.DAYS),
    Fact(name="gestures_given", unit=Unit.GESTURES),
    Fact(name="days_active", unit=Unit.DAYS),
    Fact(name="weeks_active", unit=Unit.WEEKS),
    Fact(name="works_read", unit=Unit.ENTRIES),
    Fact(name="heard_days", unit=Unit.DAYS),
    Fact(name="exchanges", unit=Unit.EXCHANGES),
    Fact(name="touches", unit=Unit.TOUCHES),
    Fact(name="unanswered_in_a_row", unit=Unit.TOUCHES),
    Fact(name="days_since_heard", unit=Unit.DAYS),
    Fact(name="days_since_mine", unit=Unit.DAYS),
    Fact(name="days_since_touch", unit=Unit.DAYS),
    Fact(name="owed_an_answer", unit=Unit.TRUTH, kind=FactKind.TRUTH),
    Fact(name="asks_made", unit=Unit.DAYS),
    Fact(name="gives", unit=Unit.GESTURES),
    Fact(name="gives_per_ask", unit=Unit.RATIO),
    Fact(name="days_in_stage", unit=Unit.DAYS),
    Fact(name="readiness", unit=Unit.POINTS),
    Fact(name="answers_others", unit=Unit.SHARE),
    Fact(name="networks_shared", unit=Unit.NETWORKS),
)
"""The registry, in the order in which facts are shown."""

FACT_BY_NAME = {fact.name: fact for fact in FACTS}


def facts_of(values: Iterable[tuple[str, FactValue]]) -> Facts:
    """Facts of which only some are given, as stored evidence has them; the rest is unknown.

    Args:
        values: by name; names that are no fact (any more) are left out.
    """
    known: dict[str, Any] = {name: value for name, value in values if name in FACT_BY_NAME}
    return dataclasses.replace(Facts(), **known)


def decayed(value: float, half_life: float, days: float) -> float:
    """What a decayed sum is worth some days later, with no new act.

    Args:
        value: the sum on the day that it holds for.
        half_life: days in which it halves.
        days: whole days that have passed since, 0 or more.
    """
    return value * math.exp2(-days / half_life)


def facts_on(standing: Standing, today: dt.date, readiness: float | None) -> Facts:
    """The facts about one person on one day.

    Args:
        standing: what the acts amount to; ``today`` is not before its ``as_of``.
        today: the day asked about.
        readiness: the score of that day in points, None while not known.
    """
    return Facts(
        days_known=_days(standing.first_day, today),
        following=standing.following,
        follows_back=standing.follows_back,
        connected=standing.connected,
        likes_given=standing.likes_given,
        reshares_given=standing.reshares_given,
        comments_given=standing.comments_given,
        questions_given=standing.questions_given,
        messages_given=standing.messages_given,
        meetings=standing.meetings,
        gestures_given=standing.gestures_given,
        days_active=standing.days_active,
        weeks_active=standing.weeks_active,
        works_read=standing.works_read,
        heard_days=standing.heard_days,
        exchanges=standing.exchanges,
        touches=standing.touches,
        unanswered_in_a_row=standing.unanswered_in_a_row,
        days_since_heard=_days(standing.last_heard_day, today),
        days_since_mine=_days(standing.last_mine_day, today),
        days_since_touch=_days(standing.last_touch_day, today),
        owed_an_answer=is_owed(standing, today),
        asks_made=standing.asks_made,
        gives=standing.gives,
        gives_per_ask=standing.gives / standing.asks_made if standing.asks_made else None,
        days_in_stage=(today - standing.stage_day).days,
        readiness=readiness,
        answers_others=_share(standing.look_answered, standing.look_of),
        networks_shared=standing.networks_shared,
    )


def is_owed(standing: Standing, today: dt.date) -> bool:
    """Whether an answer of mine is owed: something of theirs waits, at most 30 days old."""
    return standing.owed_day is not None and (today - standing.owed_day).days <= OWED_FOR_DAYS


def _days(since: dt.date | None, today: dt.date) -> int | None:
    return None if since is None else (today - since).days


def _share(answered: int | None, of: int | None) -> float | None:
    return answered / of if answered is not None and of else None
