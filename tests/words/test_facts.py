"""Facts and conditions in words: complete, and right for what a user may write."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from app.core.facts import FACTS, FactKind, Facts, Unit
from app.core.rule_language import parse_condition
from app.core.rules import Rule, evaluate
from app.words.facts import (
    condition_sentence,
    described,
    fact_meaning,
    fact_sentence,
    fact_title,
    number,
    unit_name,
)
from tests.support.rules import expressions, facts_values


def said(text: str, **values: object) -> str:
    rule = Rule(id="a", when=(parse_condition(text),), rest_days=1)
    (outcome,) = evaluate(rule, Facts(**values)).outcomes  # type: ignore[arg-type]
    return condition_sentence(outcome)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_every_fact_has_its_words(fact) -> None:  # type: ignore[no-untyped-def]
    assert fact_title(fact.name)
    assert fact_meaning(fact.name).endswith(".")
    values = (True, False) if fact.kind is FactKind.TRUTH else (1, 4)
    for value in values:
        assert "{" not in fact_sentence(fact.name, value)
    assert "not known yet" in fact_sentence(fact.name, None)


def test_every_unit_has_a_name() -> None:
    assert all(unit_name(unit) for unit in Unit)


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("days_known", 18, "known for 18 days"),
        ("days_known", 1, "known for 1 day"),
        ("likes_given", 4, "liked on 4 days"),
        ("meetings", 1, "met once"),
        ("connected", False, "not connected"),
        ("answers_others", 0.8, "answers about 8 of 10 others"),
        ("readiness", 59.97, "readiness 59"),
        ("gives_per_ask", 2.5, "2.5 gives for each ask"),
    ],
)
def test_sentences(name: str, value: float, sentence: str) -> None:
    assert fact_sentence(name, value) == sentence


BOTH = "likes_given + reshares_given >= 3"
ATTENTION = f"{BOTH} or comments_given + messages_given + meetings >= 1"
DONE = {"comments_given": 0, "messages_given": 0, "meetings": 0}


@pytest.mark.parametrize(
    ("text", "values", "sentence"),
    [
        (BOTH, {"likes_given": 1, "reshares_given": 0}, "liked or reshared on 1 of 3 days"),
        (BOTH, {"likes_given": 4, "reshares_given": 0}, "liked on 4 days"),
        (BOTH, {"likes_given": 2, "reshares_given": 2}, "liked or reshared on 4 days"),
        (
            ATTENTION,
            {"likes_given": 1, "reshares_given": 0, **DONE},
            "liked or reshared on 1 of 3 days, or commented, wrote or met on 0 of 1 day",
        ),
        (ATTENTION, {"likes_given": 5, "reshares_given": 0, **DONE}, "liked on 5 days"),
        ("days_known >= 7", {"days_known": 3}, "known for 3 of 7 days"),
        ("days_known >= 7", {"days_known": 18}, "known for 18 days"),
        ("days_known >= 7", {}, "days known: 7 wanted, not known yet"),
        (
            "weeks_active >= 2 or exchanges >= 1 or connected",
            {"weeks_active": 1, "exchanges": 0, "connected": False},
            "something from you in 1 of 2 weeks, or 0 of 1 exchange, or connected (not so far)",
        ),
        (
            "weeks_active >= 2 or exchanges >= 1 or connected",
            {"weeks_active": 1, "exchanges": 0, "connected": True},
            "connected",
        ),
        (
            "gestures_given + messages_given >= 6",
            {"gestures_given": 3, "messages_given": 1},
            "4 of 6 gestures or messages",
        ),
        (
            "unanswered_in_a_row <= 2",
            {"unanswered_in_a_row": 3},
            "unanswered in a row: at most 2 (now 3)",
        ),
        ("unanswered_in_a_row <= 2", {"unanswered_in_a_row": 0}, "0 unanswered in a row"),
        (
            "days_since_heard <= 90",
            {"days_since_heard": 120},
            "heard from within 90 days (now 120)",
        ),
        ("days_since_heard <= 90", {}, "heard from within 90 days (not known yet)"),
        ("readiness >= 60", {"readiness": 59.97}, "readiness 59 of 60"),
        ("not connected", {"connected": True}, "not connected (not so far)"),
        ("not connected", {"connected": False}, "not connected"),
        ("not likes_given < 3", {"likes_given": 1}, "liked on 1 of 3 days"),
        ("3 <= likes_given", {"likes_given": 1}, "liked on 1 of 3 days"),
        (
            "likes_given - asks_made > 2",
            {"likes_given": 1, "asks_made": 1},
            "days with a like − days you asked for something: more than 2 (now 0)",
        ),
    ],
)
def test_conditions(text: str, values: dict[str, object], sentence: str) -> None:
    assert said(text, **values) == sentence


@settings(max_examples=100)
@given(expression=expressions(), facts=facts_values())
def test_any_condition_can_be_said(expression, facts) -> None:  # type: ignore[no-untyped-def]
    sentence = described(expression, facts)
    assert sentence
    assert "{" not in sentence
    assert "None" not in sentence


@pytest.mark.parametrize(
    ("value", "text"), [(3, "3"), (2.5, "2.5"), (59.97, "59"), (0.33, "0.3"), (-2, "-2")]
)
def test_numbers(value: float, text: str) -> None:
    assert number(value) == text
