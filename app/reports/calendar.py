"""Counts of days to a heat map.

Knows weeks and levels; refuses to know what is counted and how it is drawn.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from app.reports.document import Calendar
from app.words.dates import short_month
from app.words.reports import last_weeks, level_names
from app.words.today import weekday_letter

LEVELS = (1, 2, 4, 7)
"""From so many a day on the next level begins: one, two or three, four to six, seven and more."""

PITCH = 12
"""From one square's middle to the next, in pixels of 1/96 inch."""

SIDES = (2, 5, 7, 9, 11)
"""How large the square of each level is: size tells it where there are no colours."""

SHADES = (0.0, 0.4, 0.6, 0.8, 1.0)
"""How much of the accent is in the square of each level; the rest is the ground."""

MOST_WEEKS = 53
"""So many columns fit on a page, and a year has no more; of a longer period the last are shown."""


def level_of(count: int) -> int:
    """The level of a day, 0 to 4."""
    return sum(count >= least for least in LEVELS)


def calendar_of(days: Mapping[dt.date, int], start: dt.date, end: dt.date, said: str) -> Calendar:
    """The heat map of a period, both its days included.

    Args:
        days: how much there is on each day; a day that is missing has nothing.
        said: what it shows, in a sentence.
    """
    last_monday = end - dt.timedelta(days=end.weekday())
    earliest = last_monday - dt.timedelta(weeks=MOST_WEEKS - 1)
    if start < earliest:
        start, said = earliest, last_weeks(said, MOST_WEEKS)
    monday = start - dt.timedelta(days=start.weekday())
    shown = [monday + dt.timedelta(days=n) for n in range((last_monday - monday).days + 7)]
    return Calendar(
        levels=tuple(level_of(days.get(day, 0)) if start <= day <= end else None for day in shown),
        months=_months(start, end, monday),
        weekdays=tuple(weekday_letter(day) for day in shown[:7]),
        legend=level_names(LEVELS),
        said=said,
    )


def _months(start: dt.date, end: dt.date, monday: dt.date) -> tuple[tuple[int, str], ...]:
    """Where months begin; the first one only if its name does not run into the next."""
    firsts = [start]
    day = (start.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
    while day <= end:
        firsts.append(day)
        day = (day + dt.timedelta(days=32)).replace(day=1)
    columns = [((day - monday).days // 7, short_month(day)) for day in firsts]
    if len(columns) > 1 and columns[1][0] - columns[0][0] < 3:
        del columns[0]
    return tuple(columns)
