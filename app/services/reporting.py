"""Reporting: the numbers of a period and the documents made of them."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.reports.document import Document
from app.reports.numbers import Coming, ProgressNumbers
from app.reports.progress import numbers_data, progress_document
from app.reports.sheet import SheetAct, SheetNumbers, sheet_data, sheet_document
from app.services.explaining import Explanation
from app.services.planning import Day
from app.services.ports import Store
from app.services.settings import INITIALS_ONLY, LAST_REPORT, Settings
from app.services.whole_files import FOR_OTHERS, write_whole


class Period(StrEnum):
    """Periods offered by name."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    LAST = "last"


class Reporting:
    """Reads the numbers once; every view of them comes from here."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: Settings,
        templates: Path,
        plan: Callable[[], Day],
        explain: Callable[[PersonId], Explanation],
    ) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings
        self._templates = templates
        self._plan = plan
        self._explain = explain

    def numbers(self, start: dt.date, end: dt.date) -> ProgressNumbers:
        """What happened between two days, both included.

        Raises:
            AppError: ``report.backwards`` when the end lies before the start.
        """
        if end < start:
            raise AppError("report.backwards", start=start.isoformat(), end=end.isoformat())
        today = self._clock.today()
        numbers = self._store.reader.progress_numbers(start, end)
        if end != today:
            return dataclasses.replace(numbers, is_ahead=start > today)
        coming = tuple(Coming(name=s.person.name, step=s.step) for s in self._plan().steps)
        return dataclasses.replace(numbers, coming=coming)

    def document(self, numbers: ProgressNumbers) -> Document:
        """The report of a period, with initials for names where the user wants that."""
        return progress_document(numbers, initials_only=self._has_initials)

    def data(self, numbers: ProgressNumbers) -> dict[str, object]:
        """The numbers as plain data, with initials for names where the user wants that."""
        return numbers_data(numbers, initials_only=self._has_initials)

    def sheet_data(self, sheet: SheetNumbers) -> dict[str, object]:
        """The sheet as plain data, with initials for the name where the user wants that."""
        return sheet_data(sheet, initials_only=self._has_initials)

    @property
    def _has_initials(self) -> bool:
        return self._settings.value(INITIALS_ONLY) == "yes"

    @property
    def has_last(self) -> bool:
        """Whether a report was printed or saved before."""
        return bool(self._settings.value(LAST_REPORT))

    def sheet(self, person: PersonId) -> SheetNumbers:
        """What the sheet of one person tells, up to today.

        Raises:
            AppError: ``person.gone``.
        """
        told = self._explain(person)
        card, today = told.card, self._clock.today()
        reader = self._store.reader
        timeline = reader.timeline(person)
        acts = tuple(
            SheetAct(
                day=act.day,
                kind=act.kind,
                direction=act.direction,
                network=timeline.networks.get(act.id),
            )
            for act in timeline.interactions
            if act.day <= today
        )
        lines = (card.headline, card.company, card.place)
        return SheetNumbers(
            today=today,
            name=card.name,
            stage=card.stage,
            stage_day=card.stage_day,
            readiness=told.readiness.score,
            lines=tuple(line for line in lines if line),
            tags=tuple(card.tags),
            accounts=card.accounts,
            met=reader.details(person).met,
            acts=acts,
            moves=tuple(
                row.transition for row in timeline.transitions if row.transition.day <= today
            ),
            step=told.step,
            gestures=len({(act.day, act.kind) for act in acts if _is_mine(act)}),
            heard_days=len({act.day for act in acts if _is_theirs(act)}),
        )

    def sheet_document(self, sheet: SheetNumbers) -> Document:
        """The sheet of one person, with initials for the name where the user wants that."""
        return sheet_document(sheet, initials_only=self._has_initials)

    def html(self, document: Document) -> str:
        """The report as one HTML file's text."""
        from app.reports.html import to_html

        return to_html(document, self._templates)

    def write_html(self, document: Document, file: Path) -> None:
        """Write the report as one HTML file.

        Raises:
            AppError: ``report.not_written``.
        """
        write_report(file, self.html(document).encode("utf-8"))

    def remember(self, numbers: ProgressNumbers) -> None:
        """Keep that this report was printed or saved: `Period.LAST` begins on its last day.

        Of one that ends in the future that is today: the next one is to tell of tomorrow.
        """
        today = self._clock.today().isoformat()
        last = min(numbers.end.isoformat(), today)
        before = self._settings.value(LAST_REPORT)
        if last > before or before > today:
            self._settings.keep(LAST_REPORT, last)

    def days(self, period: Period) -> tuple[dt.date, dt.date]:
        """First day of the present week (Monday), month, quarter or year, and today.

        The last report's own day belongs to the next one, too: more may have happened on it.
        Without a report before, or after one that ends later, that is the quarter.
        """
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
            case Period.LAST:
                last = self._settings.value(LAST_REPORT)
                if last and last <= today.isoformat():
                    return dt.date.fromisoformat(last), today
                return self.days(Period.QUARTER)


def _is_mine(act: SheetAct) -> bool:
    """As the store counts it: a meeting is of both, and to unfollow is no gesture."""
    is_mine = act.direction is Direction.OUTBOUND or act.kind is Kind.MEETING
    return is_mine and act.kind is not Kind.UNFOLLOW


def _is_theirs(act: SheetAct) -> bool:
    is_theirs = act.direction is Direction.INBOUND or act.kind is Kind.MEETING
    return is_theirs and act.kind is not Kind.UNFOLLOW


def write_report(file: Path, data: bytes) -> None:
    """Write a report, whole or not at all; others may read it.

    Raises:
        AppError: ``report.not_written``.
    """
    write_whole(file, (data,), rights=FOR_OTHERS, failure="report.not_written")
