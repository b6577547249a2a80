"""A place to drop files that is also a button, and the overlay while something hovers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.overriding import override
from app.ui.theme import RADIUS_CARD, RADIUS_CONTROL, Size, font, grown, palette_of

LINE = 18
"""Height of a line of words."""


class DropPlace(QAbstractButton):
    """A dashed button: some lines of words, the last of them in the accent.

    Dropping is the window's business: the whole window accepts drops.
    """

    def __init__(self, lines: tuple[str, ...], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(" ".join(lines))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        return QSize(148, grown(LINE) * len(self._lines) + 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.hasFocus() or self.underMouse()
        pen = QPen(QColor(palette.accent if is_lit else palette.faint))
        pen.setStyle(Qt.PenStyle.DashLine)
        pen.setWidthF(2.0 if self.hasFocus() else 1.0)
        painter.setPen(pen)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL
        )
        painter.setFont(font(Size.SMALL))
        for at, line in enumerate(self._lines):
            is_last = at == len(self._lines) - 1
            painter.setPen(QColor(palette.accent if is_last else palette.muted))
            line_height = grown(LINE)
            box = QRectF(4, 12 + line_height * at, self.width() - 8, line_height)
            shown = painter.fontMetrics().elidedText(
                line, Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)


class DropOverlay(QWidget):
    """A quiet veil over the whole window that says what dropping will do."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._covered = parent
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return False

    def lift(self) -> None:
        """Cover the parent."""
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(palette.bg)
        veil.setAlphaF(0.88)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(palette.accent))
        pen.setWidthF(2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(16, 16, -16, -16), RADIUS_CARD, RADIUS_CARD
        )
        painter.setFont(font(Size.TITLE, strong=True))
        words = painter.fontMetrics().boundingRect(self._text).size()
        card = QRectF(0, 0, words.width() + 56, words.height() + 32)
        card.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QColor(palette.line))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(card, RADIUS_CARD, RADIUS_CARD)
        painter.setPen(QColor(palette.text))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)
