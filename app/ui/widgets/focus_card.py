"""A card that takes the focus, shows it by a ring, and hears single keys while it has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from app.overriding import override
from app.ui.theme import RADIUS_CARD, palette_of


class FocusCard(QFrame):
    """The frame; what it says and does is the owner's.

    Args:
        name, description: what a screen reader says.

    Signals:
        opened(): Enter, or a double click.
        left(int): the focus goes to the card so many places further down.
    """

    opened = Signal()
    left = Signal(int)

    def __init__(self, name: str, description: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: Mapping[Qt.Key, Callable[[], object]] = {}
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def hear(self, keys: Mapping[Qt.Key, Callable[[], object]]) -> None:
        """Do something at single keys, besides Enter and the arrows."""
        self._keys = keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_modifier = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if has_modifier != Qt.KeyboardModifier.NoModifier or not self._take(key):
            super().keyPressEvent(event)

    def _take(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Down:
                self.left.emit(1)
            case Qt.Key.Key_Up:
                self.left.emit(-1)
            case _ if key in self._keys:
                self._keys[key]()
            case _:
                return False
        return True

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

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
        _paint_ring(self)


def _paint_ring(card: QWidget) -> None:
    """Paint the ring of the focus around a card that has it; nothing on another."""
    if not card.hasFocus():
        return
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(palette_of(card).accent), 2))
    box = QRectF(card.rect()).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)


def change_cards(
    area: QScrollArea, column: QBoxLayout, old: Sequence[FocusCard], new: Sequence[FocusCard]
) -> bool:
    """Put cards at the head of a column where others were; the page stays where it was scrolled.

    Returns:
        Whether the focus was in one of the old cards. It is now on the card that stands where that
        one stood, or on the last one.
    """
    bar = area.verticalScrollBar()
    scrolled, place = bar.value(), _focused_place(old)
    for number, card in enumerate(new):
        column.insertWidget(number, card)
        card.show()
    # Before the old ones go: hidden with the focus, they would hand it to anybody in the window.
    focused = new[min(place, len(new) - 1)] if place is not None and new else None
    if focused is not None:
        focused.setFocus(Qt.FocusReason.OtherFocusReason)
    for card in old:
        column.removeWidget(card)
        card.hide()
        card.deleteLater()
    _settle(area, column)
    bar.setValue(scrolled)
    if focused is not None:
        area.ensureWidgetVisible(focused)
    return place is not None


def _focused_place(cards: Sequence[FocusCard]) -> int | None:
    """Which of some cards has the focus, itself or by one of its buttons; from 0."""
    focus = QApplication.focusWidget()
    if focus is None:
        return None
    return next(
        (n for n, card in enumerate(cards) if card is focus or card.isAncestorOf(focus)), None
    )


def _settle(area: QScrollArea, column: QBoxLayout) -> None:
    """Let a page be as high as its cards make it now, and not only when Qt comes to it."""
    part = column.parentWidget()
    while part is not None and part is not area:
        layout = part.layout()
        if layout is not None:
            layout.activate()
        part = part.parentWidget()
    QCoreApplication.sendPostedEvents(area, QEvent.Type.LayoutRequest.value)


def focus_beside(
    area: QScrollArea, cards: Sequence[FocusCard], card: FocusCard, places: int
) -> None:
    """Go so many places down from a card, if there is one, and bring that one into view."""
    at = cards.index(card) + places
    if 0 <= at < len(cards):
        cards[at].setFocus(Qt.FocusReason.TabFocusReason)
        area.ensureWidgetVisible(cards[at])
