"""Starting the program once more, for another workspace, and opening folders in the desktop's own.

Knows how this very program was started. Each workspace has a process and a window of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def start_words(folder: Path) -> tuple[str, list[str]]:
    """The program and its words that open a workspace, in a checkout and in a frozen build."""
    words = ["--workspace", str(folder)]
    if getattr(sys, "frozen", False):
        return sys.executable, words
    return sys.executable, ["-m", "app", *words]


def start_another(folder: Path) -> bool:
    """Open a workspace in a window of its own; one that is open already comes to the front.

    Returns:
        Whether it could be started.
    """
    program, words = start_words(folder)
    beside = Path(__file__).resolve().parents[2]  # where the package is found
    return bool(QProcess.startDetached(program, words, str(beside))[0])


def open_folder(folder: Path) -> bool:
    """Show a folder in the desktop's own window for files; whether it could be."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
