"""What the number of the meter is: where it comes from, how good it is, and where it is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.readiness import help_paragraphs, help_title
from app.words.translation import tr


class AboutReadiness(QDialog):
    """The help of the meter, in a few paragraphs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(help_title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(grown(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(Text(help_title(), "title"))
        for paragraph in help_paragraphs():
            column.addWidget(Text(paragraph, wraps=True))
        row = QHBoxLayout()
        row.addStretch(1)
        self.closer = Button(tr("Close"))
        self.closer.setDefault(True)
        self.closer.clicked.connect(self.accept)
        row.addWidget(self.closer)
        column.addSpacing(6)
        column.addLayout(row)
