"""Facts: the registry is complete, days are counted, the unknown stays unknown."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.facts import FACTS, FactKind, Facts, Standing, decayed, facts_on
from app.core.people import PersonId

TODAY = dt.date(2026, 11, 22)


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


def standing(**values: object) -> Standing:
    return Standing(**{"person": PersonId(1), "as_of": TODAY, "stage_day": ago(3), **values})


def test_registry_names_every_fact_once_and_no_other() -> None:
    assert [fact.name for fact in FACTS] == [field.name for field in dataclasses.fields(Facts)]


def test_truths_are_booleans_and_numbers_are_not() -> None:
    known = standing(
        first_day=ago(9), last_heard_day=ago(2), last_mine_day=ago(1), last_touch_day=ago(1),
        asks_made=1, gives=4, look_answered=7, look_of=10,
    )  # fmt: skip
    facts = facts_on(known, TODAY, 48.5)
    for fact in FACTS:
        assert isinstance(facts.value(fact.name), bool) is (fact.kind is FactKind.TRUTH)


def test_nothing_known_is_none_and_not_zero() -> None:
    facts = facts_on(standing(), TODAY, None)
    unknown = {fact.name for fact in FACTS if facts.value(fact.name) is None}
    assert unknown == {
        "days_known", "days_since_heard", "days_since_mine", "days_since_touch",
        "gives_per_ask", "readiness", "answers_others",
    }  # fmt: skip


def test_days_shares_and_ratios() -> None:
    facts = facts_on(
        standing(first_day=ago(40), asks_made=2, gives=7, look_answered=8, look_of=10), TODAY, 61.0
    )
    assert (facts.days_known, facts.days_in_stage) == (40, 3)
    assert (facts.gives_per_ask, facts.answers_others, facts.readiness) == (3.5, 0.8, 61.0)


@pytest.mark.parametrize(("days", "owed"), [(0, True), (30, True), (31, False)])
def test_an_answer_is_owed_for_thirty_days(days: int, owed: bool) -> None:
    assert facts_on(standing(owed_day=ago(days)), TODAY, None).owed_an_answer is owed


def test_a_lookup_of_nobody_says_nothing() -> None:
    assert facts_on(standing(look_answered=0, look_of=0), TODAY, None).answers_others is None


def test_there_is_no_other_fact() -> None:
    with pytest.raises(KeyError):
        Facts().value("charm")


@settings(max_examples=30)
@given(total=st.floats(0, 100), early=st.integers(0, 400), late=st.integers(0, 400))
def test_decay_in_two_steps_is_decay_in_one(total: float, early: int, late: int) -> None:
    twice = decayed(decayed(total, 60, early), 60, late)
    assert twice == pytest.approx(decayed(total, 60, early + late), rel=1e-9)
    assert decayed(total, 60, 60) == pytest.approx(total / 2)
