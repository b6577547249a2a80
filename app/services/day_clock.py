"""A clock whose day begins when the user says so: who is up after midnight is still in the old day.

Knows the hour. Refuses to tell the time by itself: another clock does.
"""

from __future__ import annotations

import datetime as dt

from app.core.clock import Clock


class DayClock:
    """The time of another clock, with days that begin at an hour.

    Args:
        clock: tells the instant and the zone.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._hour = 0

    @property
    def zone(self) -> dt.tzinfo:
        """The user's time zone."""
        return self._clock.zone

    def begin_at(self, hour: int) -> None:
        """Let days begin at an hour of the wall clock, 0 to 6, from now on."""
        self._hour = hour

    def now(self) -> dt.datetime:
        """The present instant, aware, in UTC."""
        return self._clock.now()

    def today(self) -> dt.date:
        """The user's date: until the hour has come it is the one before."""
        wall = self.now().astimezone(self.zone).replace(tzinfo=None)
        return (wall - dt.timedelta(hours=self._hour)).date()
