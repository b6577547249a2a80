"""Short texts painted by the hundred thousand: each on one line, cut to its room.

Knows fonts and room, and how to paint without laying everything out anew: words that come again
and again are laid out once, and Latin letters are taken one by one as the font has them. What is
not as simple as that goes the long way (`lines`), so that any text comes out as it stands.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout

from app.ui.reports.lines import Lines, usual_options
from app.ui.widgets.letter_widths import LetterWidths, is_simple

MOST_KEPT = 8_192
"""Words that are kept laid out; a day of each of twenty years is one."""

LONGEST = 300
"""Letters of a text that are looked at: no room on paper holds so many."""

WIDEST = 1.25
"""No simple letter of the font is wider, measured by its size."""

ELLIPSIS = "…"


class Fitted:
    """One font for many short texts.

    Args:
        font: made by `paper_font`; letters are not moved towards each other, which saves half
            the time.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
        self._metrics = QFontMetricsF(font)
        self.ascent = self._metrics.ascent()
        self._widest = WIDEST * font.pixelSize()
        self._widths = LetterWidths(self._metrics)
        self._kept: dict[tuple[str, ...], QTextLayout] = {}

    def fits(self, text: str, room: float) -> bool:
        """Whether a text goes into so many pixels."""
        if len(text) * self._widest <= room:
            return True
        return len(text) <= LONGEST and self.width(text) <= room

    def width(self, text: str) -> float:
        """Pixels that a text takes, letter by letter."""
        return self._widths.width(text)

    def cut(self, text: str, room: float) -> str:
        """A simple text that fits, ending in an ellipsis where it had to be cut."""
        if self.fits(text, room):
            return text
        left = room - self.width(ELLIPSIS)
        end = 0
        for letter in text[:LONGEST]:
            left -= self.width(letter)
            if left < 0:
                break
            end += 1
        return f"{text[:end].rstrip()}{ELLIPSIS}"

    def paint(self, painter: QPainter, text: str, x: int, y: int, room: float) -> None:
        """Paint a text that begins at a point and stands on it; font and pen must be set.

        Whole pixels, since these are the cheapest that Qt takes.
        """
        if not text.isprintable() or not is_simple(text):
            lines = Lines(text[:LONGEST], self.font, room, most=1, step=self._metrics.height())
            lines.paint_plain(painter, QPointF(x, y - self.ascent))
            return
        if len(text) * self._widest > room:
            text = self.cut(text, room)
        painter.drawText(x, y, text)

    def paint_again(self, painter: QPainter, texts: tuple[str, ...], x: float, y: float) -> None:
        """Paint words of the program's own that come again and again, as `paint`.

        Args:
            texts: beside each other, by `columns`.
        """
        kept = self._kept.get(texts)
        if kept is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            kept = self._kept[texts] = self._laid(texts)
        kept.draw(painter, QPointF(x, y - self.ascent))

    columns: Sequence[float] = (0.0,)
    """Where each of several texts begins, from the first."""

    def _laid(self, texts: tuple[str, ...]) -> QTextLayout:
        layout = QTextLayout("\u2028".join(texts), self.font)
        layout.setTextOption(usual_options())
        layout.setCacheEnabled(True)
        layout.beginLayout()
        for x, text in zip(self.columns, texts, strict=False):
            line = layout.createLine()
            line.setLineWidth(len(text) * self._widest)
            line.setPosition(QPointF(x, 0))
        layout.endLayout()
        return layout
