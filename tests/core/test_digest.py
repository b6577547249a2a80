"""When the word of the day is due: a table of hours, and what never happens."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.digest import DigestPlan, is_digest_due

DAY = dt.date(2026, 11, 22)
YESTERDAY = DAY - dt.timedelta(days=1)
USUAL = DigestPlan(hour=9, quiet_from=20, quiet_until=8)


def at(hour: int, minute: int = 0, day: dt.date = DAY) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour, minute), tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("plan", "now", "last", "is_due"),
    [
        (USUAL, at(8, 59), None, False),
        (USUAL, at(9), None, True),
        (USUAL, at(19, 59), YESTERDAY, True),
        (USUAL, at(20), YESTERDAY, False),
        (USUAL, at(23), YESTERDAY, False),
        (USUAL, at(7, 59), YESTERDAY, False),
        (USUAL, at(12), DAY, False),
        (USUAL, at(12), DAY + dt.timedelta(days=3), False),  # the clock jumped back
        # a quiet hour gives way to the end of the quiet
        (DigestPlan(hour=6, quiet_from=20, quiet_until=8), at(7), None, False),
        (DigestPlan(hour=6, quiet_from=20, quiet_until=8), at(8), None, True),
        (DigestPlan(hour=22, quiet_from=20, quiet_until=8), at(8), None, True),
        (DigestPlan(hour=13, quiet_from=12, quiet_until=14), at(13), None, False),
        (DigestPlan(hour=13, quiet_from=12, quiet_until=14), at(14), None, True),
        # never quiet
        (DigestPlan(hour=0, quiet_from=5, quiet_until=5), at(0), None, True),
        (DigestPlan(hour=23, quiet_from=0, quiet_until=0), at(23), None, True),
    ],
)
def test_when_it_is_due(
    plan: DigestPlan, now: dt.datetime, last: dt.date | None, is_due: bool
) -> None:
    assert is_digest_due(plan, now, DAY, last) is is_due


def test_after_midnight_in_a_day_that_goes_on_its_hour_has_come() -> None:
    plan = DigestPlan(hour=9, quiet_from=5, quiet_until=8)
    assert is_digest_due(plan, at(1), YESTERDAY, None)
    assert not is_digest_due(plan, at(1), YESTERDAY, YESTERDAY)


HOURS = st.integers(0, 23)


@given(HOURS, HOURS, HOURS)
def test_unless_all_is_quiet_it_comes_once_a_day_and_never_in_the_quiet_hours(
    hour: int, quiet_from: int, quiet_until: int
) -> None:
    plan = DigestPlan(hour=hour, quiet_from=quiet_from, quiet_until=quiet_until)
    last: dt.date | None = None
    said = []
    for now in (at(each) for each in range(24)):
        if is_digest_due(plan, now, DAY, last):
            said.append(now.hour)
            last = DAY
    assert len(said) == 1
    assert not plan.is_quiet(said[0])
