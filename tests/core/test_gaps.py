"""Gaps: the first day for a gesture, the end of a rest, cadence and cooling."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.facts import Standing, facts_on
from app.core.fitness import WANTS_ANSWER, Gesture
from app.core.gaps import (
    Cooling,
    cadence_of,
    cooling,
    earliest,
    is_let_be_due,
    is_rest_over,
    is_try_due,
    overdue,
    silence,
)
from app.core.people import PersonId
from app.core.stages import State
from app.core.tiers import Tier

TODAY = dt.date(2026, 11, 22)


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


def standing(**values: object) -> Standing:
    return Standing(**{"person": PersonId(1), "as_of": TODAY, "stage_day": ago(60), **values})


def days_to_wait(gesture: Gesture, **values: object) -> int | None:
    one = standing(**values)
    day = earliest(gesture, facts_on(one, TODAY, None), one, TODAY)
    return None if day is None else (day - TODAY).days


@pytest.mark.parametrize(
    ("values", "days"),
    [
        ({}, 0),
        ({"last_light_day": TODAY}, 2),
        ({"last_light_day": ago(1)}, 1),
        ({"last_light_day": ago(40)}, 0),
        ({"last_touch_day": TODAY, "unanswered_in_a_row": 1}, 5),
        ({"last_touch_day": ago(3), "unanswered_in_a_row": 2}, 11),
        ({"last_touch_day": ago(4), "last_light_day": TODAY}, 2),
        ({"last_touch_day": ago(1), "last_light_day": TODAY}, 4),
    ],
)
def test_gaps(values: dict[str, object], days: int) -> None:
    for gesture in (Gesture.LIKE, Gesture.COMMENT):
        assert days_to_wait(gesture, **values) == days


def test_no_gap_before_an_owed_answer() -> None:
    just = {"last_touch_day": TODAY, "last_light_day": TODAY, "owed_day": TODAY}
    assert days_to_wait(Gesture.COMMENT, **just) == 0
    assert days_to_wait(Gesture.LIKE, **just) == 5


def test_what_waits_for_them_has_no_day() -> None:
    row = {"last_touch_day": ago(20), "unanswered_in_a_row": 3}
    for gesture in Gesture:
        assert days_to_wait(gesture, **row) == (None if gesture in WANTS_ANSWER else 0)


def test_a_rest_has_its_end() -> None:
    rest = {"state": State.RESTING, "rest_until": TODAY + dt.timedelta(days=40)}
    assert days_to_wait(Gesture.MESSAGE, **rest) == 40
    assert days_to_wait(Gesture.LIKE, **rest) == 0
    assert days_to_wait(Gesture.MESSAGE, state=State.RESTING) is None


@pytest.mark.parametrize(
    ("values", "is_over"),
    [
        ({"rest_until": TODAY + dt.timedelta(days=1)}, False),
        ({"rest_until": TODAY}, True),
        ({"rest_until": None}, False),
        ({"rest_until": None, "last_heard_day": ago(10)}, True),
        ({"rest_until": None, "last_heard_day": ago(11)}, False),
    ],
)
def test_a_rest_is_over_after_its_days_or_when_heard_from(
    values: dict[str, object], is_over: bool
) -> None:
    resting = standing(state=State.RESTING, **values)
    assert is_rest_over(resting, TODAY, began=ago(10)) is is_over


def test_one_try_after_a_rest_and_then_let_it_be() -> None:
    assert not is_try_due(standing(unanswered_in_a_row=3))
    rested = {"unanswered_in_a_row": 3, "last_rest_end": ago(45)}
    assert is_try_due(standing(**rested))
    assert not is_try_due(standing(**rested, state=State.SET_ASIDE))
    assert not is_try_due(standing(last_rest_end=ago(45)))
    tried = {**rested, "unanswered_in_a_row": 4, "touches_since_rest": 1}
    for days, is_due in ((29, False), (30, True)):
        one = standing(**tried, last_touch_day=ago(days))
        assert not is_try_due(one)
        assert is_let_be_due(facts_on(one, TODAY, None), one) is is_due
    heard = standing(**tried, last_touch_day=ago(40), last_heard_day=ago(39))
    assert not is_let_be_due(facts_on(heard, TODAY, None), heard)


def test_overdue_is_capped_and_needs_a_tier() -> None:
    assert overdue(None, 500) == 0
    assert overdue(cadence_of(Tier.NEAR), 7) == 0.5
    assert overdue(cadence_of(Tier.LIGHT), 900) == 3
    assert overdue(cadence_of(Tier.STEADY), None) == 3


def test_an_own_number_of_days_goes_before_the_tier() -> None:
    assert cadence_of(Tier.LIGHT, 10) == cadence_of(None, 10) == 10
    assert cadence_of(None) is None
    assert overdue(cadence_of(Tier.LIGHT, 10), 20) == 2


@pytest.mark.parametrize(
    ("gaps", "silence", "found"),
    [
        ([10, 10], 900, None),
        ([5, 10, 300], 39, None),
        ([5, 10, 300], 40, Cooling.COOLING),
        ([5, 10, 300], 79, Cooling.COOLING),
        ([5, 10, 300], 80, Cooling.DORMANT),
    ],
)
def test_cooling_follows_their_own_usual_gap(
    gaps: list[int], silence: int, found: Cooling | None
) -> None:
    assert cooling(gaps, silence) is found


def test_silence_is_told_by_days_and_weighed_by_what_is_usual() -> None:
    assert silence([], TODAY) is None
    assert silence([TODAY + dt.timedelta(days=1)], TODAY) is None
    few = silence([ago(9), ago(9), ago(30)], TODAY)
    assert few is not None
    assert (few.since, few.days, few.usual, few.cooling) == (ago(9), 9, None, None)
    often = [ago(40 + 5 * n) for n in range(5)]
    quiet = silence(often, TODAY)
    assert quiet is not None
    assert (quiet.days, quiet.usual, quiet.cooling) == (40, 5, Cooling.DORMANT)
    back = silence([TODAY, *often], TODAY)
    assert back is not None
    assert (back.days, back.cooling) == (0, None)
