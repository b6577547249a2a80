"""The next step says what, why and from when; what is too soon is told with its reason."""

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.core.fitness import Fit, Fitness, FitReason, Gesture
from app.core.gaps import Silence
from app.core.pace import Step, StepKind, Why
from app.core.stages import Stage
from app.ui.readiness.pace_cards import StepCard, TooSoonCard
from app.ui.theme import Theme

TODAY = dt.date(2026, 11, 22)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


@pytest.fixture(autouse=True)
def dressed_up(theme: Theme) -> None:
    """All cards are shown in the theme."""


def test_the_step_says_what_why_and_from_when(qtbot: Any) -> None:
    card = StepCard()
    qtbot.addWidget(card)
    card.show()
    step = Step(
        kind=StepKind.GESTURE, gesture=Gesture.FOLLOW, due=TODAY, why=Why.FIRST,
        toward=Stage.ENGAGE,
    )  # fmt: skip
    card.show_step(step, "Edda", TODAY)
    assert card.what.text() == "Follow Edda"
    assert "Not before" not in card.why.text()
    with qtbot.waitSignal(card.done_asked):
        qtbot.mouseClick(card.done, Qt.MouseButton.LeftButton)
    asked: list[int] = []
    card.snooze_asked.connect(asked.append)
    for action in card.snooze.menu().actions():
        action.trigger()
    assert asked == [3, 7, 30]
    later = Step(kind=StepKind.WAIT, gesture=None, due=TODAY + dt.timedelta(days=3), why=Why.TIME)
    card.show_step(later, "Edda", TODAY)
    assert "Not before 25 Nov." in card.why.text()
    assert not card.buttons.isVisible()
    card.show_step(None, "Edda", TODAY)
    assert not card.isVisible()


def test_what_is_too_soon_is_told_with_its_reason_once(qtbot: Any) -> None:
    card = TooSoonCard()
    qtbot.addWidget(card)
    card.show()
    late = Fitness(fit=Fit.TOO_SOON, reason=FitReason.LATER_STAGE, opens=Stage.CONVERSE)
    fine = Fitness(fit=Fit.FITS, reason=FitReason.ALWAYS)
    card.show_fitness({Gesture.LIKE: fine, Gesture.MESSAGE: late, Gesture.INVITATION: late}, "Edda")
    assert words(card) == ["Too soon", "A message, an invitation: not before Converse."]
    card.show_fitness({Gesture.LIKE: fine}, "Edda")
    assert not card.isVisible()


def test_a_snoozed_step_says_until_when_and_offers_a_way_back(qtbot: Any) -> None:
    card = StepCard()
    qtbot.addWidget(card)
    card.show()
    until = TODAY + dt.timedelta(days=7)
    step = Step(kind=StepKind.GESTURE, gesture=Gesture.LIKE, due=TODAY, why=Why.FIRST)
    card.show_step(step, "Edda", TODAY, snoozed_until=until)
    assert "Snoozed until 29 Nov" in card.snoozed.text()
    assert card.done.isVisible()
    assert not card.snooze.isVisible()
    with qtbot.waitSignal(card.unsnooze_asked):
        qtbot.mouseClick(card.waker, Qt.MouseButton.LeftButton)
    card.show_step(None, "Edda", TODAY, snoozed_until=until)
    assert card.waker.isVisible()
    assert not card.done.isVisible()
    card.show_step(step, "Edda", TODAY)
    assert card.snooze.isVisible()
    assert not card.snoozed.isVisible()
    assert not card.waker.isVisible()


def test_where_nothing_is_due_the_card_says_so_calmly(qtbot: Any) -> None:
    card = StepCard()
    qtbot.addWidget(card)
    quiet = Silence(since=TODAY - dt.timedelta(days=12), days=12, usual=None, cooling=None)
    card.show_step(None, "Edda", TODAY)
    card.show_calm(quiet, Gesture.LIKE, "Edda")
    assert card.isVisible()
    assert card.what.text() == "Nothing is due with Edda"
    assert "Last in touch on 10 November 2026" in card.why.text()
    assert not card.buttons.isVisible()
