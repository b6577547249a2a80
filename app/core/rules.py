"""Rules: when somebody moves a stage forward, and when they are let rest.

Law (the order of the stages, lawful moves) is in `stages`; here is policy as values, and what it
says about one person. Refuses to know files and text (`rule_language`), SQL (`store.rule_sql`)
and wording. `evaluate` gives the outcome of every condition, so list, meter, tooltip, timeline
and report name the same reason.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from app.core.conditions import (
    Closure,
    Expression,
    Progress,
    Truth,
    compiled,
    facts_in,
    progress_of,
)
from app.core.facts import Facts, FactValue, Standing
from app.core.stages import Evidence, Stage, State

TOUCHES_BEFORE_NEXT_REST = 3
"""A new rest needs so many touches made after the last one ended (domain.md section 4)."""

WAIVED_IN_PLACING = frozenset({"days_in_stage"})
"""Who is placed was in no stage before (domain.md section 2)."""


Values = tuple[tuple[str, FactValue], ...]
"""Facts by name, in the order in which a condition asks for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One entry of ``when``: its text as written, and what it means."""

    text: str
    expression: Expression

    def __hash__(self) -> int:
        """That of the text, which says it all: the tree is long to hash, and asked for often."""
        return hash(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: either a move of one step forward, or a rest.

    Args:
        move: from and to, or None for a rest.
        rest_days: how long the rest is, 1 or more, or None for a move.
        when: conditions that must all hold; at least one.
        source: where it comes from, for people; no part of the hash.
    """

    id: str
    when: tuple[Condition, ...]
    move: tuple[Stage, Stage] | None = None
    rest_days: int | None = None
    source: str = ""

    @property
    def hash(self) -> str:
        """16 hex digits that change when what the rule does changes."""
        return _hash_of(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """All rules in force, in the order of their file."""

    rules: tuple[Rule, ...]

    def moves_from(self, stage: Stage) -> tuple[Rule, ...]:
        """Rules that move somebody on from a stage."""
        return tuple(rule for rule in self.rules if rule.move and rule.move[0] is stage)

    @property
    def rests(self) -> tuple[Rule, ...]:
        """Rules that let somebody rest."""
        return tuple(rule for rule in self.rules if rule.rest_days is not None)

    @property
    def hash(self) -> str:
        """16 hex digits that change when what any of them does changes."""
        said = " ".join(rule.hash for rule in self.rules)
        return hashlib.sha256(said.encode()).hexdigest()[:16]

    def by_id(self, rule_id: str) -> Rule | None:
        """One rule, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionOutcome:
    """What became of one condition.

    Args:
        holds: True, False, or None while a fact that decides it is unknown.
        values: the facts it asks for, as they are.
        progress: how far each comparison in it is.
        is_waived: it holds only because some fact was waived (placing).
    """

    condition: Condition
    holds: Truth
    values: Values
    progress: tuple[Progress, ...]
    is_waived: bool = False

    @property
    def text(self) -> str:
        """The condition as written."""
        return self.condition.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one rule says about one person on one day."""

    rule: Rule
    outcomes: tuple[ConditionOutcome, ...]

    @property
    def holds(self) -> bool:
        """Whether every condition holds."""
        return all(outcome.holds is True for outcome in self.outcomes)

    @property
    def unmet(self) -> tuple[ConditionOutcome, ...]:
        """Conditions that are still missing, the unknown ones included."""
        return tuple(outcome for outcome in self.outcomes if outcome.holds is not True)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The conditions that hold by themselves, with their values, for a transition."""
        return tuple(
            Evidence(condition=outcome.text, values=outcome.values)
            for outcome in self.outcomes
            if outcome.holds is True and not outcome.is_waived
        )


def evaluate(rule: Rule, facts: Facts, *, waived: frozenset[str] = frozenset()) -> Verdict:
    """What a rule says, condition by condition.

    Args:
        rule: what is asked.
        facts: about one person on one day.
        waived: facts whose comparisons are taken as fulfilled.
    """
    return Verdict(
        rule=rule,
        outcomes=tuple(_outcome(condition, facts, waived) for condition in rule.when),
    )


def verdicts_from(rules: Rules, facts: Facts, stage: Stage) -> tuple[Verdict, ...]:
    """What every rule that leads on from a stage says: met and missing."""
    return tuple(evaluate(rule, facts) for rule in rules.moves_from(stage))


def next_move(rules: Rules, facts: Facts, stage: Stage) -> Verdict | None:
    """The first rule that would move somebody on from a stage today; None if none would."""
    return _first_held(rules.moves_from(stage), facts)


def move_due(rules: Rules, facts: Facts, standing: Standing) -> Verdict | None:
    """The automatic move that is to be made today, if any.

    Only while active, never while held by hand, and at most one step a day: who came to a stage
    above FOLLOW today stays there until tomorrow.
    """
    if standing.state is not State.ACTIVE or standing.held:
        return None
    if standing.stage > Stage.FOLLOW and facts.days_in_stage == 0:
        return None
    return next_move(rules, facts, standing.stage)


def placing(rules: Rules, facts: Facts) -> tuple[Stage, tuple[Verdict, ...]]:
    """Where an import places somebody who had no acts before it.

    Returns:
        The highest stage whose chain of rules holds today, ``days_in_stage`` being waived, and
        the verdicts of that chain, lowest first; FOLLOW and nothing if no rule holds.
    """
    stage: Stage = Stage.FOLLOW
    chain: list[Verdict] = []
    while True:
        held = _first_held(rules.moves_from(stage), facts, WAIVED_IN_PLACING)
        if held is None or held.rule.move is None:
            return stage, tuple(chain)
        chain.append(held)
        stage = held.rule.move[1]


def rest_due(rules: Rules, facts: Facts, standing: Standing) -> Verdict | None:
    """The rest that is to begin today, if any.

    Only while active; after an earlier rest, only once three more touches were made since.
    """
    if standing.state is not State.ACTIVE:
        return None
    rested_before = standing.last_rest_end is not None
    if rested_before and standing.touches_since_rest < TOUCHES_BEFORE_NEXT_REST:
        return None
    return _first_held(rules.rests, facts)


def _first_held(
    rules: Iterable[Rule], facts: Facts, waived: frozenset[str] = frozenset()
) -> Verdict | None:
    """The verdict of the first rule that holds; why the others do not is not asked."""
    for rule in rules:
        outcomes: list[ConditionOutcome] = []
        for condition in rule.when:
            outcome = _outcome(condition, facts, waived)
            if outcome.holds is not True:
                break
            outcomes.append(outcome)
        else:
            return Verdict(rule=rule, outcomes=tuple(outcomes))
    return None


class _Values:
    """The facts that one condition asks for."""

    __slots__ = ("_values",)

    def __init__(self, values: Values) -> None:
        self._values = dict(values)

    def value(self, name: str) -> FactValue:
        """The value of a fact by its name."""
        return self._values[name]


def _outcome(condition: Condition, facts: Facts, waived: frozenset[str]) -> ConditionOutcome:
    return _judged(condition, tuple((n, facts.value(n)) for n in _asked(condition)), waived)


@lru_cache(maxsize=8_000)
def _judged(condition: Condition, values: Values, waived: frozenset[str]) -> ConditionOutcome:
    """What becomes of a condition hangs on the few facts it asks for, and many have the same."""
    told = _Values(values)
    holds = _closure(condition, frozenset())(told)
    is_waived = False
    if waived and holds is not True:
        is_waived = _closure(condition, waived)(told) is True
    return ConditionOutcome(
        condition=condition,
        holds=True if is_waived else holds,
        values=values,
        progress=progress_of(condition.expression, told),
        is_waived=is_waived,
    )


@lru_cache(maxsize=1024)
def _asked(condition: Condition) -> tuple[str, ...]:
    return facts_in(condition.expression)


@lru_cache(maxsize=1024)
def _closure(condition: Condition, waived: frozenset[str]) -> Closure:
    """Compiled once; every rule is asked about every person."""
    return compiled(condition.expression, waived=waived)


@lru_cache(maxsize=1024)
def _hash_of(rule: Rule) -> str:
    move = None if rule.move is None else [int(stage) for stage in rule.move]
    said = [rule.id, move, rule.rest_days, [condition.text for condition in rule.when]]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16]
