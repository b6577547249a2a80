"""Joins the page of Progress with reporting, printing and files."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.core.events import Changes
from app.reports.document import Document
from app.reports.numbers import ProgressNumbers
from app.reports.plain import to_plain
from app.services.reporting import Period
from app.ui import printing
from app.ui.desk import PROGRESS_PAGE, Desk
from app.ui.reports.outlet import Outlet
from app.ui.reports.progress_view import CUSTOM, ProgressView
from app.words.reports import no_last_report, period_names, report_file_name


class ProgressController:
    """The page of Progress, and the actions that print and export."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reporting = desk.workspace.reporting
        self._key = _known(desk.state.text("progress/period", Period.QUARTER.value))
        self._days = _read_days(desk.state.text("progress/days"), desk.workspace.clock.today())
        self._outlet = Outlet(desk)
        self._numbers: ProgressNumbers | None = None
        self._is_stale = True
        self._asked = 0
        self.view = ProgressView(period_names())
        self.widget: QWidget = self.view
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.period_chosen.connect(self._choose)
        view.days_chosen.connect(self._choose_days)
        tools = view.tools
        tools.initials_chosen.connect(self._choose_initials)
        tools.paper_chosen.connect(self._outlet.keep_paper)
        tools.preview_asked.connect(self.preview)
        tools.print_asked.connect(self.print)
        tools.pdf_asked.connect(lambda: self._save("pdf"))
        tools.html_asked.connect(lambda: self._save("html"))
        self._desk.actions.handle("report.print", self.print)
        self._desk.actions.handle("report.export", lambda: self._save(""))
        self._desk.bridge.changed.connect(self._take_changes)

    def enter(self) -> None:
        """Read the numbers if something happened since."""
        self._show_period()
        self._outlet.show_choices(self.view.tools)
        if self._is_stale or self._numbers is None or self.days() != self._shown():
            self.refresh()

    def days(self) -> tuple[dt.date, dt.date]:
        """First and last day of the period that is chosen."""
        if self._key == CUSTOM and self._days is not None:
            return self._days
        return self._reporting.days(Period(self._key) if self._key != CUSTOM else Period.QUARTER)

    def refresh(self) -> None:
        """Read the numbers of the period and show them."""
        self._is_stale = False
        self._asked += 1
        asked = self._asked
        self._desk.jobs.run(
            self._reporting.numbers, *self.days(), done=lambda numbers: self._show(asked, numbers)
        )

    def document(self) -> Document:
        """The report of the period, from the numbers on the screen if they are there."""
        if self._numbers is None or self._is_stale or self._shown() != self.days():
            self._numbers = self._reporting.numbers(*self.days())
        return self._reporting.document(self._numbers)

    def preview(self) -> None:
        """Show the report as it will print."""
        with self._desk.notices.kindly():
            window, paper = self._desk.window, self._outlet.paper
            printing.preview_document(self.document(), window, paper, self._remember)

    def print(self) -> None:
        """Ask for a printer and print."""
        with self._desk.notices.kindly():
            if printing.print_document(self.document(), self._desk.window, self._outlet.paper):
                self._remember()

    def _remember(self) -> None:
        """Keep that this report was taken along: the next one may begin there."""
        if self._numbers is not None:
            self._reporting.remember(self._numbers)

    def _show_period(self) -> None:
        first, last = self.days()
        is_first = self._key == Period.LAST and not self._reporting.has_last
        note = no_last_report() if is_first else ""
        today = self._desk.workspace.clock.today()
        self.view.show_period(self._key, first, last, today, note)

    def _shown(self) -> tuple[dt.date, dt.date] | None:
        return (self._numbers.start, self._numbers.end) if self._numbers else None

    def _show(self, asked: int, numbers: ProgressNumbers) -> None:
        if asked != self._asked:
            return  # another period was chosen meanwhile
        self._numbers = numbers
        if not (any(numbers.now.values()) or numbers.gestures or numbers.moves or numbers.quiet):
            self.view.show_empty()
            return
        document = self._reporting.document(numbers)
        self.view.show_document(document, to_plain(document))

    def _choose(self, key: str) -> None:
        first_last = self.days()
        self._key = key
        if key == CUSTOM:
            self._keep_days(*(self._days or first_last))
        self._desk.state.keep_text("progress/period", key)
        self._show_period()
        self.refresh()

    def _choose_days(self, first: dt.date, last: dt.date) -> None:
        self._keep_days(first, last)
        self.refresh()

    def _keep_days(self, first: dt.date, last: dt.date) -> None:
        self._days = (first, last)
        self._desk.state.keep_text("progress/days", f"{first}/{last}")

    def _choose_initials(self, is_wanted: bool) -> None:
        self._outlet.keep_initials(is_wanted)
        if self._numbers is not None:
            self._show(self._asked, self._numbers)

    def _save(self, form: str) -> None:
        """Ask where to, and write the report as the name's ending says."""
        file = self._outlet.ask_file(report_file_name(*self.days()), form)
        if file is not None:
            with self._desk.notices.kindly():
                self.write(file)
                self._outlet.say_saved(file)

    def write(self, file: Path) -> None:
        """Write the report; HTML if the name says so, PDF otherwise.

        Raises:
            AppError: ``report.not_written``, ``report.backwards``.
        """
        self._outlet.write(self.document(), file)
        self._remember()

    def _take_changes(self, changes: Changes) -> None:
        if not (changes.everybody or changes.people):
            return
        self._is_stale = True
        if self._desk.window.current == PROGRESS_PAGE:
            self.refresh()


def _known(key: str) -> str:
    known = {period.value for period in Period} | {CUSTOM}
    return key if key in known else Period.QUARTER.value


def _read_days(text: str, today: dt.date) -> tuple[dt.date, dt.date] | None:
    """Two days as they were kept; None for what can't be read any more."""
    first, _, last = text.partition("/")
    try:
        days = dt.date.fromisoformat(first), min(dt.date.fromisoformat(last), today)
    except ValueError:
        return None
    return days if days[0] <= days[1] else None
