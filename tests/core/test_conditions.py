"""Conditions: three-valued logic, progress, and that moving `not` down changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from app.core.conditions import compiled, facts_in, progress_of, without_not
from app.core.facts import Facts
from app.core.rule_language import parse_condition
from tests.support.rules import expressions, facts_values


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("days_since_heard <= 90", None),
        ("not days_since_heard <= 90", None),
        ("not (days_since_heard <= 90)", None),
        ("days_since_heard <= 90 or touches >= 1", True),
        ("days_since_heard <= 90 or touches >= 2", None),
        ("days_since_heard <= 90 and touches >= 1", None),
        ("days_since_heard <= 90 and touches >= 2", False),
        ("not (days_since_heard <= 90 and touches >= 2)", True),
        ("days_since_heard + touches >= 1", None),
        ("connected", None),
        ("not connected", None),
        ("following", True),
        ("not following", False),
        ("touches - likes_given == -1", True),
        ("1 <= touches <= 1", True),
        ("3 > touches - (likes_given - 2)", True),
    ],
)
def test_unknown_is_neither_true_nor_false(text: str, truth: bool | None) -> None:
    facts = Facts(touches=1, likes_given=2, following=True)
    assert compiled(parse_condition(text).expression)(facts) is truth


def test_a_waived_fact_fulfils_its_comparison_whichever_way_it_points() -> None:
    waived = frozenset({"days_in_stage"})
    facts = Facts(days_in_stage=0, exchanges=0)
    for text in (
        "days_in_stage >= 14",
        "not days_in_stage < 14",
        "days_in_stage >= 14 or exchanges >= 1",
    ):
        expression = parse_condition(text).expression
        assert compiled(expression)(facts) is False
        assert compiled(expression, waived=waived)(facts) is True
    both = parse_condition("days_in_stage >= 14 and exchanges >= 1").expression
    assert compiled(both, waived=waived)(facts) is False


def test_progress_says_have_and_want_of_each_comparison() -> None:
    expression = parse_condition(
        "likes_given + reshares_given >= 3 or not exchanges < 1 or not connected"
    ).expression
    facts = Facts(likes_given=1, reshares_given=1, exchanges=0, connected=True)
    found = progress_of(expression, facts)
    assert [(step.have, step.want, step.holds) for step in found] == [
        (2, 3, False),
        (0, 1, False),
        (1, 0, False),
    ]
    assert facts_in(expression) == ("likes_given", "reshares_given", "exchanges", "connected")


@settings(max_examples=80)
@given(expression=expressions(), facts=facts_values())
def test_moving_not_down_keeps_the_meaning(expression, facts) -> None:  # type: ignore[no-untyped-def]
    assert compiled(without_not(expression))(facts) is compiled(expression)(facts)
