"""Days of the year that matter for somebody: a birthday, the day a book came out.

Knows dates whose year is unknown, and 29 February. Refuses to know whose they are.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

LEAD_DAYS = 7
"""So many days before it an occasion is told, unless the user says otherwise."""
MOST_LEAD_DAYS = 60
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A day of the year.

    Args:
        name: what it is, in the user's words.
        month: 1 to 12.
        day: 1 to 31, a day that the month has in a leap year.
        year: in which it was first, or None where nobody knows.
        lead_days: 0 to 60, how many days before it is told.
    """

    name: str
    month: int
    day: int
    year: int | None = None
    lead_days: int = LEAD_DAYS


def is_possible(occasion: Occasion) -> bool:
    """Whether there is such a day, in the year it names if it names one, with a name and a lead."""
    if not (1 <= occasion.month <= 12 and 0 <= occasion.lead_days <= MOST_LEAD_DAYS):
        return False
    year = _LEAP_YEAR if occasion.year is None else occasion.year
    if not (dt.MINYEAR <= year <= dt.MAXYEAR and occasion.name.strip()):
        return False
    return 1 <= occasion.day <= calendar.monthrange(year, occasion.month)[1]


def in_year(occasion: Occasion, year: int) -> dt.date:
    """Its day in a year; 29 February is kept on the 28th where the year has no such day."""
    last = calendar.monthrange(year, occasion.month)[1]
    return dt.date(year, occasion.month, min(occasion.day, last))


def next_day(occasion: Occasion, today: dt.date) -> dt.date:
    """The next time it comes, today included."""
    this_year = in_year(occasion, today.year)
    return this_year if this_year >= today else in_year(occasion, today.year + 1)


def is_near(occasion: Occasion, today: dt.date) -> bool:
    """Whether it is today or comes within its lead."""
    return (next_day(occasion, today) - today).days <= occasion.lead_days


def years_then(occasion: Occasion, today: dt.date) -> int | None:
    """How many years it will have been, the next time it comes; None where the year is unknown."""
    return None if occasion.year is None else next_day(occasion, today).year - occasion.year
