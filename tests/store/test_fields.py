"""Columns hold days, instants and codes that come back as they went in."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.core.interactions import Direction, Kind
from app.store import fields


@given(st.dates())
def test_a_day_comes_back(day: dt.date) -> None:
    assert fields.day_of(fields.day_number(day)) == day
    assert fields.optional_day(fields.optional_number(day)) == day


def test_day_zero_is_the_first_of_1970() -> None:
    assert fields.day_number(dt.date(1970, 1, 1)) == 0
    assert fields.day_number(dt.date(2026, 11, 22)) == 20779


@given(st.datetimes(timezones=st.just(dt.UTC)))
def test_an_instant_comes_back_to_the_millisecond(at: dt.datetime) -> None:
    back = fields.instant(fields.milliseconds(at))
    assert dt.timedelta(0) <= at - back < dt.timedelta(milliseconds=1)


def test_nothing_stays_nothing() -> None:
    assert fields.optional_day(None) is None
    assert fields.optional_number(None) is None
    assert fields.optional_instant(None) is None
    assert fields.optional_truth(None) is None
    assert fields.truth_code(None) is None
    assert [fields.truth_code(value) for value in (True, False)] == [1, 0]


def test_every_kind_and_direction_has_one_code_that_never_changes() -> None:
    assert list(fields.KIND_CODES) == list(Kind)
    assert list(fields.KIND_CODES.values()) == list(range(1, 14))
    assert fields.DIRECTION_CODES == {Direction.OUTBOUND: 1, Direction.INBOUND: 2}
    assert all(fields.KINDS[code] is kind for kind, code in fields.KIND_CODES.items())
