"""An entry is written anew in the sheet in which it was logged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt

from app.core.interactions import Interaction, Kind
from app.ui.people.person_page import PersonPage
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, workspace) as window:
        person = window.workspace.people.add("Maren Okafor")
        window.workspace.logging.log(person, Kind.COMMENT, text="Wich press?")
        window.desk.show_person(person)
        window.settle()
        yield window


def acts(opened: RealWindow) -> tuple[Interaction, ...]:
    person = opened.workspace.people.find("Maren Okafor")
    return opened.workspace.store.reader.timeline(person).interactions


def test_f2_opens_what_was_logged_and_it_is_kept_as_it_is_written_then(
    qtbot: Any, opened: RealWindow
) -> None:
    page: PersonPage = opened.page(PersonPage)
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, Qt.Key.Key_Home)
    qtbot.keyClick(page.timeline, Qt.Key.Key_F2)
    sheet = page.sheet
    assert sheet.isVisible()
    assert sheet.title.text() == "Change: You commented"
    assert sheet.text.toPlainText() == "Wich press?"
    assert not sheet.network.isVisible()
    sheet.text.setPlainText("Which press?")
    day = sheet.day.date()
    sheet.day.setDate(QDate(day.year(), day.month(), 3))
    sheet.asks.setChecked(True)
    qtbot.mouseClick(sheet.logger, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    (act,) = acts(opened)
    assert (act.text, act.day.day, act.asks) == ("Which press?", 3, True)
    assert opened.said() == "Entry changed."
    opened.window.toast.button.click()
    (act,) = acts(opened)
    assert (act.text, act.asks) == ("Wich press?", False)


def test_what_is_left_changes_nothing_and_is_not_kept_for_the_next_entry(
    qtbot: Any, opened: RealWindow
) -> None:
    page: PersonPage = opened.page(PersonPage)
    qtbot.keyClick(page.timeline, Qt.Key.Key_Home)
    qtbot.keyClick(page.timeline, Qt.Key.Key_F2)
    page.sheet.text.setPlainText("Something else")
    qtbot.keyClick(page.sheet, Qt.Key.Key_Escape)
    (act,) = acts(opened)
    assert act.text == "Wich press?"
    opened.desk.actions.action("log.comment").trigger()
    assert page.sheet.text.toPlainText() == ""
