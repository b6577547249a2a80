"""The list of people on paper: everybody once, whole, under heads; hostile words as they stand."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize

from app.core.errors import AppError, Cancelled
from app.core.stages import Stage
from app.reports.people_list import PaperLine, PeopleList
from app.ui.printing import write_people_pdf
from app.ui.theme import Theme

A4, LETTER = QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.Letter)
HOSTILE = "Tomás <b>Lind</b> & {name} %s <img src='file:///etc/passwd'>"


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} reads the file")


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def line(number: int, **changed: object) -> PaperLine:
    made = PaperLine(
        f"Person {number:04}",
        (f"X @person{number}", "Mastodon @somebody@a.very.long.place.example"),
        Stage(number % 4 + 1),
        "Resting until 4 Dec" if number % 7 == 0 else "",
        "7 in 10",
        "8 Nov" if number % 2 else "",
        "16 Nov",
        ("Makers", "Authors of the north", "Third"),
        f"place {number // 40}",
    )
    return made._replace(**changed)


def people(lines: Sequence[PaperLine]) -> PeopleList:
    return PeopleList(
        title="Makers · Engage",
        kicker="Acquainted",
        note="by name",
        heads=("Person", "Stage", "Would answer", "Last from them", "Last from you", "Tags"),
        footer="Left out: notes.",
        count=len(lines),
        lines=lambda start, end: lines[start:end],
    )


@pytest.fixture
def written(theme: Theme, tmp_path: Path) -> Callable[..., Path]:
    def write(lines: Sequence[PaperLine], paper: QPageSize = A4) -> Path:
        file = tmp_path / "list.pdf"
        write_people_pdf(people(lines), file, paper)
        return file

    return write


@needs("pdftotext")
@pytest.mark.parametrize("paper", [A4, LETTER], ids=["a4", "letter"])
def test_everybody_stands_once_under_heads_and_above_a_foot(
    written: Callable[..., Path], paper: QPageSize
) -> None:
    file = written([line(number) for number in range(400)], paper)
    pages = said("pdftotext", "-layout", str(file), "-").split("\f")[:-1]
    names = [name for page in pages for name in re.findall(r"Person \d{4}", page)]
    assert names == [f"Person {number:04}" for number in range(400)]
    for number, page in enumerate(pages, 1):
        assert f"page {number} of {len(pages)}" in page
        assert "Left out: notes." in page
        assert "Would answer" in page
    assert "Makers · Engage" in pages[0]
    assert "Makers · Engage" not in pages[1]


@needs("pdfinfo")
def test_title_language_bookmarks_and_fonts_are_in_the_file(written: Callable[..., Path]) -> None:
    file = written([line(number) for number in range(100)])
    run = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True)
    assert run.stderr == ""
    assert re.search(r"Title: +Makers · Engage", run.stdout)
    assert re.search(r"Page size: .*\(A4\)", run.stdout)
    data = file.read_bytes()
    assert b"/Lang <feff0065006e>" in data
    assert "place 2".encode("utf-16-be").hex().encode() in data
    fonts = said("pdffonts", str(file)).splitlines()[2:]
    assert fonts
    assert all("Inter" in font and font.split()[-5:-2] == ["yes", "no", "yes"] for font in fonts)


@needs("pdftotext")
def test_hostile_words_are_printed_as_they_stand_and_long_ones_cut(
    written: Callable[..., Path],
) -> None:
    lines = [
        line(1, name=HOSTILE[:30], accounts=("x " * 50_000,), tags=("<i>t</i>",)),
        line(2, name="N" * 100_000),
        line(3, name="a\u202egnp.exe", accounts=("\u2066\n\r\x00" * 9,), tags=("\x07",)),
        line(4, name="שלום עולם", accounts=("渡辺 愛",)),
        line(5, name="", accounts=(), tags=()),
    ]
    text = said("pdftotext", "-layout", str(written(lines)), "-")
    assert HOSTILE[:20] in text
    assert "<i>t</i>" in text
    assert "NNNN…" in text
    assert "x x x" in text
    assert len(text) < 5_000


@needs("pdftotext")
def test_what_does_not_fit_beside_each_other_is_counted(written: Callable[..., Path]) -> None:
    text = said("pdftotext", "-layout", str(written([line(1)])), "-")
    assert "X @person1 +1" in text
    assert "Makers +2" in text


def test_nobody_is_one_page(written: Callable[..., Path]) -> None:
    assert written([]).read_bytes().count(b"/Type /Page\n") == 1


def test_to_stop_leaves_no_file(theme: Theme, tmp_path: Path) -> None:
    class Stopping:
        def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
            if done:
                raise Cancelled

    lines = [line(number) for number in range(900)]
    with pytest.raises(Cancelled):
        write_people_pdf(people(lines), tmp_path / "list.pdf", A4, Stopping())
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_to_is_said(theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"report\.not_written"):
        write_people_pdf(people([line(1)]), tmp_path / "none" / "list.pdf")


def test_people_who_go_meanwhile_leave_no_hole_and_no_error(theme: Theme, tmp_path: Path) -> None:
    some = people([line(number) for number in range(50)])
    short = PeopleList(
        title="t", kicker="", note="", heads=some.heads, footer="", count=90, lines=some.lines
    )
    write_people_pdf(short, tmp_path / "list.pdf", A4)
    assert (tmp_path / "list.pdf").exists()
