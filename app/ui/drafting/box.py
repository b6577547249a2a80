"""The text box of a draft: what is noticed is underlined, and numbered in the margin.

Knows spans with a number, a tone and a hint. Refuses to know what they are about. Nothing is told
by colour alone: a problem has a wave and a number, what is good has dots and a check mark. All
positions that come and go are those of Python's text; Qt counts some letters twice.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from app.overriding import override
from app.ui import icons
from app.ui.theme import Palette, Size, font, palette_of

LEAST_LINES, MOST_LINES = 3, 8
"""The box is as high as its text, between these."""
_BORDER = 4
_MARK = 12


class Tone(StrEnum):
    """How a span is underlined."""

    CAREFUL = "careful"
    NOTE = "note"
    GOOD = "good"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A part of the text that something is said about.

    Args:
        start, end: the first character, and the one after the last.
        number: shown in the margin; 0 for what is good.
        hint: shown while the pointer is on it.
    """

    start: int
    end: int
    number: int
    tone: Tone
    hint: str


class _Margin(QWidget):
    """The strip beside the text where numbers stand."""

    def __init__(self, box: DraftBox) -> None:
        super().__init__(box)
        self._box = box

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._box.margin_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._box.paint_margin(self)


class DraftBox(QPlainTextEdit):
    """The box.

    Signals:
        pointed(int): the text cursor has come into this mark; -1 when it has left all.
        left(): Escape: back to the page.
    """

    pointed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "field")
        self._marks: tuple[Mark, ...] = ()
        self._lines: list[tuple[QTextCursor, Tone]] = []
        self._current = -1
        self._wanted = -1
        self._margin = _Margin(self)
        self.setTabChangesFocus(True)
        # Files that are dropped here belong to the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self._leave_margin()
        self.setFixedHeight(self._height_of(LEAST_LINES))
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._point)
        self.updateRequest.connect(lambda _rect, _dy: self._margin.update())

    @property
    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is underlined."""
        return self._marks

    @property
    def current(self) -> int:
        """The mark that the text cursor is in; -1 outside of all."""
        return self._current

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline these parts, and no others."""
        self._marks = tuple(marks)
        self._underline()
        self._margin.update()
        self._point()

    def go_to(self, number: int) -> None:
        """Take the text cursor and the focus to a mark."""
        cursor = self.textCursor()
        cursor.setPosition(self._offset(self._marks[number].start))
        self._wanted = number
        self.setTextCursor(cursor)
        self._point()
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def replace(self, start: int, end: int, text: str) -> None:
        """Write something else in place of a part; the box's own undo takes it back at once."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        first, last = self._offset(start), self._offset(end)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def empty(self) -> None:
        """Take everything out; the box's own undo brings it back."""
        self.replace(0, len(self.text), "")

    def margin_width(self) -> int:
        """How wide the strip beside the text is, for two numbers and what joins them."""
        return self.fontMetrics().horizontalAdvance("0–0") + 8

    def _leave_margin(self) -> None:
        width = self.margin_width()
        is_mirrored = self.isRightToLeft()
        self.setViewportMargins(0 if is_mirrored else width, 0, width if is_mirrored else 0, 0)

    def paint_margin(self, strip: QWidget) -> None:
        """Paint the numbers, each beside the line in which its part begins."""
        palette = palette_of(self)
        painter = QPainter(strip)
        painter.setFont(font(Size.SMALL, strong=True))
        lines: dict[tuple[int, int], list[Mark]] = {}
        for mark in self._marks:
            line = self._line_of(mark.start)
            lines.setdefault((line.top(), line.height()), []).append(mark)
        for (top, height), marks in lines.items():
            place = QRect(0, top, strip.width() - 4, height)
            numbered = [mark for mark in marks if mark.number]
            if numbered:
                painter.setPen(QColor(_colour(numbered[0].tone, palette)))
                said = sorted({numbered[0].number, numbered[-1].number})
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "–".join(map(str, said)))
            else:
                spot = QRect(0, 0, _MARK, _MARK)
                spot.moveCenter(place.center())
                painter.drawPixmap(spot, icons.pixmap("check", palette.good, _MARK, 2.0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inner = self.contentsRect()
        width = self.margin_width()
        left = inner.right() - width + 1 if self.isRightToLeft() else inner.left()
        self._margin.setGeometry(QRect(left, inner.top(), width, inner.height()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_lines"):
            self._lines = []
            self._underline()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._leave_margin()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hint = self.hint_at(event.pos())
            if hint:
                QToolTip.showText(event.globalPos(), hint, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return bool(super().viewportEvent(event))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hint_at(self, point: QPoint) -> str:
        """What is said about the part under a point of the viewport; empty beside all."""
        at = self._place(self.cursorForPosition(point).position())
        said = [mark.hint for mark in self._marks if mark.start <= at <= mark.end]
        return "\n".join(said)

    def _height_of(self, lines: int) -> int:
        return self.fontMetrics().lineSpacing() * lines + 2 * (_BORDER + 6)

    def _grow(self, size: QSizeF) -> None:
        # The layout of a plain text counts its height in lines.
        lines = min(max(round(size.height()), LEAST_LINES), MOST_LINES)
        self.setFixedHeight(self._height_of(lines))

    def _point(self) -> None:
        at = self._place(self.textCursor().position())
        under = [n for n, m in enumerate(self._marks) if m.start <= at <= m.end]
        if self._wanted not in under:
            self._wanted = -1
        # Of marks within each other the innermost, but for the one that was gone to.
        found = min(under, key=lambda n: self._marks[n].end - self._marks[n].start, default=-1)
        self._current = found = found if self._wanted < 0 else self._wanted
        self.pointed.emit(found)

    def _line_of(self, place: int) -> QRect:
        cursor = self.textCursor()
        cursor.setPosition(self._offset(place))
        return self.cursorRect(cursor)

    def _underline(self) -> None:
        wanted = [(self._offset(m.start), self._offset(m.end), m.tone) for m in self._marks]
        # Lines move with their words: after most keys they stand where they should already.
        if wanted == [(c.selectionStart(), c.selectionEnd(), tone) for c, tone in self._lines]:
            return
        palette = palette_of(self)
        selections, self._lines = [], []
        for mark, (start, end, _) in zip(self._marks, wanted, strict=True):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._lines.append((cursor, mark.tone))
            form = QTextCharFormat()
            style = QTextCharFormat.UnderlineStyle
            is_good = mark.tone is Tone.GOOD
            form.setUnderlineStyle(style.DotLine if is_good else style.WaveUnderline)
            form.setUnderlineColor(QColor(_colour(mark.tone, palette)))
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = form
            selections.append(selection)
        self.setExtraSelections(selections)

    def _offset(self, place: int) -> int:
        """Where Qt counts a place of the text: letters beyond U+FFFF are two for it."""
        head = self.text[:place]
        return len(head) if head.isascii() else len(head.encode("utf-16-le")) // 2

    def _place(self, offset: int) -> int:
        text = self.text
        if text.isascii() or max(text) <= "\uffff":
            return offset
        return bisect_right(list(accumulate(1 + (letter > "\uffff") for letter in text)), offset)


def _colour(tone: Tone, palette: Palette) -> str:
    return {Tone.CAREFUL: palette.warn, Tone.NOTE: palette.muted, Tone.GOOD: palette.good}[tone]
