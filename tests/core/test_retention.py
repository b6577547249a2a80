"""Which copies are kept: by a table of cases, and whatever comes, never none."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.core.retention import superfluous

TODAY = dt.date(2026, 11, 22)


def days_ago(*ago: int) -> list[dt.date]:
    return [TODAY - dt.timedelta(days=number) for number in ago]


def kept(copies: list[dt.date]) -> list[int]:
    gone = superfluous(copies, TODAY)
    return [(TODAY - day).days for at, day in enumerate(copies) if at not in gone]


def test_all_of_two_days_are_kept_and_the_newest_of_each_day_before() -> None:
    assert kept(days_ago(3, 3, 2, 1, 1, 0, 0, 0)) == [3, 2, 1, 1, 0, 0, 0]


def test_a_year_of_days_becomes_days_weeks_and_months() -> None:
    left = kept(days_ago(*range(365, -1, -1)))
    assert left[-12:] == list(range(11, -1, -1))
    assert len(left) <= 12 + 10 + 9
    months = {(TODAY - dt.timedelta(days=ago)).strftime("%Y-%m") for ago in left}
    assert len(months) == 9


def test_nothing_goes_while_the_clock_is_behind_a_copy() -> None:
    assert superfluous(days_ago(400, 300, -1), TODAY) == ()
    assert superfluous([], TODAY) == ()


@given(st.lists(st.integers(0, 3000), max_size=60))
def test_the_newest_always_stays_and_thinning_again_takes_nothing(ago: list[int]) -> None:
    copies = days_ago(*sorted(ago, reverse=True))
    gone = superfluous(copies, TODAY)
    left = [day for at, day in enumerate(copies) if at not in gone]
    assert left[-1:] == copies[-1:]
    assert superfluous(left, TODAY) == ()
