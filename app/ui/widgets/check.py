"""Check boxes in the tokens of the palette, as widgets and as marks inside a row."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.overriding import override
from app.ui.theme import Palette, grown, palette_of

SIDE = 15.0
GROWING = 0.7
"""The mark grows with the words, but less than they do."""
RADIUS = 4.0
LEAST_WIDTH = 160
"""Of a box whose words may take several lines."""
GAP = 4
"""Room between the mark and its words, beside what the style leaves."""


def paint_check(
    painter: QPainter, box: QRectF, state: Qt.CheckState, palette: Palette, *, has_focus: bool
) -> None:
    """Paint a check mark's box, `SIDE` wide and high, in the middle of ``box``."""
    zoom = grown(SIDE, GROWING) / SIDE
    square = QRectF(0, 0, SIDE * zoom, SIDE * zoom)
    square.moveCenter(box.center())
    square.translate(round(square.x()) - square.x() + 0.5, round(square.y()) - square.y() + 0.5)
    is_on = state is not Qt.CheckState.Unchecked
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = palette.accent if is_on or has_focus else palette.faint
    painter.setPen(QPen(QColor(edge), 2 if has_focus else 1))
    painter.setBrush(QColor(palette.accent if is_on else palette.surface))
    painter.drawRoundedRect(square, RADIUS, RADIUS)
    painter.translate(square.topLeft())
    painter.scale(zoom, zoom)
    pen = QPen(QColor(palette.on_accent), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is Qt.CheckState.Checked:
        points = (3.6, 7.8), (6.3, 10.6), (11.4, 4.8)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
    elif is_on:
        painter.drawLine(QPointF(4, SIDE / 2), QPointF(SIDE - 4, SIDE / 2))
    painter.restore()


class CheckBox(QCheckBox):
    """A check box whose mark is painted as everywhere in the program.

    Args:
        wraps: whether its words may take several lines.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._wraps = wraps
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(GAP + self._extra(), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(grown(LEAST_WIDTH), hint.width()), hint.height()) if self._wraps else hint

    @override
    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        if not self._wraps:
            return -1
        if width >= hint.width():
            return hint.height()
        words = self.fontMetrics().horizontalAdvance(self.text())
        room = QRect(0, 0, width - (hint.width() - words), 10_000)
        wrapped = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(hint.height(), wrapped.height() + 2)

    @staticmethod
    def _extra() -> int:
        """How much wider the mark is than the style thinks, where words are large."""
        return grown(SIDE, GROWING) - round(SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style, palette = self.style(), palette_of(self)
        box = style.subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        words = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter = QPainter(self)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        way = -1 if self.isRightToLeft() else 1
        words.translate(way * (GAP + self._extra()), 0)
        if self._wraps:
            words = words & self.rect()
            flags |= Qt.TextFlag.TextWordWrap
        box.translate(way * self._extra() // 2, 0)
        paint_check(painter, QRectF(box), self.checkState(), palette, has_focus=self.hasFocus())
        painter.setPen(QColor(palette.text if self.isEnabled() else palette.faint))
        painter.drawText(words, int(flags | Qt.TextFlag.TextShowMnemonic), self.text())
