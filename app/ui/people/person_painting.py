"""What a person looks like in a row and on a card alike: two lines of words and a small bar.

The bar's colour is the stage's and its length the readiness; where readiness is not known the
track stays empty.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from app.core.stages import Stage
from app.ui.theme import Palette, grown
from app.ui.widgets.letter_widths import fits_surely

_LINE = 18


def paint_lines(
    painter: QPainter,
    box: QRect,
    lines: Sequence[tuple[str, QFont, str, int]],
    *,
    is_mirrored: bool,
) -> None:
    """Paint lines of words one below the other.

    Args:
        lines: words, letters, colour, and how far below the top of the box, in pixels at the
            usual size of text.
    """
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    # Absolute: a name in another script must not send its own row to the other side.
    how = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    for text, face, colour, top in lines:
        painter.setFont(face)
        painter.setPen(QColor(colour))
        place = QRect(box.left(), box.top() + grown(top), box.width(), grown(_LINE))
        painter.drawText(place, how, shortened(text, face, box.width()))


def shortened(text: str, face: QFont, width: int) -> str:
    """A line cut to a width so that its end after the last " · " (how long ago) stays whole."""
    if fits_surely(text, face, width):
        return text
    metrics = QFontMetrics(face)
    if metrics.horizontalAdvance(text) <= width:
        return text
    head, dot, tail = text.rpartition(" · ")
    room = width - metrics.horizontalAdvance(dot + tail)
    if not dot or room < width // 3:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return metrics.elidedText(head, Qt.TextElideMode.ElideRight, room) + dot + tail


def paint_readiness(
    painter: QPainter,
    track: QRectF,
    readiness: float | None,
    stage: Stage,
    palette: Palette,
    *,
    is_mirrored: bool,
) -> None:
    """Paint a bar.

    Args:
        readiness: 0 to 100; None is not known, and leaves the track empty.
    """
    radius = track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.line))
    painter.drawRoundedRect(track, radius, radius)
    if readiness is None:
        return
    # Even a little is seen as a dot; nothing at all stays an empty track.
    width = max(track.width() * min(readiness, 100.0) / 100, track.height())
    if readiness > 0:
        left = track.right() - width if is_mirrored else track.left()
        painter.setBrush(QColor(palette.stage(stage)))
        painter.drawRoundedRect(QRectF(left, track.top(), width, track.height()), radius, radius)
