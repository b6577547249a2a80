"""Lays out a report's blocks as strips and paints them: on paper, in a PDF, on the screen.

One layout for all of them, in pixels of 1/96 inch; whoever paints scales the painter to the
device. A strip is a part of the report that is never cut; `pages` puts strips on paper, the
progress page puts them one under another. Knows blocks and a palette. Refuses to know devices,
pages and files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from app.reports.document import (
    Bar,
    Bars,
    Block,
    Calendar,
    Document,
    Figures,
    Paragraph,
    Table,
    WeekBar,
    Weeks,
)
from app.reports.weeks import label_every
from app.ui.reports.heat_map import heat_map
from app.ui.reports.lines import Lines, paper_font
from app.ui.theme import Palette, Scheme
from app.words import numbers

KICKER, TITLE, HEADING, BODY, SMALL, FIGURE = 12, 24, 13, 12, 10, 22
"""Text sizes in pixels."""

SECTION_GAP = 28.0
BLOCK_GAP = 10.0

CELL_LINES = 12
"""A cell holds at most so many lines, so that every row fits on a page; the rest is elided."""

CELL_GAP = 16.0
MEASURED_ROWS = 100
"""Rows that are measured for the widths of columns."""
NEARLY = 1.3

GESTURES = {Scheme.LIGHT: "#B9C6C9", Scheme.DARK: "#5A676A"}
"""What came from you in the chart of weeks; the accent is what came from them."""

BAR_HEIGHT, BAR_STEP = 16.0, 28.0
BARS_FROM = 70.0
THIN = 2.5
"""Height of the line below a bar that tells how it was before."""
BEFORE_WIDTH = 74.0
COUNT_WIDTH = 60.0
CHART_HEIGHT = 120.0
WEEK_BAR_WIDTH = 18.0

Paint = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A part of the report that stands on one page whole.

    Args:
        height: in pixels.
        paint: paints it with its top left corner at the origin.
        keeps_next: never the last on a page while something follows.
        head: painted once more above this strip when it is the first on a page.
        is_gap: empty room, dropped at the top of a page.
        bookmark: what a list of contents calls the place, or empty.
    """

    height: float
    paint: Paint
    keeps_next: bool = False
    head: Strip | None = None
    is_gap: bool = False
    bookmark: str = ""


def strips_of(document: Document, width: float, palette: Palette) -> tuple[Strip, ...]:
    """The whole report, from its title to its last block; the footer is the page's.

    Args:
        document: what to lay out.
        width: pixels from the left to the right edge of the text.
        palette: the tokens to paint with; on paper the light ones.
    """
    room = _Room(width=width, palette=palette)
    strips = [_title(document, room)]
    for number, section in enumerate(document.sections):
        if section.heading:
            strips += [_gap(SECTION_GAP), _heading(section.heading, room)]
        elif number or not isinstance(next(iter(section.blocks), None), Figures):
            strips.append(_gap(SECTION_GAP))
        for at, block in enumerate(section.blocks):
            if at:
                strips.append(_gap(BLOCK_GAP))
            strips += _block(block, room)
    return tuple(strips)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Room:
    """How wide the text is and how it is painted."""

    width: float
    palette: Palette

    def rule(self, painter: QPainter, y: float, colour: str) -> None:
        painter.fillRect(QRectF(0, y, self.width, 1), QColor(colour))


def _gap(height: float) -> Strip:
    return Strip(height=height, paint=lambda _painter: None, is_gap=True)


def _title(document: Document, room: _Room) -> Strip:
    kicker = Lines(document.kicker, paper_font(KICKER), room.width)
    title = Lines(document.title, paper_font(TITLE, strong=True), room.width)
    rule_at = kicker.height + title.height + 16

    def paint(painter: QPainter) -> None:
        kicker.paint(painter, QPointF(0, 0), room.palette.muted)
        title.paint(painter, QPointF(0, kicker.height), room.palette.text)
        room.rule(painter, rule_at, room.palette.text)

    return Strip(height=rule_at + 1, paint=paint, keeps_next=True)


def _heading(text: str, room: _Room) -> Strip:
    words = Lines(text, paper_font(HEADING, strong=True), room.width)
    return Strip(
        height=words.height + 8,
        paint=lambda painter: words.paint(painter, QPointF(0, 0), room.palette.text),
        keeps_next=True,
        bookmark=text,
    )


