"""The icon beside the clock in a whole window: there while it is wanted, and what it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from app.core.interactions import Direction, Kind
from app.services.settings import CLOSE_TO_TRAY, COPIED_LINKS, DIGEST, DIGEST_NAMES, TRAY
from app.ui.desk import TODAY_PAGE
from app.ui.quick_log.sheet import QuickLog
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window

# Without a display Qt looks for a place for icons that is not there, and remarks on it.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What the desktop was asked to say; it has a place for icons."""
    words: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, title, text, *_: words.append((title, text))
    )
    return words


@pytest.fixture
def opened(
    qtbot: Any, theme: Theme, tmp_path: Path, said: list[tuple[str, str]]
) -> Iterator[RealWindow]:
    QGuiApplication.clipboard().clear()
    with real_window(qtbot, theme, tmp_path) as window:
        person = window.workspace.people.add("Zoë Brandt")
        window.workspace.logging.log(person, Kind.COMMENT, Direction.INBOUND)
        window.desk.reminders_changed.connect(window.shell._remind)
        yield window
        window.window.hides_instead = None


def switch_on(opened: RealWindow, *settings: Any) -> Any:
    for setting in settings:
        opened.workspace.settings.keep(setting, "yes")
    opened.desk.reminders_changed.emit()
    opened.settle()
    return opened.shell._tray


def test_it_is_there_only_while_it_is_wanted(opened: RealWindow) -> None:
    assert opened.shell._tray is None
    tray = switch_on(opened, TRAY)
    assert tray.icon.icon.isVisible()
    opened.workspace.settings.keep(TRAY, "no")
    opened.desk.reminders_changed.emit()
    assert tray.icon is None
    assert not tray._clock.isActive()


def test_the_word_of_the_day_is_said_in_the_window_while_it_is_in_front(
    opened: RealWindow, said: list[tuple[str, str]]
) -> None:
    tray = switch_on(opened, TRAY, DIGEST)
    assert opened.told() == "One small step today. They can wait, too."
    assert said == []
    assert tray.icon.today.text() == "One small step today"
    tray.look()
    opened.settle()
    opened.window.notices.offerer.click()
    assert opened.window.current == TODAY_PAGE
    assert not opened.window.notices.isVisible()


def test_it_is_said_by_the_desktop_else_and_names_only_where_that_is_allowed(
    opened: RealWindow, said: list[tuple[str, str]]
) -> None:
    opened.window.hide()
    switch_on(opened, TRAY, DIGEST, DIGEST_NAMES)
    assert said == [("One small step today", "Zoë Brandt")]


def test_closing_leaves_the_icon_where_that_is_chosen_and_quit_leaves(
    opened: RealWindow, said: list[tuple[str, str]]
) -> None:
    tray = switch_on(opened, TRAY, CLOSE_TO_TRAY)
    opened.window.close()
    assert not opened.window.isVisible()
    assert not opened.desk.jobs.is_closed
    assert [title for title, _ in said] == ["Acquainted is still here"]
    tray.icon.opened.emit()
    assert opened.window.isVisible()
    opened.window.close()
    assert len(said) == 1
    tray.icon.leaver.trigger()
    assert opened.desk.jobs.is_closed


def test_a_copied_profile_is_offered_and_asked_about(opened: RealWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("https://x.com/zoebrandt")
    tray = switch_on(opened, TRAY)
    assert not tray.icon.copied.isVisible()  # not switched on
    switch_on(opened, COPIED_LINKS)
    assert tray.icon.copied.text() == "Log with zoebrandt…"
    clipboard.setText("a shopping list")
    assert not tray.icon.copied.isVisible()
    clipboard.setText(" https://x.com/zoebrandt/status/1234567 ")
    tray.icon.copied.trigger()
    (sheet,) = opened.window.findChildren(QuickLog)
    assert sheet.isVisible()
    sheet.reject()
    clipboard.clear()
