"""Asks how something goes on paper: the sheet of one person, shown as it will be, or the list.

Knows how the parts stand. Refuses to know where a document comes from and where it goes.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.reports.document import Document
from app.ui.reports.paper_tools import PaperTools
from app.ui.reports.sheet import ReportSheet
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.fitted import FittedDialog
from app.ui.widgets.text import Text
from app.words.translation import tr

SHEET_SIZE = (880, 840)
LIST_WIDTH = 680


class PaperDialog(FittedDialog):
    """The dialog; the row of tools says what is asked.

    Args:
        title: what goes on paper.
        has_sheet: whether it is shown; a list is too long for that.
    """

    def __init__(self, title: str, *, has_sheet: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.title = Text(title, "head", wraps=True)
        self.tools = PaperTools(has_html=has_sheet)
        self.note = Text("", "muted", wraps=True)
        self.doing = Text("", "small")
        self.leaver = Button(tr("Close"))
        self.leaver.clicked.connect(self.reject)
        self.sheet = ReportSheet() if has_sheet else None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(self.tools)
        if self.sheet is not None:
            column.addWidget(self._area(self.sheet), 1)
            if parent is not None:
                most = parent.window().size() - QSize(40, 40)
                self.resize(QSize(grown(SHEET_SIZE[0]), grown(SHEET_SIZE[1])).boundedTo(most))
        else:
            self.setMinimumWidth(grown(LIST_WIDTH, 0.5))
        foot = QHBoxLayout()
        foot.addWidget(self.doing, 1)
        foot.addWidget(self.leaver)
        column.addLayout(foot)

    def show_document(self, document: Document, plain: str) -> None:
        """Show a document as it will be on paper."""
        if self.sheet is not None:
            self.sheet.show_document(document, plain)
            self.note.setVisible(False)

    def show_note(self, text: str) -> None:
        """Say what will be on paper, and what not."""
        self.note.setText(text)

    def show_step(self, text: str) -> None:
        """Say how far it is; empty when it is over."""
        self.doing.setText(text)
        self.tools.set_ready(not text)
        self.leaver.setText(tr("Stop") if text else tr("Close"))

    def _area(self, sheet: ReportSheet) -> QScrollArea:
        area = QScrollArea()
        area.setAccessibleName(tr("The sheet"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(sheet)
        inner.addStretch(1)
        area.setWidget(ground)
        return area
