"""Pictures of the window while something is done in it, over the sample people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog

from app.ui import screens
from app.ui.drafting.panel import DraftPanel
from app.ui.importing.choice import Shelf
from app.ui.importing.page import PreviewPage
from app.ui.importing.reading import ReadingPage
from app.ui.people.list_view import PeoplePane
from app.ui.people.person_page import PersonPage
from app.ui.preferences.dialog import RULES, PreferencesDialog
from app.ui.theme import Theme
from app.ui.widgets.empty import EmptyState
from tests.support import desk as real
from tests.support.real_window import RealWindow, real_window
from tests.support.shown import words_cut_off


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
    states["draft"](opened.desk)
    panel = opened.page(DraftPanel)
    assert [chip.text() for chip in panel.chips][:2] == [
        "1 Asks for a call or a meeting",
        "2 Chases an answer",
    ]
    screens.close_dialogs(opened.desk)
    assert not panel.isVisible()
    assert panel.box.text == ""
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


def test_a_menu_is_painted_below_its_word(opened: RealWindow) -> None:
    states = {screen.name: screen.show for screen in screens.states()}
    bare = opened.window.grab().toImage()
    states["menu-person"](opened.desk)
    opened.settle()
    picture = opened.window.grab()
    screens.paint_dialogs(opened.window, picture)
    bar = opened.window.menuBar()
    left = bar.actionGeometry(bar.actions()[2]).left()
    painted = picture.toImage()
    assert painted.pixel(left + 40, 200) != bare.pixel(left + 40, 200)
    screens.close_dialogs(opened.desk)


def test_what_is_no_export_is_refused_in_words_and_a_report_is_shown_as_it_prints(
    opened: RealWindow,
) -> None:
    states = {screen.name: screen.show for screen in screens.states()}
    states["import-refused"](opened.desk)
    opened.settle()
    assert "isn't an export" in opened.told()
    states["import-running"](opened.desk)
    assert opened.page(ReadingPage).isVisible()
    states["import-look"](opened.desk)
    assert opened.page(PreviewPage).shelves.key == Shelf.LOOK.value
    states["preferences-rules"](opened.desk)
    assert opened.page(PreferencesDialog).panels.key == RULES
    states["report-preview"](opened.desk)
    shown = [d for d in opened.window.findChildren(QDialog) if d.isVisible()]
    assert [type(dialog).__name__ for dialog in shown] == ["QPrintPreviewDialog"]
    screens.close_dialogs(opened.desk)


def test_while_nobody_is_here_every_page_says_so_and_a_newcomer_has_no_past(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with real_window(qtbot, theme, tmp_path) as opened:
        for screen in screens.beginnings():
            screen.show(opened.desk)
            opened.settle()
            heads = [one.title.text() for one in opened.window.findChildren(EmptyState)]
            assert not [head for head in heads if head.endswith(".")], "a head is no sentence"
        assert opened.page(PersonPage).nothing_yet.isVisible()
        assert shown_name(opened) == screens.NEWCOMER


@pytest.fixture
def written(theme: Theme) -> Iterator[Theme]:
    """The theme, with letters as large as usual afterwards."""
    yield theme
    theme.enlarge(1.0)


WIDE = ("board", "import", "moving-out")
"""Screens that are made of columns side by side."""


def test_in_large_letters_no_words_are_cut_off_in_the_smallest_window(
    qtbot: Any, written: Theme, tmp_path: Path
) -> None:
    """In a larger one `test_screens_golden` looks at all; in longer words `test_screens_languages`."""
    written.enlarge(2.0)
    with real.desk(tmp_path / "some") as workspace:
        workspace.samples.add()
    tables = (("some", (*screens.pages(), *screens.states())), ("none", screens.beginnings()))
    found = []
    for folder, table in tables:
        with real_window(qtbot, written, tmp_path / folder) as opened:
            opened.window.resize(1024, 700)
            for screen in table:
                screen.show(opened.desk)
                opened.settle()
                # Of such a window, the page of one person has too little left for them yet.
                wrong = words_cut_off(opened.window, but=PersonPage)
                if screen.name.startswith(WIDE):
                    # Their columns need more than that: the page is moved about as a whole.
                    wrong = [what for what in wrong if "beyond what holds it" not in what]
                found += [f"{screen.name}: {what}" for what in wrong]
            screens.close_dialogs(opened.desk)
    assert found == []
