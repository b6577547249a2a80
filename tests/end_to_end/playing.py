"""How a story is played: in a process of its own, on a display, in a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.end_to_end.scene import Scene, Steps
from tests.support.desk import TODAY

ROOT = Path(__file__).resolve().parent.parent.parent
LONGEST_SECONDS = 100


@dataclass(frozen=True, slots=True)
class Play:
    """Plays stories.

    Args:
        display: the name of an X display.
        home: the folder in which the program is started.
    """

    display: str
    home: Path

    def __call__(
        self,
        story: Callable[[Scene], Steps],
        folder: Path,
        *words: str,
        today: str = TODAY.isoformat(),
    ) -> None:
        """Play a story, and fail with what was on the screen when it got stuck.

        Args:
            folder: the workspace.
            words: files and addresses that the program is started with.
        """
        name = f"{story.__module__}:{story.__name__}"
        played = subprocess.run(
            [sys.executable, "-m", "tests.end_to_end.player", name, str(folder), today, *words],
            cwd=self.home,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "DISPLAY": self.display,
                "QT_QPA_PLATFORM": "xcb",
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_SECONDS,
        )
        assert played.returncode == 0, played.stderr
