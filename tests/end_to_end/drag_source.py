"""A file manager of one file: a small window whose files are dragged with the pointer.

Run as ``python drag_source.py X Y FILE...``; says "ready" when it can be taken hold of, and what
became of the drag. It stays until it is ended, for what was dropped is fetched from it afterwards.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from app.overriding import override


class File(QLabel):
    """What is dragged."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("drag me")
        self._files = files

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag = QDrag(self)
        drag.setMimeData(mime)
        done = drag.exec(Qt.DropAction.CopyAction)
        sys.stdout.write(f"{done.name}\n")
        sys.stdout.flush()


def main() -> int:
    """Show the window."""
    x, y, *files = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    window = File(files)
    window.setGeometry(int(x), int(y), 160, 120)
    window.show()
    QTimer.singleShot(200, lambda: (sys.stdout.write("ready\n"), sys.stdout.flush()))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
