"""Pictures of the window while something is done in it, over the sample people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog

from app.ui import screens
from app.ui.people.list_view import PeoplePane
from app.ui.people.person_page import PersonPage
from app.ui.theme import Theme
from tests.support import desk as real
from tests.support.real_window import RealWindow, real_window


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real.desk(tmp_path) as workspace:
        workspace.samples.add()
    with real_window(qtbot, theme, tmp_path) as window:
        yield window


def shown_name(opened: RealWindow) -> str:
    return str(opened.page(PersonPage).head.name.text())


def test_the_talker_is_the_readiest_of_those_in_converse(opened: RealWindow) -> None:
    screens.show_talker(opened.desk)
    assert shown_name(opened) == "Maren Okafor"


def test_every_state_comes_about_and_nothing_is_written(opened: RealWindow) -> None:
    before = opened.workspace.history.entries()
    states = {screen.name: screen.show for screen in screens.states()}
    for name in ("person-question", "person-too-soon"):
        states[name](opened.desk)
        assert opened.page(PersonPage).sheet.isVisible(), name
        assert shown_name(opened) == "Rosalind Achterberg"
    for name in ("person-move", "new-person", "shortcuts"):
        states[name](opened.desk)
        assert any(d.isVisible() for d in opened.window.findChildren(QDialog)), name
        screens.close_dialogs(opened.desk)
    states["nobody-found"](opened.desk)
    assert opened.page(PeoplePane).model.rowCount() == 0
    states["person-readiness"](opened.desk)
    assert opened.page(PeoplePane).model.rowCount() == 57
    assert opened.workspace.history.entries() == before


def test_an_open_dialog_is_painted_into_the_picture_of_its_window(opened: RealWindow) -> None:
    picture = opened.window.grab()
    bare = picture.toImage()
    screens.paint_dialogs(opened.window, picture)
    assert picture.toImage() == bare
    opened.desk.actions.action("help.shortcuts").trigger()
    painted = QPixmap(picture)
    screens.paint_dialogs(opened.window, painted)
    assert painted.toImage() != bare
    assert painted.toImage().pixel(2, 2) == bare.pixel(2, 2)
