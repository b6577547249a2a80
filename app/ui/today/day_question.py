"""Asks until which day a step is to wait. Knows only days to come."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.people.person_fields import DayField
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.today import until_title
from app.words.translation import tr

USUAL_DAYS = 14


class DayQuestion(QDialog):
    """One day, tomorrow at the earliest.

    Signals:
        decided(date): the day chosen.
    """

    decided = Signal(object)

    def __init__(self, name: str, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = until_title(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(grown(340))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day = DayField()
        self.day.setMinimumDate(_qt_day(today + dt.timedelta(days=1)))
        self.day.setDate(_qt_day(today + dt.timedelta(days=USUAL_DAYS)))
        self.decider = Button(tr("Snooze"), "primary")
        self.decider.setDefault(True)
        self.decider.clicked.connect(self._decide)
        leave = Button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(Text(title, "head", wraps=True))
        column.addWidget(self.day)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.decider)
        column.addLayout(row)

    def _decide(self) -> None:
        chosen = self.day.date()
        self.accept()
        self.decided.emit(dt.date(chosen.year(), chosen.month(), chosen.day()))


def _qt_day(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
