"""Rules in words: what they want, and what they would do."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest
from hypothesis import given, settings

from app.core.conditions import Expression
from app.core.rule_language import RuleError, parse_condition
from app.core.stages import Evidence, Stage
from app.words.rulebook import (
    condition_meaning,
    condition_problem,
    rule_title,
    threshold_names,
    trial_lines,
    trial_title,
)
from tests.support.rules import expressions
from tests.support.steps import RULES


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("days_known >= 7", "days known at least 7"),
        ("likes_given + reshares_given > 3", "days with a like + days with a reshare over 3"),
        ("not exchanges >= 2", "exchanges under 2"),
        (
            "touches <= 2 and (meetings == 1 or heard_days >= 1)",
            "days you wrote at most 2 and (meetings exactly 1 or days you heard from them at least 1)",
        ),
    ],
)
def test_a_condition_says_what_it_wants(text: str, meaning: str) -> None:
    assert condition_meaning(parse_condition(text).expression) == meaning


def test_a_truth_and_its_contrary_are_told_apart() -> None:
    told = condition_meaning(parse_condition("connected").expression)
    untold = condition_meaning(parse_condition("not connected").expression)
    assert told != untold


@settings(max_examples=100)
@given(expressions())
def test_every_condition_can_be_said(expression: Expression) -> None:
    assert condition_meaning(expression).strip()
    assert all(threshold_names(expression))


def test_a_problem_names_the_letter_and_what_was_meant() -> None:
    with pytest.raises(RuleError) as caught:
        parse_condition("touches >= 1 and likes_givn >= 2")
    assert condition_problem(caught.value) == (
        "At letter 18: there is no fact “likes_givn”. Did you mean “likes_given”?"
    )


def test_titles_of_rules() -> None:
    assert [rule_title(rule) for rule in RULES.rules] == [
        "Follow → Engage", "Engage → Converse", "Converse → Connect", "Rest",
    ]  # fmt: skip


LIKED = (Evidence(condition="likes_given >= 1", values=(("likes_given", 2),)),)
SILENT = (Evidence(condition="unanswered_in_a_row >= 3", values=(("unanswered_in_a_row", 3),)),)


def test_a_trial_in_words() -> None:
    move = SimpleNamespace(name="Wen", source=Stage.FOLLOW, target=Stage.ENGAGE, evidence=LIKED)
    rest = SimpleNamespace(name="Aiko", until=dt.date(2027, 1, 5), evidence=SILENT)
    trial = SimpleNamespace(moves=[move], rests=[rest], held=[move], people=5, left_out=2)
    assert trial_lines(trial) == [
        "Wen: Follow → Engage, liked on 2 days",
        "Aiko: rests until 5 January 2027, 3 unanswered in a row",
        "Wen: would go Follow → Engage, but you hold Wen there",
        "And 2 more.",
    ]
    assert trial_title(trial) == "For 5 people something would change today."
    nobody = SimpleNamespace(moves=[], rests=[], held=[], people=0, left_out=0)
    assert trial_lines(nobody) == []
    assert trial_title(nobody).startswith("Everybody would stay")
