"""A card: a quiet frame with an optional head, and a column to fill."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.overriding import override
from app.ui.theme import RADIUS_CARD, palette_of
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


class FocusCard(Card):
    """A card that takes the focus, and shows that it has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_ring(self)


def paint_ring(card: QWidget) -> None:
    """Paint the ring of the focus around a card that has it; nothing on another."""
    if not card.hasFocus():
        return
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(palette_of(card).accent), 2))
    box = QRectF(card.rect()).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)


def framed(table: QWidget) -> Card:
    """A card that holds nothing but a table, up to its edges."""
    card = Card()
    card.column.setContentsMargins(1, 4, 1, 4)
    card.column.addWidget(table)
    return card
