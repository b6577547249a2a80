"""Another language or size of text: the window opens anew where it stood, and nothing else ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.paths import resource_root, workspace_paths
from app.services.settings import LANGUAGE, TEXT_SIZE
from app.services.workspace import Workspace
from app.ui import i18n
from app.ui.application import open_window
from app.ui.desk import Desk
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.preferences.dialog import APPEARANCE, GENERAL, PreferencesDialog
from app.ui.theme import Theme
from tests.support.people_rows import TODAY
from tests.support.real_window import RealWindow, real_window


@pytest.fixture
def as_before(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    """The theme; afterwards English, and words as large as usual."""
    for window in windows(qapp):  # of tests that never come to an end of their loop
        window.put_away()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    yield theme
    i18n.install(qapp, resource_root(), "en")
    theme.enlarge(theme.usual_text)


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(workspace_paths(tmp_path / "data"), FixedClock(date=TODAY)) as opened:
        opened.people.add("Maren Okafor")
        yield opened


def windows(app: QApplication) -> list[MainWindow]:
    return [w for w in app.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


def choose(dialog: PreferencesDialog, panel: str, name: str, value: str) -> None:
    """Click one chip of a setting."""
    dialog.show_panel(panel)
    QTest.mouseClick(dialog.pages[panel].fields[name]._chips[value], Qt.MouseButton.LeftButton)


def test_the_window_opens_anew_in_german_and_larger_on_the_page_that_was_in_front(
    real: Workspace,
    as_before: Theme,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    seen: list[tuple[str, ...]] = []

    def ask() -> None:
        (window,) = windows(qapp)
        window.go("board")
        window.actions_table.action("file.preferences").trigger()
        (dialog,) = window.findChildren(PreferencesDialog)
        choose(dialog, GENERAL, "language", "de")
        choose(dialog, APPEARANCE, "text_size", "1.5")
        dialog.accept()
        seen.append((window.toast.label.text(), window.current))
        QTest.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
        later(look)

    def look() -> None:
        (window,) = windows(qapp)
        seen.append((window.actions_table.action("file.quit").text(), window.current))
        window.leave()

    def later(step: Callable[[], None]) -> None:
        QTimer.singleShot(0, qapp, partial(carry_out, step))

    def carry_out(step: Callable[[], None]) -> None:
        try:
            step()
        except BaseException:
            qapp.exit(1)  # else the loop would wait for a step that never comes
            raise

    later(ask)
    assert open_window(real, workspace_paths(tmp_path)) == 0
    assert seen == [
        ("Language and size of text change with a new window.", "board"),
        ("&Beenden", "board"),
    ]
    assert as_before.text == 1.5
    assert real.settings.value(LANGUAGE) == "de"
    assert real.settings.value(TEXT_SIZE) == "1.5"


@pytest.fixture
def opened(qtbot: Any, as_before: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, as_before, workspace) as window:
        window.workspace.people.add("Maren Okafor")
        yield window


def preferences(desk: Desk) -> PreferencesDialog:
    desk.actions.action("file.preferences").trigger()
    (dialog,) = [d for d in desk.window.findChildren(PreferencesDialog) if d.isVisible()]
    return dialog


def test_nothing_is_offered_where_all_is_as_it_was(opened: RealWindow) -> None:
    dialog = preferences(opened.desk)
    choose(dialog, APPEARANCE, "text_size", "2.0")
    choose(dialog, APPEARANCE, "text_size", "system")
    dialog.accept()
    assert opened.said() == ""


def test_what_is_in_the_lane_ends_before_the_window_goes(opened: RealWindow, qtbot: Any) -> None:
    dialog = preferences(opened.desk)
    choose(dialog, APPEARANCE, "text_size", "2.0")
    dialog.accept()
    order: list[str] = []
    opened.desk.renewal_asked.connect(lambda: order.append("renewal"))
    jobs: Jobs = opened.desk.jobs
    jobs.run(lambda: QThread.msleep(30), done=lambda _none: order.append("job"))
    opened.window.toast.button.click()
    assert order == []
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["job", "renewal"]
