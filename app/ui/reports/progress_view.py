"""The page of Progress: which period, the report of it, and ways to take it along.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.overriding import override
from app.reports.document import Document
from app.ui import icons
from app.ui.reports.paper_tools import PaperTools
from app.ui.reports.sheet import ReportSheet
from app.ui.theme import palette_of
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.front_stack import FrontStack
from app.ui.widgets.text import Text
from app.words.translation import tr

CUSTOM = "custom"
SIGN = 14
"""Side of the calendar's sign in pixels."""


class ProgressView(QWidget):
    """The page.

    Signals:
        period_chosen(str): key of a period, or `CUSTOM`.
        days_chosen(object, object): first and last day, `datetime.date` each.
    """

    period_chosen = Signal(str)
    days_chosen = Signal(object, object)

    def __init__(self, periods: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.periods = ChipRow((*periods, (CUSTOM, tr("Other days"))), name=tr("Period"))
        self.periods.chosen.connect(self._choose)
        self.first, self.last = _day_field(tr("From")), _day_field(tr("To"))
        for field in (self.first, self.last):
            field.userDateChanged.connect(self._tell_days)
        self.days = self._days_row()
        self.tools = PaperTools()
        self.buttons, self.initials = self.tools.buttons, self.tools.initials
        self.note = Text("", "muted")
        self.sheet = ReportSheet()
        self.empty = EmptyState(
            tr("There is nothing to report yet"),
            tr("Once you have noted what you did, the report tells how it went. Nothing is counted"
               " that isn't written down here."),
            icon="trending-up",
        )  # fmt: skip
        self._stack = FrontStack()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 28, 0, 0)
        column.setSpacing(16)
        top = QVBoxLayout()
        top.setContentsMargins(36, 0, 36, 0)
        top.setSpacing(12)
        top.addWidget(Text(tr("Progress"), "title"))
        when = QHBoxLayout()
        when.setSpacing(12)
        when.addWidget(self.periods, 1)
        when.addWidget(self.days)
        top.addLayout(when)
        top.addWidget(self.note)
        top.addWidget(self.tools)
        column.addLayout(top)
        area = QScrollArea()
        area.setAccessibleName(tr("The report"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setProperty("role", "page")
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(36, 0, 36, 28)
        inner.addWidget(self.sheet)
        inner.addStretch(1)
        area.setWidget(ground)
        self._stack.addWidget(area)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)

    def _days_row(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.first)
        row.addWidget(Text(tr("to"), "muted"))
        row.addWidget(self.last)
        return part

    def show_period(
        self, key: str, first: dt.date, last: dt.date, today: dt.date, note: str = ""
    ) -> None:
        """Say which period is shown, with a word about it; nobody is told."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.periods.choose(key)
        self.days.setVisible(key == CUSTOM)
        for field, day in ((self.first, first), (self.last, last)):
            field.setMaximumDate(_qdate(today))
            if field.date() != _qdate(day):
                # `userDateChanged` is for users, but Qt tells of this change, too.
                field.userDateChanged.disconnect(self._tell_days)
                field.setDate(_qdate(day))
                field.userDateChanged.connect(self._tell_days)

    def show_document(self, document: Document, plain: str) -> None:
        """Show a report."""
        self.sheet.show_document(document, plain)
        self._stack.setCurrentIndex(0)
        self._settle(has_report=True)

    def show_empty(self) -> None:
        """Say that there is nothing to report."""
        self._stack.setCurrentIndex(1)
        self._settle(has_report=False)

    def _settle(self, *, has_report: bool) -> None:
        self.tools.set_ready(has_report)

    def _choose(self, key: str) -> None:
        self.days.setVisible(key == CUSTOM)
        self.period_chosen.emit(key)

    def _tell_days(self) -> None:
        self.days_chosen.emit(_day(self.first.date()), _day(self.last.date()))


class DayField(QDateEdit):
    """A day to write or to choose from a calendar, whose sign stands at its far end."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        sign = icons.pixmap("calendar", palette_of(self).muted, SIGN, self.devicePixelRatioF())
        left = 9 if self.isRightToLeft() else self.width() - SIGN - 9
        QPainter(self).drawPixmap(left, (self.height() - SIGN) // 2, sign)


def _day_field(name: str) -> DayField:
    field = DayField()
    field.setAccessibleName(name)
    field.setCalendarPopup(True)
    field.setDisplayFormat(tr("d MMM yyyy"))
    field.setMinimumWidth(128)
    return field


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(date: QDate) -> dt.date:
    return dt.date(date.year(), date.month(), date.day())
