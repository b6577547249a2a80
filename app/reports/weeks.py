"""Gestures and answers of a period as bars: by week, or wider where weeks would be too many.

Knows how many bars can be told apart, and how many labels fit below them. Refuses to know how
they are drawn.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from enum import StrEnum

from app.reports.document import WeekBar, Weeks
from app.reports.numbers import Week
from app.words import reports as words
from app.words.dates import short_month_year

MOST_WEEKS = 105
"""Two years and the weeks at their ends; a longer period is told by month."""

MOST_MONTHS = 240
"""Twenty years; a longer period is told by year."""

MOST_YEARS = 200
"""Of more years several go into one bar."""

LABELLED = 27
"""More bars than this carry a label only every fourth, or less often."""

LABEL_GAP = 4.0
"""Pixels between labels, at least."""


class Span(StrEnum):
    """How much time one bar stands for."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


def span_of(first: dt.date, last: dt.date) -> Span:
    """How much time of a period one bar stands for, so that bars stay wide enough."""
    if (last - first).days // 7 + 2 <= MOST_WEEKS:
        return Span.WEEK
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return Span.MONTH if months <= MOST_MONTHS else Span.YEAR


def weeks_block(weeks: Sequence[Week], first: dt.date, last: dt.date) -> Weeks:
    """All weeks of a period as bars; the counts sum to those of the weeks.

    Args:
        first, last: the days on which the period begins and ends.
    """
    span = span_of(first, last)
    if span is Span.WEEK:
        bars = tuple(
            WeekBar(
                label=str(week.monday.isocalendar().week),
                gestures=week.gestures,
                answers=week.answers,
            )
            for week in weeks
        )
    else:
        bars = _joined(weeks, span, first, last)
    return Weeks(weeks=bars, legend=words.weeks_legend(span), heads=words.weeks_heads(span))


def label_every(count: int, step: float, widest: float) -> int:
    """Which bars carry a label so that none touches the next: every one, every fourth...

    Args:
        count: bars.
        step: pixels from one bar to the next.
        widest: pixels of the widest label.
    """
    every = 1 if count <= LABELLED else 4
    # The first one is moved inwards by up to half its width; the last one is left out for that.
    while every < count and every * step < widest * 1.5 + LABEL_GAP:
        every *= 2
    return every


def _joined(
    weeks: Sequence[Week], span: Span, first: dt.date, last: dt.date
) -> tuple[WeekBar, ...]:
    together = -(-(last.year - first.year + 1) // MOST_YEARS)
    gestures: defaultdict[dt.date, int] = defaultdict(int)
    answers: defaultdict[dt.date, int] = defaultdict(int)
    for week in weeks:
        day = min(max(_thursday(week), first), last).replace(day=1)
        if span is Span.YEAR:
            day = day.replace(year=max(day.year // together * together, dt.MINYEAR), month=1)
        gestures[day] += week.gestures
        answers[day] += week.answers
    return tuple(
        WeekBar(
            label=short_month_year(day) if span is Span.MONTH else str(day.year),
            gestures=count,
            answers=answers[day],
        )
        for day, count in gestures.items()
    )


def _thursday(week: Week) -> dt.date:
    """A week belongs to the month and the year of its Thursday, as in ISO 8601."""
    return week.monday + min(dt.timedelta(days=3), dt.date.max - week.monday)
