"""Progress over a real workspace: periods, initials, files, and the same words in all of them."""

import datetime as dt
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog

from app.core.interactions import Kind
from app.services.reporting import Period
from app.ui.reports.progress_view import CUSTOM, ProgressView
from app.ui.reports.sheet import ReportSheet
from app.ui.theme import DARK, Choice, Theme
from tests.support.desk import TODAY
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with open_real(workspace) as made:
        person = made.people.add("Maren Okafor")
        for days in (1, 12, 100):
            made.logging.log(person, Kind.LIKE, day=TODAY - dt.timedelta(days=days))
        made.people.rest(person, TODAY + dt.timedelta(days=9), "a long week")
    with real_window(qtbot, theme, workspace) as window:
        window.window.go("progress")
        window.settle()
        yield window


def view(opened: RealWindow) -> ProgressView:
    found: ProgressView = opened.page(ProgressView)
    return found


def plain(opened: RealWindow) -> str:
    return view(opened).sheet.accessibleDescription()


def choose(opened: RealWindow, key: str) -> None:
    view(opened).periods.choose(key)
    view(opened).periods.chosen.emit(key)
    opened.settle()


def test_each_period_shows_its_own_numbers(opened: RealWindow) -> None:
    assert view(opened).periods.key == Period.QUARTER
    assert "1 October to 22 November 2026" in plain(opened)
    for key, gestures in (("week", 1), ("month", 2), ("quarter", 2), ("year", 3)):
        choose(opened, key)
        reporting = opened.workspace.reporting
        numbers = reporting.numbers(*reporting.days(Period(key)))
        assert numbers.gestures == gestures
        assert f"\n{gestures} small gesture" in plain(opened)


def test_two_days_of_ones_own(opened: RealWindow) -> None:
    page = view(opened)
    assert not page.days.isVisible()
    choose(opened, CUSTOM)
    assert page.days.isVisible()
    page.first.setDate(QDate(2026, 8, 1))
    opened.settle()
    assert "1 August to 22 November 2026" in plain(opened)
    assert "3 small gestures" in plain(opened)
    page.last.setDate(QDate(2026, 7, 1))
    opened.settle()
    assert "before it begins" in opened.told()


def test_initials_are_kept_and_said(opened: RealWindow, qtbot: Any) -> None:
    assert "Maren Okafor" in plain(opened)
    view(opened).initials.click()
    assert "Maren" not in plain(opened)
    assert "M.O." in plain(opened)
    assert "names are shown as initials" in plain(opened)
    assert opened.workspace.settings.value(_initials()) == "yes"


def _initials() -> Any:
    from app.services.settings import INITIALS_ONLY

    return INITIALS_ONLY


def test_what_happens_meanwhile_is_read_anew(opened: RealWindow) -> None:
    person = opened.workspace.store.reader.find_people("Maren Okafor")[0]
    opened.workspace.logging.log(person, Kind.RESHARE)
    opened.settle()
    assert "3 small gestures" in plain(opened)


def test_the_report_is_saved_as_pdf_and_html(
    opened: RealWindow, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [
        (str(tmp_path / "mine"), "PDF (*.pdf)"),
        (str(tmp_path / "mine.html"), "HTML (*.html)"),
        ("", ""),
    ]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answers.pop(0))
    _preview, _printer, pdf, html = view(opened).buttons
    for button in (pdf, html, pdf):
        qtbot.mouseClick(button, LEFT)
    assert answers == []
    assert opened.said() == "Saved as mine.html"
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert "Maren Okafor" in (tmp_path / "mine.html").read_text("utf-8")
    if shutil.which("pdftotext"):
        done = subprocess.run(
            ["pdftotext", "-raw", str(tmp_path / "mine.pdf"), "-"],
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        assert "1 October to 22 November 2026" in done.stdout


def test_a_folder_that_is_not_there_is_said_kindly(
    opened: RealWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "gone" / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "PDF (*.pdf)"))
    opened.desk.actions.action("report.export").trigger()
    assert "couldn't be written" in opened.told()


def test_print_and_preview_are_given_the_report_that_is_shown(
    opened: RealWindow, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[str, str]] = []
    for name in ("print_document", "preview_document"):
        monkeypatch.setattr(
            f"app.ui.printing.{name}",
            lambda document, *_more, name=name: given.append((name, document.title)),
        )
    preview, printer, _pdf, _html = view(opened).buttons
    qtbot.mouseClick(preview, LEFT)
    qtbot.mouseClick(printer, LEFT)
    opened.desk.actions.action("report.print").trigger()
    title = "1 October to 22 November 2026"
    assert given == [("preview_document", title), *[("print_document", title)] * 2]


def test_the_sheet_follows_the_scheme(opened: RealWindow, theme: Theme) -> None:
    sheet: ReportSheet = view(opened).sheet
    theme.choose(Choice.DARK)
    opened.settle()
    image = sheet.grab().toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, 400, 2)
    }
    assert QColor(DARK.surface).name() in seen
    assert QColor(DARK.text).name() in seen


def test_an_empty_workspace_has_nothing_to_report(qtbot: Any, theme: Theme, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    with real_window(qtbot, theme, folder) as empty:
        empty.window.go("progress")
        empty.settle()
        page: ProgressView = empty.page(ProgressView)
        assert page.empty.isVisible()
        assert not any(button.isEnabled() for button in page.buttons)


def test_since_the_last_report_begins_where_it_ended(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(opened, Period.LAST)
    assert "No report was printed or saved yet" in view(opened).note.text()
    assert "1 October to 22 November 2026" in plain(opened)
    reporting = opened.workspace.reporting
    reporting.remember(reporting.numbers(dt.date(2026, 10, 1), dt.date(2026, 11, 12)))
    choose(opened, Period.LAST)
    assert not view(opened).note.isVisible()
    assert "12 November to 22 November 2026" in plain(opened)
    file = tmp_path / "mine.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    view(opened).tools.html_asked.emit()
    assert reporting.days(Period.LAST) == (TODAY, TODAY)


def test_printing_counts_as_a_report_and_not_printing_does_not(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reporting = opened.workspace.reporting
    for is_printed in (False, True):
        monkeypatch.setattr("app.ui.printing.print_document", lambda *_, told=is_printed: told)
        view(opened).tools.print_asked.emit()
        assert reporting.has_last is is_printed


def test_days_of_ones_own_and_the_paper_are_remembered(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(opened, CUSTOM)
    view(opened).first.setDate(QDate(2026, 8, 1))
    opened.settle()
    view(opened).tools.paper_chosen.emit("letter")
    state = opened.desk.state
    assert state.text("progress/period") == CUSTOM
    assert state.text("progress/days") == "2026-08-01/2026-11-22"
    file = tmp_path / "mine.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "PDF (*.pdf)"))
    view(opened).tools.pdf_asked.emit()
    assert b"/MediaBox [0 0 612" in file.read_bytes()


def test_days_that_can_not_be_read_any_more_are_passed_over(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    with real_window(qtbot, theme, folder) as first:
        first.desk.state.keep_text("progress/period", CUSTOM)
        first.desk.state.keep_text("progress/days", "2026-12-01/2026-01-01")
        first.window.go("progress")
        first.settle()
        page: ProgressView = first.page(ProgressView)
        assert page.periods.key == CUSTOM
        assert page.first.date() == QDate(2026, 10, 1)
