"""Reporting: the numbers of a period and the documents made of them."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from app.core.clock import Clock
from app.core.errors import AppError
from app.reports.numbers import ProgressNumbers
from app.services.ports import Store


class Period(StrEnum):
    """Periods offered by name."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Reporting:
    """Reads the numbers once; every view of them comes from here."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def numbers(self, start: dt.date, end: dt.date) -> ProgressNumbers:
        """What happened between two days, both included.

        Raises:
            AppError: ``report.backwards`` when the end lies before the start.
        """
        if end < start:
            raise AppError("report.backwards", start=start.isoformat(), end=end.isoformat())
        return self._store.reader.progress_numbers(start, end)

    def days(self, period: Period) -> tuple[dt.date, dt.date]:
        """First day of the present week (Monday), month, quarter or year, and today."""
        today = self._clock.today()
        match period:
            case Period.WEEK:
                return today - dt.timedelta(days=today.weekday()), today
            case Period.MONTH:
                return today.replace(day=1), today
            case Period.QUARTER:
                return today.replace(month=3 * ((today.month - 1) // 3) + 1, day=1), today
            case Period.YEAR:
                return today.replace(month=1, day=1), today
