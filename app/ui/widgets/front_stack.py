"""Pages one behind another, of which the one in front alone says how much room is needed."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.overriding import override


class FrontStack(QStackedWidget):
    """The stack. Qt's own asks for room for the largest page, also while a small one is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page else QSize()

    @override
    def hasHeightForWidth(self) -> bool:
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()

    @override
    def heightForWidth(self, width: int) -> int:
        """The least height: a page is stretched to the room there is, and scrolled in less."""
        page = self.currentWidget()
        layout = page.layout() if page is not None else None
        if page is None or layout is None or not page.hasHeightForWidth():
            return -1
        return max(layout.totalMinimumHeightForWidth(width), page.minimumHeight())
