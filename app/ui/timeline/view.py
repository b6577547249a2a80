"""The timeline on the screen: an own scroll area over prefix sums of row heights.

Only the months that are seen are read, and only their rows in sight are told, laid out and
painted, so 50,000 entries open about as fast as fifty. Knows what is current and what was clicked; what should be done goes out as signals.
"""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from app.core.stages import Stage
from app.overriding import override
from app.ui.theme import palette_of
from app.ui.timeline.access import ListAccess, install
from app.ui.timeline.entries import Evidence, Ident, Row, Shape
from app.ui.timeline.painting import RowPainter
from app.ui.timeline.roll import Roll
from app.ui.timeline.story import Story
from app.ui.timeline.titles import Telling
from app.ui.widgets.announcing import announce
from app.words.translation import tr

TOP = 6
BOTTOM = 24
_MEASURED_AT_MOST = 4
"""Measuring what is in sight may bring other rows into sight; so many times it is looked again."""


class TimelineView(QAbstractScrollArea):
    """What happened, newest first.

    Signals:
        undo_asked(): take the latest move back.
        change_asked(Interaction): write an act anew.
        remove_asked(InteractionId): put an act into the trash.
        no_answer_asked(InteractionId): an act of theirs needs no answer.
        link_asked(str): open an address.
        copied(str): this text lies on the clipboard now.
        note_asked(NoteRow): write a note anew.
        private_asked(NoteRow): keep a note private, or no more.
        note_removal_asked(NoteRow): put a note into the trash.
    """

    undo_asked = Signal()
    change_asked = Signal(object)
    remove_asked = Signal(object)
    no_answer_asked = Signal(object)
    link_asked = Signal(str)
    copied = Signal(str)
    note_asked = Signal(object)
    private_asked = Signal(object)
    note_removal_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laid_width = self._words_width()
        self._roll = Roll(RowPainter(palette_of(self), self._laid_width))
        self._current = -1
        self._hovered_undo = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(40)
        self.setAccessibleName(tr("Timeline"))
        # Qt holds it by a bare pointer, so it lives here.
        self.access = ListAccess(self)
        install()

    # --- what is shown ------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in order."""
        return tuple(self._roll.rows)

    @property
    def current(self) -> int:
        """Number of the current row; -1 while there is none."""
        return self._current

    def show_story(
        self,
        story: Story,
        name: str,
        today: dt.date,
        *,
        stage: Stage | None,
        is_same: bool,
    ) -> None:
        """Show what happened with somebody.

        Args:
            stage: where they stand now: the latest move can be undone if it led there.
            is_same: it is who was shown before: place, current row and open runs stay.
        """
        kept = self._roll.ident(self._current) if is_same else None
        anchor = self._anchor() if is_same else None
        self._roll.fill(story, name, today, stage=stage, keeps_open=is_same)
        self.setAccessibleName(tr("Timeline of {name}").format(name=name))
        self._settle(kept, anchor)

    def telling(self, number: int) -> Telling:
        """A row in words."""
        return self._roll.telling(number)

    def light(self, evidence: Evidence | None) -> None:
        """Mark the rows of some acts; None takes the marks away."""
        if evidence is not self._roll.lit:
            self._roll.lit = evidence
            self.viewport().update()

    def is_lit(self, number: int) -> bool:
        """Whether a row holds an act that is marked."""
        return self._roll.is_lit(number)

    def select(self, number: int) -> None:
        """Make a row the current one, in sight, and tell it to screen readers."""
        if not 0 <= number < len(self._roll.rows):
            return
        self._current = number
        self._reveal_current()
        spoken = self.telling(self._current).spoken
        self.setAccessibleDescription(spoken)
        announce(self, spoken)
        self.viewport().update()

    def toggle(self, number: int) -> None:
        """Fold or unfold a run; show all of a text that was cut, or its beginning again."""
        kept, anchor = self._roll.ident(number), self._anchor()
        if self._roll.toggle(number):
            self._settle(kept, anchor)

    def select_last(self) -> None:
        """Go to the oldest entry."""
        while self._roll.rows and self._roll.rows[-1].shape is Shape.UNREAD:
            self._read(len(self._roll.rows) - 1)
        self.select(len(self._roll.rows) - 1)

    def move_step(self, step: int) -> None:
        """Go to the next row up or down that is no head of a month; 0: to the first in sight."""
        rows = self._roll.rows
        number = self._current + step if self._current >= 0 else self._seen().start
        while 0 <= number < len(rows) and rows[number].shape in (Shape.MONTH, Shape.UNREAD):
            if rows[number].shape is Shape.MONTH:
                number += step if step else 1
            else:
                moved = self._read(number)
                number += moved if step < 0 else 0
        if 0 <= number < len(rows):
            self.select(number)
        elif step < 0:
            self.verticalScrollBar().setValue(0)

    def row_box(self, number: int) -> tuple[int, int]:
        """Upper edge and height of a row in the viewport."""
        self._measure()
        return self._top(number), self._roll.heights.height(number)

    def menu_for(self, number: int) -> QMenu:
        """What can be done with a row."""
        from app.ui.timeline.menu import row_menu  # loaded when somebody first asks

        return row_menu(self, self._roll, number)

    # --- place --------------------------------------------------------------------------------

    def _settle(self, kept: Ident | None, anchor: tuple[Ident, int] | None) -> None:
        """Find current row and place again after the rows were made anew."""
        found = self._roll.find(anchor[0]) if anchor else -1
        if anchor is not None and found < 0:
            found = self._roll.head_of(anchor[0])
        place = self._roll.ident(found)
        self._current = self._roll.find(kept)
        self._set_range()
        number = self._roll.find(place)  # reading another month may have moved it
        if anchor is not None and number >= 0:
            self.verticalScrollBar().setValue(self._roll.heights.top(number) + anchor[1])
        elif anchor is None:
            self.verticalScrollBar().setValue(0)
        self._read_seen()
        if self._current < 0 and self.hasFocus():
            self.move_step(0)
        self.viewport().update()

    def _set_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(self._roll.heights.total + TOP + BOTTOM - height, 0))

    def _seen(self) -> range:
        """Numbers of the rows that are in sight."""
        heights = self._roll.heights
        if not len(heights):
            return range(0)
        top = self.verticalScrollBar().value() - TOP
        return range(heights.row_at(top), heights.row_at(top + self.viewport().height()) + 1)

    def _read(self, number: int) -> int:
        """Read a month; the current row stays the one it is. By how much the rows below move."""
        moved = self._roll.read_at(number)
        if self._current > number:
            self._current += moved
        return moved

    def _read_seen(self) -> None:
        """Read the months in sight. What is seen of one keeps its place as well as can be told."""
        bar, heights = self.verticalScrollBar(), self._roll.heights
        while True:
            rows, seen = self._roll.rows, self._seen()
            number = next((n for n in seen if rows[n].shape is Shape.UNREAD), -1)
            if number < 0:
                return
            top, height = heights.top(number), heights.height(number)
            into, below = bar.value() - TOP - top, seen.stop - 1 > number
            after = len(rows) - number - 1
            self._read(number)
            self._set_range()
            if into <= 0:
                continue
            end = heights.top(len(rows) - after) if after else heights.total
            kept = height - into if below else round((height - into) * (end - top) / height)
            bar.setValue(max(end - kept, top) + TOP)

    def _measure(self) -> None:
        """Read and lay out what is in sight, and put right where everything stands."""
        bar = self.verticalScrollBar()
        self._read_seen()
        for _ in range(_MEASURED_AT_MOST):
            value = bar.value()
            first = self._roll.heights.row_at(value - TOP)
            into = value - self._roll.heights.top(first) if first >= 0 else 0
            if not self._roll.measure(self._seen()):
                return
            self._set_range()
            if value > 0:
                bar.setValue(self._roll.heights.top(first) + into)
            self._read_seen()

    def _anchor(self) -> tuple[Ident, int] | None:
        """The first row in sight and how far it is scrolled out; None at the very top."""
        value = self.verticalScrollBar().value()
        number = self._roll.heights.row_at(value - TOP)
        known = self._roll.ident(number)
        if value <= 0 or known is None:
            return None
        return known, value - self._roll.heights.top(number)

    def _reveal_current(self) -> None:
        bar, heights = self.verticalScrollBar(), self._roll.heights
        for _ in range(_MEASURED_AT_MOST):
            number = self._current  # months that come into sight may move it
            top = heights.top(number)
            bottom = top + heights.height(number) + TOP
            before = bar.value()
            if top < before:
                bar.setValue(0 if number <= 1 else top)
            elif bottom > before + self.viewport().height():
                bar.setValue(bottom - self.viewport().height())
            self._measure()
            if bar.value() == before:
                return

    def _top(self, number: int) -> int:
        return self._roll.heights.top(number) + TOP - self.verticalScrollBar().value()

    def _number_at(self, point: QPoint) -> int:
        y = point.y() + self.verticalScrollBar().value() - TOP
        return self._roll.heights.row_at(y) if 0 <= y < self._roll.heights.total else -1

    def _is_on_undo(self, number: int, point: QPoint) -> bool:
        if number < 0 or not self._roll.can_undo(number):
            return False
        box = self._roll.painter.undo_box(self._roll.lay(number), self._top(number))
        return box.contains(point)

    # --- acts of the user -------------------------------------------------------------------------

    def _activate(self, number: int) -> None:
        if self._roll.can_undo(number):
            self.undo_asked.emit()
        else:
            self.toggle(number)

    def _ask_by_key(self, key: int) -> None:
        from app.ui.timeline.menu import ask_change, ask_removal

        (ask_change if key == Qt.Key.Key_F2 else ask_removal)(self, self._roll, self._current)

    def copy(self, number: int) -> None:
        """Lay the words of a row on the clipboard."""
        telling = self.telling(number)
        text = telling.body or telling.spoken
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    # --- Qt -----------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._measure()
        roll = self._roll
        palette = roll.painter.palette
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), palette.bg)
        for number in self._seen():
            row, laid, top = roll.rows[number], roll.lay(number), self._top(number)
            look = roll.look(
                number,
                is_current=number == self._current and self.hasFocus(),
                is_undo_hovered=number == self._hovered_undo,
            )
            roll.painter.paint(painter, row, laid, top, look)
            if row.shape is Shape.MOVE:
                target = roll.story.transitions[row.at].transition.target
                colour = palette.stage(target)
                roll.painter.paint_move_mark(painter, top, colour, laid.telling.icon)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._words_width() != self._laid_width:
            self._renew()
            return
        # Heights that were measured stay: guessed again, they would let the bar come and go.
        self._set_range()
        self._read_seen()
        self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (
            QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange,
        )  # fmt: skip
        if event.type() in kinds and hasattr(self, "_hovered_undo"):
            self._renew()

    def _words_width(self) -> int:
        # Beside the bar, also while there is none: where words just fit, the bar that comes with
        # one more line would make that line.
        return self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()

    def _renew(self) -> None:
        """Begin anew with another width, palette or direction, and keep the place."""
        anchor, kept = self._anchor(), self._roll.ident(self._current)
        self._laid_width = self._words_width()
        self._roll.renew(
            RowPainter(palette_of(self), self._laid_width, is_mirrored=self.isRightToLeft())
        )
        self._settle(kept, anchor)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current < 0:
            self.move_step(0)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_current = self._current >= 0
        match event.key():
            case Qt.Key.Key_Up:
                self.move_step(-1)
            case Qt.Key.Key_Down:
                self.move_step(1)
            case Qt.Key.Key_Home:
                self._go_to(0)
            case Qt.Key.Key_End:
                self.select_last()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if has_current:
                self._activate(self._current)
            case Qt.Key.Key_F2 | Qt.Key.Key_Delete if has_current:
                self._ask_by_key(event.key())
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                is_up = event.key() == Qt.Key.Key_PageUp
                way = -self.viewport().height() if is_up else self.viewport().height()
                self._go_to(self.verticalScrollBar().value() + way)
            case _:
                # Letters are actions of the window, not a search in here.
                event.ignore()

    def _go_to(self, value: int) -> None:
        self._current = -1
        self.verticalScrollBar().setValue(value)
        self._measure()
        self.move_step(0)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position().toPoint())
        if number >= 0 and self._roll.rows[number].shape is not Shape.MONTH:
            self.select(number)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        number = self._number_at(point)
        if number < 0 or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._is_on_undo(number, point):
            self.undo_asked.emit()
        else:
            self.toggle(number)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        number = self._number_at(point)
        is_on = self._is_on_undo(number, point)
        is_hand = is_on or (number >= 0 and self._roll.rows[number].shape is Shape.RUN)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if is_hand else Qt.CursorShape.ArrowCursor
        )
        hovered = number if is_on else -1
        if hovered != self._hovered_undo:
            self._hovered_undo = hovered
            self.viewport().update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        number = self._number_at(event.pos()) if is_mouse else self._current
        if number < 0 or self._roll.rows[number].shape is Shape.MONTH:
            return
        self.select(number)
        menu = self.menu_for(number)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        below = QPoint(60, self._top(number) + 28)
        menu.popup(event.globalPos() if is_mouse else self.viewport().mapToGlobal(below))
