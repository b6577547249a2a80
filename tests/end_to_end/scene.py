"""What a person sees of the program and does with it: words on the screen, keys, clicks, a drag.

A story is a generator. Whatever it yields is a condition that is looked at from the event loop
until it holds; so the program's own loops, those of its dialogs too, run as they always do.
"""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from app.ui.main_window import MainWindow
from app.ui.people.list_model import shown_of
from app.ui.timeline.view import TimelineView
from app.ui.today.card import StepCard
from tests.end_to_end.hand import Hand


@dataclass(frozen=True, slots=True)
class Step:
    """A condition, and what is waited for in words."""

    holds: Callable[[], object]
    wanted: str


Steps = Iterator[Step]

PLACE = QRect(0, 0, 1340, 960)
"""Where the window stands; beside it there is room for a file to be dragged from."""
SOURCE = QPoint(1400, 60)
PATIENCE_SECONDS = 20.0
"""So long a condition may take on a machine that is busy; it mostly holds at once."""


class Scene:
    """The program on the screen.

    Args:
        hand: keys and pointer.
        window: the program's window.
        folder: the workspace.
        opened_at: how large the window was when the program showed it.
    """

    def __init__(self, hand: Hand, window: MainWindow, folder: Path, opened_at: QSize) -> None:
        self.hand = hand
        self.window = window
        self.folder = folder
        self.opened_at = opened_at

    # --- seeing -------------------------------------------------------------------------------

    def can_read(self, wanted: str) -> bool:
        """Whether a piece of text stands somewhere on the screen."""
        return any(wanted in text for text in read_screen())

    def cannot_read(self, unwanted: str) -> bool:
        """Whether a piece of text stands nowhere on the screen."""
        return not self.can_read(unwanted)

    def see(self, *wanted: str) -> Steps:
        """Wait until all these words are on the screen."""
        for one in wanted:
            yield Step(partial(self.can_read, one), f"to read {one!r}")

    def miss(self, *unwanted: str) -> Steps:
        """Wait until none of these words is on the screen."""
        for one in unwanted:
            yield Step(partial(self.cannot_read, one), f"no longer to read {one!r}")

    def timeline(self) -> list[str]:
        """The rows of the timeline in words."""
        view = self.window.findChild(TimelineView)
        assert view is not None
        return [view.telling(n).spoken for n in range(len(view.rows))]

    def cards(self) -> list[str]:
        """What Today proposes, top to bottom."""
        cards = [c for c in self.window.findChildren(StepCard) if c.isVisible()]
        return [c.form.step for c in sorted(cards, key=lambda c: c.mapToGlobal(QPoint()).y())]

    # --- doing --------------------------------------------------------------------------------

    def press(self, *keys: str) -> Steps:
        """Press keys one after another."""
        yield from self._look()
        for one in keys:
            self.hand.press(one)
            yield from self._look()

    def type(self, text: str) -> Steps:
        """Type where the focus is."""
        yield from self._look()
        self.hand.type(text)
        yield from self._look()

    def click(self, text: str) -> Steps:
        """Click the button, the row or the entry that says this; the uppermost of several."""
        places: list[QPoint] = []

        def find() -> bool:
            places[:] = self._places(text)
            return bool(places)

        yield Step(find, f"to click {text!r}")
        yield from self._look()
        places[:] = self._places(text) or places
        place = min(places, key=lambda p: (p.y(), p.x()))
        self.hand.click(place.x(), place.y())
        yield from self._look()

    def menu(self, title: str, entry: str) -> Steps:
        """Choose an entry of the menu bar."""
        bar = self.window.menuBar()
        head = next(a for a in bar.actions() if plain(a.text()) == title)
        at = bar.mapToGlobal(bar.actionGeometry(head).center())
        self.hand.click(at.x(), at.y())
        yield Step(lambda: QApplication.activePopupWidget() is not None, f"the menu {title}")
        yield from self.click(entry)

    def drag(self, *files: Path) -> Steps:
        """Drag files from a window of another program, and drop them on this one."""
        names = [str(file) for file in files]
        command = [sys.executable, str(Path(__file__).with_name("drag_source.py"))]
        source = subprocess.Popen(
            [*command, str(SOURCE.x()), str(SOURCE.y()), *names], stdout=subprocess.PIPE
        )
        assert source.stdout is not None
        listener = Listener(source)
        try:
            yield Step(lambda: listener.heard(b"ready"), "a file to drag")
            start, end = SOURCE + QPoint(60, 60), PLACE.center()
            self.hand.move(start.x(), start.y())
            self.hand.button_down()
            yield from beats()
            for part in range(1, 13):
                place = start + (end - start) * (part / 12)
                self.hand.move(place.x(), place.y())
                yield from beats()
            yield Step(
                lambda: self.window.overlay.isVisible(), "the window to say that it takes it"
            )
            self.hand.button_up()
            yield Step(lambda: listener.heard(b"CopyAction"), "the drop to be taken")
            yield Step(lambda: not self.window.overlay.isVisible(), "the window to take it")
        finally:
            source.kill()
            source.wait()
            source.stdout.close()

    def carry(self, text: str, over: str) -> Steps:
        """Take hold of what says this and hold it over the widget of this name.

        It stays in the hand until `let_go`.
        """
        starts: list[QPoint] = []

        def find() -> bool:
            starts[:] = self._places(text)
            return bool(starts)

        yield Step(find, f"to take hold of {text!r}")
        start = starts[0]
        target = next(
            widget
            for widget in self.window.findChildren(QWidget)
            if widget.isVisible() and widget.accessibleName().startswith(over)
        )
        end = target.mapToGlobal(target.rect().center())
        self.hand.move(start.x(), start.y())
        self.hand.button_down()
        yield from beats()
        for part in range(1, 9):
            place = start + (end - start) * (part / 8)
            self.hand.move(place.x(), place.y())
            yield from beats()

    def let_go(self) -> Steps:
        """Drop what is in the hand."""
        self.hand.button_up()
        yield from self._look()

    def start_again(self, *words: str) -> Steps:
        """Start the program a second time, as a file manager or a browser does."""
        command = [sys.executable, "-m", "app", "--workspace", str(self.folder), *words]
        second = subprocess.Popen(command)
        yield Step(lambda: second.poll() is not None, "the second start to leave")
        assert second.returncode == 0
        yield from self._look()

    def choose_file(self, name: str) -> Steps:
        """Say in the file dialog that is open, or that opens now, which file is meant."""
        yield Step(
            lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "a file to choose"
        )
        yield from self.press("Ctrl+A")
        yield from self.type(f"{name}\n")
        yield Step(
            lambda: not isinstance(QApplication.activeModalWidget(), QFileDialog), "it to be chosen"
        )

    def _look(self) -> Steps:
        """Let what was pressed arrive, and give new windows the keyboard.

        The second is a window manager's work; on a bare display there is none.
        """
        yield from beats()
        front = QApplication.activeModalWidget() or self.window
        if QApplication.activePopupWidget() is None and not front.isActiveWindow():
            front.activateWindow()
            yield Step(front.isActiveWindow, "the window to have the keyboard")

    def _places(self, text: str) -> list[QPoint]:
        found: list[QPoint] = []
        front: QWidget | None = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        for widget in QApplication.allWidgets():
            if not is_seen(widget):
                continue
            if front is not None and widget is not front and not front.isAncestorOf(widget):
                continue
            found += [widget.mapToGlobal(box.center()) for box in boxes_of(widget, text)]
        return found


