"""What comes out is a real PDF: pages of the right size, fonts inside, words that can be copied."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPagedPaintDevice, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.reports.document import Document
from app.reports.progress import progress_document
from app.ui import printing
from app.ui.printing import paper_size, pdf_bytes, write_pdf
from app.ui.reports.pages import paint_pages
from app.ui.theme import Choice, Theme
from tests.support.pictured_report import HOSTILE, numbers

A4 = QPageSize(QPageSize.PageSizeId.A4)
LETTER = QPageSize(QPageSize.PageSizeId.Letter)


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"needs {tool}")


def said(tool: str, *words: str) -> str:
    done = subprocess.run([tool, *words], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


@pytest.fixture
def made(theme: Theme, tmp_path: Path) -> Callable[..., Path]:
    def make(times: int = 1, paper: QPageSize = A4) -> Path:
        file = tmp_path / "Zoë's report.pdf"
        write_pdf(progress_document(numbers(times)), file, paper)
        return file

    return make


@needs("pdftotext")
def test_the_words_can_be_copied_and_hostile_names_stand_as_they_are(
    made: Callable[..., Path],
) -> None:
    text = " ".join(said("pdftotext", "-raw", str(made()), "-").split())
    assert "1 September to 22 November 2026" in text
    assert " ".join(HOSTILE.split()) in text
    assert "Converse → Connect" in text
    assert "1,123" in text
    assert "was 1,140" in text
    assert "page 1 of 2" in text


@needs("pdffonts")
def test_all_fonts_are_inside(made: Callable[..., Path]) -> None:
    rows = said("pdffonts", str(made())).splitlines()[2:]
    assert any(row.startswith("Inter-Regular") for row in rows)
    assert any(row.startswith("Inter-SemiBold") for row in rows)
    assert {row.split()[-5] for row in rows} == {"yes"}


@needs("pdfinfo")
@pytest.mark.parametrize(("paper", "named"), [(A4, "A4"), (LETTER, "letter")])
def test_the_file_has_a_title_and_the_paper_asked_for(
    made: Callable[..., Path], paper: QPageSize, named: str
) -> None:
    told = said("pdfinfo", str(made(paper=paper)))
    assert re.search(r"Title: +1 September to 22 November 2026", told)
    assert re.search(rf"Page size: .*\({named}\)", told)


@needs("pdftotext")
def test_a_long_report_counts_its_pages_and_repeats_the_heads_of_its_table(
    made: Callable[..., Path],
) -> None:
    pages = said("pdftotext", "-layout", str(made(times=60)), "-").split("\f")[:-1]
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"page {number} of {len(pages)}" in page
        assert "Notes are never in this report." in page
        if "Aiko Yamane" in page:
            assert "From → to" in page
    assert sum(page.count("Aiko Yamane") for page in pages) == 60


def test_the_scheme_of_the_window_does_not_reach_the_paper(
    made: Callable[..., Path], theme: Theme
) -> None:
    def without_dates(file: Path) -> bytes:
        return re.sub(
            rb"D:\d{14}[^)]*|<xmp:.*?Date>.*?Date>|xmp:\w+Date=\S+|uuid:[^<]*|/ID .*",
            b"",
            file.read_bytes(),
        )

    light = without_dates(made())
    theme.choose(Choice.DARK)
    assert without_dates(made()) == light


def test_a_file_that_is_there_is_replaced_whole_and_nothing_else_is_left(
    made: Callable[..., Path],
) -> None:
    file = made()
    first = file.read_bytes()
    assert first.startswith(b"%PDF")
    assert first.rstrip().endswith(b"%%EOF")
    made(times=60)
    assert len(file.read_bytes()) > len(first)
    assert list(file.parent.glob("*acquainted*")) == []


def test_a_place_that_cannot_be_written_to_is_said_kindly(theme: Theme, tmp_path: Path) -> None:
    document = progress_document(numbers())
    occupied = tmp_path / "folder.pdf"
    occupied.mkdir()
    (occupied / "in it").touch()
    for file in (tmp_path / "no such folder" / "report.pdf", occupied):
        with pytest.raises(AppError) as caught:
            write_pdf(document, file)
        assert caught.value.code == "report.not_written"
        assert caught.value.values == {"file": str(file)}
    assert [f.name for f in tmp_path.iterdir()] == ["folder.pdf"]


def test_paper_follows_the_country() -> None:
    assert paper_size(QLocale("en_US")).id() is QPageSize.PageSizeId.Letter
    assert paper_size(QLocale("de_DE")).id() is QPageSize.PageSizeId.A4
    assert paper_size(QLocale("en_GB")).id() is QPageSize.PageSizeId.A4


def test_an_empty_document_is_one_page(theme: Theme) -> None:
    empty = Document(title="Nothing", kicker="", sections=(), footer="")
    assert pdf_bytes(empty, A4).count(b"/Type /Page\n") == 1


def test_a_printer_gets_the_same_pages_and_only_those_chosen(theme: Theme, tmp_path: Path) -> None:
    document = progress_document(numbers(60))

    def printed(**chosen: int) -> tuple[int, int]:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setPageSize(A4)
        pages = paint_pages(document, printer, **chosen)
        return pages, (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n")

    pages, drawn = printed()
    assert pages == drawn > 3
    assert printed(first=2, last=3) == (pages, 2)


def test_the_preview_paints_the_pages_that_are_printed(
    theme: Theme, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    paint = printing.paint_pages

    def watch(document: Document, device: QPagedPaintDevice, **chosen: int) -> int:
        painted.append(paint(document, device, **chosen))
        return painted[-1]

    def show(dialog: QPrintPreviewDialog) -> int:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(painted))
        return 0

    monkeypatch.setattr(printing, "paint_pages", watch)
    monkeypatch.setattr(QPrintPreviewDialog, "exec", show)
    parent = QWidget()
    qtbot.addWidget(parent)
    printing.preview_document(progress_document(numbers(60)), parent)
    assert painted[0] > 3


@pytest.mark.parametrize("is_accepted", [True, False])
def test_printing_waits_for_the_dialog(
    theme: Theme, qtbot: Any, monkeypatch: pytest.MonkeyPatch, is_accepted: bool
) -> None:
    asked: list[tuple[int | None, ...]] = []
    answer = QPrintDialog.DialogCode.Accepted if is_accepted else QPrintDialog.DialogCode.Rejected
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: answer)
    monkeypatch.setattr(
        printing, "paint_pages", lambda _d, _p, first, last: asked.append((first, last))
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    assert printing.print_document(progress_document(numbers()), parent) is is_accepted
    assert asked == ([(1, None)] if is_accepted else [])


@needs("pdfinfo")
def test_a_file_with_bookmarks_is_read_without_complaint(made: Callable[..., Path]) -> None:
    file = made(times=60)
    told = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True)
    assert told.stderr == ""
    data = file.read_bytes()
    assert b"/Lang <feff0065006e>" in data
    assert "Who moved".encode("utf-16-be").hex().encode() in data


def test_paper_can_be_named() -> None:
    assert printing.paper_named("a4").id() is QPageSize.PageSizeId.A4
    assert printing.paper_named("letter").id() is QPageSize.PageSizeId.Letter
    assert printing.paper_named("locale").id() is paper_size().id()
