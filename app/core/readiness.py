"""Readiness: how likely an answer is to the next fitting move, 0 to 100, and the parts of it.

Additive log-odds of two things known about the pair, the level of the channel, and one's own
record. Knows the formula and its constants; refuses to know where standings and channels come
from, and how any of it is worded. Source of the formula and of every constant: domain.md
section 5, fitted by leaving one log out at a time over seven public logs of messages.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from enum import StrEnum

from app.core.facts import HEARD_HALF_LIFE_DAYS, RECORD_HALF_LIFE_DAYS, Standing, decayed

INTERCEPT = -0.6
BASE_WEIGHT = 0.75
HEARD_WEIGHT = 0.75
ANSWERS_WEIGHT = 0.65
"""Weights of the log-odds (domain.md section 5, fitted)."""

USUAL_LEVEL = 0.4
"""Share of first messages that get an answer where nothing else is known (fitted)."""
LEVEL_PRIOR = 20
"""A channel's level starts out as if 20 people had been looked up there."""
LOWEST_LEVEL, HIGHEST_LEVEL = 0.1, 0.9
LOOK_PRIOR = 3
"""A person's look-up is drawn to the channel as if by 3 more people."""
RECORD_PRIOR = 8
"""One's own record with a person is drawn to the look-up as if by 8 more touches."""
HEARD_CEILING = math.log(31)
"""More than 30 recent acts of theirs say no more."""
LIGHT_WEIGHT = 0.5
"""What a like, a follow or a follow-back of theirs weighs beside 1 (an assumption)."""
OWN_START = 5.0
"""H of the own record before the first outcome."""
OUTCOME_AFTER_DAYS = 7
"""An outcome enters the own record when so many days are over."""
WEEK_PRIOR_EARLY, WEEK_PRIOR = 9, 10
"""s = (x + 9) / (N + 10): of answers within 30 days, 9 of 10 come within 7 until known better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """What is known of a channel (a network) besides one person.

    Args:
        p0: its level: share of people there who answer, .1 to .9, see `channel_level`.
        own: one's own record there, in log-odds; 0 at first, see `advance_own`.
    """

    p0: float = USUAL_LEVEL
    own: float = 0.0


USUAL_CHANNEL = Channel()
"""A channel of which nothing is known."""


class PartName(StrEnum):
    """The parts of the score, in the order in which they are added."""

    BASE = "base"
    HEARD = "heard"
    ANSWERS = "answers"
    OWN = "own"


class Band(StrEnum):
    """What the ticks at 20, 40 and 60 divide."""

    RARELY = "rarely"
    NOW_AND_THEN = "now_and_then"
    AS_OFTEN_AS_NOT = "as_often_as_not"
    MOSTLY = "mostly"


BAND_TICKS = (20, 40, 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One reason for the score.

    Args:
        value: the term in log-odds before its weight; 0 without evidence.
        points: what the score gains by it, added in the order of `PartName`; for BASE the level.
    """

    name: PartName
    value: float
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """The score of one person on one day, and what it is made of.

    Args:
        score: 0 to 100; None while not known (no look-up, nothing heard, no told touch).
        parts: always all four; their points sum exactly to the score. While the score is not
            known they say what the channel and one's own record alone would give.
    """

    score: float | None
    parts: tuple[Part, ...]

    @property
    def chance(self) -> float:
        """The likelihood 0 to 1 that the formula gives, known or not; outcomes compare to it."""
        return sum(part.points for part in self.parts) / 100

    @property
    def tenths(self) -> int | None:
        """The score to the nearest tenth, 0 to 10: 30 outcomes support no finer telling."""
        return None if self.score is None else math.floor(self.score / 10 + 0.5)

    @property
    def band(self) -> Band | None:
        """Between which ticks the score stands; a tick belongs to the band above it."""
        if self.score is None:
            return None
        return list(Band)[sum(self.score >= tick for tick in BAND_TICKS)]

    def part(self, name: PartName) -> Part:
        """One part by its name."""
        return next(part for part in self.parts if part.name is name)


def channel_level(answered: int, of: int) -> float:
    """The level p0 of a channel.

    Args:
        answered: sum of a over the OTHER people looked up there.
        of: sum of n over them: people seen writing to them.

    Returns:
        A share from .1 to .9; .4 when nobody was looked up.
    """
    level = (answered + LEVEL_PRIOR * USUAL_LEVEL) / (of + LEVEL_PRIOR)
    return min(HIGHEST_LEVEL, max(LOWEST_LEVEL, level))


def is_known(standing: Standing) -> bool:
    """Whether anything about this person can be said: a look-up, something heard, a told touch."""
    return bool(standing.look_of) or standing.heard_days > 0 or standing.touches > 0


def readiness(standing: Standing, today: dt.date, channel: Channel = USUAL_CHANNEL) -> Readiness:
    """How likely the next fitting move gets an answer within 30 days.

    Args:
        standing: what the acts amount to; ``today`` is not before its ``as_of``.
        today: the day asked about.
        channel: level and own record of the person's channel, without this person's look-up.
    """
    age = (today - standing.as_of).days
    terms = (
        *_terms(
            channel.p0,
            heard_sum=decayed(standing.heard_sum, HEARD_HALF_LIFE_DAYS, age),
            answered_sum=decayed(standing.answered_sum, RECORD_HALF_LIFE_DAYS, age),
            unanswered_sum=decayed(standing.unanswered_sum, RECORD_HALF_LIFE_DAYS, age),
            look_answered=standing.look_answered or 0,
            look_of=standing.look_of or 0,
        ),
        (PartName.OWN, channel.own, channel.own),
    )
    parts = _in_points(terms)
    score = sum(part.points for part in parts) if is_known(standing) else None
    return Readiness(score=score, parts=parts)


