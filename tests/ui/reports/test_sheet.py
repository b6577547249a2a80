"""The sheet is as long as the report and says all of it aloud."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.reports.plain import to_plain
from app.reports.progress import progress_document
from app.ui.reports.sheet import LEAST, WIDEST, ReportSheet
from app.ui.theme import Theme
from tests.support.pictured_report import HOSTILE, numbers


@pytest.fixture
def sheet(qtbot: Any, theme: Theme) -> ReportSheet:
    made = ReportSheet()
    qtbot.addWidget(made)
    made.resize(WIDEST, 100)
    made.show()
    return made


def show(sheet: ReportSheet, times: int) -> None:
    document = progress_document(numbers(times))
    sheet.show_document(document, to_plain(document))
    QApplication.processEvents()


def test_it_grows_with_the_report_and_with_its_narrowness(sheet: ReportSheet) -> None:
    show(sheet, 1)
    short = sheet.height()
    show(sheet, 20)
    assert sheet.height() > 2 * short
    show(sheet, 1)
    assert sheet.height() == short
    sheet.resize(LEAST, sheet.height())
    QApplication.processEvents()
    assert sheet.height() > short


def test_it_is_larger_where_all_words_are(sheet: ReportSheet, theme: Theme) -> None:
    show(sheet, 1)
    usual = sheet.height()
    theme.enlarge(2.0)
    try:
        sheet.setMaximumWidth(2 * WIDEST)
        sheet.resize(2 * WIDEST, 100)
        show(sheet, 1)
        assert abs(sheet.height() - 2 * usual) <= 2
        assert sheet.sizeHint().width() == 2 * WIDEST
    finally:
        theme.enlarge(1.0)


def test_it_says_the_report_aloud(sheet: ReportSheet) -> None:
    show(sheet, 1)
    assert sheet.accessibleName() == "1 September to 22 November 2026"
    assert HOSTILE in sheet.accessibleDescription()


def test_without_a_report_it_is_empty(sheet: ReportSheet) -> None:
    image = sheet.grab().toImage()
    assert {image.pixelColor(x, 50).name() for x in range(0, image.width(), 7)} == {
        image.pixelColor(0, 50).name()
    }
