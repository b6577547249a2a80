"""Reporting: the numbers of a period and the documents made of them."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import AppError
from app.reports.document import Document
from app.reports.numbers import ProgressNumbers
from app.reports.progress import progress_document
from app.services.ports import Store
from app.services.settings import INITIALS_ONLY, Settings


class Period(StrEnum):
    """Periods offered by name."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Reporting:
    """Reads the numbers once; every view of them comes from here."""

    def __init__(self, store: Store, clock: Clock, settings: Settings, templates: Path) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings
        self._templates = templates

    def numbers(self, start: dt.date, end: dt.date) -> ProgressNumbers:
        """What happened between two days, both included.

        Raises:
            AppError: ``report.backwards`` when the end lies before the start.
        """
        if end < start:
            raise AppError("report.backwards", start=start.isoformat(), end=end.isoformat())
        return self._store.reader.progress_numbers(start, end)

    def document(self, numbers: ProgressNumbers) -> Document:
        """The report of a period, with initials for names where the user wants that."""
        initials_only = self._settings.value(INITIALS_ONLY) == "yes"
        return progress_document(numbers, initials_only=initials_only)

    def html(self, document: Document) -> str:
        """The report as one HTML file's text."""
        from app.reports.html import to_html

        return to_html(document, self._templates)

    def write_html(self, document: Document, file: Path) -> None:
        """Write the report as one HTML file.

        Raises:
            AppError: ``report.not_written``.
        """
        text = self.html(document)
        try:
            file.write_text(text, encoding="utf-8")
        except OSError:
            raise AppError("report.not_written", file=str(file)) from None

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
