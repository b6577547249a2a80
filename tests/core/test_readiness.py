"""Readiness: the worked cases, parts that sum, what never lowers and never raises it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.facts import HEARD_HALF_LIFE_DAYS, RECORD_HALF_LIFE_DAYS, Standing, decayed
from app.core.people import PersonId
from app.core.readiness import (
    OWN_START,
    Band,
    Channel,
    PartName,
    Readiness,
    advance_own,
    answers_still_to_come,
    channel_level,
    readiness,
    share_in_week,
)

TODAY = dt.date(2026, 11, 22)
CHANNELS = [Channel(p0=p0) for p0 in (0.40, 0.25, 0.55)]


def standing(**values: object) -> Standing:
    return Standing(**{"person": PersonId(1), "as_of": TODAY, "stage_day": TODAY, **values})


def aged(half_life: int, *days: int) -> float:
    return math.fsum(decayed(1, half_life, day) for day in days)


NOTHING = standing()
EIGHT = standing(look_answered=8, look_of=10)
EIGHT_CHASED = standing(
    look_answered=8, look_of=10, touches=3, unanswered_sum=aged(RECORD_HALF_LIFE_DAYS, 2, 1, 0)
)
EIGHT_IN_TURN = standing(
    look_answered=8,
    look_of=10,
    touches=1,
    heard_days=2,
    heard_sum=aged(HEARD_HALF_LIFE_DAYS, 20, 10),
    answered_sum=aged(RECORD_HALF_LIFE_DAYS, 21, 11),
)
NONE_OF_TWENTY = standing(look_answered=0, look_of=20)


@pytest.mark.parametrize(
    ("case", "points"),
    [
        (NOTHING, (35, 25, 46)),
        (EIGHT, (56, 52, 60)),
        (EIGHT_CHASED, (43, 39, 46)),
        (EIGHT_IN_TURN, (76, 73, 79)),
        (NONE_OF_TWENTY, (10, 7, 13)),
    ],
)
def test_worked_cases(case: Standing, points: tuple[int, int, int]) -> None:
    assert tuple(round(readiness(case, TODAY, c).chance * 100) for c in CHANNELS) == points


def test_worked_cases_hold_when_the_sums_are_older() -> None:
    earlier = TODAY - dt.timedelta(days=10)
    same = dataclasses.replace(
        EIGHT_IN_TURN,
        as_of=earlier,
        heard_sum=aged(HEARD_HALF_LIFE_DAYS, 10, 0),
        answered_sum=aged(RECORD_HALF_LIFE_DAYS, 11, 1),
    )
    now, then = readiness(EIGHT_IN_TURN, TODAY), readiness(same, TODAY)
    assert then.score == pytest.approx(now.score, abs=1e-9)


def test_not_known_yet_without_lookup_word_or_told_touch() -> None:
    unknown = readiness(NOTHING, TODAY)
    assert (unknown.score, unknown.tenths, unknown.band) == (None, None, None)
    assert readiness(standing(look_answered=0, look_of=0), TODAY).score is None
    for known in (standing(heard_days=1), standing(touches=1), EIGHT):
        assert readiness(known, TODAY).score is not None


def test_parts_are_zero_without_evidence() -> None:
    parts = readiness(NOTHING, TODAY).parts
    assert [part.name for part in parts] == list(PartName)
    assert [part.value for part in parts] == pytest.approx([0, 0, 0, 0], abs=1e-12)


@pytest.mark.parametrize(
    ("score", "tenths", "band"),
    [
        (0.0, 0, Band.RARELY),
        (19.9, 2, Band.RARELY),
        (20.0, 2, Band.NOW_AND_THEN),
        (44.9, 4, Band.AS_OFTEN_AS_NOT),
        (45.0, 5, Band.AS_OFTEN_AS_NOT),
        (60.0, 6, Band.MOSTLY),
        (99.9, 10, Band.MOSTLY),
    ],
)
def test_how_it_is_shown(score: float, tenths: int, band: Band) -> None:
    shown = Readiness(score=score, parts=())
    assert (shown.tenths, shown.band) == (tenths, band)


amounts = st.floats(0, 40)
looks = st.one_of(st.none(), st.tuples(st.integers(0, 20), st.integers(0, 20)))
channels = st.builds(Channel, p0=st.floats(0.1, 0.9), own=st.floats(-2, 2))


@st.composite
def histories(draw: st.DrawFn) -> Standing:
    look = draw(looks)
    return standing(
        heard_days=draw(st.integers(0, 9)),
        touches=draw(st.integers(0, 9)),
        heard_sum=draw(amounts),
        answered_sum=draw(amounts),
        unanswered_sum=draw(amounts),
        look_answered=None if look is None else min(look),
        look_of=None if look is None else max(look),
        as_of=TODAY - dt.timedelta(days=draw(st.integers(0, 400))),
    )


@settings(max_examples=60)
@given(history=histories(), channel=channels)
def test_parts_sum_exactly(history: Standing, channel: Channel) -> None:
    found = readiness(history, TODAY, channel)
    total = sum(part.points for part in found.parts)
    assert found.score in (total, None)
    assert 0 <= total <= 100


@settings(max_examples=60)
@given(history=histories(), channel=channels, weight=st.sampled_from([0.0, 0.5, 1.0]))
def test_their_act_never_lowers_it(history: Standing, channel: Channel, weight: float) -> None:
    """An act of today, dated after all others; it may answer an open touch, which then counts."""
    now = dataclasses.replace(
        history,
        as_of=TODAY,
        heard_sum=decayed(history.heard_sum, 60, (TODAY - history.as_of).days),
        answered_sum=decayed(history.answered_sum, 90, (TODAY - history.as_of).days),
        unanswered_sum=decayed(history.unanswered_sum, 90, (TODAY - history.as_of).days),
    )
    before = readiness(now, TODAY, channel).chance
    heard = dataclasses.replace(now, heard_sum=now.heard_sum + weight)
    assert readiness(heard, TODAY, channel).chance >= before - 1e-12
    settled = min(now.unanswered_sum, 1.0)
    answered = dataclasses.replace(
        heard,
        unanswered_sum=now.unanswered_sum - settled,
        answered_sum=now.answered_sum + settled,
    )
    assert readiness(answered, TODAY, channel).chance >= before - 1e-12


@settings(max_examples=60)
@given(history=histories(), channel=channels)
def test_my_unanswered_touch_never_raises_it(history: Standing, channel: Channel) -> None:
    before = readiness(history, TODAY, channel).chance
    touched = dataclasses.replace(history, unanswered_sum=history.unanswered_sum + 1)
    assert readiness(touched, TODAY, channel).chance <= before + 1e-12


@settings(max_examples=40)
@given(history=histories(), a=st.integers(0, 20), n=st.integers(0, 20))
def test_the_level_moves_everybody_the_same_way(history: Standing, a: int, n: int) -> None:
    levels = sorted({0.1, 0.25, channel_level(min(a, n), n), 0.9})
    known = dataclasses.replace(history, look_answered=None, look_of=None)
    chances = [readiness(known, TODAY, Channel(p0=level)).chance for level in levels]
    assert all(low <= high + 1e-12 for low, high in itertools.pairwise(chances))


def test_channel_level() -> None:
    assert channel_level(0, 0) == 0.4
    assert channel_level(8, 10) == pytest.approx(16 / 30)
    assert channel_level(0, 1000) == 0.1
    assert channel_level(1000, 1000) == 0.9


def test_own_record_advances_as_the_formula_says() -> None:
    assert share_in_week(0, 0) == 0.9
    own, information = advance_own(
        0.0, OWN_START, chance=0.4, was_answered=False, share_in_week=0.9
    )
    assert information == pytest.approx(5.24)
    assert own == pytest.approx(-0.36 / 5.24)
    better, _ = advance_own(
        own, information, chance=0.4, was_answered=True, share_in_week=share_in_week(1, 1)
    )
    assert better > own


@pytest.mark.parametrize("rate", [0.25, 0.5])
def test_the_record_finds_how_far_the_meter_is_off(rate: float) -> None:
    """The meter says .25; the record moves it to what really happens."""
    own, information = 0.0, OWN_START
    start = math.log(0.25 / 0.75)
    for outcome in itertools.islice(itertools.cycle([True, False, rate > 0.4, False]), 400):
        chance = 1 / (1 + math.exp(-(start + own)))
        own, information = advance_own(
            own, information, chance=chance, was_answered=outcome, share_in_week=1.0
        )
    assert 1 / (1 + math.exp(-(start + own))) == pytest.approx(rate, abs=0.03)


@pytest.mark.parametrize(
    ("days", "after", "share"),
    [(3, 3, 0.11), (6, 3, 0.11), (7, 7, 0.06), (14, 14, 0.03), (30, 30, 0.01), (400, 30, 0.01)],
)
def test_waiting_clock(days: int, after: int, share: float) -> None:
    found = answers_still_to_come(days)
    assert found is not None
    assert (found.after_days, found.direct_messages) == (after, (share, share))


def test_waiting_clock_says_nothing_before_the_third_day() -> None:
    assert answers_still_to_come(2) is None
