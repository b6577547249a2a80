"""The stage stepper: four dots on a line, each a button that offers to move somebody there."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.core.stages import Origin, Stage
from app.overriding import override
from app.ui.people.person_stages import StageMark
from app.ui.theme import Size, font, grown, palette_of
from app.words.dates import long_day, short_day
from app.words.stages import origin_name, stage_meaning, stage_name
from app.words.translation import tr

DOT = 6
HALO = 9
STEP_WIDTH = 84
_LINE_Y = 12


def mark_text(origin: Origin | None) -> str:
    """A word below the date where no rule brought the stage about."""
    if origin is Origin.PLACED:
        return tr("placed")
    return tr("by you") if origin is Origin.MANUAL else ""


class StageButton(QAbstractButton):
    """One stage: a dot with half of the line on either side, its name and its day.

    Signals:
        move_asked(Stage): somebody is to be moved here.
    """

    move_asked = Signal(object)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = StageMark(
            stage=stage, day=None, origin=None, is_reached=False, is_current=False
        )
        self._present = Stage.FOLLOW
        self._day = ""
        self.setText(stage_name(stage))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._ask)

    def show_mark(self, mark: StageMark, present: Stage, today: dt.date) -> None:
        """Show how a stage stands."""
        self._mark, self._present = mark, present
        self._day = "" if mark.day is None else short_day(mark.day, today)
        said = [stage_name(mark.stage)]
        if mark.is_current:
            said.append(tr("the present stage"))
        if mark.day is not None:
            said.append(tr("since {day}").format(day=long_day(mark.day)))
        if mark.origin is not None:
            said.append(origin_name(mark.origin))
        self.setAccessibleName(", ".join(said))
        tip = [", ".join(said), stage_meaning(mark.stage)]
        if not mark.is_current:
            tip.append(tr("Click to move here."))
        self.setToolTip("\n".join(tip))
        self.setCursor(
            Qt.CursorShape.ArrowCursor if mark.is_current else Qt.CursorShape.PointingHandCursor
        )
        self.updateGeometry()
        self.update()

    def _words_width(self) -> int:
        strong = QFontMetrics(font(strong=True))
        return max(strong.horizontalAdvance(text) for text in (self.text(), self._day))

    @override
    def sizeHint(self) -> QSize:
        body, small = QFontMetrics(font()).height(), QFontMetrics(font(Size.SMALL)).height()
        width = max(grown(STEP_WIDTH), self._words_width() + 12)
        return QSize(width, 2 * grown(_LINE_Y, 0.5) + 2 * body + small + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._words_width() + 8, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, mark = palette_of(self), self._mark
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter)
        centre = QPointF(self.width() / 2, grown(_LINE_Y, 0.5))
        colour = QColor(palette.stage(mark.stage))
        if mark.is_current or self.hasFocus() or (self.underMouse() and not mark.is_current):
            halo = QColor(colour)
            halo.setAlphaF(0.25)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(centre, grown(HALO, 0.5), grown(HALO, 0.5))
        is_filled = mark.is_reached and (mark.day is not None or mark.is_current)
        painter.setPen(QPen(colour if mark.is_reached else QColor(palette.line), grown(2, 0.5)))
        painter.setBrush(colour if is_filled else QColor(palette.surface))
        painter.drawEllipse(centre, grown(DOT - 1, 0.5), grown(DOT - 1, 0.5))
        self._paint_words(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_line(self, painter: QPainter) -> None:
        palette, mark, middle = palette_of(self), self._mark, self.width() / 2
        halves = []
        if mark.stage is not Stage.FOLLOW:
            colour = palette.stage(mark.stage) if mark.is_reached else palette.line
            halves.append((0.0, middle, colour))
        following = mark.stage.following
        if following is not None:
            is_reached = following <= self._present
            colour = palette.stage(following) if is_reached else palette.line
            halves.append((middle, float(self.width()), colour))
        for start, end, colour in halves:
            if self.isRightToLeft():
                start, end = self.width() - start, self.width() - end
            painter.setPen(QPen(QColor(colour), grown(2, 0.5)))
            painter.drawLine(QPointF(start, grown(_LINE_Y, 0.5)), QPointF(end, grown(_LINE_Y, 0.5)))

    def _paint_words(self, painter: QPainter) -> None:
        palette, mark = palette_of(self), self._mark
        rows = (
            (self.text(), font(strong=mark.is_current)),
            (self._day, font(strong=mark.is_current)),
            (mark_text(mark.origin), font(Size.SMALL)),
        )
        y = 2 * grown(_LINE_Y, 0.5)
        for text, face in rows:
            painter.setFont(face)
            painter.setPen(QColor(palette.text if mark.is_current else palette.muted))
            height = QFontMetrics(face).height()
            shown = QFontMetrics(face).elidedText(
                text, Qt.TextElideMode.ElideRight, self.width() - 2
            )
            painter.drawText(
                QRectF(0, y, self.width(), height), int(Qt.AlignmentFlag.AlignCenter), shown
            )
            y += height + 1

    def _ask(self) -> None:
        if not self._mark.is_current:
            self.move_asked.emit(self._mark.stage)


class StageStepper(QWidget):
    """All four stages.

    Signals:
        move_asked(Stage): somebody is to be moved there by hand.
    """

    move_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Stage"))
        self.buttons = {stage: StageButton(stage) for stage in Stage}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self.buttons.values():
            row.addWidget(button)
            button.move_asked.connect(self.move_asked)

    def show_marks(self, marks: tuple[StageMark, ...], today: dt.date) -> None:
        """Show how the stages stand."""
        present = next(mark.stage for mark in marks if mark.is_current)
        for mark in marks:
            self.buttons[mark.stage].show_mark(mark, present, today)
