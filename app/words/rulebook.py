"""What other rules would do, in plain words; the same in the rule editor and on the command line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Protocol

from app.core.conditions import (
    All,
    Comparator,
    Comparison,
    Expression,
    Flag,
    Not,
    Some,
    Sum,
    signed_leaves,
    without_not,
)
from app.core.rule_language import RuleError
from app.core.rules import Rule
from app.core.stages import Evidence, Stage
from app.words.dates import long_day
from app.words.errors import sentence
from app.words.fact_names import TRUTHS
from app.words.facts import sum_title
from app.words.numbers import number
from app.words.stages import evidence_clause, stage_name
from app.words.translation import tr, trn

_SAYS: dict[Comparator, str] = {
    Comparator.LESS: "{what} under {want}",
    Comparator.AT_MOST: "{what} at most {want}",
    Comparator.MORE: "{what} over {want}",
    Comparator.AT_LEAST: "{what} at least {want}",
    Comparator.EQUAL: "{what} exactly {want}",
    Comparator.OTHER: "{what} other than {want}",
}


class Moving(Protocol):
    """Somebody whom rules would move."""

    @property
    def name(self) -> str:
        """Who it is."""

    @property
    def source(self) -> Stage:
        """Where they stand."""

    @property
    def target(self) -> Stage:
        """Where they would go."""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What holds."""


class Resting(Protocol):
    """Somebody whom rules would let rest."""

    @property
    def name(self) -> str:
        """Who it is."""

    @property
    def until(self) -> dt.date:
        """The day on which the rest would be over."""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What holds."""


class Tried(Protocol):
    """What a trial of rules found."""

    @property
    def moves(self) -> Sequence[Moving]:
        """Who would move."""

    @property
    def rests(self) -> Sequence[Resting]:
        """Who would rest."""

    @property
    def held(self) -> Sequence[Moving]:
        """Whom a move by hand holds."""

    @property
    def people(self) -> int:
        """How many in all."""

    @property
    def left_out(self) -> int:
        """How many are not named."""


def trial_title(trial: Tried) -> str:
    """What a trial found, in one line."""
    if not trial.people:
        return nobody_would_move()
    return trn(
        "For 1 person something would change today.",
        "For {count} people something would change today.",
        trial.people,
    ).format(count=number(trial.people))


def trial_lines(trial: Tried) -> list[str]:
    """Everybody in a trial whom it names, one a line."""
    lines = [would_move(one.name, one.source, one.target, one.evidence) for one in trial.moves]
    lines += [would_rest(one.name, one.until, one.evidence) for one in trial.rests]
    lines += [would_be_held(one.name, one.source, one.target) for one in trial.held]
    return [*lines, more_left_out(trial.left_out)] if trial.left_out else lines


def rule_title(rule: Rule) -> str:
    """What a rule does: "Follow → Engage", or "Rest"."""
    if rule.move is None:
        return tr("Rest")
    source, target = rule.move
    return tr("{source} → {target}").format(source=stage_name(source), target=stage_name(target))


def condition_meaning(expression: Expression) -> str:
    """What a condition wants, whoever it is about: "days known at least 7"."""
    return ", ".join(_wants(without_not(expression)))


def condition_problem(error: RuleError) -> str:
    """Why a condition can't be used, and at which of its letters."""
    _, _, what = sentence(error).partition(": ")
    return tr("At letter {column}: {what}").format(column=error.column, what=what)


def threshold_names(expression: Expression) -> tuple[str, ...]:
    """What each number of a condition counts, from left to right, as far as it is a comparison."""
    found: list[str] = []
    for side, other in _sides(expression):
        numbers = [term for term in side.terms if not isinstance(term.what, str)]
        found += [sum_title(other if not side.facts else side)] * len(numbers)
    return tuple(found)


def would_move(name: str, source: Stage, target: Stage, evidence: Sequence[Evidence]) -> str:
    """Somebody who would move: "Edda Hraun: Follow → Engage, known for 18 days"."""
    return tr("{name}: {source} → {target}, {reason}").format(
        name=name,
        source=stage_name(source),
        target=stage_name(target),
        reason=evidence_clause(evidence),
    )


def would_rest(name: str, until: dt.date, evidence: Sequence[Evidence]) -> str:
    """Somebody who would rest, until when, and why."""
    return tr("{name}: rests until {day}, {reason}").format(
        name=name, day=long_day(until), reason=evidence_clause(evidence, has_guards=True)
    )


def would_be_held(name: str, source: Stage, target: Stage) -> str:
    """Somebody whom the rules would move, but a move by hand holds."""
    return tr("{name}: would go {source} → {target}, but you hold {name} there").format(
        name=name, source=stage_name(source), target=stage_name(target)
    )


def nobody_would_move() -> str:
    """When the rules would change nothing today."""
    return tr("Everybody would stay where they are today. Nobody falls back.")


def more_left_out(count: int) -> str:
    """How many more there are than are listed."""
    return trn("And 1 more.", "And {count} more.", count).format(count=number(count))


def rules_fine(count: int) -> str:
    """When a rule file can be used as it is."""
    return trn("This rule can be used.", "All {count} rules can be used.", count).format(
        count=number(count)
    )


def _wants(expression: Expression) -> Iterator[str]:
    match expression:
        case Some(parts=parts):
            yield tr(" or ").join(condition_meaning(part) for part in parts)
        case All(parts=parts):
            yield tr(" and ").join(
                f"({condition_meaning(part)})"
                if isinstance(part, Some)
                else condition_meaning(part)
                for part in parts
            )
        case Flag(fact=name):
            yield tr(TRUTHS[name][0])
        case Not(part=Flag(fact=name)):
            yield tr(TRUTHS[name][1])
        case Comparison(left=left, comparator=comparator, right=right):
            yield tr(_SAYS[comparator]).format(what=sum_title(left), want=sum_title(right))


def _sides(expression: Expression) -> Iterator[tuple[Sum, Sum]]:
    """Both sides of every comparison in the order written, each with the other."""
    for leaf, _ in signed_leaves(expression):
        if isinstance(leaf, Comparison):
            yield leaf.left, leaf.right
            yield leaf.right, leaf.left
