"""When the one word a day about small steps is due.

Knows hours and days. Refuses to know what it says and how it is shown.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestPlan:
    """When a digest is wanted.

    Args:
        hour: from this hour on, 0 to 23.
        quiet_from, quiet_until: never from the one hour up to the other, which may be past
            midnight; the same hour twice means never quiet.
    """

    hour: int
    quiet_from: int
    quiet_until: int

    def is_quiet(self, hour: int) -> bool:
        """Whether an hour is one of the quiet ones."""
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= hour < self.quiet_until
        return hour >= self.quiet_from or hour < self.quiet_until

    @property
    def first_hour(self) -> int:
        """The hour from which it may come: a quiet one gives way to the end of the quiet."""
        return self.quiet_until if self.is_quiet(self.hour) else self.hour


def is_digest_due(plan: DigestPlan, now: dt.datetime, today: dt.date, last: dt.date | None) -> bool:
    """Whether it is to be said now.

    Args:
        now: on the user's wall clock.
        today: the user's day, which may begin later than midnight.
        last: the day on which it was said last; one to come means that the clock jumped back.
    """
    if last is not None and last >= today:
        return False
    if plan.is_quiet(now.hour):
        return False
    # After midnight, while the day before still goes on, its hour has long come.
    return now.date() > today or now.hour >= plan.first_hour
