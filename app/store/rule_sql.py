"""Rules as SQL: the same tree that `app.core.conditions` closes over, for everybody at once.

Comparisons with NULL are NULL in SQL, and so are their negations: what the closures do by hand.
`tests/store/test_rule_sql.py` holds the two together. Text only: runs nothing. Everything that
reaches the text is a name of the registry, a known sign or a finite number.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.core.conditions import All, Comparator, Comparison, Expression, Flag, Not, Some, Sum
from app.core.rules import TOUCHES_BEFORE_NEXT_REST, Rule, Rules
from app.core.stages import Stage, State
from app.store.fact_expressions import fact_expressions

_SIGNS = {
    Comparator.LESS: "<",
    Comparator.AT_MOST: "<=",
    Comparator.MORE: ">",
    Comparator.AT_LEAST: ">=",
    Comparator.EQUAL: "=",
    Comparator.OTHER: "<>",
}


def condition_sql(
    expression: Expression,
    facts: Mapping[str, str] | None = None,
    *,
    waived: frozenset[str] = frozenset(),
) -> str:
    """One condition as an SQL expression: 1, 0 or NULL.

    Args:
        expression: the condition's tree.
        facts: SQL for each fact; by default `fact_expressions`.
        waived: facts whose comparisons are taken as fulfilled, whichever way they point.
    """
    columns = fact_expressions() if facts is None else facts
    return _sql(expression, columns, waived, positive=True)


def rule_sql(
    rule: Rule,
    facts: Mapping[str, str] | None = None,
    *,
    waived: frozenset[str] = frozenset(),
) -> str:
    """All conditions of a rule as one WHERE text, whoever it is and whatever their stage."""
    columns = fact_expressions() if facts is None else facts
    return " AND ".join(
        _sql(condition.expression, columns, waived, positive=True) for condition in rule.when
    )


def move_sql(rule: Rule, facts: Mapping[str, str] | None = None, *, is_held: bool = False) -> str:
    """WHERE text for those whom a rule moves today, as `rules.move_due` says for one person.

    Args:
        is_held: instead those whom it would move if they were not held by hand.
    """
    if rule.move is None:
        raise ValueError(rule.id)
    source = int(rule.move[0])
    today = "" if source == Stage.FOLLOW else " AND standing.stage_day <> :today"
    return (
        f"standing.stage = {source} AND standing.state = '{State.ACTIVE.value}'"
        f" AND standing.held = {int(is_held)}{today} AND {rule_sql(rule, facts)}"
    )


def rest_sql(rule: Rule, facts: Mapping[str, str] | None = None) -> str:
    """WHERE text for those whom a rule lets rest today, as `rules.rest_due` says for one."""
    return (
        f"standing.state = '{State.ACTIVE.value}'"
        " AND (standing.last_rest_end IS NULL"
        f" OR standing.touches_since_rest >= {TOUCHES_BEFORE_NEXT_REST})"
        f" AND {rule_sql(rule, facts)}"
    )


def review_sql(rules: Rules, facts: Mapping[str, str] | None = None) -> str:
    """WHERE text for everybody whom some rule would move or let rest today."""
    found = [move_sql(rule, facts) for rule in rules.rules if rule.move is not None]
    found += [rest_sql(rule, facts) for rule in rules.rests]
    return " OR ".join(f"({one})" for one in found) if found else "0"


def _sql(
    expression: Expression,
    facts: Mapping[str, str],
    waived: frozenset[str],
    *,
    positive: bool,
) -> str:
    match expression:
        case All():
            parts = [_sql(part, facts, waived, positive=positive) for part in expression.parts]
            return f"({' AND '.join(parts)})"
        case Some():
            parts = [_sql(part, facts, waived, positive=positive) for part in expression.parts]
            return f"({' OR '.join(parts)})"
        case Not():
            return f"(NOT {_sql(expression.part, facts, waived, positive=not positive)})"
        case Comparison():
            if waived.intersection(expression.left.facts + expression.right.facts):
                return str(int(positive))
            sign = _SIGNS[expression.comparator]
            return f"({_sum(expression.left, facts)} {sign} {_sum(expression.right, facts)})"
        case Flag():
            return str(int(positive)) if expression.fact in waived else facts[expression.fact]


def _sum(total: Sum, facts: Mapping[str, str]) -> str:
    """Terms from left to right, beginning with 0 as the closures do."""
    text = "0"
    for term in total.terms:
        amount = facts[term.what] if isinstance(term.what, str) else repr(term.what)
        text += f" {'-' if term.is_taken_away else '+'} {amount}"
    return f"({text})"
