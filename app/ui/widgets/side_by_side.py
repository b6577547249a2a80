"""Two columns of plain lines beside each other, for comparing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.card import Card
from app.ui.widgets.layouts import clear
from app.ui.widgets.text import ElidedText, Text


class SideCard(Card):
    """One side: whose it is, a name, lines about them, and what happened last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.whose, self.name = Text("", "section"), ElidedText("", "strong")
        self.column.addWidget(self.whose)
        self.column.addWidget(self.name)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.column.addLayout(self._lines)
        self.column.addStretch(1)
        self.said: tuple[str, ...] = ()

    def show_side(self, head: str, name: str, lines: Sequence[str], acts: Sequence[str]) -> None:
        """Show somebody else."""
        self.whose.setText(head)
        self.name.setText(name)
        self.said = (*lines, *acts)
        clear(self._lines)
        for line in lines:
            self._lines.addWidget(ElidedText(line, "muted"))
        for line in acts:
            self._lines.addWidget(ElidedText(line))
        self.setAccessibleName(". ".join((head, name, *self.said)))


class SideBySide(QWidget):
    """Two sides of the same width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.left, self.right = SideCard(), SideCard()
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)
