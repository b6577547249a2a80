"""Where the window stood and how it was divided, kept in a file of its own under config."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QSplitter, QWidget

FIRST_SIZE = (1440, 900)
LEAST_SIZE = (960, 640)


class WindowState:
    """Reads and keeps the state in an ini file.

    Args:
        folder: the configuration's folder; it is made when the state is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def restore(self, window: QWidget) -> None:
        """Give the window its place again, or a first one that fits the screen."""
        screen = window.screen().availableSize()
        # A small screen, or one that draws everything twice as large, is never left.
        window.setMinimumSize(QSize(*LEAST_SIZE).boundedTo(screen))
        kept = self._settings.value("geometry")
        if isinstance(kept, QByteArray) and window.restoreGeometry(kept):
            return
        window.resize(QSize(*FIRST_SIZE).boundedTo(screen))

    def keep(self, window: QWidget) -> None:
        """Remember the window's place."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.sync()

    def restore_split(self, name: str, splitter: QSplitter) -> None:
        """Divide a splitter as it was divided last."""
        kept = self._settings.value(f"split/{name}")
        if isinstance(kept, QByteArray):
            splitter.restoreState(kept)

    def keep_split(self, name: str, splitter: QSplitter) -> None:
        """Remember how a splitter is divided."""
        self._settings.setValue(f"split/{name}", splitter.saveState())

    def text(self, name: str, default: str = "") -> str:
        """A word kept, such as the order of a list."""
        return str(self._settings.value(f"view/{name}", default))

    def keep_text(self, name: str, value: str) -> None:
        """Remember a word."""
        self._settings.setValue(f"view/{name}", value)
