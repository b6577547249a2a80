"""Starts the real program in a real window and lets a story happen to it.

Run as ``python -m tests.end_to_end.player MODULE:STORY WORKSPACE TODAY [WORD...]``, with DISPLAY
set. The program is started as its users start it; only a timer beside it moves the hand. Ends with
0 when the story came to its end, nothing unexpected was raised, and the window closed.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import run
from app.paths import workspace_paths
from app.ui.application import application
from app.ui.main_window import MainWindow
from tests.end_to_end.hand import Hand
from tests.end_to_end.scene import PLACE, Deadline, Scene, Step, Steps, read_screen

BEAT_MS = 5


class Player:
    """Moves a story on, a step a beat."""

    def __init__(self, hand: Hand, story: Callable[[Scene], Steps], folder: Path) -> None:
        self._hand, self._story, self._folder = hand, story, folder
        self._steps: Steps | None = None
        self._waiting: Step | None = None
        self._deadline = Deadline()
        self._window: MainWindow | None = None
        self.failure = "the story did not begin"
        self.timer = QTimer()
        self.timer.setInterval(BEAT_MS)
        self.timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        try:
            if self._steps is None:
                self._begin()
            elif self._waiting is None or self._waiting.holds():
                self._waiting = next(self._steps)
                self._deadline = Deadline()
            elif self._deadline.is_over:
                raise AssertionError(f"waited in vain: {self._waiting.wanted}; {self._seen()}")
        except StopIteration:
            self._end("")
        except Exception:  # noqa: BLE001 - whatever a story fails with is what is told
            self._end(traceback.format_exc())

    def _begin(self) -> None:
        self._window = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None
        )
        if self._window is None or not self._window.isVisible():
            return
        opened_at = self._window.size()
        self._window.setGeometry(PLACE)
        self._window.activateWindow()
        self.failure = "the story did not end"
        self._steps = self._story(Scene(self._hand, self._window, self._folder, opened_at))

    def _end(self, failure: str) -> None:
        self.timer.stop()
        self.failure = failure
        if failure and os.environ.get("STORY_PICTURES"):
            self._window and self._window.grab().save(os.environ["STORY_PICTURES"])
        for widget in QApplication.topLevelWidgets():
            widget.close()

    def _seen(self) -> str:
        return f"focus on {QApplication.focusWidget()}; on the screen: {sorted(set(read_screen()))}"


def main() -> int:
    """Play one story."""
    name, folder, today = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    module, _, story = name.partition(":")
    application([])
    with Hand(os.environ["DISPLAY"]) as hand:
        player = Player(hand, getattr(importlib.import_module(module), story), folder)
        player.timer.start()
        given = ["--workspace", str(folder), "--today", today, *sys.argv[4:]]
        code = run(["acquainted", *given])
    bug = workspace_paths(folder).log / "bug.txt"
    failure = player.failure or (bug.read_text("utf-8") if bug.exists() else "")
    sys.stderr.write(failure)
    return 1 if failure else code


if __name__ == "__main__":
    sys.exit(main())
