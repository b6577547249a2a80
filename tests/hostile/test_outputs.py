"""Names, notes and tags that mean harm leave the program as the letters they are, in every form."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.core.interactions import Direction, Kind
from app.core.occasions import Occasion
from app.core.stages import Stage
from app.exporters.csv_file import plain_cell
from app.services.settings import INITIALS_ONLY
from tests.support.desk import desk
from tests.support.terminal import Terminal

MARKUP = "<img src='file:///etc/passwd'><script>alert(1)</script> & {{ 7*7 }} %s"
TURNED = "abc\u202egnp.exe\u2066"
FORMULA = "=HYPERLINK(1)\r\nBEGIN:VCARD\nEND:VEVENT;,\\"
LONG = "W" * 100_000
NAMES = (MARKUP, TURNED, FORMULA, LONG)
SECRET = "a secret that stays"

CARRIERS = {
    "img",
    "script",
    "iframe",
    "object",
    "embed",
    "link",
    "base",
    "form",
    "a",
    "use",
    "image",
}
"""Elements that could fetch or run something."""
VOID = {"meta", "rect", "br"}


class Reader(HTMLParser):
    """Reads a page as a browser does, and keeps what matters."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in CARRIERS
        assert not {name for name, _ in attrs if name.startswith("on") or name in ("src", "href")}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(file: Path) -> str:
    page = file.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "url(" not in page
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return "".join(reader.words)


def printed(file: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext reads the file")
    done = subprocess.run(
        ["pdftotext", "-raw", str(file), "-"], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert b"/URI" not in file.read_bytes()
    assert b"/JavaScript" not in file.read_bytes()
    return " ".join(done.stdout.split())


@pytest.fixture
def full(workspace: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """People whose names, notes, tags, fields and reasons mean harm."""
    terminal = Terminal(workspace, capsys)
    with desk(terminal.folder) as made:
        for number, name in enumerate(NAMES):
            person = made.people.add(name, [f"https://x.com/p{number}"])
            made.logging.log(person, Kind.MESSAGE, Direction.INBOUND, text=SECRET + name)
            made.people.note(person, SECRET + name)
            made.people.tag(person, name[:60])
            made.people.move(person, Stage.CONVERSE, f"because {name}"[:300])
            made.keeping.add_occasion(person, Occasion(name=name[:50], month=4, day=12, year=None))
    return terminal


def test_pages_show_the_letters_and_fetch_nothing(full: Terminal, tmp_path: Path) -> None:
    days = ("--from", "2026-11-01", "--to", "2026-11-22")
    full("report", *days, "--pdf", tmp_path / "r.pdf", "--html", tmp_path / "r.html")
    uids = {row["name"][:4]: row["uid"] for row in full.json("people")}
    full("sheet", uids["<img"], "--pdf", tmp_path / "s.pdf", "--html", tmp_path / "s.html")
    full("sheet", uids["WWWW"], "--pdf", tmp_path / "w.pdf")
    assert len(printed(tmp_path / "w.pdf")) < 5_000
    full("people", "--pdf", tmp_path / "l.pdf")
    for page in ("r.html", "s.html"):
        said = read(tmp_path / page)
        assert MARKUP in said
        assert SECRET not in said
    for page in ("r.pdf", "s.pdf", "l.pdf"):
        text = printed(tmp_path / page)
        assert "<img src='file:///" in text
        assert SECRET not in text
        assert len(text) < 20_000


def test_initials_leave_nothing_of_a_name_in_any_form(full: Terminal, tmp_path: Path) -> None:
    with desk(full.folder) as workspace:
        workspace.settings.keep(INITIALS_ONLY, "yes")
    out = full("report", "--period", "month", "--html", tmp_path / "r.html", "--json").out
    uid = full.json("people")[0]["uid"]
    out += full("sheet", uid, "--html", tmp_path / "s.html", "--pdf", tmp_path / "s.pdf").out
    full("people", "--pdf", tmp_path / "l.pdf")
    out += (tmp_path / "r.html").read_text("utf-8") + (tmp_path / "s.html").read_text("utf-8")
    if shutil.which("pdfinfo"):
        for name in ("s.pdf", "l.pdf"):
            done = subprocess.run(
                ["pdfinfo", str(tmp_path / name)], capture_output=True, text=True, check=True
            )
            out += done.stdout + printed(tmp_path / name)
    for piece in (
        "passwd",
        "script>",
        "alert",
        "gnp",
        "HYPERLINK",
        "WWW",
        "because <",
        "because ab",
    ):
        assert piece not in out


def test_tables_cards_and_calendars_hold_every_letter_and_no_line_of_their_own(
    full: Terminal, tmp_path: Path
) -> None:
    full("export", tmp_path / "t.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "t.csv").read_text("utf-8"), newline="")))
    column = rows[0].index("name")
    kept = {row["name"] for row in full.json("people")}
    assert {plain_cell(row[column]) for row in rows[1:]} == kept
    risky = [cell for row in rows for cell in row if re.match(r"[\s\u200b]*[=+\-@＝＋－＠]", cell)]
    assert risky == []
    for name, begin in (("c.vcf", b"BEGIN:VCARD"), ("c.ics", b"BEGIN:VEVENT")):
        full("export", tmp_path / name)
        data = (tmp_path / name).read_bytes()
        lines = data.split(b"\r\n")
        assert data.count(b"\n") == data.count(b"\r\n") == len(lines) - 1
        assert max(map(len, lines)) <= 75
        unfolded = data.replace(b"\r\n ", b"")
        starts = [line for line in unfolded.split(b"\r\n") if line.startswith(begin)]
        assert len(starts) == len(NAMES) if name == "c.vcf" else len(starts) >= len(NAMES)
        unfolded.decode("utf-8")
