"""Habits: how made-up people answer, for trying out rules and pace on a year that nobody has to live.

Four kinds of people, each with chances and delays. Knows what one act of mine brings about, and how
such a year is counted; the draws come from a generator that is handed in, so that a seed gives the same year again. The
numbers are assumptions, chosen around what domain.md section 5 reports of strangers (about half
never answer); they make no claim about anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.core.interactions import Kind
from app.core.stages import Stage


class Draw(Protocol):
    """A generator of draws, like `random.Random`."""

    def random(self) -> float:
        """From 0 to below 1."""

    def randint(self, a: int, b: int, /) -> int:
        """A whole number from a to b, both included."""


class Habit(StrEnum):
    """How somebody answers."""

    QUICK = "quick"
    SLOW = "slow"
    NEVER = "never"
    TEAM = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Chances (0 to 1) and delays (days, first and last) of one habit.

    Args:
        answers: to something that wants an answer and that I began.
        goes_on: to an answer of mine.
        grants: to a favour asked.
        notices: to a like or a reshare, by a like.
        follows_back: to a follow.
        begins: unasked, on any one day, once I have answered or been answered.
        delay: until the answer.
    """

    answers: float
    goes_on: float
    grants: float
    notices: float
    follows_back: float
    begins: float
    delay: tuple[int, int]


WAYS: dict[Habit, Ways] = {
    Habit.QUICK: Ways(
        answers=0.7, goes_on=0.4, grants=0.4, notices=0.08, follows_back=0.4, begins=0.01,
        delay=(0, 3),
    ),
    Habit.SLOW: Ways(
        answers=0.4, goes_on=0.25, grants=0.2, notices=0.03, follows_back=0.15, begins=0.003,
        delay=(4, 25),
    ),
    Habit.NEVER: Ways(
        answers=0.0, goes_on=0.0, grants=0.0, notices=0.0, follows_back=0.0, begins=0.0,
        delay=(0, 0),
    ),
    Habit.TEAM: Ways(
        answers=0.5, goes_on=0.2, grants=0.0, notices=0.15, follows_back=0.05, begins=0.0,
        delay=(0, 1),
    ),
}  # fmt: skip

MIX: tuple[tuple[Habit, float], ...] = (
    (Habit.QUICK, 0.25),
    (Habit.SLOW, 0.25),
    (Habit.NEVER, 0.35),
    (Habit.TEAM, 0.15),
)
"""Which share of people has which habit."""

_REPLIES = {
    Kind.COMMENT: Kind.COMMENT,
    Kind.QUESTION: Kind.COMMENT,
    Kind.MENTION: Kind.MENTION,
    Kind.MESSAGE: Kind.MESSAGE,
    Kind.INVITATION: Kind.ACCEPTANCE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaction:
    """What comes back, and after how many days."""

    kind: Kind
    after_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What became of the people with one habit.

    Args:
        reached: people who came as far as a stage, or farther, by stage.
    """

    people: int
    reached: Mapping[Stage, int]
    touches: int
    asks: int
    answered: int
    resting: int
    set_aside: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulated:
    """What a simulated time came to.

    Args:
        gestures: all acts of mine; ``touches`` are those that hoped for an answer unasked.
        asks: favours asked.
        pushed: people who got another touch while two or more of mine were unanswered.
        fourth_unanswered: fourth touches sent into silence within 30 days; 0 by default rules.
        early_asks: favours asked before two exchanges; 0 by default rules.
    """

    people: int
    days: int
    seed: int
    gestures: int
    touches: int
    asks: int
    pushed: int
    fourth_unanswered: int
    early_asks: int
    groups: Mapping[Habit, Group]


def cast(people: int) -> tuple[Habit, ...]:
    """The habits of so many people: the shares of `MIX`, as nearly as whole people allow."""
    found: list[Habit] = []
    given = dict.fromkeys((habit for habit, _ in MIX), 0)
    for place in range(1, people + 1):
        habit = max(MIX, key=lambda one: one[1] * place - given[one[0]])[0]
        given[habit] += 1
        found.append(habit)
    return tuple(found)


def reaction(
    habit: Habit, kind: Kind, draw: Draw, *, is_answer: bool = False, asks: bool = False
) -> Reaction | None:
    """What an act of mine brings about, or None.

    Args:
        is_answer: it answers something of theirs.
        asks: it asks a favour.
    """
    ways = WAYS[habit]
    delay = draw.randint(*ways.delay)
    if kind in (Kind.LIKE, Kind.RESHARE):
        return _drawn(ways.notices, Kind.LIKE, delay, draw)
    if kind is Kind.FOLLOW:
        return _drawn(ways.follows_back, Kind.FOLLOW, delay, draw)
    if kind not in _REPLIES:
        return None
    chance = ways.grants if asks else ways.goes_on if is_answer else ways.answers
    # A team behind an account presses the heart; it has nothing to say.
    reply = Kind.LIKE if habit is Habit.TEAM else _REPLIES[kind]
    return _drawn(chance, reply, delay, draw)


def begins(habit: Habit, draw: Draw) -> bool:
    """Whether somebody who knows me writes today by themselves."""
    return draw.random() < WAYS[habit].begins


def looked_at(habit: Habit, of: int, draw: Draw) -> int:
    """Of so many people who wrote to somebody, how many would be seen to have got an answer."""
    if habit is Habit.TEAM:
        return 0
    return sum(draw.random() < WAYS[habit].answers for _ in range(of))


def _drawn(chance: float, kind: Kind, delay: int, draw: Draw) -> Reaction | None:
    return Reaction(kind=kind, after_days=delay) if draw.random() < chance else None