def log_odds_without_own(
    p0: float,
    *,
    heard_sum: float,
    answered_sum: float,
    unanswered_sum: float,
    look_answered: int = 0,
    look_of: int = 0,
) -> float:
    """What the formula says before one's own record is added, in log-odds.

    Args:
        p0: the channel's level.
        heard_sum, answered_sum, unanswered_sum: as in `Standing`, of the day asked about.
        look_answered, look_of: a of n of the latest look-up; 0 of 0 without one.
    """
    terms = _terms(
        p0,
        heard_sum=heard_sum,
        answered_sum=answered_sum,
        unanswered_sum=unanswered_sum,
        look_answered=look_answered,
        look_of=look_of,
    )
    return sum(weighted for _name, _value, weighted in terms)


def advance_own(
    own: float, information: float, *, chance: float, was_answered: bool, share_in_week: float
) -> tuple[float, float]:
    """One's own record after one more outcome, at the start of the eighth day after a touch.

    Args:
        own: the record so far, in log-odds.
        information: H so far, `OWN_START` at first.
        chance: p, what the meter would have said before the touch with the present ``own``.
        was_answered: y, whether it was answered by now.
        share_in_week: s, see `share_in_week`.

    Returns:
        ``(own, information)`` with the outcome in it.
    """
    information += chance * (1 - chance)
    return own + (float(was_answered) - share_in_week * chance) / information, information


def share_in_week(in_week: int, answers: int) -> float:
    """Which share of the answers that come within 30 days has come after 7.

    Args:
        in_week: x, answers that came within 7 days.
        answers: N, all answers within 30-day windows that are closed.
    """
    return (in_week + WEEK_PRIOR_EARLY) / (answers + WEEK_PRIOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class StillToCome:
    """The waiting clock: first answers still to come from people who had never answered.

    Shares that answered within the next 30 days, as (lowest, highest) over the logs.

    Args:
        after_days: silent for this many days.
    """

    after_days: int
    direct_messages: tuple[float, float]
    public_questions: tuple[float, float] = (0.01, 0.03)
    work_mail: tuple[float, float] = (0.07, 0.16)


WAITING_CLOCK = (
    StillToCome(after_days=3, direct_messages=(0.11, 0.11)),
    StillToCome(after_days=7, direct_messages=(0.06, 0.06)),
    StillToCome(after_days=14, direct_messages=(0.03, 0.03)),
    StillToCome(after_days=30, direct_messages=(0.01, 0.01)),
)
"""Measured in the public logs (domain.md section 5). It never raises readiness."""

NEVER_ANSWER = (0.53, 0.39, 0.78)
"""Strangers who never answer: direct messages, public Q&A, work mail (domain.md section 5)."""


def answers_still_to_come(days_since_touch: int) -> StillToCome | None:
    """What the logs say about a first answer after some days of silence.

    Args:
        days_since_touch: whole days since my latest touch, 0 or more.

    Returns:
        The row of the last measured day that is over; None before the third day.
    """
    over = [row for row in WAITING_CLOCK if row.after_days <= days_since_touch]
    return over[-1] if over else None


def _terms(
    p0: float,
    *,
    heard_sum: float,
    answered_sum: float,
    unanswered_sum: float,
    look_answered: int,
    look_of: int,
) -> tuple[tuple[PartName, float, float], ...]:
    """(name, value, weighted value) of all but one's own record; the intercept is the level's."""
    base = _log_odds(p0) - _log_odds(USUAL_LEVEL)
    heard = _heard(heard_sum)
    answers = _answers(
        p0=p0,
        look_answered=look_answered,
        look_of=look_of,
        answered=answered_sum,
        unanswered=unanswered_sum,
    )
    return (
        (PartName.BASE, base, INTERCEPT + BASE_WEIGHT * base),
        (PartName.HEARD, heard, HEARD_WEIGHT * heard),
        (PartName.ANSWERS, answers, ANSWERS_WEIGHT * answers),
    )


def _heard(total: float) -> float:
    return min(math.log1p(total), HEARD_CEILING)


def _answers(
    *, p0: float, look_answered: int, look_of: int, answered: float, unanswered: float
) -> float:
    q = (look_answered + LOOK_PRIOR * p0) / (look_of + LOOK_PRIOR)
    odds = (answered + RECORD_PRIOR * q) / (unanswered + RECORD_PRIOR * (1 - q))
    return math.log(odds) - _log_odds(p0)


def _in_points(terms: tuple[tuple[PartName, float, float], ...]) -> tuple[Part, ...]:
    parts, total, before = [], 0.0, 0.0
    for name, value, weighted in terms:
        total += weighted
        after = 100 / (1 + math.exp(-total))
        parts.append(Part(name=name, value=value, points=after - before))
        before = after
    return tuple(parts)


def _log_odds(share: float) -> float:
    return math.log(share / (1 - share))
