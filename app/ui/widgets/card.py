"""A card: a quiet frame with an optional head, and a column to fill."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.widgets.text import SectionHead, TextRole

CardRole = Literal["card", "card-warn", "card-accent"]


class Card(QFrame):
    """A framed part of a page; put things into ``column``.

    Args:
        title: small head, or empty.
        role: ``"card-warn"`` for what would be too soon, ``"card-accent"`` for what is next.
        trailing: something at the far end of the head.
    """

    def __init__(
        self,
        title: str = "",
        role: CardRole = "card",
        *,
        trailing: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(4)
        self.head: SectionHead | None = None
        if title:
            self.head = SectionHead(title, trailing)
            head_role: TextRole = "warn" if role == "card-warn" else "section"
            self.head.label.set_role(head_role)
            self.column.addWidget(self.head)


def framed(table: QWidget) -> Card:
    """A card that holds nothing but a table, up to its edges."""
    card = Card()
    card.column.setContentsMargins(1, 4, 1, 4)
    card.column.addWidget(table)
    return card
