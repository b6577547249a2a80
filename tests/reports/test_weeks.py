"""Bars of a period: as many as can be told apart, nothing lost, labels that never touch."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.numbers import Week
from app.reports.weeks import (
    LABEL_GAP,
    MOST_MONTHS,
    MOST_WEEKS,
    MOST_YEARS,
    Span,
    label_every,
    span_of,
    weeks_block,
)

MONDAY = dt.date(2026, 11, 16)


def weeks(count: int, last: dt.date = MONDAY) -> tuple[Week, ...]:
    """So many weeks up to one, with 3 gestures and an answer each."""
    mondays = (last - dt.timedelta(weeks=n) for n in reversed(range(count)))
    return tuple(Week(monday=monday, gestures=3, answers=1) for monday in mondays)


@pytest.mark.parametrize(
    ("count", "span", "first", "bars"),
    [
        (2, Span.WEEK, "46", 2),
        (MOST_WEEKS - 1, Span.WEEK, "48", MOST_WEEKS - 1),
        (158, Span.MONTH, "Nov 2023", 37),
        (52 * 30, Span.YEAR, "1997", 30),
        (52 * 1500, Span.YEAR, "528", 188),
    ],
)
def test_the_longer_a_period_the_wider_its_bars(
    count: int, span: Span, first: str, bars: int
) -> None:
    shown = weeks(count)
    days = shown[0].monday, MONDAY + dt.timedelta(days=6)
    block = weeks_block(shown, *days)
    assert span_of(*days) is span
    assert (block.weeks[0].label, len(block.weeks)) == (first, bars)
    assert sum(bar.gestures for bar in block.weeks) == 3 * count
    assert sum(bar.answers for bar in block.weeks) == count
    assert len(block.weeks) <= max(MOST_WEEKS, MOST_MONTHS, MOST_YEARS + 1)


def test_the_first_and_the_last_days_there_are_have_bars() -> None:
    every = (*weeks(200, dt.date(4, 11, 1)), *weeks(200, dt.date(9999, 12, 27)))
    block = weeks_block(every, dt.date.min, dt.date.max)
    assert sum(bar.gestures for bar in block.weeks) == 1200
    assert weeks_block((), MONDAY, MONDAY).weeks == ()


def test_no_bar_is_named_by_a_month_outside_the_period() -> None:
    shown = weeks(205, dt.date(2026, 11, 30))  # from Monday, 26 December 2022 on
    block = weeks_block(shown, dt.date(2023, 1, 1), dt.date(2026, 11, 30))
    assert (block.weeks[0].label, block.weeks[-1].label) == ("Jan 2023", "Nov 2026")


@given(st.integers(1, 400), st.floats(150, 800), st.floats(6, 60))
def test_labels_never_touch(count: int, width: float, widest: float) -> None:
    step = width / count
    every = label_every(count, step, widest)
    middles = [(n + 0.5) * step for n in range(0, count, every)]
    lefts = [max(middle - widest / 2, 0.0) for middle in middles]
    shown = [left for left in lefts if left + widest <= width]
    assert all(right - left >= widest + LABEL_GAP - 0.001 for left, right in pairwise(shown))
