"""A report on the screen: the same strips as on paper, one under another, in either scheme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.overriding import override
from app.reports.document import Document
from app.ui.reports.painter import Strip, paint_text, strips_of
from app.ui.theme import RADIUS_CARD, grown, palette_of, text_scale

WIDEST = 794
"""As wide as A4."""
LEAST = 420
FOOT = 40.0


class ReportSheet(QWidget):
    """A card that looks like the page it would be printed on, as long as it needs to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._strips: tuple[Strip, ...] = ()
        self.setMaximumWidth(grown(WIDEST))
        self.setMinimumWidth(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_document(self, document: Document, plain: str) -> None:
        """Show a report.

        Args:
            plain: the same in words, for a screen reader.
        """
        self._document = document
        self.setAccessibleName(document.title)
        self.setAccessibleDescription(plain)
        self._lay_out()

    @override
    def sizeHint(self) -> QSize:
        return QSize(grown(WIDEST), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_document"):
            self._lay_out()

    def _lay_out(self) -> None:
        if self._document is None:
            return
        margin, zoom = self._margin(), self._zoom()
        palette = palette_of(self)
        self._strips = strips_of(self._document, self.width() / zoom - 2 * margin, palette)
        height = sum(s.height for s in self._strips) + 2 * margin + FOOT
        self.setFixedHeight(round(height * zoom))
        self.update()

    def _zoom(self) -> float:
        """How much larger than on paper: as large as other words, where there is room."""
        return max(1.0, min(text_scale(), self.width() / LEAST))

    def _margin(self) -> float:
        return float(round(max(24.0, min(60.0, self.width() / self._zoom() * 0.075))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._document is None:
            return
        palette, margin = palette_of(self), self._margin()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.surface))
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, RADIUS_CARD, RADIUS_CARD)
        zoom = self._zoom()
        painter.scale(zoom, zoom)
        y = margin
        for strip in self._strips:
            if y + strip.height >= event.rect().top() / zoom and y <= event.rect().bottom() / zoom:
                painter.save()
                painter.translate(margin, round(y))
                strip.paint(painter)
                painter.restore()
            y += strip.height
        foot = QRectF(margin, y + 20, self.width() / zoom - 2 * margin, 20)
        paint_text(painter, self._document.footer, foot, palette)
