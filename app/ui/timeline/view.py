"""The timeline on the screen: an own scroll area over prefix sums of row heights.

Only the rows that are seen are told, laid out and painted, so 50,000 entries open as fast as
fifty. Knows what is current and what was clicked; what should be done goes out as signals.
"""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
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
from typing_extensions import override

from app.core.interactions import Direction, InteractionId
from app.core.stages import Stage
from app.services.ports import Timeline
from app.ui.theme import palette_of
from app.ui.timeline.entries import Row, Shape, acts_of, ident, rows_of, run_key
from app.ui.timeline.heights import Heights
from app.ui.timeline.painting import Laid, Look, RowPainter
from app.ui.timeline.titles import Telling, tell
from app.words.translation import tr

EMPTY = Timeline(interactions=(), networks={}, notes=(), transitions=(), rests=())
MOST_LAID = 400
"""Rows that are kept laid out; some screens full."""
TOP = 6
BOTTOM = 24


class TimelineView(QAbstractScrollArea):
    """What happened, newest first.

    Signals:
        undo_asked(): take the latest move back.
        remove_asked(InteractionId): put an act into the trash.
        no_answer_asked(InteractionId): an act of theirs needs no answer.
        link_asked(str): open an address.
        copied(str): this text lies on the clipboard now.
    """

    undo_asked = Signal()
    remove_asked = Signal(object)
    no_answer_asked = Signal(object)
    link_asked = Signal(str)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = EMPTY
        self._name = ""
        self._today = dt.date.min
        self._stage: Stage | None = None
        self._rows: list[Row] = []
        self._heights = Heights()
        self._laid: dict[int, Laid] = {}
        self._current = -1
        self._hovered_undo = -1
        self._open_runs: frozenset[InteractionId] = frozenset()
        self._open_texts: frozenset[InteractionId] = frozenset()
        self._lit: frozenset[InteractionId] = frozenset()
        self._lit_rows: frozenset[int] = frozenset()
        self._painter = RowPainter(palette_of(self), self.viewport().width())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "page")
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(40)
        self.setAccessibleName(tr("Timeline"))

    # --- what is shown ------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in order."""
        return tuple(self._rows)

    @property
    def current(self) -> int:
        """Number of the current row; -1 while there is none."""
        return self._current

    def show_timeline(
        self,
        timeline: Timeline,
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
        kept = self._ident(self._current) if is_same else None
        anchor = self._anchor() if is_same else None
        if not is_same:
            self._open_runs = self._open_texts = frozenset()
        self._timeline, self._name, self._today, self._stage = timeline, name, today, stage
        self.setAccessibleName(tr("Timeline of {name}").format(name=name))
        self._arrange(kept, anchor)

    def telling(self, number: int) -> Telling:
        """A row in words."""
        return tell(self._rows[number], self._timeline, self._name, self._today)

    def light(self, acts: frozenset[InteractionId]) -> None:
        """Mark the rows of some acts; none takes the marks away."""
        if acts == self._lit:
            return
        self._lit = acts
        self.viewport().update()

    def is_lit(self, number: int) -> bool:
        """Whether a row holds an act that is marked."""
        return bool(self._lit) and any(
            act.id in self._lit for act in acts_of(self._rows[number], self._timeline)
        )

    def select(self, number: int) -> None:
        """Make a row the current one, in sight, and tell it to screen readers."""
        if not 0 <= number < len(self._rows):
            return
        self._current = number
        self._reveal(number)
        spoken = self.telling(number).spoken
        self.setAccessibleDescription(spoken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))
        self.viewport().update()

    def toggle(self, number: int) -> None:
        """Fold or unfold a run; show all of a text that was cut, or its beginning again."""
        row = self._rows[number]
        if row.shape is Shape.RUN:
            key = run_key(row, self._timeline)
            self._open_runs ^= {key}
        elif row.shape is Shape.ACT:
            act = self._timeline.interactions[row.at].id
            if act not in self._open_texts and not self._lay(number).is_cut:
                return
            self._open_texts ^= {act}
        else:
            return
        self._arrange(self._ident(number), self._anchor())

    def move_step(self, step: int) -> None:
        """Go to the next row up or down that is no head of a month."""
        number = self._current + step if self._current >= 0 else self._first_seen()
        while 0 <= number < len(self._rows) and self._rows[number].shape is Shape.MONTH:
            number += step if step else 1
        if 0 <= number < len(self._rows):
            self.select(number)
        elif step < 0:
            self.verticalScrollBar().setValue(0)

    def row_box(self, number: int) -> tuple[int, int]:
        """Upper edge and height of a row in the viewport."""
        self._measure()
        top = self._heights.top(number) + TOP - self.verticalScrollBar().value()
        return top, self._heights.height(number)

    # --- layout -------------------------------------------------------------------------------

    def _arrange(
        self, kept: tuple[int, int] | None, anchor: tuple[tuple[int, int], int] | None
    ) -> None:
        timeline = self._timeline
        self._rows = rows_of(timeline, self._open_runs)
        self._laid.clear()
        self._estimate()
        self._current = self._find(kept)
        bar = self.verticalScrollBar()
        self._set_range()
        if anchor is None:
            bar.setValue(0)
        elif (number := self._find(anchor[0])) >= 0:
            bar.setValue(self._heights.top(number) + anchor[1])
        self.viewport().update()

    def _estimate(self) -> None:
        painter, acts, notes = self._painter, self._timeline.interactions, self._timeline.notes
        bare = painter.estimate(Row(Shape.RUN, 0), 0)
        heights = []
        for row in self._rows:
            if row.shape is Shape.ACT and acts[row.at].text:
                heights.append(painter.estimate(row, len(acts[row.at].text)))
            elif row.shape is Shape.NOTE:
                heights.append(painter.estimate(row, len(notes[row.at].text)))
            elif row.shape in (Shape.ACT, Shape.RUN):
                heights.append(bare)
            else:
                heights.append(painter.estimate(row, 0))
        self._heights = Heights(heights)

    def _set_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(self._heights.total + TOP + BOTTOM - height, 0))

    def _seen(self) -> range:
        """Numbers of the rows that are in sight."""
        if not self._rows:
            return range(0)
        top = self.verticalScrollBar().value() - TOP
        first = self._heights.row_at(top)
        return range(first, self._heights.row_at(top + self.viewport().height()) + 1)

    def _measure(self) -> None:
        """Lay out what is in sight, and put right where everything stands."""
        for _ in range(4):
            seen = self._seen()
            anchor = self._anchor()
            if not self._heights.correct({n: self._lay(n).height for n in seen}):
                return
            self._set_range()
            number = self._find(anchor[0]) if anchor else -1
            if anchor is not None and number >= 0 and self.verticalScrollBar().value() > 0:
                self.verticalScrollBar().setValue(self._heights.top(number) + anchor[1])

    def _lay(self, number: int) -> Laid:
        laid = self._laid.get(number)
        if laid is None:
            if len(self._laid) > MOST_LAID:
                self._laid.clear()
            laid = self._painter.lay(self._rows[number], self.telling(number), self._look(number))
            self._laid[number] = laid
        return laid

    def _look(self, number: int) -> Look:
        row = self._rows[number]
        is_open = False
        if row.shape is Shape.RUN:
            is_open = run_key(row, self._timeline) in self._open_runs
        elif row.shape is Shape.ACT:
            is_open = self._timeline.interactions[row.at].id in self._open_texts
        elif row.shape is Shape.NOTE:
            is_open = True
        return Look(
            is_current=number == self._current and self.hasFocus(),
            is_lit=self.is_lit(number),
            is_open=is_open,
            can_undo=row.shape is Shape.MOVE and self._can_undo(row),
            is_undo_hovered=number == self._hovered_undo,
        )

    def _can_undo(self, row: Row) -> bool:
        move = self._timeline.transitions[row.at].transition
        return row.at == 0 and move.target is self._stage

    def _anchor(self) -> tuple[tuple[int, int], int] | None:
        """The first row in sight and how far it is scrolled out; None at the very top."""
        value = self.verticalScrollBar().value()
        if value <= 0 or not self._rows:
            return None
        number = self._heights.row_at(value - TOP)
        return ident(self._rows[number], self._timeline), value - self._heights.top(number)

    def _ident(self, number: int) -> tuple[int, int] | None:
        if not 0 <= number < len(self._rows):
            return None
        return ident(self._rows[number], self._timeline)

    def _find(self, wanted: tuple[int, int] | None) -> int:
        if wanted is None:
            return -1
        timeline = self._timeline
        return next(
            (
                number
                for number, row in enumerate(self._rows)
                if row.shape == wanted[0] and ident(row, timeline) == wanted
            ),
            -1,
        )

    def _first_seen(self) -> int:
        seen = self._seen()
        return seen.start if seen else -1

    def _reveal(self, number: int) -> None:
        bar = self.verticalScrollBar()
        for _ in range(3):  # what comes into sight is measured, which may move it
            top = self._heights.top(number)
            bottom = top + self._heights.height(number) + TOP
            before = bar.value()
            if top - TOP < before:
                bar.setValue(0 if number <= 1 else top - TOP)
            elif bottom > before + self.viewport().height():
                bar.setValue(bottom - self.viewport().height())
            self._measure()
            if bar.value() == before:
                return

    # --- Qt -----------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._measure()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._painter.palette
        painter.fillRect(event.rect(), palette.bg)
        top = self.verticalScrollBar().value() - TOP
        for number in self._seen():
            row, laid, look = self._rows[number], self._lay(number), self._look(number)
            y = self._heights.top(number) - top
            self._painter.paint(painter, row, laid, y, look)
            if row.shape is Shape.MOVE:
                target = self._timeline.transitions[row.at].transition.target
                self._painter.paint_move_mark(painter, y, palette.stage(target), laid.telling.icon)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._renew()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.LayoutDirectionChange,
        )
        if event.type() in kinds and hasattr(self, "_painter"):
            self._renew()

    def _renew(self) -> None:
        """Begin anew with another width, palette or direction, and keep the place."""
        anchor, kept = self._anchor(), self._ident(self._current)
        self._painter = RowPainter(
            palette_of(self), self.viewport().width(), is_mirrored=self.isRightToLeft()
        )
        self._arrange(kept, anchor)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current < 0 and self._rows:
            self.move_step(0)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self.move_step(-1)
            case Qt.Key.Key_Down:
                self.move_step(1)
            case Qt.Key.Key_Home:
                self._current = -1
                self.verticalScrollBar().setValue(0)
                self.move_step(0)
            case Qt.Key.Key_End:
                self.select(len(self._rows) - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._current >= 0:
                self._activate(self._current)
            case Qt.Key.Key_Delete if self._current >= 0:
                self._ask_removal(self._current)
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                super().keyPressEvent(event)
                self._current = -1
                self.move_step(0)
            case _:
                # Letters are actions of the window, not a search in here.
                event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position().toPoint())
        if number >= 0 and self._rows[number].shape is not Shape.MONTH:
            self.select(number)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        number = self._number_at(point)
        if number < 0:
            return
        if self._is_on_undo(number, point):
            self.undo_asked.emit()
        elif self._rows[number].shape in (Shape.RUN, Shape.ACT):
            self.toggle(number)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        number = self._number_at(point)
        is_on = number >= 0 and self._is_on_undo(number, point)
        is_hand = is_on or (number >= 0 and self._rows[number].shape is Shape.RUN)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if is_hand else Qt.CursorShape.ArrowCursor
        )
        hovered = number if is_on else -1
        if hovered != self._hovered_undo:
            self._hovered_undo = hovered
            self.viewport().update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        number = self._current
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            number = self._number_at(event.pos())
        if number < 0 or self._rows[number].shape is Shape.MONTH:
            return
        self.select(number)
        top, height = self.row_box(number)
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        menu = self.menu_for(number)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(
            event.globalPos()
            if is_mouse
            else self.viewport().mapToGlobal(QPoint(60, top + min(height, 30)))
        )

    def menu_for(self, number: int) -> QMenu:
        """What can be done with a row."""
        row = self._rows[number]
        acts = acts_of(row, self._timeline)
        menu = QMenu(self)
        if row.shape is Shape.RUN:
            is_open = self._look(number).is_open
            text = tr("Fold") if is_open else tr("Unfold")
            _add(menu, text).triggered.connect(lambda: self.toggle(number))
        if row.shape is Shape.MOVE and self._can_undo(row):
            _add(menu, tr("Undo this move")).triggered.connect(self.undo_asked)
        if row.shape is Shape.ACT:
            act = acts[0]
            is_owed = act.direction is Direction.INBOUND and not act.no_answer_needed
            if is_owed:
                _add(menu, tr("No answer needed")).triggered.connect(
                    lambda: self.no_answer_asked.emit(act.id)
                )
            if act.url:
                _add(menu, tr("Open link")).triggered.connect(lambda: self.link_asked.emit(act.url))
        _add(menu, tr("Copy text")).triggered.connect(lambda: self._copy(number))
        if row.shape is Shape.ACT:
            menu.addSeparator()
            _add(menu, tr("Remove")).triggered.connect(lambda: self._ask_removal(number))
        return menu

    def _activate(self, number: int) -> None:
        row = self._rows[number]
        if row.shape is Shape.MOVE and self._can_undo(row):
            self.undo_asked.emit()
        else:
            self.toggle(number)

    def _ask_removal(self, number: int) -> None:
        row = self._rows[number]
        if row.shape is Shape.ACT:
            self.remove_asked.emit(self._timeline.interactions[row.at].id)
        elif row.shape is Shape.RUN and not self._look(number).is_open:
            self.toggle(number)  # what is to go is picked inside

    def _copy(self, number: int) -> None:
        telling = self.telling(number)
        text = telling.body or telling.spoken
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    def _number_at(self, point: QPoint) -> int:
        y = point.y() + self.verticalScrollBar().value() - TOP
        return self._heights.row_at(y) if 0 <= y < self._heights.total else -1

    def _is_on_undo(self, number: int, point: QPoint) -> bool:
        laid = self._laid.get(number)
        if laid is None or laid.undo.isEmpty():
            return False
        top = self._heights.top(number) + TOP - self.verticalScrollBar().value()
        return self._painter.undo_box(laid, top).contains(point)


def _add(menu: QMenu, text: str) -> QAction:
    action = menu.addAction(text)
    assert action is not None
    return action
