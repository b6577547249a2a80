"""A whole window over a real workspace in a folder, and drops as a file manager makes them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.paths import workspace_paths
from app.services.workspace import Workspace
from app.ui.application import compose, settle
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.shell import Shell
from app.ui.theme import Theme
from tests.support import desk as real


@dataclass
class RealWindow:
    """The window and what stands behind it."""

    workspace: Workspace
    desk: Desk
    folder: Path
    shell: Shell

    @property
    def window(self) -> MainWindow:
        return self.desk.window

    def page(self, kind: type) -> Any:
        """The one widget of a kind in the window."""
        found: list[Any] = self.window.findChildren(kind)
        (only,) = found
        return only

    def settle(self) -> None:
        """Let all jobs end and what follows from them happen."""
        settle(self.desk)

    def drop(self, mime: QMimeData) -> None:
        """Drag something over the window, and let go."""
        enter = QDragEnterEvent(
            QPoint(300, 300), Qt.DropAction.CopyAction, mime,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        let_go = QDropEvent(
            QPointF(300, 300), Qt.DropAction.CopyAction, mime,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(self.window, let_go)
        self.settle()

    def drop_files(self, *files: Path) -> None:
        """Drop files of this machine."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        self.drop(mime)

    def said(self) -> str:
        """What the toast says."""
        return self.window.toast.label.text() if self.window.toast.isVisible() else ""

    def told(self) -> str:
        """What the bar of messages says."""
        return self.window.notices.label.text() if self.window.notices.isVisible() else ""

    def hashes(self) -> dict[str, str]:
        """The database's files and what is in them."""
        return {
            file.name: hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(self.folder.iterdir())
            if file.is_file() and not file.name.endswith("-shm")
        }


@contextmanager
def real_window(qtbot: Any, theme: Theme, folder: Path) -> Iterator[RealWindow]:
    """Open a window over the workspace in a folder; it is closed at the end."""
    with real.desk(folder) as workspace:
        made, shell = compose(workspace, workspace_paths(folder), theme)
        made.window.resize(1280, 820)
        with qtbot.waitActive(made.window):
            made.window.show()
            made.window.activateWindow()
        opened = RealWindow(workspace, made, folder, shell)
        opened.settle()
        try:
            yield opened
        finally:
            shell.close()
            made.window.toast.dismiss()
            made.window.close()
            # Before whoever comes next dresses the program anew: each of its parts would be, too.
            made.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
