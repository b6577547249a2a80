"""A day is asked for: only days to come, and nothing happens when it is left."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QDate

from app.ui.theme import Theme
from app.ui.today.day_question import DayQuestion

TODAY = dt.date(2026, 12, 31)


def test_the_day_chosen_comes_back(qtbot: Any, theme: Theme) -> None:
    question = DayQuestion("Maren Okafor", TODAY)
    qtbot.addWidget(question)
    assert question.windowTitle() == "Until when shall Maren Okafor wait?"
    got: list[dt.date] = []
    question.decided.connect(got.append)
    question.day.setDate(QDate(2020, 1, 1))
    question.decider.click()
    assert got == [dt.date(2027, 1, 1)]


def test_leaving_decides_nothing(qtbot: Any, theme: Theme) -> None:
    question = DayQuestion("Maren Okafor", TODAY)
    qtbot.addWidget(question)
    with qtbot.assertNotEmitted(question.decided):
        question.reject()
