"""The dialog shows a sheet as it will be, or says what a list will hold; while it writes it waits."""

from __future__ import annotations

from typing import Any

from app.reports.plain import to_plain
from app.reports.progress import progress_document
from app.ui.reports.paper_dialog import PaperDialog
from app.ui.theme import Theme
from tests.support.pictured_report import numbers


def test_a_sheet_is_shown_with_all_ways_out(qtbot: Any, theme: Theme) -> None:
    dialog = PaperDialog("A sheet", has_sheet=True)
    qtbot.addWidget(dialog)
    document = progress_document(numbers())
    dialog.show_document(document, to_plain(document))
    assert dialog.sheet is not None
    assert dialog.sheet.accessibleName() == document.title
    assert len(dialog.tools.buttons) == 4


def test_while_a_list_is_written_it_can_only_be_stopped(qtbot: Any, theme: Theme) -> None:
    dialog = PaperDialog("A list", has_sheet=False)
    qtbot.addWidget(dialog)
    dialog.show_note("57 people")
    assert dialog.sheet is None
    assert len(dialog.tools.buttons) == 3
    dialog.show_step("3 of 57")
    assert not any(button.isEnabled() for button in dialog.tools.buttons)
    assert dialog.leaver.text() == "Stop"
    dialog.show_step("")
    assert all(button.isEnabled() for button in dialog.tools.buttons)
    assert dialog.leaver.text() == "Close"
