"""The whole window over a seeded workspace, offscreen, for trials that look at it."""

from __future__ import annotations

import datetime as dt
import gc
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.paths import workspace_paths
from app.services.settings import SCHEME

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.desk import Desk

CLOCK = FixedClock(date=dt.date(2026, 11, 22))
"""`seed.CLOCK`, without loading what sows: it would be counted as part of the window."""


@contextmanager
def shown_desk(folder: Path, front: str = "") -> Iterator[tuple[Desk, QApplication]]:
    """The program's window as it opens, with its first page in front, painted once.

    Args:
        front: another page in front.
    """
    with tempfile.TemporaryDirectory() as own, open_desk(folder, Path(own), front) as shown:
        yield shown


@contextmanager
def open_desk(folder: Path, own: Path, front: str = "") -> Iterator[tuple[Desk, QApplication]]:
    """The same, keeping what the window remembers in a folder of its own."""
    # In the order of the program: all but the window is loaded before Qt is, and what is loaded
    # is not searched for garbage.
    gc.disable()
    from app.ui.application import application, compose, look_for_garbage, theme_of
    from app.ui.theme import Choice

    paths = replace(workspace_paths(folder), config=own)
    with open_workspace(paths, CLOCK) as workspace:
        app = application([])
        theme = theme_of(app)
        theme.choose(Choice(workspace.settings.value(SCHEME)))
        desk, shell = compose(workspace, paths, theme, front=front)
        desk.window.resize(900, 800)
        desk.window.show()
        desk.window.grab()
        shell.start()
        look_for_garbage()
        yield desk, app
        shell.close()
        desk.window.hide()
