"""Puts a report's strips on pages: nothing is cut, heads are repeated, every page has a foot.

Knows paper and painters. The colours of paper are the light ones, whatever the window shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from app.reports.document import Document
from app.reports.pdf import Bookmark
from app.ui.reports.painter import Strip, paint_text, strips_of
from app.ui.theme import LIGHT
from app.words.reports import page_of

PIXELS_AN_INCH, POINTS_AN_INCH = 96.0, 72.0

MARGIN = 60.0
"""Least room around the text in pixels (16 mm); a printer may need more."""

FOOT_ROOM = 24.0
"""How far below the text the foot of the page stands."""

NUMBER_ROOM = 100.0
"""Room for the number of the page at the end of the foot."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip, and how far below the top of the text it begins, in pixels."""

    y: float
    strip: Strip


def paginate(strips: Sequence[Strip], height: float) -> list[list[Placed]]:
    """Spread strips over pages.

    Args:
        strips: in order.
        height: room for strips on a page, in pixels.

    Returns:
        The pages, at least one. Only a strip that is higher than a whole page runs over.
    """
    pages: list[list[Placed]] = [[]]
    y = 0.0
    at = 0
    while at < len(strips):
        together = _together(strips, at)
        needed = sum(strip.height for strip in together)
        if needed > height:
            together, needed = together[:1], together[0].height
        if pages[-1] and y + needed > height:
            pages.append([])
            y = 0.0
        if not pages[-1] and together[0].is_gap:
            at += 1
            continue
        at += len(together)
        head = together[0].head
        if not pages[-1] and head is not None:
            together = [head, *together]
        for strip in together:
            pages[-1].append(Placed(y, strip))
            y += strip.height
    return pages if pages[-1] or len(pages) == 1 else pages[:-1]


def _together(strips: Sequence[Strip], at: int) -> list[Strip]:
    """The strip at a place and those that it may not be parted from."""
    end = at + 1
    while end < len(strips) and strips[end - 1].keeps_next:
        end += 1
    return list(strips[at:end])


def bookmarks_of(document: Document, layout: QPageLayout) -> list[Bookmark]:
    """The headings of a report and where they stand on paper that is laid out so."""
    sheet, body = sheet_of(layout)
    scale = POINTS_AN_INCH / PIXELS_AN_INCH
    pages = paginate(strips_of(document, body.width(), LIGHT), body.height())
    return [
        Bookmark(
            title=placed.strip.bookmark,
            page=number,
            height=(sheet.height() - body.top() - placed.y) * scale,
        )
        for number, page in enumerate(pages)
        for placed in page
        if placed.strip.bookmark
    ]


def paint_pages(
    document: Document, device: QPagedPaintDevice, *, first: int = 1, last: int | None = None
) -> int:
    """Paint a report on a printer, a print preview or a PDF.

    Args:
        device: its paper is taken as it is.
        first, last: pages to paint, from 1; all by default.

    Returns:
        How many pages the whole report has; 0 if the device can't be painted on.
    """
    full_page(device)
    sheet, body = sheet_of(device.pageLayout())
    pages = paginate(strips_of(document, body.width(), LIGHT), body.height())
    chosen = range(max(first, 1), min(last or len(pages), len(pages)) + 1)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    painter.scale(device.logicalDpiX() / PIXELS_AN_INCH, device.logicalDpiY() / PIXELS_AN_INCH)
    for number in chosen:
        if number != chosen.start:
            device.newPage()
        _paint_page(painter, pages[number - 1], body)
        _paint_foot(painter, document.footer, sheet, body, page_of(number, len(pages)))
    painter.end()
    return len(pages)


def full_page(device: QPagedPaintDevice) -> None:
    """Let a device be painted on from corner to corner: margins are ours."""
    layout = QPageLayout(device.pageLayout())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def sheet_of(layout: QPageLayout) -> tuple[QRectF, QRectF]:
    """The paper and the room for text on it, in pixels."""
    scale = PIXELS_AN_INCH / POINTS_AN_INCH
    paper = layout.fullRect(QPageLayout.Unit.Point)
    sheet = QRectF(0, 0, paper.width() * scale, paper.height() * scale)
    least = layout.minimumMargins()
    room = max(least.left(), least.top(), least.right(), least.bottom(), 0.0)
    unit = layout.units()
    if unit is QPageLayout.Unit.Millimeter:
        room *= PIXELS_AN_INCH / 25.4
    elif unit is QPageLayout.Unit.Point:
        room *= scale
    else:
        room = 0.0
    margin = max(MARGIN, min(room, sheet.width() / 4))
    return sheet, sheet.adjusted(margin, margin, -margin, -margin - FOOT_ROOM)


def _paint_page(painter: QPainter, page: Sequence[Placed], body: QRectF) -> None:
    for placed in page:
        painter.save()
        painter.translate(body.left(), body.top() + placed.y)
        placed.strip.paint(painter)
        painter.restore()


def _paint_foot(painter: QPainter, footer: str, sheet: QRectF, body: QRectF, number: str) -> None:
    top = body.bottom() + FOOT_ROOM
    foot = QRectF(body.left(), top, body.width(), sheet.bottom() - top)
    painter.save()
    paint_text(painter, number, foot, LIGHT, is_at_end=True)
    paint_text(painter, footer, foot.adjusted(0, 0, -NUMBER_ROOM, 0), LIGHT)
    painter.restore()
