"""Asks until which day a step is to wait. Knows only days to come."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from app.ui.people.person_fields import DayField
from app.ui.widgets.asking import AskingDialog
from app.ui.widgets.buttons import Button
from app.words.today import until_title
from app.words.translation import tr

USUAL_DAYS = 14


class DayQuestion(AskingDialog):
    """One day, tomorrow at the earliest.

    Signals:
        decided(date): the day chosen.
    """

    decided = Signal(object)

    def __init__(self, name: str, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(until_title(name), 340, parent=parent)
        self.day = DayField()
        self.day.setMinimumDate(_qt_day(today + dt.timedelta(days=1)))
        self.day.setDate(_qt_day(today + dt.timedelta(days=USUAL_DAYS)))
        self.decider = Button(tr("Snooze"), "primary")
        self.decider.setDefault(True)
        self.decider.clicked.connect(self._decide)
        self.column.addWidget(self.day)
        self.column.addSpacing(6)
        self.add_foot(self.leaver, self.decider)

    def _decide(self) -> None:
        chosen = self.day.date()
        self.accept()
        self.decided.emit(dt.date(chosen.year(), chosen.month(), chosen.day()))


def _qt_day(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
