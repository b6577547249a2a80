"""A page that one leaves again: a title, what stands beside it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.overriding import override
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.translation import tr


class LeavablePage(QWidget):
    """The frame; what the page shows goes into `column`.

    Args:
        title: over everything.
        beside: buttons between the title and the way back.
        spacing: pixels between the parts.

    Signals:
        left(): go back to where one came from; Escape asks for it, too.
    """

    left = Signal()

    def __init__(
        self, title: str, *beside: Button, spacing: int = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.leaver = Button(tr("Back"))
        self.leaver.clicked.connect(self.left)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(36, 28, 36, 24)
        self.column.setSpacing(spacing)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Text(title, "title", wraps=True), 1)
        for button in (*beside, self.leaver):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
