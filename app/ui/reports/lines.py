"""Text broken into lines for painting, the same on paper and on the screen.

Knows fonts, line breaks and scripts; whatever a name is written in comes out as it stands,
nothing in it is taken for markup, and nothing in it turns the words beside it round. Refuses to know what the text is about.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from app.core.unseen import without_acting
from app.ui.theme import FAMILY

LEADING = 1.45
"""Height of a line, measured by the size of its letters."""

ENDLESS = 100_000.0
"""The width of a line that is not to be broken, in pixels."""

_BREAKING = ("Cc", "Cs", "Zl", "Zp")
"""Characters that would break a line or that no font can show."""


def paper_font(size: int, *, strong: bool = False) -> QFont:
    """The one font, unhinted, so that it is as wide on paper as on the screen."""
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Letters put in for others by their neighbours (Inter does so with arrows) can't be copied
    # out of a PDF.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


class Lines:
    """A text in lines.

    Args:
        text: what to say; line ends in it count as blanks.
        font: made by `paper_font`.
        width: pixels that a line may take; None for one line of any length.
        most: at most so many lines; the last of them then ends in an ellipsis.
        step: height of one line in pixels; by default what is good to read.

    Attributes:
        step: height of one line in pixels.
        count: how many lines there are.
        height, width: of all of them, in pixels.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float | None,
        *,
        most: int | None = None,
        step: float = 0.0,
    ) -> None:
        self.step = step or float(round(font.pixelSize() * LEADING))
        room = max(width, 8.0) if width is not None else ENDLESS
        seen = without_acting(text)
        plain = "".join(c if unicodedata.category(c) not in _BREAKING else " " for c in seen)
        self._layout = _broken(plain, font, room, self.step)
        if most is not None and self._layout.lineCount() > most:
            end = self._layout.lineAt(most - 1)
            kept = _first_units(plain, end.textStart() + end.textLength()).rstrip()
            self._layout = _broken(f"{kept[:-1].rstrip()}…", font, room, self.step)
        self.count = self._layout.lineCount()
        self.height = self.step * self.count
        self.width = max(
            (self._layout.lineAt(n).naturalTextWidth() for n in range(self.count)), default=0.0
        )

    def paint(self, painter: QPainter, at: QPointF, colour: str) -> None:
        """Paint all lines, their top left corner at a point."""
        painter.setPen(QColor(colour))
        self._layout.draw(painter, at)

    def paint_plain(self, painter: QPainter, at: QPointF) -> None:
        """The same with the pen that is set."""
        self._layout.draw(painter, at)

    def paint_line(self, painter: QPainter, number: int, colour: str) -> None:
        """Paint one line, its top left corner at the origin."""
        painter.setPen(QColor(colour))
        self._layout.lineAt(number).draw(painter, QPointF(0, -number * self.step))


def usual_options() -> QTextOption:
    """How texts are set: from the left, as wide as the font was drawn, broken at words."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _first_units(text: str, units: int) -> str:
    """The beginning of a text as Qt counts it: in units of UTF-16."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")


def _broken(text: str, font: QFont, width: float, step: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(usual_options())
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (step - line.height()) / 2))
        y += step
    layout.endLayout()
    return layout
