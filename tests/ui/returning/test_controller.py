"""Back from the browser one key logs what was done there; nothing is asked of who says so."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.core.interactions import Interaction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.services.settings import ASK_ON_RETURN
from app.ui.returning.strip import NOTHING_KEY, ReturnStrip
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window

PROFILE, POST = "https://x.com/marenholt", "https://example.org/on-fog"


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        for name in ("Maren Holt", "Aiko Tan"):
            made.workspace.people.add(name)
        made.workspace.people.add_account(find(made, "Maren Holt"), PROFILE)
        made.settle()
        yield made


@pytest.fixture
def went(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []

    def go(url: QUrl) -> bool:
        found.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", go)
    return found


def find(opened: RealWindow, name: str) -> PersonId:
    return PersonId(opened.workspace.people.find(name))


def come_back() -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def acts(opened: RealWindow, name: str) -> tuple[Interaction, ...]:
    return opened.workspace.store.reader.timeline(find(opened, name)).interactions


def strip(opened: RealWindow) -> ReturnStrip:
    found: ReturnStrip = opened.page(ReturnStrip)
    return found


def test_one_key_logs_what_was_done_there_and_undo_takes_it_back(
    opened: RealWindow, qtbot: Any, went: list[str]
) -> None:
    opened.window.go("today")
    opened.settle()
    opened.desk.visit(find(opened, "Maren Holt"), PROFILE)
    assert went == [PROFILE]
    assert strip(opened).isHidden()
    come_back()
    assert strip(opened).label.text() == "Back from Maren Holt. What did you do there?"
    assert strip(opened).gestures[Kind.LIKE].hasFocus()
    qtbot.keyClick(strip(opened).gestures[Kind.LIKE], Qt.Key.Key_Q)
    (act,) = acts(opened, "Maren Holt")
    assert (act.kind, act.url) == (Kind.QUESTION, "")
    networks = opened.workspace.store.reader.timeline(find(opened, "Maren Holt")).networks
    assert networks[act.id] is Network.X
    assert strip(opened).isHidden()
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    assert acts(opened, "Maren Holt") == ()


def test_a_post_keeps_its_address_and_several_are_asked_about_in_turn(
    opened: RealWindow, qtbot: Any, went: list[str]
) -> None:
    opened.desk.visit(find(opened, "Maren Holt"), POST)
    opened.desk.visit(find(opened, "Aiko Tan"), POST)
    come_back()
    qtbot.mouseClick(strip(opened).gestures[Kind.READ], Qt.MouseButton.LeftButton)
    assert strip(opened).label.text() == "Back from Aiko Tan. What did you do there?"
    qtbot.keyClick(strip(opened), Qt.Key.Key_0)
    assert NOTHING_KEY == "0"
    assert strip(opened).isHidden()
    assert [(act.kind, act.url) for act in acts(opened, "Maren Holt")] == [(Kind.READ, POST)]
    assert acts(opened, "Aiko Tan") == ()
    come_back()
    assert strip(opened).isHidden()
    assert went == [POST, POST]


def test_who_does_not_want_to_be_asked_is_not_and_can_take_that_back(
    opened: RealWindow, qtbot: Any, went: list[str]
) -> None:
    maren = find(opened, "Maren Holt")
    opened.desk.visit(maren, PROFILE)
    come_back()
    qtbot.mouseClick(strip(opened).silencer, Qt.MouseButton.LeftButton)
    assert opened.workspace.settings.value(ASK_ON_RETURN) == "no"
    opened.desk.visit(maren, PROFILE)
    come_back()
    assert strip(opened).isHidden()
    assert opened.said() == "Opened in your browser."
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    come_back()
    assert not strip(opened).isHidden()
    assert opened.workspace.settings.value(ASK_ON_RETURN) == "yes"
    assert len(went) == 2


def test_who_is_writing_goes_on_writing(opened: RealWindow, qtbot: Any, went: list[str]) -> None:
    opened.window.go("people")
    opened.settle()
    opened.desk.actions.action("edit.find").trigger()
    field = opened.window.focusWidget()
    opened.desk.visit(find(opened, "Maren Holt"), PROFILE)
    come_back()
    assert opened.window.focusWidget() is field
    qtbot.keyClick(strip(opened), Qt.Key.Key_Escape)
    assert went == [PROFILE]
    assert acts(opened, "Maren Holt") == ()


def test_only_web_pages_are_opened_and_a_browser_that_does_not_answer_is_told_of(
    opened: RealWindow, monkeypatch: pytest.MonkeyPatch, went: list[str]
) -> None:
    maren = find(opened, "Maren Holt")
    for bad in ("file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.c", "https://"):
        opened.desk.visit(maren, bad)
    assert went == []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    opened.desk.visit(maren, PROFILE)
    come_back()
    assert strip(opened).isHidden()
    assert QGuiApplication.clipboard().text() == PROFILE
    assert "No browser answered" in opened.window.notices.label.text()
