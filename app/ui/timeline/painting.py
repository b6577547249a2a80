"""Lays out and paints one row of the timeline.

Knows fonts, wrapping and where things stand in a row. Refuses to know the list of rows, the
scroll position and what a click does.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from app.ui import icons
from app.ui.theme import RADIUS_CARD, Palette, Scheme, Size, font, grown
from app.ui.timeline.entries import Row, Shape
from app.ui.timeline.titles import Telling
from app.words.translation import tr

EDGE = 24
MARK = 26
GAP = 10
QUOTE_INDENT = 12
ROW_GAP = 16
CARD_GAP = 12
CARD_PAD = 9
INSIDE_INDENT = 28
SHORT_LINES = 6
"""Lines of a text that are shown until it is opened."""
LONGEST_TEXT = 20_000
"""Letters of an opened text that are laid out."""
FAR = 8
LEADING = 2
"""Pixels between two lines of the same text."""
BADGE = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a row stands now, beside what it says."""

    is_current: bool = False
    is_lit: bool = False
    is_open: bool = False
    can_undo: bool = False
    is_undo_hovered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A row laid out for one width.

    Args:
        height: of the row with the gap below it, in pixels.
        is_cut: its text has more lines than are shown.
        undo: where "Undo" stands, relative to the row; empty without one.
    """

    telling: Telling
    title: QTextLayout
    body: QTextLayout | None
    height: int
    is_cut: bool
    undo: QRect


class RowPainter:
    """Lays out and paints rows in one palette and width.

    Args:
        width: of the timeline in pixels.
        is_mirrored: words run from right to left.
    """

    def __init__(self, palette: Palette, width: int, *, is_mirrored: bool = False) -> None:
        self.palette = palette
        self.width = max(width, 240)
        self.is_mirrored = is_mirrored
        self._mark = grown(MARK)
        self._plain, self._strong = font(), font(strong=True)
        self._small = font(Size.SMALL, strong=True)
        self._line = QFontMetrics(self._plain).height()
        self._month_line = QFontMetrics(self._small).height()
        self._letter = max(QFontMetrics(self._plain).averageCharWidth(), 1)
        self._when = QFontMetrics(self._plain).horizontalAdvance(tr("12 months ago"))

    def estimate(self, row: Row, letters: int) -> int:
        """About how high a row will be, without laying it out.

        Args:
            letters: of the text quoted.
        """
        if row.shape is Shape.MONTH:
            return self.month_height
        if row.shape is Shape.MOVE:
            return max(self._line, self._mark) + 2 * CARD_PAD + CARD_GAP
        height = max(self._line, self._mark) + ROW_GAP
        if letters:
            width = self.width - EDGE * 2 - self._mark - GAP - QUOTE_INDENT
            lines = min(letters * self._letter // max(width, 1) + 1, SHORT_LINES)
            height += (self._line + LEADING) * lines - (self._mark - self._line) + 4
        return height

    @property
    def month_height(self) -> int:
        """Of the head of a month, with the space above and below it."""
        return self._month_line + 26

    def lay(self, row: Row, telling: Telling, look: Look) -> Laid:
        """Lay a row out."""
        if row.shape in (Shape.MONTH, Shape.UNREAD):
            return Laid(
                telling=telling,
                title=QTextLayout(),
                body=None,
                height=self.month_height,
                is_cut=False,
                undo=QRect(),
            )
        left, room = self._room(row)
        is_card = row.shape is Shape.MOVE
        undo_width = QFontMetrics(self._plain).horizontalAdvance(tr("Undo")) + FAR
        far = max(self._when_width(telling.when), 0) + (undo_width + 10 if look.can_undo else 0)
        title = self._title(telling, room - far - 12)
        title_height = int(title.boundingRect().height() + 0.999)
        body, is_cut, body_height = None, False, 0
        if telling.body:
            lines = 0 if look.is_open else SHORT_LINES
            body, is_cut = self._body(telling.body, room - QUOTE_INDENT - far // 3, lines)
            body_height = int(body.boundingRect().height() + 0.999) + 4
        if is_card:
            inner = max(title_height, self._mark)
            undo = QRect()
            if look.can_undo:
                undo = QRect(left + room - undo_width, 0, undo_width + 4, inner + 2 * CARD_PAD)
            return Laid(
                telling=telling, title=title, body=None, height=inner + 2 * CARD_PAD + CARD_GAP,
                is_cut=False, undo=undo,
            )  # fmt: skip
        text_height = self._title_top(title) + title_height + body_height
        return Laid(
            telling=telling,
            title=title,
            body=body,
            height=max(text_height, self._mark) + ROW_GAP,
            is_cut=is_cut,
            undo=QRect(),
        )

    def paint(self, painter: QPainter, row: Row, laid: Laid, top: int, look: Look) -> None:
        """Paint a row with its upper edge at ``top``."""
        if row.shape is Shape.UNREAD:
            return
        if row.shape is Shape.MONTH:
            self._paint_month(painter, laid, top)
            return
        self._paint_ground(painter, row, laid, top, look)
        left, room = self._room(row)
        pad = CARD_PAD if row.shape is Shape.MOVE else 0
        self._paint_mark(painter, row, laid.telling, top + pad)
        painter.setPen(QColor(self.palette.text))
        title_top = top + pad + self._title_top(laid.title)
        width = self._title_width(laid.title)
        laid.title.draw(painter, QPointF(self._at(left, width), title_top))
        self._paint_when(painter, laid, title_top, look, left + room)
        if laid.body is not None:
            body_top = title_top + int(laid.title.boundingRect().height()) + 4
            self._paint_body(painter, laid, body_top, left)
        if row.shape is Shape.RUN:
            self._paint_chevron(painter, laid, left, title_top, look)

    def undo_box(self, laid: Laid, top: int) -> QRect:
        """Where "Undo" stands on the screen."""
        box = laid.undo.translated(0, top)
        if self.is_mirrored and not box.isEmpty():
            box.moveLeft(self.width - box.right())
        return box

    def _room(self, row: Row) -> tuple[int, int]:
        """Where the words of a row begin, and how wide they and the date may be."""
        left = EDGE + self._mark + GAP
        right = self.width - EDGE
        if row.shape is Shape.MOVE:
            return left + CARD_PAD + 3, right - CARD_PAD - 3 - (left + CARD_PAD + 3)
        if row.is_inside:
            left += INSIDE_INDENT
        return left, right - left

    def _title_top(self, title: QTextLayout) -> int:
        """One line stands in the middle beside the mark; more begin at its top."""
        height = title.boundingRect().height()
        return max(int((self._mark - height) / 2), 0)

    def _title_width(self, title: QTextLayout) -> float:
        return title.lineAt(0).width() if title.lineCount() else 0.0

    def _when_width(self, when: str) -> int:
        return QFontMetrics(self._plain).horizontalAdvance(when) if when else 0

    def _title(self, telling: Telling, width: int) -> QTextLayout:
        text = f"{telling.head} {telling.rest}" if telling.rest else telling.head
        strong, quiet = QTextCharFormat(), QTextCharFormat()
        strong.setFont(self._strong)
        quiet.setForeground(QColor(self.palette.muted))
        formats = []
        for start, length, how in (
            (0, len(telling.head), strong),
            (len(telling.head), len(text) - len(telling.head), quiet),
        ):
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = _units(text[:start]), length, how
            part.length = _units(text[start : start + length])
            formats.append(part)
        layout = QTextLayout(text, self._plain)
        layout.setFormats(formats)
        self._break(layout, width, 0)
        return layout

    def _body(self, text: str, width: int, lines: int) -> tuple[QTextLayout, bool]:
        """The quoted text in at most ``lines`` lines (0: all of them), and whether it was cut."""
        shown = text[: LONGEST_TEXT if not lines else 300 * lines]
        shown = shown.replace("\r\n", "\n").replace("\n", "\u2028")
        layout = QTextLayout(shown, self._plain)
        used = self._break(layout, width, lines)
        is_cut = used < _units(shown) or len(shown) < len(text)
        if not is_cut:
            return layout, False
        kept = _take_units(shown, used).rstrip()
        for _ in range(12):
            layout = QTextLayout(f"{kept}…", self._plain)
            if self._break(layout, width, lines) >= _units(kept) + 1:
                break
            kept = kept[:-3].rstrip()
        return layout, True

    def _break(self, layout: QTextLayout, width: int, lines: int) -> int:
        """Break a layout into lines; how many UTF-16 units found room."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.is_mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            # Absolute: words in another script stand beside the mark, too.
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y, used = 0.0, 0
        while not lines or layout.lineCount() < lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 80))
            line.setPosition(QPointF(0, y))
            y += line.height() + LEADING
            used = line.textStart() + line.textLength()
        layout.endLayout()
        return used

    def _at(self, left: float, width: float) -> float:
        """Where something begins that begins at ``left`` when words run from left to right."""
        return self.width - left - width if self.is_mirrored else left

    def _paint_month(self, painter: QPainter, laid: Laid, top: int) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self.palette.muted))
        box = QRect(EDGE, top + 14, self.width - 2 * EDGE, self._month_line + 2)
        painter.drawText(
            box,
            int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter),
            laid.telling.head,
        )

    def _paint_ground(self, painter: QPainter, row: Row, laid: Laid, top: int, look: Look) -> None:
        palette = self.palette
        is_card = row.shape is Shape.MOVE
        below = CARD_GAP if is_card else ROW_GAP
        if is_card:
            box = QRectF(EDGE, top, self.width - 2 * EDGE, laid.height - below)
        else:
            box = QRectF(EDGE - 8, top - 7, self.width - 2 * EDGE + 16, laid.height - below + 14)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_card:
            painter.setPen(QColor(palette.line))
            painter.setBrush(QColor(palette.accent_soft if look.is_lit else palette.surface))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
        elif look.is_lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRoundedRect(box, 8, 8)
        if look.is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_mark(self, painter: QPainter, row: Row, telling: Telling, top: int) -> None:
        palette = self.palette
        left = EDGE + (CARD_PAD + 3 if row.shape is Shape.MOVE else 0)
        left += INSIDE_INDENT if row.is_inside else 0
        box = QRectF(self._at(left, self._mark), top, self._mark, self._mark)
        ground = palette.surface if palette.scheme is Scheme.DARK else palette.sunk
        ink = palette.muted
        if telling.is_theirs:
            ground, ink = palette.accent_soft, palette.accent
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(box)
        self._paint_icon(painter, telling.icon, ink, box.center())
        if telling.is_theirs:
            self._paint_arrow(painter, box)

    def paint_move_mark(self, painter: QPainter, top: int, colour: str, icon: str) -> None:
        """The mark of a move: filled with the colour of the stage that was reached."""
        box = QRectF(
            self._at(EDGE + CARD_PAD + 3, self._mark), top + CARD_PAD, self._mark, self._mark
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(box)
        self._paint_icon(painter, icon, self.palette.surface, box.center())

    def _paint_icon(self, painter: QPainter, icon: str, colour: str, centre: QPointF) -> None:
        side = grown(14)
        dpr = painter.device().devicePixelRatio()
        pixels = icons.pixmap(icon, colour, side, max(dpr, 2.0))
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        painter.drawPixmap(box, pixels, QRectF(pixels.rect()))

    def _paint_arrow(self, painter: QPainter, mark: QRectF) -> None:
        """A small arrow that points to me: they did it."""
        palette = self.palette
        x = mark.left() - 4 if self.is_mirrored else mark.right() - BADGE + 4
        box = QRectF(x, mark.bottom() - BADGE + 3, BADGE, BADGE)
        painter.setPen(QPen(QColor(palette.bg), 1.5))
        painter.setBrush(QColor(palette.accent))
        painter.drawEllipse(box)
        pen = QPen(QColor(palette.on_accent), 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre = box.center()
        way = -1 if self.is_mirrored else 1
        tip = QPointF(centre.x() - 2.8 * way, centre.y())
        painter.drawLine(QPointF(centre.x() + 2.8 * way, centre.y()), tip)
        painter.drawLine(tip, tip + QPointF(2.2 * way, -2.2))
        painter.drawLine(tip, tip + QPointF(2.2 * way, 2.2))

    def _paint_when(self, painter: QPainter, laid: Laid, top: int, look: Look, right: int) -> None:
        height = self._line + 1
        painter.setFont(self._plain)
        if look.can_undo:
            width = laid.undo.width() - FAR
            face = font()
            face.setUnderline(look.is_undo_hovered)
            painter.setFont(face)
            painter.setPen(QColor(self.palette.accent))
            box = QRectF(self._at(right - width, width), top, width, height)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), tr("Undo"))
            painter.setFont(self._plain)
            right -= width + 10
        width = self._when_width(laid.telling.when)
        painter.setPen(QColor(self.palette.muted))
        box = QRectF(self._at(right - width, width + 1), top, width + 1, height)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), laid.telling.when)

    def _paint_body(self, painter: QPainter, laid: Laid, top: int, left: int) -> None:
        assert laid.body is not None
        palette = self.palette
        height = laid.body.boundingRect().height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent if laid.telling.is_theirs else palette.line))
        painter.drawRect(QRectF(self._at(left, 2), top, 2, height))
        painter.setPen(QColor(palette.text))
        width = laid.body.lineAt(0).width() if laid.body.lineCount() else 0.0
        laid.body.draw(painter, QPointF(self._at(left + QUOTE_INDENT, width), top))

    def _paint_chevron(
        self, painter: QPainter, laid: Laid, left: int, top: int, look: Look
    ) -> None:
        line = laid.title.lineAt(laid.title.lineCount() - 1)
        x = left + line.naturalTextWidth() + 6
        centre = QPointF(self._at(x, 14) + 7, top + line.y() + line.height() / 2 + 0.5)
        pen = QPen(QColor(self.palette.muted), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if look.is_open:
            ends = (QPointF(-3.5, -1.5), QPointF(0, 2), QPointF(3.5, -1.5))
        else:
            way = -1 if self.is_mirrored else 1
            ends = (QPointF(-1.5 * way, -3.5), QPointF(2 * way, 0), QPointF(-1.5 * way, 3.5))
        painter.drawLine(centre + ends[0], centre + ends[1])
        painter.drawLine(centre + ends[1], centre + ends[2])


def _units(text: str) -> int:
    """Length of a text as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _take_units(text: str, units: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore")
