"""Lays out a report's blocks as strips and paints them: on paper, in a PDF, on the screen.

One layout for all of them, in pixels of 1/96 inch; whoever paints scales the painter to the
device. A strip is a part of the report that is never cut; `pages` puts strips on paper, the
progress page puts them one under another. Knows blocks, fonts and a palette. Refuses to know
devices, pages and files.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from app.reports.document import Bars, Block, Document, Figures, Paragraph, Table, Weeks
from app.ui.theme import FAMILY, Palette, Scheme

KICKER, TITLE, HEADING, BODY, SMALL, FIGURE = 12, 24, 13, 12, 11, 22
"""Text sizes on paper, in pixels."""

SECTION_GAP = 28.0
LINE = 1.45
"""Height of a line of text, measured by its size."""

CELL_LINES = 12
"""A cell holds at most so many lines, so that every row fits on a page; the rest is elided."""

GESTURE_COLOURS = {Scheme.LIGHT: "#B9C6C9", Scheme.DARK: "#4C585B"}
"""What came from you in the chart of weeks; the accent is what came from them."""

BARS_FROM, BARS_TO_RIGHT = 70.0, 134.0
"""Where bars begin, and how much room is left at their far end for counts."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of the report that stands on one page whole.

    Args:
        height: pixels.
        paint: paints it with its top left corner at the origin.
        keeps_next: never the last on a page while something follows it.
        head: painted again above it when it is the first on a page.
        is_gap: empty room, dropped at the top of a page.
    """

    height: float
    paint: Callable[[QPainter], None]
    keeps_next: bool = False
    head: Strip | None = None
    is_gap: bool = False


def paper_font(size: int, *, strong: bool = False) -> QFont:
    """The one font, unhinted, so that it is as wide on paper as on the screen."""
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Words:
    """A text in lines of a given width; names of any script come out as they are written.

    Args:
        width: pixels; None for one line as wide as it likes.
        most: at most so many lines; the last of them is elided.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float | None,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        most: int | None = None,
    ) -> None:
        # A control character is no line break here: imported text may hold any of them.
        plain = "".join(letter if letter.isprintable() else " " for letter in text)
        self._layouts: list[QTextLayout] = []
        self._step = round(font.pixelSize() * LINE)
        option = QTextOption(align)
        option.setUseDesignMetrics(True)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(plain, font)
        self._layout.setTextOption(option)
        self._break(plain, width if width is not None else 1e6, most)
        self.width = max((line.naturalTextWidth() for line in self._lines()), default=0.0)
        self.lines = self._layout.lineCount()
        self.height = float(self._step * max(self.lines, 1))

    def paint(self, painter: QPainter, at: QPointF, colour: str) -> None:
        """Paint all lines with the top left corner at a point."""
        painter.setPen(QColor(colour))
        self._layout.draw(painter, at)

    def paint_line(self, painter: QPainter, number: int, at: QPointF, colour: str) -> None:
        """Paint one line alone."""
        painter.setPen(QColor(colour))
        line = self._layout.lineAt(number)
        line.draw(painter, at - QPointF(0, line.y()))

    def _lines(self) -> list[object]:
        raise AssertionError

    def _break(self, text: str, width: float, most: int | None) -> None:
        raise AssertionError
