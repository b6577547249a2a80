"""Paper and PDF: writes a report to a file, shows it as it will print, prints it.

All three paint the same pages (`app.ui.reports.pages`). Knows devices, paper sizes and dialogs.
What needs a printer is loaded only when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QSize, Qt
from PySide6.QtGui import QFontDatabase, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QWidget

from app import __version__
from app.core.errors import AppError
from app.core.progress import Progress
from app.core.unseen import without_acting
from app.paths import resource_root
from app.reports.document import Document
from app.reports.pdf import Bookmark, ending, finished
from app.reports.people_list import PeopleList
from app.services.reporting import write_report
from app.services.whole_files import FOR_OTHERS, write_whole
from app.ui.reports.pages import bookmarks_of, paint_pages
from app.ui.reports.people_pages import paint_people, plan_of
from app.ui.theme import FAMILY, load_fonts
from app.words.people_list import previewed
from app.words.translation import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

RESOLUTION = 1200
"""Dots an inch of a PDF: how finely positions are written; letters stay letters."""

MOST_PREVIEWED = 60
"""Pages of a list that a preview shows: it keeps all of them in memory."""

PIECE = 1 << 20
"""Bytes of a long file held at once."""

LETTER_TERRITORIES = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
        QLocale.Country.PuertoRico,
    }
)
"""Where paper is US Letter; everywhere else it is A4 (Unicode CLDR, measurement data)."""


def paper_size(locale: QLocale | None = None) -> QPageSize:
    """The paper that people use where the user lives."""
    territory = (locale or QLocale.system()).territory()
    is_letter = territory in LETTER_TERRITORIES
    return QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)


def write_pdf(document: Document, file: Path, paper: QPageSize | None = None) -> None:
    """Write a report as a PDF: vector, with its fonts inside and text that can be copied.

    The file appears whole or not at all: it is written under another name first.

    Args:
        document: the report.
        file: where to; a file that is there is replaced.
        paper: the size of the pages; by default that of the user's country.

    Raises:
        AppError: ``report.not_written``.
    """
    write_report(file, pdf_bytes(document, paper or paper_size()))


def pdf_bytes(document: Document, paper: QPageSize) -> bytes:
    """A report as the bytes of a PDF."""
    ensure_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    _set_up(writer, document.title, paper)
    paint_pages(document, writer)
    marks = bookmarks_of(document, writer.pageLayout())
    del writer  # ends the file
    return finished(bytes(buffer.data().data()), document.language, marks)


def write_people_pdf(
    people: PeopleList,
    file: Path,
    paper: QPageSize | None = None,
    progress: Progress | None = None,
) -> None:
    """Write a list of people as a PDF, however long it is: it goes by way of the disk.

    Args:
        progress: told people painted, of how many; stopping it leaves no file.

    Raises:
        AppError: ``report.not_written``.
    """
    ensure_fonts()
    try:
        with TemporaryDirectory(prefix="acquainted-") as folder:
            painted = Path(folder) / "list.pdf"
            writer = QPdfWriter(str(painted))
            _set_up(writer, people.title, paper or paper_size())
            marks = paint_people(people, writer, progress)
            del writer  # ends the file
            if marks is None:
                raise AppError("report.not_written", file=str(file))
            with painted.open("rb") as stream:
                write_whole(
                    file,
                    _pieces(stream, people.language, marks),
                    rights=FOR_OTHERS,
                    failure="report.not_written",
                )
    except OSError:
        raise AppError("report.not_written", file=str(file)) from None


def _pieces(stream: BinaryIO, language: str, marks: Sequence[Bookmark]) -> Iterator[bytes]:
    while piece := stream.read(PIECE):
        yield piece
    with mmap(stream.fileno(), 0, access=ACCESS_READ) as data:
        yield ending(data, language, marks)


def _set_up(writer: QPdfWriter, title: str, paper: QPageSize) -> None:
    writer.setResolution(RESOLUTION)
    writer.setTitle(without_acting(title))
    writer.setCreator(f"Acquainted {__version__}")
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))


def paper_named(name: str) -> QPageSize:
    """The paper of a name in the settings: ``a4``, ``letter``, or else that of the country."""
    sizes = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
    return QPageSize(sizes[name]) if name in sizes else paper_size()


def ensure_fonts() -> None:
    """Make the bundled font known where no theme has done so, as on the command line."""
    if FAMILY not in QFontDatabase.families():
        load_fonts(resource_root() / "fonts")


def print_document(document: Document, parent: QWidget, paper: QPageSize | None = None) -> bool:
    """Ask for a printer and print a report on it; whether it was."""

    def paint(device: QPagedPaintDevice, first: int, last: int | None) -> None:
        paint_pages(document, device, first=first, last=last)

    return _print(document.title, paint, parent, paper)


def print_people(people: PeopleList, parent: QWidget, paper: QPageSize | None = None) -> bool:
    """Ask for a printer and print a list of people on it; whether it was."""

    def paint(device: QPagedPaintDevice, first: int, last: int | None) -> None:
        paint_people(people, device, first=first, last=last)

    return _print(people.title, paint, parent, paper)


def preview_document(
    document: Document,
    parent: QWidget,
    paper: QPageSize | None = None,
    printed: Callable[[], None] | None = None,
) -> None:
    """Show a report as it will print.

    Args:
        printed: told when it was printed from there.
    """
    dialog = _preview(document.title, lambda device: paint_pages(document, device), parent, paper)
    if printed is not None:
        dialog.accepted.connect(printed)
    dialog.open()


def preview_people(people: PeopleList, parent: QWidget, paper: QPageSize | None = None) -> None:
    """Show a list of people as it will print; of a long one, the first pages."""

    def paint(device: QPagedPaintDevice) -> None:
        paint_people(people, device, last=MOST_PREVIEWED)
        pages = plan_of(people, device.pageLayout()).pages
        if pages > MOST_PREVIEWED:
            dialog.setWindowTitle(previewed(MOST_PREVIEWED, pages))

    dialog = _preview(people.title, paint, parent, paper)
    dialog.open()


def _print(
    title: str,
    paint: Callable[[QPagedPaintDevice, int, int | None], None],
    parent: QWidget,
    paper: QPageSize | None,
) -> bool:
    from PySide6.QtPrintSupport import QPrintDialog

    printer = _printer(title, paper)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint(printer, printer.fromPage() or 1, printer.toPage() or None)
    return True


def _printer(title: str, paper: QPageSize | None) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(paper or paper_size())
    return printer


def _preview(
    title: str,
    paint: Callable[[QPrinter], object],
    parent: QWidget,
    paper: QPageSize | None,
) -> QPrintPreviewDialog:
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    printer = _printer(title, paper)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(tr("Print preview"))
    dialog.resize(QSize(900, 1000).boundedTo(parent.window().size()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(paint)
    # It holds the printer by a bare pointer: kept here until the dialog is gone.
    dialog.finished.connect(lambda _code: printer.setDocName(""))
    return dialog
