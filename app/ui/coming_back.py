"""Being told that the user is back from another program, the browser say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def when_back(owner: QWidget, do: Callable[[], None]) -> None:
    """Do something whenever the window is in front again, for as long as a widget lives."""
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        return
    changed = app.applicationStateChanged

    def look(state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            do()

    changed.connect(look)
    # The application outlives the window.
    owner.destroyed.connect(lambda: changed.disconnect(look))
