"""Joins the page of Progress with reporting, printing and files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.events import Changes
from app.reports.document import Document
from app.reports.numbers import ProgressNumbers
from app.reports.plain import to_plain
from app.services.reporting import Period
from app.services.settings import INITIALS_ONLY, PAPER
from app.ui import printing
from app.ui.desk import PROGRESS_PAGE, Desk
from app.ui.reports.progress_view import CUSTOM, ProgressView
from app.words.translation import tr


def period_names() -> tuple[tuple[str, str], ...]:
    """The periods on offer, by key."""
    return (
        (Period.WEEK.value, tr("This week")),
        (Period.MONTH.value, tr("This month")),
        (Period.QUARTER.value, tr("This quarter")),
        (Period.YEAR.value, tr("This year")),
    )


class ProgressController:
    """The page of Progress, and the actions that print and export."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reporting = desk.workspace.reporting
        self._key = _known(desk.state.text("progress/period", Period.QUARTER.value))
        self._days: tuple[dt.date, dt.date] | None = None
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
        view.initials_chosen.connect(self._choose_initials)
        view.preview_asked.connect(lambda: self._take(printing.preview_document))
        view.print_asked.connect(self.print)
        view.pdf_asked.connect(lambda: self._save("pdf"))
        view.html_asked.connect(lambda: self._save("html"))
        self._desk.actions.handle("report.print", self.print)
        self._desk.actions.handle("report.export", lambda: self._save(""))
        self._desk.bridge.changed.connect(self._take_changes)

    def enter(self) -> None:
        """Read the numbers if something happened since."""
        today = self._desk.workspace.clock.today()
        first, last = self.days()
        self.view.show_period(self._key, first, last, today)
        self.view.initials.setChecked(self._desk.workspace.settings.value(INITIALS_ONLY) == "yes")
        if self._is_stale or self._numbers is None or (first, last) != self._shown():
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

    def print(self) -> None:
        """Ask for a printer and print."""
        self._take(printing.print_document)

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
            self._days = self._days or first_last
        self._desk.state.keep_text(
            "progress/period", key if key != CUSTOM else Period.QUARTER.value
        )
        first, last = self.days()
        self.view.show_period(key, first, last, self._desk.workspace.clock.today())
        self.refresh()

    def _choose_days(self, first: dt.date, last: dt.date) -> None:
        self._days = (first, last)
        self.refresh()

    def _choose_initials(self, is_wanted: bool) -> None:
        with self._desk.notices.kindly():
            self._desk.workspace.settings.keep(INITIALS_ONLY, "yes" if is_wanted else "no")
        if self._numbers is not None:
            self._show(self._asked, self._numbers)

    def _take(self, what: Callable[[Document, QWidget], None]) -> None:
        with self._desk.notices.kindly():
            what(self.document(), self._desk.window)

    def _save(self, form: str) -> None:
        """Ask where to, and write the report as the name's ending says."""
        filters = {"pdf": tr("PDF (*.pdf)"), "html": tr("HTML (*.html)")}
        offered = ";;".join(text for key, text in filters.items() if form in ("", key))
        first, last = self.days()
        name = tr("Acquainted {start} to {end}").format(start=first, end=last)
        chosen, used = QFileDialog.getSaveFileName(
            self._desk.window, tr("Save the report"), f"{name}.{form or 'pdf'}", offered
        )
        if not chosen:
            return
        wanted = form or next((key for key, text in filters.items() if text == used), "pdf")
        file = Path(chosen)
        if file.suffix.lower() not in (".pdf", ".html", ".htm"):
            file = file.with_name(f"{file.name}.{wanted}")
        with self._desk.notices.kindly():
            self.write(file)
            self._desk.say(
                tr("Saved as {file}").format(file=file.name), tr("Open"), lambda: _open(file)
            )

    def write(self, file: Path) -> None:
        """Write the report; HTML if the name says so, PDF otherwise.

        Raises:
            AppError: ``report.not_written``, ``report.backwards``.
        """
        document = self.document()
        if file.suffix.lower() in (".html", ".htm"):
            self._reporting.write_html(document, file)
        else:
            paper = printing.paper_named(self._desk.workspace.settings.value(PAPER))
            printing.write_pdf(document, file, paper)
        if self._numbers is not None:
            self._reporting.remember(self._numbers)

    def _take_changes(self, changes: Changes) -> None:
        if not (changes.everybody or changes.people):
            return
        self._is_stale = True
        if self._desk.window.current == PROGRESS_PAGE:
            self.refresh()


def _known(key: str) -> str:
    return key if key in {period.value for period in Period} else Period.QUARTER.value


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
