"""Where documents leave by: print preview, printer, PDF and HTML files, with what the user chose.

The one way out for the report, the sheet of one person and the list. Knows dialogs and settings;
refuses to know what is in a document.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from app.reports.document import Document
from app.services.settings import INITIALS_ONLY, PAPER
from app.ui import printing
from app.ui.desk import Desk
from app.ui.reports.paper_tools import PaperTools
from app.words.translation import tr

HTML_ENDINGS = (".html", ".htm")


class Outlet:
    """The ways out, over one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._settings = desk.workspace.settings

    @property
    def paper(self) -> QPageSize:
        """The paper that is set, or else that of the country."""
        return printing.paper_named(self._settings.value(PAPER))

    def show_choices(self, tools: PaperTools) -> None:
        """Let a row of tools show what holds."""
        initials_only = self._settings.value(INITIALS_ONLY) == "yes"
        tools.show_choices(self._settings.value(PAPER), initials_only=initials_only)

    def keep_initials(self, is_wanted: bool) -> None:
        """Print initials for names from now on, or names."""
        with self._desk.notices.kindly():
            self._settings.keep(INITIALS_ONLY, "yes" if is_wanted else "no")

    def keep_paper(self, paper: str) -> None:
        """Print on this paper from now on."""
        with self._desk.notices.kindly():
            self._settings.keep(PAPER, paper)

    def ask_file(self, name: str, form: str = "", parent: QWidget | None = None) -> Path | None:
        """Ask where to.

        Args:
            name: what is offered, without an ending.
            form: ``pdf`` or ``html``; empty offers both.

        Returns:
            A file whose ending says the form, or None if nothing was chosen.
        """
        filters = {"pdf": tr("PDF (*.pdf)"), "html": tr("HTML (*.html)")}
        offered = ";;".join(filters[key] for key in filters if form in ("", key))
        chosen, used = QFileDialog.getSaveFileName(
            parent or self._desk.window, tr("Save"), f"{name}.{form or 'pdf'}", offered
        )
        if not chosen:
            return None
        wanted = form or next((key for key, text in filters.items() if text == used), "pdf")
        file = Path(chosen)
        if file.suffix.lower() in (".pdf", *HTML_ENDINGS):
            return file
        return file.with_name(f"{file.name}.{wanted}")

    def write(self, document: Document, file: Path) -> None:
        """Write a document; HTML if the name says so, PDF otherwise.

        Raises:
            AppError: ``report.not_written``.
        """
        if file.suffix.lower() in HTML_ENDINGS:
            self._desk.workspace.reporting.write_html(document, file)
        else:
            printing.write_pdf(document, file, self.paper)

    def say_saved(self, file: Path) -> None:
        """Say that a file is there, and offer to open it."""
        self._desk.say(
            tr("Saved as {file}").format(file=file.name), tr("Open"), lambda: _open(file)
        )


def _open(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
