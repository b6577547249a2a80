"""The whole: pages and pictures from their tables, the bug hook, and names for screen readers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableView, QWidget

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.core.errors import AppError
from app.paths import workspace_paths
from app.services.picturing import Picturing
from app.services.settings import SCHEME
from app.services.workspace import Workspace
from app.ui.application import (
    application,
    bug_hook,
    bug_report,
    hear_qt,
    open_window,
    render_screens,
    screen_table,
    theme_of,
)
from app.ui.instance import claim
from app.ui.shell import Shell
from app.ui.theme import DARK, Palette, Theme
from tests.support.people_rows import TODAY


def test_there_is_one_application_with_one_theme(qapp: QApplication, theme: Theme) -> None:
    assert application([]) is qapp
    assert theme_of(qapp) is theme


def test_every_picture_has_its_own_name() -> None:
    names = [screen.name for screen in screen_table()]
    assert len(names) == len(set(names))


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Workspace]:
    """A workspace in a file, with one person in it."""
    with open_workspace(workspace_paths(tmp_path / "data"), FixedClock(date=TODAY)) as opened:
        opened.people.add("Maren Okafor")
        yield opened


def test_screens_are_written_without_a_display(
    real: Workspace, theme: Theme, tmp_path: Path
) -> None:
    """In the dark, one of four; all of them, and how they look, are for the golden pictures."""
    some = screen_table()[::4]
    dark = Picturing(scheme="dark", size=(1024, 700))
    files = render_screens(real, workspace_paths(tmp_path), tmp_path / "out", some, dark)
    assert [f.name for f in files] == [f"{s.name}-dark.png" for s in some]
    for file in files:
        image = QImage(str(file))
        assert (image.width(), image.height()) == (1024, 700)
        assert image.pixelColor(3, image.height() // 2).name() == DARK.sunk.lower()


def test_a_folder_that_takes_no_picture_is_a_plain_failure(
    real: Workspace, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtGui.QPixmap.save", lambda *_: False)
    with pytest.raises(AppError) as raised:
        render_screens(real, workspace_paths(tmp_path), tmp_path, screen_table(), Picturing())
    assert raised.value.code == "screens.not_written"


def test_a_bug_is_reported_without_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    said: list[str] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *given: shown.append(given))
    hook = bug_hook(tmp_path / "log", said.append)
    try:
        {"Maren Okafor": 1}["Tomás Lindqvist"]
    except KeyError as error:
        hook(type(error), error, error.__traceback__)
    report = (tmp_path / "log" / "bug.txt").read_text("utf-8")
    assert "KeyError" in report
    assert "test_application.py" in report
    assert "Lindqvist" not in report
    assert "Okafor" not in report
    assert str(tmp_path) not in report
    assert "bug.txt" in said[0]
    assert len(shown) == 1


def test_a_bug_without_a_trace_can_be_reported() -> None:
    assert bug_report(ValueError, None).splitlines()[-2:] == ["ValueError", ""]


def test_what_qt_says_is_logged_but_not_that_there_is_no_display(
    caplog: pytest.LogCaptureFixture,
) -> None:
    context = QMessageLogContext()
    hear_qt(QtMsgType.QtWarningMsg, context, "This plugin does not support raise()")
    hear_qt(QtMsgType.QtWarningMsg, context, "QPainter is not active")
    assert [record.message for record in caplog.records] == ["QPainter is not active"]


def controls(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | QTableView)
        and not widget.objectName().startswith("qt_")
        and type(widget).__module__.startswith("app.")
    ]


def test_every_control_has_a_name_for_screen_readers(open_rows: Callable[..., Any]) -> None:
    window = open_rows().desk.window
    found = controls(window)
    assert len(found) > 8
    nameless = [
        widget
        for widget in found
        if widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_every_control_can_be_reached_by_keys_but_labels_cannot(
    open_rows: Callable[..., Any],
) -> None:
    window = open_rows().desk.window
    unreachable = [
        widget
        for widget in controls(window)
        if widget.isVisible() and widget.focusPolicy().value & 1 == 0
    ]
    assert unreachable == []


def test_no_label_takes_markup(open_rows: Callable[..., Any]) -> None:
    window = open_rows().desk.window
    formats = {
        label.textFormat().name
        for label in window.findChildren(QLabel)
        if label.text() and type(label).__module__.startswith("app.")
    }
    assert formats == {"PlainText"}


def test_the_window_opens_in_the_kept_scheme_and_ends_with_the_loop(
    real: Workspace,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> None:
    real.settings.keep(SCHEME, "dark")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    seen: list[tuple[set[str], Palette]] = []

    def loop(*_app: object) -> int:
        shown = {w.windowTitle() for w in qapp.topLevelWidgets() if w.isVisible()}
        seen.append((shown, theme.palette))
        return 3

    monkeypatch.setattr(QApplication, "exec", loop)
    assert open_window(real, workspace_paths(tmp_path)) == 3
    assert seen == [({"Acquainted"}, DARK)]


def test_a_window_hears_a_second_start_and_takes_what_this_one_was_given(
    real: Workspace, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    instance = claim(tmp_path, ())
    assert instance is not None
    heard: list[Sequence[str]] = []
    monkeypatch.setattr(Shell, "open_words", lambda _shell, words: heard.append(words))

    def loop(*_app: object) -> int:
        qtbot.waitUntil(lambda: heard == [["a.zip"]])
        instance.called.emit(("b.zip",))
        return 0

    monkeypatch.setattr(QApplication, "exec", loop)
    assert open_window(real, workspace_paths(tmp_path), instance, ["a.zip"]) == 0
    assert heard == [["a.zip"], ("b.zip",)]
    instance.close()
