"""What is missing for a rule, and which gesture would bring it nearer.

Knows which gesture serves which fact and about how many days each unit takes; refuses to know
gaps and dates (`pace`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.conditions import (
    All,
    Comparator,
    Comparison,
    Expression,
    Flag,
    Not,
    Progress,
    Some,
    progress_of,
    without_not,
)
from app.core.facts import Facts, Standing
from app.core.fitness import WANTS_ANSWER, Fit, Gesture, fitness
from app.core.handles import READ_ALONE
from app.core.rules import Verdict

_CONVERSATION = (Gesture.QUESTION, Gesture.COMMENT)

SERVED_BY: dict[str, tuple[Gesture, ...]] = {
    "following": (Gesture.FOLLOW,),
    "connected": (Gesture.INVITATION,),
    "likes_given": (Gesture.LIKE,),
    "reshares_given": (Gesture.RESHARE,),
    "comments_given": (Gesture.COMMENT, Gesture.QUESTION),
    "questions_given": (Gesture.QUESTION,),
    "messages_given": (Gesture.MESSAGE,),
    "gestures_given": (Gesture.LIKE,),
    "days_active": (Gesture.LIKE, Gesture.READ),
    "weeks_active": (Gesture.LIKE, Gesture.READ),
    "works_read": (Gesture.READ,),
    "gives": (Gesture.LIKE,),
    "gives_per_ask": (Gesture.LIKE,),
    "touches": _CONVERSATION,
    "heard_days": _CONVERSATION,
    "exchanges": _CONVERSATION,
    "days_since_heard": _CONVERSATION,
    "readiness": _CONVERSATION,
}
"""Gestures that bring a fact nearer, the gentlest first. The rest is up to them, or to time."""

WAITS = frozenset({"days_known", "days_in_stage"})
"""Facts that grow by a day each day."""

_LIGHT_DAYS, _TOUCH_DAYS, _WEEK_DAYS, _THEIRS_DAYS = 2.0, 5.0, 7.0, 10.0
_DAYS_EACH = {
    "weeks_active": _WEEK_DAYS,
    "heard_days": _THEIRS_DAYS,
    "exchanges": _THEIRS_DAYS,
    "readiness": 1.0,
}
"""About how many days one more unit takes: the gap after it, or how soon people answer."""


ON_AN_ACCOUNT = frozenset(
    {Gesture.FOLLOW, Gesture.LIKE, Gesture.RESHARE, Gesture.ENDORSEMENT, Gesture.INVITATION}
)
"""Gestures that want an account on a network where people follow each other."""


def is_possible(gesture: Gesture, standing: Standing) -> bool:
    """Whether there is a place for a gesture: an author of books has nothing to like."""
    if standing.can_follow:
        return True
    if gesture is Gesture.READ:
        return standing.channel in READ_ALONE
    return gesture not in ON_AN_ACCOUNT


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One way to fulfil one missing condition.

    Args:
        fact: the fact to bring nearer.
        gesture: what would do it and fits now; None when only time does it.
        days: about how long it takes, for comparing.
        is_one_act: whether a single act would fulfil the condition.
    """

    progress: Progress
    fact: str
    gesture: Gesture | None
    days: float
    is_one_act: bool


def missing_of(verdict: Verdict, facts: Facts, standing: Standing) -> tuple[Missing | None, ...]:
    """The nearest way for each missing condition, in their order; None where there is none."""
    return tuple(
        _nearest(without_not(outcome.condition.expression), facts, standing)
        for outcome in verdict.unmet
    )


def _nearest(expression: Expression, facts: Facts, standing: Standing) -> Missing | None:
    match expression:
        case Some():
            ways = [_nearest(part, facts, standing) for part in expression.parts]
            found = [way for way in ways if way is not None]
            return min(found, key=lambda way: way.days) if found else None
        case All():
            return _all_of(expression, facts, standing)
        case Not():
            return None
        case _:
            return _way(expression, facts, standing)


def _all_of(expression: All, facts: Facts, standing: Standing) -> Missing | None:
    """The first open part that can be served; the whole takes as long as all of them."""
    open_parts = [
        part
        for part in expression.parts
        if any(step.holds is not True for step in progress_of(part, facts))
    ]
    ways = [_nearest(part, facts, standing) for part in open_parts]
    found = [way for way in ways if way is not None]
    if not found or len(found) < len(ways):
        return None
    first = min(found, key=lambda way: way.gesture is None)
    return Missing(
        progress=first.progress,
        fact=first.fact,
        gesture=first.gesture,
        days=sum(way.days for way in found),
        is_one_act=first.is_one_act and len(found) == 1,
    )


def _way(leaf: Comparison | Flag, facts: Facts, standing: Standing) -> Missing | None:
    (progress,) = progress_of(leaf, facts)
    if isinstance(leaf, Flag):
        return _by_gesture((leaf.fact,), progress, 1.0, facts, standing)
    names, short = _shortfall(leaf, progress)
    if names and short > 0 and WAITS.issuperset(names):
        return Missing(progress=progress, fact=names[0], gesture=None, days=short, is_one_act=False)
    return _by_gesture(names, progress, short, facts, standing)


def _shortfall(leaf: Comparison, progress: Progress) -> tuple[tuple[str, ...], float]:
    """Facts that an act of mine would have to change, and by how much."""
    have, want = progress.have or 0.0, progress.want or 0.0
    match leaf.comparator:
        case Comparator.AT_LEAST | Comparator.MORE:
            grow, short = leaf.left, want - have
        case Comparator.AT_MOST | Comparator.LESS if not leaf.left.facts:
            grow, short = leaf.right, have - want
        case Comparator.EQUAL if have < want:
            grow, short = leaf.left, want - have
        case Comparator.AT_MOST | Comparator.LESS:
            lowered = tuple(name for name in leaf.left.facts if name == "days_since_heard")
            return lowered, 1.0
        case _:
            return (), 0.0
    names = tuple(
        term.what for term in grow.terms if isinstance(term.what, str) and not term.is_taken_away
    )
    is_strict = leaf.comparator in (Comparator.MORE, Comparator.LESS)
    return names, short + 1 if is_strict else short


def _by_gesture(
    names: tuple[str, ...], progress: Progress, short: float, facts: Facts, standing: Standing
) -> Missing | None:
    fits = _fits(facts, standing)
    for name in names:
        for gesture in _servants(name, standing):
            if fits(gesture):
                light = gesture not in WANTS_ANSWER
                each = _DAYS_EACH.get(name, _LIGHT_DAYS if light else _TOUCH_DAYS)
                return Missing(
                    progress=progress,
                    fact=name,
                    gesture=gesture,
                    days=max(short, 0.0) * each,
                    is_one_act=short <= 1 and name != "readiness",
                )
    return None


def _servants(name: str, standing: Standing) -> tuple[Gesture, ...]:
    gestures = SERVED_BY.get(name, ())
    if gestures is _CONVERSATION and standing.message_exchanges > 0:
        return (Gesture.MESSAGE, *gestures)
    return gestures


def _fits(facts: Facts, standing: Standing) -> Callable[[Gesture], bool]:
    return lambda gesture: (
        is_possible(gesture, standing) and fitness(gesture, facts, standing).fit is Fit.FITS
    )
