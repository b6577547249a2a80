"""Joins paper with the workspace: the sheet of one person, and the list of people."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog

from app.core.errors import AppError, Cancelled
from app.core.people import PersonId
from app.core.progress import Progress
from app.reports.document import Document
from app.reports.people_list import PeopleList
from app.reports.plain import to_plain
from app.services.rows import PeopleQuery
from app.ui import printing
from app.ui.desk import Desk
from app.ui.jobs import Job
from app.ui.reports.outlet import Outlet
from app.ui.reports.paper_dialog import PaperDialog
from app.words import people_list as list_words
from app.words.reports import sheet_file_name, sheet_title


class SheetOnPaper:
    """The sheet of one person: shown, previewed, printed, written."""

    def __init__(self, desk: Desk, person: PersonId) -> None:
        self._desk = desk
        self._person = person
        self._outlet = Outlet(desk)
        self.dialog = PaperDialog(sheet_title(), has_sheet=True, parent=desk.window)
        tools = self.dialog.tools
        self._outlet.show_choices(tools)
        tools.initials_chosen.connect(self._choose_initials)
        tools.paper_chosen.connect(self._outlet.keep_paper)
        tools.preview_asked.connect(self._preview)
        tools.print_asked.connect(self._print)
        tools.pdf_asked.connect(lambda: self._save("pdf"))
        tools.html_asked.connect(lambda: self._save("html"))
        self._show()

    def open(self) -> None:
        """Show it."""
        self.dialog.open()

    def document(self) -> Document:
        """The sheet, as the command line has it."""
        reporting = self._desk.workspace.reporting
        return reporting.sheet_document(reporting.sheet(self._person))

    def _show(self) -> None:
        document = self.document()
        self.dialog.show_document(document, to_plain(document))

    def _choose_initials(self, is_wanted: bool) -> None:
        self._outlet.keep_initials(is_wanted)
        self._show()

    def _preview(self) -> None:
        printing.preview_document(self.document(), self.dialog, self._outlet.paper)

    def _print(self) -> None:
        printing.print_document(self.document(), self.dialog, self._outlet.paper)

    def _save(self, form: str) -> None:
        document = self.document()
        today = self._desk.workspace.clock.today()
        file = self._outlet.ask_file(sheet_file_name(document.title, today), form, self.dialog)
        if file is None:
            return
        self.dialog.accept()  # what is told is told in the window
        with self._desk.notices.kindly():
            self._outlet.write(document, file)
            self._outlet.say_saved(file)


class ListOnPaper:
    """The list of people as it is narrowed and ordered: previewed, printed, written."""

    def __init__(self, desk: Desk, query: PeopleQuery) -> None:
        self._desk = desk
        self._query = query
        self._outlet = Outlet(desk)
        self._job: Job | None = None
        self.dialog = PaperDialog(list_words.dialog_title(), has_sheet=False, parent=desk.window)
        tools = self.dialog.tools
        self._outlet.show_choices(tools)
        tools.initials_chosen.connect(self._choose_initials)
        tools.paper_chosen.connect(self._outlet.keep_paper)
        tools.preview_asked.connect(self._preview)
        tools.print_asked.connect(self._print)
        tools.pdf_asked.connect(self._save)
        self.dialog.finished.connect(self._stop)
        self._show()

    def open(self) -> None:
        """Ask."""
        self.dialog.open()

    def people(self) -> PeopleList:
        """The list, as the command line has it."""
        return self._desk.workspace.listing.people_list(self._query)

    def _show(self) -> None:
        people = self.people()
        self.dialog.show_note(list_words.said(people.title, people.note, people.footer))
        self.dialog.tools.set_ready(people.count > 0)

    def _choose_initials(self, is_wanted: bool) -> None:
        self._outlet.keep_initials(is_wanted)
        self._show()

    def _preview(self) -> None:
        printing.preview_people(self.people(), self.dialog, self._outlet.paper)

    def _print(self) -> None:
        printing.print_people(self.people(), self.dialog, self._outlet.paper)

    def _save(self) -> None:
        listing = self._desk.workspace.listing
        file = self._outlet.ask_file(listing.file_name(), "pdf", self.dialog)
        if file is None:
            return
        people, paper = self.people(), self._outlet.paper

        def write(progress: Progress) -> Path:
            with listing.sparing_memory():
                printing.write_people_pdf(people, file, paper, progress)
            return file

        self.dialog.show_step(list_words.painted(0, people.count))
        self._job = self._desk.jobs.run(
            write, done=self._tell, failed=self._fail, progress=self._watch
        )

    def _watch(self, done: int, total: int | None, _stage: str) -> None:
        if self._job is not None:
            self.dialog.show_step(list_words.painted(done, total or 0))

    def _tell(self, file: Path) -> None:
        self._job = None
        self.dialog.done(QDialog.DialogCode.Accepted)
        self._outlet.say_saved(file)

    def _fail(self, error: AppError) -> None:
        if self._job is not None:
            self._job = None
            self.dialog.done(QDialog.DialogCode.Rejected)
        if not isinstance(error, Cancelled):
            self._desk.notices.tell(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None