def _block(block: Block, room: _Room) -> list[Strip]:
    match block:
        case Figures():
            return [_figures(block, room)]
        case Bars():
            return [_bars(block, room)]
        case Table():
            return _table(block, room)
        case Weeks():
            return _weeks(block, room)
        case Calendar():
            return _calendar(block, room)
        case Paragraph():
            return _paragraph(block.text, room, room.palette.text)


def _figures(block: Figures, room: _Room) -> Strip:
    each = room.width / max(len(block.items), 1)
    values = [Lines(value, paper_font(FIGURE, strong=True), each - 8) for value, _ in block.items]
    labels = [Lines(label, paper_font(BODY), each - 8) for _, label in block.items]
    label_at = 10 + max((value.height for value in values), default=0.0)
    rule_at = label_at + max((label.height for label in labels), default=0.0) + 12

    def paint(painter: QPainter) -> None:
        for number, (value, label) in enumerate(zip(values, labels, strict=True)):
            value.paint(painter, QPointF(number * each, 10), room.palette.text)
            label.paint(painter, QPointF(number * each, label_at), room.palette.text)
        room.rule(painter, rule_at, room.palette.line)

    return Strip(height=rule_at + 1, paint=paint)


def _bars(block: Bars, room: _Room) -> Strip:
    rows = [_bar(bar, room) for bar in block.bars]
    note = Lines(block.note, paper_font(SMALL + 1), room.width) if block.note else None
    note_at = BAR_STEP * len(rows) + 4

    def paint(painter: QPainter) -> None:
        for number, row in enumerate(rows):
            painter.save()
            painter.translate(0, number * BAR_STEP)
            row(painter)
            painter.restore()
        if note is not None:
            note.paint(painter, QPointF(0, note_at), room.palette.muted)

    return Strip(height=note_at + (note.height if note else 0), paint=paint)


