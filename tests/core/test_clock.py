"""The two clocks: one asks the computer, one stands still; both count days in the user's zone."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.clock import FixedClock, SystemClock

ZONES = ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns")
DATES = st.dates(dt.date(1971, 1, 1), dt.date(2088, 12, 31))


@given(DATES, st.sampled_from(ZONES))
def test_a_fixed_clock_stands_on_its_day_in_every_zone(date: dt.date, name: str) -> None:
    zone = ZoneInfo(name)
    clock = FixedClock(date=date, zone=zone)
    assert clock.today() == clock.now().astimezone(zone).date() == date
    assert clock.now() == clock.now()
    assert clock.now().utcoffset() == dt.timedelta(0)


@pytest.mark.parametrize("name", ZONES)
def test_the_computers_clock_says_the_zones_day(name: str) -> None:
    clock = SystemClock(zone=ZoneInfo(name))
    before, today, after = clock.now(), clock.today(), clock.now()
    assert before.tzinfo is dt.UTC
    assert before <= after
    assert today in {one.astimezone(clock.zone).date() for one in (before, after)}
