"""The one clock.

Knows the instant (aware UTC) and the user's calendar date. Everything that depends on time
takes its values from here, so that any result can be had again for a given date.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    @property
    def zone(self) -> dt.tzinfo:
        """The user's time zone."""

    def now(self) -> dt.datetime:
        """The present instant, aware, in UTC."""

    def today(self) -> dt.date:
        """The user's calendar date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemClock:
    """The computer's clock, read in the user's time zone."""

    zone: dt.tzinfo = dt.UTC

    def now(self) -> dt.datetime:
        """The present instant, aware, in UTC."""
        return dt.datetime.now(dt.UTC)  # noqa: TID251 - the one place that may ask

    def today(self) -> dt.date:
        """The user's calendar date."""
        return self.now().astimezone(self.zone).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedClock:
    """A clock that stands still at noon of a date: for ``--today`` and for tests."""

    date: dt.date
    zone: dt.tzinfo = dt.UTC

    def now(self) -> dt.datetime:
        """Noon of the date in the user's zone, as aware UTC."""
        noon = dt.datetime.combine(self.date, dt.time(12), tzinfo=self.zone)
        return noon.astimezone(dt.UTC)

    def today(self) -> dt.date:
        """The date given."""
        return self.date