def read_screen() -> list[str]:
    """Everything that can be read now, in no order."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        if is_seen(widget):
            found += words_of(widget)
    return [plain(text) for text in found if text]


def is_seen(widget: QWidget) -> bool:
    """Whether something of a widget is in sight; a table may be covered by its own ground."""
    shown = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return shown.isVisible() and not shown.visibleRegion().isEmpty()


def words_of(widget: QWidget) -> list[str]:
    """What one widget says."""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return [widget.text(), widget.accessibleName()]
    if isinstance(widget, QPlainTextEdit):
        return [widget.toPlainText()]
    if isinstance(widget, QTableView):
        model = widget.model()
        rows = range(min(model.rowCount(), 60))
        indexes = [
            model.index(row, column) for row in rows for column in range(model.columnCount())
        ]
        people = [shown for shown in map(shown_of, indexes) if shown is not None]
        said = [str(index.data() or "") for index in indexes]
        return [widget.accessibleName(), *said, *(shown.line for shown in people)]
    if isinstance(widget, TimelineView):
        return [widget.telling(n).spoken for n in range(len(widget.rows))]
    if isinstance(widget, QMenu):
        return [action.text() for action in widget.actions()]
    if isinstance(widget, QDialog):
        return [widget.windowTitle()]
    return [widget.accessibleName()]


def boxes_of(widget: QWidget, text: str) -> list[QRect]:
    """Where in a widget something that can be clicked says this."""
    if isinstance(widget, QAbstractButton):
        is_meant = widget.isEnabled() and text in (plain(widget.text()), widget.accessibleName())
        return [widget.rect()] if is_meant else []
    if isinstance(widget, QLineEdit | QComboBox):
        said = widget.text() if isinstance(widget, QLineEdit) else widget.currentText()
        return [widget.rect()] if text in (said, widget.accessibleName()) else []
    if isinstance(widget, QMenu):
        return [widget.actionGeometry(a) for a in widget.actions() if is_entry(a, text)]
    if isinstance(widget, QTableView):
        model = widget.model()
        indexes = [model.index(row, 0) for row in range(min(model.rowCount(), 60))]
        boxes = [widget.visualRect(i) for i in indexes if i.data() == text]
        seen, top = widget.viewport().rect(), widget.viewport().pos()
        return [box.translated(top) for box in boxes if seen.contains(box.center())]
    return []


def is_entry(action: QAction, text: str) -> bool:
    """Whether an entry of a menu says this, whatever follows a colon."""
    return action.isEnabled() and re.split(r"[:\t]", plain(action.text()))[0] == text


def plain(text: str) -> str:
    """Words without the marks of mnemonics."""
    return re.sub(r"&(.)", r"\1", text)


def beats() -> Steps:
    """A moment for what was pressed to arrive."""
    for _ in range(3):
        yield Step(lambda: True, "a moment")


class Listener:
    """What another process has said so far, without waiting for more."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        self._door = process.stdout.fileno()
        self._heard = b""
        os.set_blocking(self._door, False)

    def heard(self, word: bytes) -> bool:
        """Whether it has said this."""
        with contextlib.suppress(BlockingIOError):
            self._heard += os.read(self._door, 4096)
        return word in self._heard


class Deadline:
    """How long a condition has been waited for."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    @property
    def is_over(self) -> bool:
        """Whether it has been too long."""
        return time.monotonic() - self._began > PATIENCE_SECONDS
