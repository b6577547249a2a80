"""The sheet and the list leave the window as they leave the command line."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QFileDialog

from app.core.interactions import Direction, Kind
from app.core.stages import Stage
from app.reports.people_list import PeopleList
from app.services.rows import PeopleQuery
from app.ui import printing
from app.ui.people.list_view import PeoplePane
from app.ui.reports.paper_dialog import PaperDialog
from app.ui.theme import Theme
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window
from tests.support.terminal import Terminal


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with open_real(workspace) as made:
        for name in ("Maren Okafor", "Zoë Brandt"):
            person = made.people.add(name)
            made.logging.log(person, Kind.MESSAGE, Direction.INBOUND, text="a secret word")
    with real_window(qtbot, theme, workspace) as window:
        window.window.go("people")
        window.settle()
        yield window


def dialog(opened: RealWindow, action: str) -> PaperDialog:
    opened.desk.actions.action(action).trigger()
    opened.settle()
    found = [one for one in opened.window.findChildren(PaperDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def answer(monkeypatch: pytest.MonkeyPatch, file: Path | str) -> list[str]:
    offered: list[str] = []

    def ask(_parent: object, _title: str, name: str, *_more: str) -> tuple[str, str]:
        offered.append(name)
        return str(file), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return offered


def test_the_sheet_is_that_of_the_command_line(
    opened: RealWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = dialog(opened, "person.sheet")
    assert made.sheet is not None
    shown = made.sheet.accessibleDescription()
    assert "Maren Okafor" in shown
    assert "a secret word" not in shown
    offered = answer(monkeypatch, tmp_path / "window.html")
    made.tools.html_asked.emit()
    assert offered == ["Acquainted Maren Okafor 2026-11-22.html"]
    assert opened.said() == "Saved as window.html"
    terminal = Terminal(opened.folder, capsys)
    said = terminal("sheet", "Maren Okafor", "--html", tmp_path / "terminal.html")
    assert said.out.strip() == shown.strip()
    assert (tmp_path / "window.html").read_bytes() == (tmp_path / "terminal.html").read_bytes()


def test_initials_reach_the_sheet_and_the_name_of_its_file(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = dialog(opened, "person.sheet")
    made.tools.initials.click()
    assert made.sheet is not None
    assert "Maren" not in made.sheet.accessibleDescription()
    offered = answer(monkeypatch, "")
    made.tools.pdf_asked.emit()
    assert offered == ["Acquainted M.O 2026-11-22.pdf"]
    made.reject()


def test_the_list_is_written_in_the_lane_as_it_is_narrowed(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    written: list[tuple[PeopleList, QPageSize]] = []
    write = printing.write_people_pdf

    def watch(people: PeopleList, file: Path, paper: QPageSize, *more: Any) -> None:
        written.append((people, paper))
        write(people, file, paper, *more)

    monkeypatch.setattr(printing, "write_people_pdf", watch)
    pane: PeoplePane = opened.page(PeoplePane)
    pane.searched.emit("zoë")
    made = dialog(opened, "list.paper")
    made.tools.paper_chosen.emit("letter")
    assert "1 person, by readiness" in made.note.text()
    answer(monkeypatch, tmp_path / "list")
    made.tools.pdf_asked.emit()
    assert not made.tools.buttons[0].isEnabled()
    opened.settle()
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    ((people, paper),) = written
    assert people.title == "“zoë”"
    assert paper.id() is QPageSize.PageSizeId.Letter
    assert opened.said() == "Saved as list.pdf"


def test_to_leave_while_it_is_written_leaves_no_file(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    has_left = threading.Event()
    write = printing.write_people_pdf

    def wait_and_write(*given: Any) -> None:
        assert has_left.wait(60)
        write(*given)

    monkeypatch.setattr(printing, "write_people_pdf", wait_and_write)
    made = dialog(opened, "list.paper")
    answer(monkeypatch, tmp_path / "list.pdf")
    made.tools.pdf_asked.emit()
    made.leaver.click()
    has_left.set()
    opened.settle()
    assert not list(tmp_path.glob("*.pdf"))
    assert opened.said() == ""


def test_nobody_on_the_list_is_nothing_to_print(opened: RealWindow) -> None:
    pane: PeoplePane = opened.page(PeoplePane)
    pane.stage_chosen.emit(str(int(Stage.CONNECT)))
    made = dialog(opened, "list.paper")
    assert not any(button.isEnabled() for button in made.tools.buttons)
    made.reject()


def test_a_long_list_is_previewed_at_its_beginning_and_says_so(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "MOST_PREVIEWED", 1)
    people = opened.workspace.listing.people_list(PeopleQuery())
    line = people.lines(0, 1)[0]
    many = PeopleList(
        title="t", kicker="k", note="n", heads=people.heads, footer="f", count=70,
        lines=lambda start, end: [line] * (end - start),
    )  # fmt: skip
    printing.preview_people(many, opened.window)
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    preview = opened.page(QPrintPreviewDialog)
    opened.settle()
    assert preview.windowTitle() == "Print preview: the first 1 of 3 pages"
    preview.reject()
