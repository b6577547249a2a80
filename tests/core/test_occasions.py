from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.occasions import Occasion, in_year, is_near, is_possible, next_day, years_then

LEAP_DAY = Occasion(name="Birthday", month=2, day=29, year=1992)
POSSIBLE = st.dates(dt.date(2000, 1, 1), dt.date(2000, 12, 31)).map(
    lambda day: Occasion(name="x", month=day.month, day=day.day)
)


def test_29_february_is_kept_on_the_28th() -> None:
    assert in_year(LEAP_DAY, 2026) == dt.date(2026, 2, 28)
    assert in_year(LEAP_DAY, 2028) == dt.date(2028, 2, 29)
    assert years_then(LEAP_DAY, dt.date(2026, 2, 28)) == 34
    assert years_then(LEAP_DAY, dt.date(2026, 3, 1)) == 35


@pytest.mark.parametrize(
    ("today", "is_told"),
    [("2026-12-26", True), ("2026-12-25", True), ("2026-12-24", False), ("2027-01-02", False)],
)
def test_it_is_told_from_its_lead_on_across_the_year(today: str, is_told: bool) -> None:
    new_year = Occasion(name="First issue", month=1, day=1)
    assert is_near(new_year, dt.date.fromisoformat(today)) is is_told


@pytest.mark.parametrize(
    "occasion",
    [
        Occasion(name=" ", month=1, day=1),
        Occasion(name="x", month=13, day=1),
        Occasion(name="x", month=4, day=31),
        Occasion(name="x", month=2, day=29, year=2025),
        Occasion(name="x", month=2, day=1, lead_days=-1),
    ],
)
def test_a_day_that_cannot_be(occasion: Occasion) -> None:
    assert not is_possible(occasion)
    assert is_possible(LEAP_DAY)


@given(POSSIBLE, st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)))
def test_it_comes_within_a_year(occasion: Occasion, today: dt.date) -> None:
    coming = next_day(occasion, today)
    assert 0 <= (coming - today).days <= 365
    assert is_possible(occasion)
    assert (coming.month, coming.day) in {(occasion.month, occasion.day), (2, 28)}
