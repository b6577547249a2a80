"""Which dated copies are kept: many of late, fewer of long ago, never none.

Knows days alone. Refuses to know what the copies are of. The numbers are those of Anki's
automatic backups (ecosystem.md section 5): all of two days, 12 daily, 10 weekly, 9 monthly.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Sequence

ALL_OF_DAYS = 2
DAILY, WEEKLY, MONTHLY = 12, 10, 9


def superfluous(copies: Sequence[dt.date], today: dt.date) -> tuple[int, ...]:
    """Which copies may go.

    Args:
        copies: the day of each, from the oldest to the newest of those that can be trusted.
        today: the user's date.

    Returns:
        Places in ``copies``. Nothing while one of them is of a day to come: then the clock has
        jumped back, and which are old can't be told. Never the newest.
    """
    if not copies or max(copies) > today:
        return ()
    kept = {len(copies) - 1}
    kept |= {at for at, day in enumerate(copies) if (today - day).days < ALL_OF_DAYS}
    for name, most in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        kept |= _newest_of_each(copies, name, most)
    return tuple(at for at in range(len(copies)) if at not in kept)


def _newest_of_each(
    copies: Sequence[dt.date], name: Callable[[dt.date], Hashable], most: int
) -> set[int]:
    """The newest copy of each day, week or month, of so many of these that have one."""
    newest: dict[Hashable, int] = {}
    for at in range(len(copies) - 1, -1, -1):
        if name(copies[at]) not in newest and len(newest) < most:
            newest[name(copies[at])] = at
    return set(newest.values())


def _day(day: dt.date) -> Hashable:
    return day


def _week(day: dt.date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: dt.date) -> Hashable:
    return day.year, day.month
