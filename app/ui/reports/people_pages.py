"""Paints the list of people page by page: a hundred thousand take seconds and next to no memory.

Every row is as high as the others and stands whole on its page, under heads; every page has a
foot. Knows paper and painters, and holds one page of lines at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPainter, QPen

from app.core.progress import Progress, Silent
from app.core.stages import Stage
from app.reports.pdf import Bookmark
from app.reports.people_list import PaperLine, PeopleList
from app.ui.reports.fitting import Fitted
from app.ui.reports.lines import Lines, paper_font
from app.ui.reports.pages import (
    FOOT_ROOM,
    NUMBER_ROOM,
    PIXELS_AN_INCH,
    POINTS_AN_INCH,
    full_page,
    sheet_of,
)
from app.ui.reports.painter import BODY, HEADING, KICKER, SMALL, TITLE
from app.ui.theme import LIGHT
from app.words.people_list import more
from app.words.reports import page_of
from app.words.stages import stage_name

ROW = 35
"""Height of a row in pixels: a name and what stands below it."""
HEAD = 40
"""Height of the heads of the columns: some take two lines."""
NAME_AT, BELOW_AT = 17, 30
"""Where the two lines of a row stand, from its top."""
SHARES = (36, 13, 13, 12, 12, 14)
"""How wide the columns are."""
GAP = 10.0
PORTION = 500
"""People read at once, besides those of a page."""
INDENT = 8
"""How far from the mark of a stage its name begins."""
MARK = 3.0
"""Width of the mark in the colour of a stage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a list goes on paper.

    Args:
        sheet, body: the paper and the room for text on it, in pixels.
        first, rest: people on the first page, and on each of the others.
        pages: how many pages there are, at least one.
    """

    sheet: QRectF
    body: QRectF
    first: int
    rest: int
    pages: int

    def rows(self, page: int) -> tuple[int, int]:
        """The people on a page, from 0: from one number on up to another."""
        if page == 0:
            return 0, self.first
        start = self.first + (page - 1) * self.rest
        return start, start + self.rest


def plan_of(people: PeopleList, layout: QPageLayout) -> Plan:
    """How a list goes on paper that is laid out so."""
    sheet, body = sheet_of(layout)
    title = _title(people, body.width())[-1][0]
    first = max(int((body.height() - title - HEAD) // ROW), 1)
    rest = max(int((body.height() - HEAD) // ROW), 1)
    more_pages = -(-max(people.count - first, 0) // rest)
    return Plan(sheet=sheet, body=body, first=first, rest=rest, pages=1 + more_pages)


def paint_people(
    people: PeopleList,
    device: QPagedPaintDevice,
    progress: Progress | None = None,
    *,
    first: int = 1,
    last: int | None = None,
) -> list[Bookmark] | None:
    """Paint a list on a printer, a print preview or a PDF.

    Args:
        device: its paper is taken as it is.
        progress: told people painted, of how many; stopping it ends the painting.
        first, last: pages to paint, from 1; all by default.

    Returns:
        Where each letter, share or month begins; None if the device can't be painted on.
    """
    watch = progress or Silent()
    full_page(device)
    plan = plan_of(people, device.pageLayout())
    chosen = range(max(first, 1) - 1, min(last or plan.pages, plan.pages))
    lines: Sequence[PaperLine] = ()
    at = 0
    painter = QPainter()
    if not painter.begin(device):
        return None
    try:
        painter.scale(device.logicalDpiX() / PIXELS_AN_INCH, device.logicalDpiY() / PIXELS_AN_INCH)
        page_painter = _Pages(people, plan, painter)
        for page in chosen:
            start, end = plan.rows(page)
            if min(end, people.count) > at + len(lines) or page == chosen.start:
                watch.step(min(start, people.count), people.count, stage="painting")
                at, lines = start, people.lines(start, min(end + PORTION, people.count))
            if page != chosen.start:
                device.newPage()
            page_painter.paint(page, lines[start - at : end - at])
        watch.step(people.count, people.count, stage="painting")
    finally:
        painter.end()
    return page_painter.bookmarks


def _title(people: PeopleList, width: float) -> list[tuple[float, Lines, str]]:
    """What stands above the list on the first page: each text with its place and colour.

    The last place is where the list begins.
    """
    parts = (
        (people.kicker, KICKER, False, LIGHT.muted),
        (people.title, TITLE, True, LIGHT.text),
        (people.note, BODY, False, LIGHT.muted),
    )
    y = 0.0
    placed: list[tuple[float, Lines, str]] = []
    for text, size, strong, colour in parts:
        lines = Lines(text, paper_font(size, strong=strong), width, most=2)
        placed.append((y, lines, colour))
        y += lines.height
    placed.append((y + HEADING, Lines("", paper_font(BODY), None), LIGHT.text))
    return placed


class _Pages:
    """What is the same on all pages of a list, and the painting of one."""

    def __init__(self, people: PeopleList, plan: Plan, painter: QPainter) -> None:
        self.bookmarks: list[Bookmark] = []
        self._people, self._plan, self._painter = people, plan, painter
        self._place = ""
        self._strong = Fitted(paper_font(BODY, strong=True))
        self._usual = Fitted(paper_font(SMALL + 1))
        self._small = Fitted(paper_font(SMALL))
        body = plan.body
        self._x: list[int] = []
        self._room: list[float] = []
        left = body.left()
        for share in SHARES:
            width = body.width() * share / sum(SHARES)
            self._x.append(round(left))
            self._room.append(width - GAP)
            left += width
        self._room[-1] += GAP
        heads = zip(people.heads, self._room, strict=True)
        self._usual.columns = (0.0, self._x[2] - self._x[1] - INDENT)
        self._stages = {stage: stage_name(stage) for stage in Stage}
        self._heads = [Lines(head, paper_font(SMALL + 1), room, most=2) for head, room in heads]

    def paint(self, page: int, lines: Sequence[PaperLine]) -> None:
        """Paint one page."""
        painter, body = self._painter, self._plan.body
        top = body.top()
        if page == 0:
            title = _title(self._people, body.width())
            for y, text, colour in title:
                text.paint(painter, QPointF(body.left(), top + y), colour)
            top += title[-1][0]
        for x, head in zip(self._x, self._heads, strict=True):
            head.paint(painter, QPointF(x, top + HEAD - 8 - head.height), LIGHT.muted)
        top += HEAD
        self._mark(page, lines, top)
        self._paint_rows(lines, top)
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        edges = [top + number * ROW - 0.5 for number in range(len(lines) + 1)]
        painter.drawLines([QLineF(body.left(), y, body.right(), y) for y in edges])
        self._paint_foot(page_of(page + 1, self._plan.pages))

    def _paint_foot(self, number: str) -> None:
        painter, body, small = self._painter, self._plan.body, self._small
        y = round(body.bottom() + FOOT_ROOM + small.ascent)
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(small.font)
        small.paint(painter, self._people.footer, self._x[0], y, body.width() - NUMBER_ROOM)
        left = round(body.right() - small.width(number))
        small.paint(painter, number, left, y, NUMBER_ROOM)

    def _mark(self, page: int, lines: Sequence[PaperLine], top: float) -> None:
        for number, line in enumerate(lines):
            if line.place and line.place != self._place:
                self._place = line.place
                height = self._plan.sheet.height() - top - number * ROW
                scale = POINTS_AN_INCH / PIXELS_AN_INCH
                mark = Bookmark(title=line.place, page=page, height=height * scale)
                self.bookmarks.append(mark)

    def _paint_rows(self, lines: Sequence[PaperLine], top: float) -> None:
        """Column by column, so that font and pen change a few times a page only."""
        painter, usual, small, x, room = (
            self._painter, self._usual, self._small, self._x, self._room,
        )  # fmt: skip
        strong = self._strong
        painter.setBrush(Qt.BrushStyle.NoBrush)  # or Qt writes it again around each text
        painter.setPen(QColor(LIGHT.text))
        painter.setFont(strong.font)
        y = first = round(top) + NAME_AT
        for line in lines:
            strong.paint(painter, line.name, x[0], y, room[0])
            y += ROW
        painter.setFont(usual.font)
        y = first
        for line in lines:
            usual.paint_again(painter, (self._stages[line.stage], line.answers), x[1] + INDENT, y)
            if line.heard:
                usual.paint_again(painter, (line.heard,), x[3], y)
            if line.mine:
                usual.paint_again(painter, (line.mine,), x[4], y)
            if line.tags:
                usual.paint(painter, joined(line.tags, usual, room[5]), x[5], y, room[5])
            y += ROW
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(small.font)
        y = round(top) + BELOW_AT
        for line in lines:
            if line.accounts:
                small.paint(painter, joined(line.accounts, small, room[0]), x[0], y, room[0])
            if line.state:
                small.paint(painter, line.state, x[1] + INDENT, y, room[1] + room[2])
            y += ROW
        painter.setPen(Qt.PenStyle.NoPen)
        for stage in Stage:
            painter.setBrush(QColor(LIGHT.stage(stage)))
            painter.drawRects(
                [
                    QRectF(x[1], top + number * ROW + 7, MARK, 11)
                    for number, line in enumerate(lines)
                    if line.stage is stage
                ]
            )


def joined(parts: Sequence[str], font: Fitted, room: float) -> str:
    """As many of some texts as fit on a line, and how many more there are."""
    shown = " · ".join(parts)
    left = 0
    while len(parts) - left > 1 and not font.fits(shown, room):
        left += 1
        shown = f"{' · '.join(parts[: len(parts) - left])} {more(left)}"
    return shown
