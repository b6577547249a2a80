"""The page that says how to leave: in the Help menu, with the folder, and back to where one was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel

from app.ui.exports.moving_view import MovingView
from app.ui.taking_home.dialog import TakingHomeDialog
from app.ui.theme import Theme
from tests.support.real_window import real_window


def test_how_to_leave_is_said_with_the_folder_and_both_steps(
    qtbot: Any, theme: Theme, workspace: Path
) -> None:
    with real_window(qtbot, theme, workspace) as opened:
        opened.window.go("people")
        opened.desk.actions.action("help.moving_out").trigger()
        opened.settle()
        view: MovingView = opened.page(MovingView)
        assert view.isVisible()
        said = " ".join(label.text() for label in view.findChildren(QLabel))
        assert str(opened.desk.paths.data) in said
        for form in ("JSON", "CSV", "vCard", "iCalendar", "PDF"):
            assert form in said
        view.taker.click()
        assert opened.page(TakingHomeDialog).isVisible()
        opened.page(TakingHomeDialog).reject()
        view.left.emit()
        assert opened.window.current == "people"
