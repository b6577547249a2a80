"""Conditions: what a rule asks of the facts, as a small tree and as a closure.

Three-valued like SQL: an unknown fact makes a comparison unknown, and so its negation; what is
unknown does not hold. Knows no text (`rule_language` reads it) and no SQL (`store.rule_sql`
writes it from the same tree).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.core.facts import FactValue

Truth = bool | None


class Told(Protocol):
    """What is told of somebody, by name: all facts, or only those that are asked for."""

    def value(self, name: str, /) -> FactValue:
        """The value of a fact by its name."""


Closure = Callable[[Told], Truth]


class Comparator(StrEnum):
    """How two sums are compared, as written in rules."""

    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="
    EQUAL = "=="
    OTHER = "!="


_COMPARE: dict[Comparator, Callable[[float, float], bool]] = {
    Comparator.LESS: operator.lt,
    Comparator.AT_MOST: operator.le,
    Comparator.MORE: operator.gt,
    Comparator.AT_LEAST: operator.ge,
    Comparator.EQUAL: operator.eq,
    Comparator.OTHER: operator.ne,
}

CONTRARY = {
    Comparator.LESS: Comparator.AT_LEAST,
    Comparator.AT_MOST: Comparator.MORE,
    Comparator.MORE: Comparator.AT_MOST,
    Comparator.AT_LEAST: Comparator.LESS,
    Comparator.EQUAL: Comparator.OTHER,
    Comparator.OTHER: Comparator.EQUAL,
}
"""What holds exactly when the other does not, between known values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A fact by its name, or a number, added or taken away."""

    what: str | float
    is_taken_away: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Terms added from left to right; at least one."""

    terms: tuple[Term, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        """Names of the facts in it."""
        return tuple(term.what for term in self.terms if isinstance(term.what, str))

    def value(self, facts: Told) -> float | None:
        """What it comes to; None if any fact in it is unknown."""
        total: float = 0
        for term in self.terms:
            amount = facts.value(term.what) if isinstance(term.what, str) else term.what
            if amount is None:
                return None
            total = total - amount if term.is_taken_away else total + amount
        return total


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two sums and how they are compared."""

    left: Sum
    comparator: Comparator
    right: Sum


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A true-or-false fact standing alone."""

    fact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """The contrary of something."""

    part: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class All:
    """Parts of which every one must hold."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Some:
    """Parts of which one must hold."""

    parts: tuple[Expression, ...]


Expression = Comparison | Flag | Not | All | Some


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far one comparison or flag is.

    Args:
        part: the comparison, or the flag; a negation around it is already resolved.
        is_negated: only for a flag: it must be false.
        have, want: both sides as numbers; a flag has 0 or 1. None while unknown.
    """

    part: Comparison | Flag
    is_negated: bool
    have: float | None
    want: float | None
    holds: Truth


def facts_in(expression: Expression) -> tuple[str, ...]:
    """Names of all facts that an expression asks for, each once, in order."""
    found: dict[str, None] = {}
    for leaf in _leaves(expression):
        names = (leaf.fact,) if isinstance(leaf, Flag) else leaf.left.facts + leaf.right.facts
        found.update(dict.fromkeys(names))
    return tuple(found)


def compiled(expression: Expression, *, waived: frozenset[str] = frozenset()) -> Closure:
    """An expression as a function of the facts.

    Args:
        expression: the tree.
        waived: facts whose comparisons are taken as fulfilled, whichever way they point.

    Returns:
        A function that gives True, False, or None for unknown.
    """
    return _closure(expression, waived, positive=True)


def progress_of(expression: Expression, facts: Told) -> tuple[Progress, ...]:
    """How far each comparison and flag is, in the order written."""
    return tuple(
        _progress(leaf, facts, negated=negated) for leaf, negated in signed_leaves(expression)
    )


def signed_leaves(
    expression: Expression, *, negated: bool = False
) -> Iterator[tuple[Comparison | Flag, bool]]:
    """Every comparison and flag in the order written, with whether a ``not`` stands over it."""
    if isinstance(expression, Not):
        yield from signed_leaves(expression.part, negated=not negated)
    elif isinstance(expression, All | Some):
        for part in expression.parts:
            yield from signed_leaves(part, negated=negated)
    else:
        yield expression, negated


def without_not(expression: Expression, *, negated: bool = False) -> Expression:
    """The same condition with every ``not`` moved down into the comparisons.

    What holds stays the same, the unknown included: a comparison and its contrary are unknown
    together. A flag keeps its ``not``.
    """
    match expression:
        case Not():
            return without_not(expression.part, negated=not negated)
        case All() | Some():
            parts = tuple(without_not(part, negated=negated) for part in expression.parts)
            is_all = isinstance(expression, All) is not negated
            return All(parts=parts) if is_all else Some(parts=parts)
        case Comparison():
            if not negated:
                return expression
            return Comparison(
                left=expression.left,
                comparator=CONTRARY[expression.comparator],
                right=expression.right,
            )
        case Flag():
            return Not(part=expression) if negated else expression


def _leaves(expression: Expression) -> Iterator[Comparison | Flag]:
    return (leaf for leaf, _ in signed_leaves(expression))


def _progress(leaf: Comparison | Flag, facts: Told, *, negated: bool) -> Progress:
    if isinstance(leaf, Flag):
        value = facts.value(leaf.fact)
        return Progress(
            part=leaf,
            is_negated=negated,
            have=None if value is None else float(value),
            want=float(not negated),
            holds=None if value is None else bool(value) is not negated,
        )
    if negated:
        leaf = Comparison(left=leaf.left, comparator=CONTRARY[leaf.comparator], right=leaf.right)
    have, want = leaf.left.value(facts), leaf.right.value(facts)
    return Progress(part=leaf, is_negated=False, have=have, want=want, holds=_compare(leaf, facts))


def _compare(comparison: Comparison, facts: Told) -> Truth:
    left, right = comparison.left.value(facts), comparison.right.value(facts)
    if left is None or right is None:
        return None
    return _COMPARE[comparison.comparator](left, right)


def _closure(expression: Expression, waived: frozenset[str], *, positive: bool) -> Closure:
    match expression:
        case Not():
            return _contrary(_closure(expression.part, waived, positive=not positive))
        case All():
            return _every([_closure(part, waived, positive=positive) for part in expression.parts])
        case Some():
            return _any([_closure(part, waived, positive=positive) for part in expression.parts])
        case _:
            if waived.intersection(facts_in(expression)):
                return lambda _: positive
            return _leaf(expression)


def _leaf(leaf: Comparison | Flag) -> Closure:
    if isinstance(leaf, Comparison):
        return lambda facts: _compare(leaf, facts)
    name = leaf.fact

    def flag(facts: Told) -> Truth:
        value = facts.value(name)
        return None if value is None else bool(value)

    return flag


def _contrary(part: Closure) -> Closure:
    def contrary(facts: Told) -> Truth:
        truth = part(facts)
        return None if truth is None else not truth

    return contrary


def _every(parts: list[Closure]) -> Closure:
    def every(facts: Told) -> Truth:
        truths = [part(facts) for part in parts]
        if False in truths:
            return False
        return None if None in truths else True

    return every


def _any(parts: list[Closure]) -> Closure:
    def some(facts: Told) -> Truth:
        truths = [part(facts) for part in parts]
        if True in truths:
            return True
        return None if None in truths else False

    return some