def _bar(bar: Bar, room: _Room) -> Paint:
    """One stage: its name, its bar, how many now, how many before."""
    full = room.width - BARS_FROM - COUNT_WIDTH - BEFORE_WIDTH
    length = max(bar.length * full, 2.0) if bar.value else 0.0
    label = Lines(bar.label, paper_font(BODY), BARS_FROM - 6, most=1)
    count = Lines(bar.shown, paper_font(BODY, strong=True), COUNT_WIDTH)
    before = Lines(bar.before, paper_font(SMALL + 1), BEFORE_WIDTH)
    shape = _bar_shape(length, is_broken=bar.is_broken)
    then = _bar_shape(bar.before_length * full, THIN, is_broken=bar.is_broken)
    middle = BAR_STEP / 2

    def paint(painter: QPainter) -> None:
        label.paint(painter, QPointF(0, middle - label.height / 2), room.palette.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(
            shape.translated(BARS_FROM, middle - BAR_HEIGHT / 2),
            QColor(room.palette.stage(bar.stage)),
        )
        painter.fillPath(
            then.translated(BARS_FROM, middle + BAR_HEIGHT / 2 + 2), QColor(room.palette.muted)
        )
        at = BARS_FROM + length + (8 if length else 0)
        count.paint(painter, QPointF(at, middle - count.height / 2), room.palette.text)
        before.paint(
            painter,
            QPointF(room.width - before.width, middle - before.height / 2),
            room.palette.muted,
        )

    return paint


def _bar_shape(length: float, height: float = BAR_HEIGHT, *, is_broken: bool) -> QPainterPath:
    """A bar; a broken one has a slanted gap near its end."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, length, height), min(3, height / 2), min(3, height / 2))
    if not is_broken or not length:
        return shape
    at, lean, wide = length * 0.82, 5.0, 5.0
    cut = QPainterPath()
    corners = (at + lean, -1), (at + lean + wide, -1), (at + wide, height + 1), (at, height + 1)  # fmt: skip
    cut.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    cut.closeSubpath()
    return shape.subtracted(cut)


def _table(block: Table, room: _Room) -> list[Strip]:
    widths = _column_widths(block, room.width)
    heads = tuple(column.head for column in block.columns)
    head = _table_row(heads, widths, room, is_head=True)
    last = len(block.rows) - 1
    rows = [
        _table_row(row, widths, room, head=head, keeps_next=at in (0, last - 1) and at < last)
        for at, row in enumerate(block.rows)
    ]
    return [head, *rows]


def _column_widths(block: Table, room: float) -> list[float]:
    """The widths that the shares ask for, but short texts that nearly fit do fit.

    What a narrow column lacks is taken from the widest one.
    """
    shares = sum(column.share for column in block.columns)
    widths = [room * column.share / shares for column in block.columns]
    widest = widths.index(max(widths))
    for number, column in enumerate(block.columns):
        head = Lines(column.head, paper_font(BODY, strong=True), None).width
        cells = (row[number] for row in block.rows[:MEASURED_ROWS])
        font = paper_font(BODY)
        wanted = max(head, *(Lines(cell, font, None).width for cell in cells), 0.0) + CELL_GAP
        if number != widest and widths[number] < wanted <= widths[number] * NEARLY:
            widths[widest] -= wanted - widths[number]
            widths[number] = wanted
    return widths


def _table_row(
    cells: tuple[str, ...],
    widths: list[float],
    room: _Room,
    *,
    is_head: bool = False,
    keeps_next: bool = False,
    head: Strip | None = None,
) -> Strip:
    font = paper_font(BODY, strong=is_head)
    laid = [
        Lines(cell, font, width - CELL_GAP, most=CELL_LINES)
        for cell, width in zip(cells, widths, strict=True)
    ]
    height = max((cell.height for cell in laid), default=0.0) + 11
    colour = room.palette.muted if is_head else room.palette.text

    def paint(painter: QPainter) -> None:
        x = 0.0
        for cell, width in zip(laid, widths, strict=True):
            cell.paint(painter, QPointF(x, 5), colour)
            x += width
        room.rule(painter, height - 1, room.palette.line)

    return Strip(height=height, paint=paint, keeps_next=is_head or keeps_next, head=head)


def _weeks(block: Weeks, room: _Room) -> list[Strip]:
    most = max((max(week.gestures, week.answers) for week in block.weeks), default=0)
    label_font = paper_font(SMALL)
    top = Lines(numbers.number(most), label_font, 60)
    labels = [Lines(week.label, label_font, None) for week in block.weeks]
    step = room.width / max(len(block.weeks), 1)
    every = label_every(len(labels), step, max((label.width for label in labels), default=0.0))
    ground = 14 + CHART_HEIGHT

    def paint(painter: QPainter) -> None:
        if most:
            top.paint(painter, QPointF(0, 0), room.palette.muted)
            room.rule(painter, 14, room.palette.line)
        for number, (week, label) in enumerate(zip(block.weeks, labels, strict=True)):
            middle = (number + 0.5) * step
            _paint_week(painter, week, most, QPointF(middle, ground), step, room.palette)
            x = max(middle - label.width / 2, 0.0)
            if number % every == 0 and x + label.width <= room.width:
                label.paint(painter, QPointF(x, ground + 4), room.palette.muted)
        room.rule(painter, ground, room.palette.line)

    legend = _paragraph(block.legend, room, room.palette.muted)
    chart = Strip(height=ground + 26, paint=paint, keeps_next=True)
    return [chart, *legend]


def _calendar(block: Calendar, room: _Room) -> list[Strip]:
    said = Lines(block.said, paper_font(BODY), room.width)
    words = Strip(
        height=said.height + 6,
        paint=lambda painter: said.paint(painter, QPointF(0, 0), room.palette.muted),
        keeps_next=True,
    )
    height, paint = heat_map(block, room.width, room.palette)
    return [words, Strip(height=height, paint=paint)]


def _paint_week(
    painter: QPainter, week: WeekBar, most: int, foot: QPointF, step: float, palette: Palette
) -> None:
    bar = min(step * 0.36, WEEK_BAR_WIDTH)
    space = min(step * 0.04, 1.0)
    for count, left, colour in (
        (week.gestures, foot.x() - bar - space, GESTURES[palette.scheme]),
        (week.answers, foot.x() + space, palette.accent),
    ):
        height = CHART_HEIGHT * count / max(most, 1)
        painter.fillRect(QRectF(left, foot.y() - height, bar, height), QColor(colour))


def _paragraph(text: str, room: _Room, colour: str) -> list[Strip]:
    """Running text, a strip for each line; its first and last lines never stand alone."""
    words = Lines(text, paper_font(BODY), room.width)

    def line(number: int) -> Strip:
        return Strip(
            height=words.step,
            paint=lambda painter: words.paint_line(painter, number, colour),
            keeps_next=number in (0, words.count - 2) and number < words.count - 1,
        )

    return [line(number) for number in range(words.count)]


def paint_text(
    painter: QPainter, text: str, box: QRectF, palette: Palette, *, is_at_end: bool = False
) -> None:
    """One small muted line of a page's margin, at the start of a box or at its end."""
    words = Lines(text, paper_font(SMALL), box.width(), most=1)
    x = box.right() - words.width if is_at_end else box.left()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    words.paint(painter, QPointF(x, box.top()), palette.muted)
