"""The page that says how to leave. Knows how the parts stand; takes words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.exports.view import WIDTH
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.page import LeavablePage
from app.ui.widgets.text import Text
from app.words.translation import tr


class MovingView(LeavablePage):
    """The page.

    Args:
        sections: heads and paragraphs.

    Signals:
        take_asked(): take everything home now.
        folder_asked(): show the folder in which everything lies.
    """

    take_asked = Signal()
    folder_asked = Signal()

    def __init__(
        self,
        title: str,
        opening: str,
        sections: Sequence[tuple[str, Sequence[str]]],
        parent: QWidget | None = None,
    ) -> None:
        taker = Button(tr("Take everything home…"), icon="download")
        folder = Button(tr("Open the folder"), icon="folder-open")
        super().__init__(title, taker, folder, spacing=8, parent=parent)
        self.taker, self.folder = taker, folder
        taker.clicked.connect(self.take_asked)
        folder.clicked.connect(self.folder_asked)
        self.area = QScrollArea()
        self.area.setAccessibleName(title)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("role", "page")
        # Beside one another, since a column asks each text how high it is at the whole width.
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 12, 0)
        block = QWidget()
        block.setMaximumWidth(grown(WIDTH))
        row.addWidget(block, 1)
        row.addStretch()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(opening, "muted", wraps=True))
        for head, paragraphs in sections:
            column.addSpacing(10)
            column.addWidget(Text(head, "section"))
            for paragraph in paragraphs:
                column.addWidget(Text(paragraph, wraps=True, selectable=True))
        column.addStretch(1)
        self.area.setWidget(page)
        self.column.addWidget(self.area, 1)
