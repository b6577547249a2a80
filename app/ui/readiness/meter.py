"""The meter: a quiet arc with ticks, the value in the stage's colour, and tenths in words."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.readiness import BAND_TICKS, Readiness
from app.core.stages import Stage
from app.overriding import override
from app.ui.theme import Size, font, grown, palette_of
from app.words.readiness import band_name, readiness_sentence
from app.words.tenths import tenths_of, tenths_short
from app.words.translation import tr

_RADIUS = 92
STROKE = 9
KNOB = 7
_TICK = 4


def radius() -> int:
    """Of the arc, in pixels: it grows with the words inside it."""
    return grown(_RADIUS)


def stroke() -> int:
    """How thick the arc is, in pixels."""
    return grown(STROKE, 0.6)


class Meter(QWidget):
    """The arc. It takes no input; its words are in the accessible name and the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: float | None = None
        self._stage = Stage.FOLLOW
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_readiness(self, readiness: Readiness, stage: Stage) -> None:
        """Show how likely an answer is.

        Args:
            readiness: score and parts; a score of None is "not known yet".
            stage: whose colour the value has.
        """
        self._score, self._stage = readiness.score, stage
        sentence = readiness_sentence(readiness)
        self.setAccessibleName(sentence)
        if readiness.band is None:
            self.setToolTip("")
        else:
            self.setToolTip(
                tr("{sentence}: {band}").format(sentence=sentence, band=band_name(readiness.band))
            )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(font()).height()
        return QSize(2 * radius() + 24, radius() + stroke() + words + 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, radius() + stroke())
        box = QRectF(centre.x() - radius(), centre.y() - radius(), 2 * radius(), 2 * radius())
        pen = QPen(QColor(palette.line), stroke())
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(box, 0, 180 * 16)
        value = self._score
        if value is not None:
            pen.setColor(QColor(palette.stage(self._stage)))
            pen.setWidthF(stroke() - 2)
            painter.setPen(pen)
            painter.drawArc(box, 180 * 16, -round(180 * 16 * value / 100))
        for tick in BAND_TICKS:
            self._paint_tick(painter, centre, tick)
        if value is not None:
            painter.setPen(QPen(QColor(palette.stage(self._stage)), grown(7, 0.5) / 2))
            painter.setBrush(QColor(palette.surface))
            painter.drawEllipse(
                _on_arc(centre, radius(), value), grown(KNOB, 0.5), grown(KNOB, 0.5)
            )
        self._paint_words(painter, centre)

    def _paint_tick(self, painter: QPainter, centre: QPointF, tick: int) -> None:
        palette = palette_of(self)
        # A notch in the arc and a short mark outside: seen on the value and on the track.
        painter.setPen(QPen(QColor(palette.surface), 2))
        half = stroke() / 2 + 1
        painter.drawLine(
            _on_arc(centre, radius() - half, tick), _on_arc(centre, radius() + half, tick)
        )
        painter.setPen(QPen(QColor(palette.faint), 1.2))
        painter.drawLine(
            _on_arc(centre, radius() + half + 1, tick),
            _on_arc(centre, radius() + half + _TICK, tick),
        )

    def _paint_words(self, painter: QPainter, centre: QPointF) -> None:
        palette = palette_of(self)
        known = self._score is not None
        text = tenths_short(self._score)
        face = font(Size.FIGURE if known else Size.TITLE, strong=True)
        room = 2 * radius() - stroke() - 28
        while face.pixelSize() > Size.HEAD and QFontMetrics(face).horizontalAdvance(text) > room:
            face.setPixelSize(face.pixelSize() - 1)
        low = centre.y() - 4
        painter.setFont(face)
        painter.setPen(QColor(palette.text if known else palette.muted))
        height = QFontMetrics(face).height()
        box = QRectF(centre.x() - radius(), low - height - 1, 2 * radius(), height)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        if self._score is None:
            return
        is_plain = tenths_of(self._score) not in (0, 10)
        line = tr("about, would get an answer") if is_plain else tr("would get an answer")
        painter.setFont(font())
        painter.setPen(QColor(palette.muted))
        # Below the feet of the arc, between which it would be cramped.
        box = QRectF(
            centre.x() - radius(), centre.y() - 1, 2 * radius(), QFontMetrics(font()).height() + 2
        )
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), line)


def _on_arc(centre: QPointF, radius: float, value: float) -> QPointF:
    """The point of a value 0 to 100 on a half circle that begins at the left."""
    angle = math.pi * (1 - value / 100)
    return QPointF(centre.x() + radius * math.cos(angle), centre.y() - radius * math.sin(angle))
