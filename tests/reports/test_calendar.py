"""The heat map: every day of the period once, and levels that numbers explain."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.reports.calendar import LEVELS, MOST_WEEKS, SHADES, SIDES, calendar_of, level_of

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2080, 1, 1))


@given(DAYS, st.integers(0, 370))
def test_every_day_of_the_period_stands_in_the_row_of_its_weekday(end: dt.date, back: int) -> None:
    start = end - dt.timedelta(days=back)
    every = {start + dt.timedelta(days=n): n for n in range(back + 1)}
    shown = calendar_of(every, start, end, "said")
    assert len(shown.levels) % 7 == 0
    assert len(shown.levels) // 7 <= MOST_WEEKS
    inside = [level for level in shown.levels if level is not None]
    wanted = [level_of(count) for count in every.values()]
    assert inside == wanted[-len(inside) :]
    assert len(inside) >= min(len(wanted), 7 * (MOST_WEEKS - 1) + 1)
    last = max(n for n, level in enumerate(shown.levels) if level is not None)
    assert last % 7 == end.weekday()


def test_a_longer_period_says_that_its_end_is_shown() -> None:
    end = dt.date(2026, 11, 22)
    assert calendar_of({}, end - dt.timedelta(days=400), end, "Said.").said == (
        "Said. Shown are the last 53 weeks."
    )
    assert calendar_of({}, end - dt.timedelta(days=364), end, "Said.").said == "Said."


def test_levels_begin_where_the_legend_says() -> None:
    assert [level_of(count) for count in (0, 1, 2, 3, 4, 6, 7, 900)] == [0, 1, 2, 2, 3, 3, 4, 4]
    shown = calendar_of({}, dt.date(2026, 9, 1), dt.date(2026, 11, 22), "said")
    assert shown.legend == ("0", "1", "2–3", "4–6", "7+")
    assert len(shown.legend) == len(SIDES) == len(SHADES) == len(LEVELS) + 1


def test_size_and_darkness_both_grow_with_the_level() -> None:
    assert list(SIDES) == sorted(set(SIDES))
    assert list(SHADES) == sorted(set(SHADES))


def test_months_are_named_above_their_first_day() -> None:
    shown = calendar_of({}, dt.date(2026, 9, 1), dt.date(2026, 11, 22), "said")
    assert shown.months == ((0, "Sep"), (4, "Oct"), (8, "Nov"))
    assert calendar_of({}, dt.date(2026, 9, 28), dt.date(2026, 11, 22), "").months == (
        (0, "Oct"), (4, "Nov"),
    )  # fmt: skip
