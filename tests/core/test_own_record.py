"""One's own record: outcome by outcome, reckoned by hand, and carried on from any day."""

from __future__ import annotations

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.own_record import NOTHING_LEARNED, Outcome, OwnRecord, learn

FIRST = dt.date(2026, 3, 2)


def day(number: int) -> dt.date:
    return FIRST + dt.timedelta(days=number)


def outcome(on: int, answered_after: int | None = None, log_odds: float = 0.0) -> Outcome:
    return Outcome(day=day(on), log_odds=log_odds, answered_after=answered_after)


def test_an_outcome_is_taken_in_at_the_start_of_the_eighth_day() -> None:
    touches = [outcome(0, answered_after=3)]
    assert learn(touches, day(7)) == NOTHING_LEARNED
    found = learn(touches, day(8))
    # p = .5, s = 9/10: H = 5.25, own = (1 - .45) / 5.25.
    assert found.information == pytest.approx(5.25)
    assert found.own == pytest.approx(0.55 / 5.25)


@pytest.mark.parametrize(("after", "is_answered"), [(0, True), (7, True), (8, False), (30, False)])
def test_answered_by_then_is_within_seven_days(after: int, is_answered: bool) -> None:
    own = learn([outcome(0, answered_after=after)], day(8)).own
    assert own == pytest.approx((is_answered - 0.45) / 5.25)


def test_the_second_is_judged_with_what_the_first_has_taught() -> None:
    found = learn([outcome(0, 1), outcome(0)], day(8))
    first = 0.55 / 5.25
    p = 1 / (1 + math.exp(-first))
    weight = 5.25 + p * (1 - p)
    assert found.own == pytest.approx(first - 0.9 * p / weight)


def test_the_share_of_a_week_is_of_windows_that_are_closed() -> None:
    late = [outcome(0, 20), outcome(0, 2)]
    assert learn(late, day(30)).answers == 0
    closed = learn(late, day(31))
    assert (closed.in_week, closed.answers) == (1, 2)
    # An outcome of day 23 is taken in on day 31, when the windows of day 0 are just closed.
    before = learn([*late, outcome(22)], day(30))
    after = learn([*late, outcome(23)], day(31))
    assert before.own == pytest.approx(learn(late, day(30)).own - _weighed(late, 9 / 10))
    assert after.own == pytest.approx(learn(late, day(30)).own - _weighed(late, 10 / 12))


def _weighed(touches: list[Outcome], share: float) -> float:
    earlier = learn(touches, day(30))
    p = 1 / (1 + math.exp(-earlier.own))
    return share * p / (earlier.information + p * (1 - p))


OUTCOMES = st.lists(
    st.tuples(st.integers(0, 90), st.one_of(st.none(), st.integers(0, 30)), st.floats(-4, 4)),
    max_size=25,
).map(lambda rows: [outcome(*row) for row in sorted(rows, key=lambda row: row[0])])


@given(touches=OUTCOMES, stops=st.lists(st.integers(0, 130), max_size=5))
def test_carried_on_it_is_the_same_as_learned_from_the_start(
    touches: list[Outcome], stops: list[int]
) -> None:
    record, since = OwnRecord(), None
    for stop in sorted({*stops, 130}):
        lately = [touch for touch in touches if since is None or (since - touch.day).days < 31]
        record = learn(lately, day(stop), since=since, record=record)
        since = day(stop)
    assert record == learn(touches, day(130))


def test_those_who_answer_as_expected_teach_nothing_in_the_long_run() -> None:
    # Half are answered, 9 of 10 of them within a week, where even odds were told.
    afters = [2] * 9 + [12] + [None] * 10
    touches = [outcome(number, afters[number * 7 % 20]) for number in range(400)]
    assert abs(learn(touches, day(430)).own) < 0.1
