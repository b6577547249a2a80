"""Paints a calendar of days: squares that grow and darken with what there was.

Knows squares and a palette; refuses to know what is counted.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from app.reports.calendar import PITCH, SHADES, SIDES
from app.reports.document import Calendar
from app.ui.reports.lines import Lines, paper_font
from app.ui.theme import Palette
from app.words.reports import level_legend

LETTERS = 18.0
"""Room for the letters of the weekdays, in pixels."""

TOP = 18.0
"""Room for the names of the months."""

SIZE = 10


def heat_map(
    block: Calendar, width: float, palette: Palette
) -> tuple[float, Callable[[QPainter], None]]:
    """The height of a calendar, and what paints it with its top left corner at the origin.

    Args:
        width: pixels that it may take; squares grow smaller where there are too many.
    """
    font = paper_font(SIZE)
    columns = max(len(block.levels) // 7, 1)
    step = min(float(PITCH), (width - LETTERS) / columns)
    months = [(LETTERS + at * step, Lines(name, font, None)) for at, name in block.months]
    letters = [Lines(letter, font, None) for letter in block.weekdays]
    legend_at = TOP + 7 * step + 6

    def paint(painter: QPainter) -> None:
        for x, name in months:
            name.paint(painter, QPointF(x, 0), palette.muted)
        for row in (0, 2, 4):
            middle = TOP + (row + 0.5) * step
            letters[row].paint(painter, QPointF(0, middle - letters[row].height / 2), palette.muted)
        for number, level in enumerate(block.levels):
            if level is not None:
                column, row = divmod(number, 7)
                centre = QPointF(LETTERS + (column + 0.5) * step, TOP + (row + 0.5) * step)
                _square(painter, centre, level, step / PITCH, palette)
        _paint_legend(painter, block, legend_at, palette)

    return legend_at + Lines("0", font, None).height, paint


def _square(painter: QPainter, middle: QPointF, level: int, scale: float, palette: Palette) -> None:
    side = SIDES[level] * scale
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    painter.fillRect(box, shade_of(level, palette))


def shade_of(level: int, palette: Palette) -> QColor:
    """The colour of a level: the accent, the paler the lower; for nothing that of lines."""
    if not level:
        return QColor(palette.line)
    full, ground, part = QColor(palette.accent), QColor(palette.surface), SHADES[level]

    def mixed(one: int, other: int) -> int:
        return round(one * part + other * (1 - part))

    return QColor(
        mixed(full.red(), ground.red()),
        mixed(full.green(), ground.green()),
        mixed(full.blue(), ground.blue()),
    )


def _paint_legend(painter: QPainter, block: Calendar, y: float, palette: Palette) -> None:
    font = paper_font(SIZE)
    words = Lines(level_legend(), font, None)
    words.paint(painter, QPointF(LETTERS, y), palette.muted)
    x = LETTERS + words.width + 8
    for level, name in enumerate(block.legend):
        label = Lines(name, font, None)
        _square(painter, QPointF(x + PITCH / 2, y + label.height / 2), level, 1.0, palette)
        label.paint(painter, QPointF(x + PITCH + 4, y), palette.muted)
        x += PITCH + 4 + label.width + 14
