"""What is missing: the nearest way for each condition, and which gesture serves it."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.facts import FACT_BY_NAME, Standing, facts_on
from app.core.fitness import Gesture
from app.core.missing import SERVED_BY, WAITS, Missing, missing_of
from app.core.people import PersonId
from app.core.rule_language import parse_condition
from app.core.rules import Rule, evaluate
from app.core.stages import Stage

TODAY = dt.date(2026, 11, 22)


def way(text: str, **values: object) -> Missing | None:
    one = Standing(
        **{
            "person": PersonId(1),
            "as_of": TODAY,
            "stage_day": TODAY,
            "stage": Stage.CONVERSE,
            "first_day": TODAY,
            **values,
        }
    )
    facts = facts_on(one, TODAY, None)
    rule = Rule(id="a", when=(parse_condition(text),), move=(Stage.CONVERSE, Stage.CONNECT))
    (found,) = missing_of(evaluate(rule, facts), facts, one)
    return found


def test_every_name_is_a_fact() -> None:
    assert set(SERVED_BY) | WAITS <= set(FACT_BY_NAME)


@pytest.mark.parametrize(
    ("text", "gesture", "days"),
    [
        ("likes_given >= 3", Gesture.LIKE, 6),
        ("3 <= likes_given", Gesture.LIKE, 6),
        ("likes_given > 3", Gesture.LIKE, 8),
        ("not likes_given < 3", Gesture.LIKE, 6),
        ("reshares_given + likes_given >= 1", Gesture.RESHARE, 2),
        ("weeks_active >= 2", Gesture.LIKE, 14),
        ("exchanges >= 1", Gesture.QUESTION, 10),
        ("days_since_heard <= 90", Gesture.QUESTION, 5),
        ("questions_given >= 2 or likes_given >= 2", Gesture.LIKE, 4),
        ("questions_given >= 1 and likes_given >= 1", Gesture.QUESTION, 7),
        ("following", Gesture.FOLLOW, 2),
        ("days_known >= 7", None, 7),
        ("days_known >= 7 or exchanges >= 1", None, 7),
        ("days_known >= 30 or exchanges >= 1", Gesture.QUESTION, 10),
    ],
)
def test_the_nearest_way(text: str, gesture: Gesture | None, days: float) -> None:
    found = way(text)
    assert found is not None
    assert (found.gesture, found.days) == (gesture, days)


@pytest.mark.parametrize(
    "text",
    [
        "follows_back",
        "not following",
        "networks_shared >= 2",
        "unanswered_in_a_row <= 2",
        "messages_given >= 1",
        "messages_given >= 1 and likes_given >= 1",
    ],
)
def test_what_no_fitting_gesture_serves(text: str) -> None:
    """A first message is early in CONVERSE before an exchange of messages: not proposed."""
    assert way(text, following=True, unanswered_in_a_row=5, last_rest_end=TODAY) is None


def test_one_act_is_all_that_is_missing() -> None:
    assert way("likes_given >= 1").is_one_act  # type: ignore[union-attr]
    assert not way("likes_given >= 2").is_one_act  # type: ignore[union-attr]
    both = way("likes_given >= 1 and questions_given >= 1")
    assert both is not None
    assert not both.is_one_act
