"""The four stages, the states beside them, and lawful moves.

The order of the stages and which moves are lawful is law and stands here; when a move is made
is policy and stands in the rules.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from app.core.people import PersonId


class Stage(IntEnum):
    """How far forward a gesture may be now. The order is the ladder."""

    FOLLOW = 1
    ENGAGE = 2
    CONVERSE = 3
    CONNECT = 4

    @property
    def following(self) -> Stage | None:
        """The next stage up, or None at CONNECT."""
        return Stage(self + 1) if self < Stage.CONNECT else None


class State(StrEnum):
    """What stands beside the stage."""

    ACTIVE = "active"
    RESTING = "resting"
    SET_ASIDE = "set_aside"
    ARCHIVED = "archived"


class Origin(StrEnum):
    """Who made a transition."""

    RULE = "rule"
    PLACED = "placed"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One condition that held when somebody was moved, with the values that it had.

    Args:
        condition: the condition's text as in the rule file.
        values: the facts it asked for, by name, as they were.
    """

    condition: str
    values: tuple[tuple[str, float | bool | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """Somebody went from one stage to another: who, from, to, when, because."""

    who: PersonId
    source: Stage
    target: Stage
    day: dt.date
    origin: Origin
    rule_id: str = ""
    rule_hash: str = ""
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""


def is_lawful(source: Stage, target: Stage, origin: Origin) -> bool:
    """Whether a move may be made at all.

    Rules move one step forward; placing moves forward by any number of steps; a person may be
    moved anywhere by hand.
    """
    if origin is Origin.RULE:
        return target == source + 1
    if origin is Origin.PLACED:
        return target > source
    return target != source


def wants_reason(source: Stage, target: Stage, *, is_ready: bool) -> bool:
    """Whether a move by hand is to say why: it skips a stage, or the rules would not make it yet.

    Args:
        is_ready: whether the rules have all that they want for the way there.
    """
    return abs(target - source) > 1 or (target > source and not is_ready)
