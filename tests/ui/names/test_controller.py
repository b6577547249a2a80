"""Accounts known by a number get a name: by what was pasted, one after the other, or by a file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.ui.desk import NAMES_PAGE, PEOPLE_PAGE
from app.ui.names.view import NamesView
from app.ui.people.list_view import PeoplePane
from app.ui.theme import Theme
from tests.support.exports import EXPORTS
from tests.support.real_window import RealWindow, real_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        importing = made.workspace.importing
        importing.commit(importing.preview([EXPORTS / "x" / "2024_new"]))
        made.desk.window.go(PEOPLE_PAGE)
        made.settle()
        yield made


def enter(opened: RealWindow, qtbot: Any) -> NamesView:
    pane = opened.page(PeoplePane)
    qtbot.mouseClick(pane.nameless, LEFT)
    opened.settle()
    view: NamesView = opened.page(NamesView)
    return view


def test_the_list_counts_them_and_each_paste_names_one_and_goes_on(
    opened: RealWindow, qtbot: Any
) -> None:
    count = opened.workspace.names.count()
    pane = opened.page(PeoplePane)
    assert count > 2
    assert pane.nameless.isVisible()
    assert pane.nameless.text() == f"{count} accounts have no name yet"
    view = enter(opened, qtbot)
    assert opened.window.current == NAMES_PAGE
    first = view.name.text()
    assert first.startswith("account ")
    assert "X · " in view.about.text()
    assert view.field.hasFocus()
    qtbot.keyClicks(view.field, "https://x.com/edda_hraun")
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    opened.settle()
    assert opened.workspace.names.count() == count - 1
    assert view.name.text() != first
    assert view.field.text() == ""
    assert opened.said() == f"{first} is edda_hraun."
    assert pane.nameless.text() == f"{count - 1} accounts have no name yet"

    qtbot.mouseClick(opened.window.toast.button, LEFT)
    opened.settle()
    assert opened.workspace.names.count() == count
    assert view.name.text() == first


def test_what_names_nobody_is_said_and_stays_to_be_mended(opened: RealWindow, qtbot: Any) -> None:
    view = enter(opened, qtbot)
    before = view.name.text()
    qtbot.keyClicks(view.field, "https://bsky.app/profile/edda.example.com")
    qtbot.mouseClick(view.namer, LEFT)
    assert view.problem.isVisible()
    assert "another network" in view.problem.text()
    assert view.name.text() == before
    assert view.field.selectedText() == view.field.text()


def test_those_that_are_skipped_come_again_after_the_last(opened: RealWindow, qtbot: Any) -> None:
    view = enter(opened, qtbot)
    count = opened.workspace.names.count()
    seen = []
    for _ in range(count):
        seen.append(view.name.text())
        qtbot.mouseClick(view.skipper, LEFT)
    assert len(set(seen)) == count
    assert view.done.isVisible()
    qtbot.mouseClick(view.again, LEFT)
    assert view.name.text() == seen[0]


def test_the_profile_is_opened_and_what_was_copied_there_is_in_the_field(
    opened: RealWindow, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(QUrl(url).toString()))
    view = enter(opened, qtbot)
    number = view.name.text().removeprefix("account ")
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    QGuiApplication.clipboard().setText("https://x.com/edda_hraun")
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert view.field.text() == ""
    qtbot.mouseClick(view.opener, LEFT)
    assert went == [f"https://x.com/i/user/{number}"]
    QGuiApplication.clipboard().setText("https://example.com/recipe")
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert view.field.text() == ""
    QGuiApplication.clipboard().setText("https://x.com/edda_hraun")
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert view.field.text() == "https://x.com/edda_hraun"


def test_a_file_names_many_at_once(
    opened: RealWindow, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = enter(opened, qtbot)
    rows = opened.workspace.names.page(0, 50)
    lines = [f"{row.account.remote_id},person_{n}" for n, row in enumerate(rows)]
    file = tmp_path / "names.csv"
    file.write_text("id,handle\n" + "\n".join(lines) + "\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    qtbot.mouseClick(view.filer, LEFT)
    opened.settle()
    assert opened.workspace.names.count() == 0
    assert view.done.title.text() == "Everybody here has a name"
    assert not view.again.isVisible()
    assert f"Named: {len(rows)}." in opened.said()
    assert not opened.page(PeoplePane).nameless.isVisible()


def test_escape_leads_back(opened: RealWindow, qtbot: Any) -> None:
    view = enter(opened, qtbot)
    qtbot.keyClick(view.field, Qt.Key.Key_Escape)
    assert opened.window.current == PEOPLE_PAGE
