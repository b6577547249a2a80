"""The cards: parts sum, conditions say met and missing, and pointing shows the evidence."""

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.core.facts import Facts, Standing
from app.core.fitness import Fit, Fitness, FitReason, Gesture
from app.core.gaps import Silence
from app.core.pace import Step, StepKind, Why
from app.core.people import PersonId
from app.core.readiness import PartName, answers_still_to_come, readiness
from app.core.rule_language import parse_rules
from app.core.rules import verdicts_from
from app.core.stages import Stage
from app.ui.readiness.cards import (
    MeterCard,
    OpensCard,
    PartRow,
    StepCard,
    TooSoonCard,
    WhyCard,
    sentence_case,
)
from app.ui.theme import Theme

TODAY = dt.date(2026, 11, 22)
RULES = parse_rules(
    """
[[rule]]
id = "engage.presence"
move = "follow -> engage"
when = ["days_known >= 7", "likes_given >= 3"]
""",
    "test",
)


def standing(**given: Any) -> Standing:
    return Standing(person=PersonId(1), as_of=TODAY, stage=Stage.FOLLOW, stage_day=TODAY, **given)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


@pytest.fixture(autouse=True)
def dressed_up(theme: Theme) -> None:
    """All cards are shown in the theme."""


def test_the_parts_sum_to_the_score(qtbot: Any) -> None:
    card = WhyCard()
    qtbot.addWidget(card)
    known = standing(look_answered=8, look_of=10, heard_days=2, heard_sum=1.7, touches=2)
    score = readiness(known, TODAY)
    card.show_parts(score, known)
    rows = card.findChildren(PartRow)
    assert len(rows) == len(PartName)
    shown = [int(words(row)[-1].replace("−", "-")) for row in rows]
    assert sum(shown) == int(card.total.text()) == round(score.score or 0)
    assert "points" in rows[0].accessibleName()


def test_not_known_yet_has_no_parts_and_asks_for_a_look(qtbot: Any) -> None:
    why, meter = WhyCard(), MeterCard()
    for card in (why, meter):
        qtbot.addWidget(card)
        card.show()
    score = readiness(standing(), TODAY)
    why.show_parts(score, standing())
    meter.show_readiness(score, Stage.FOLLOW, look=None, waiting=None)
    assert not why.isVisible()
    assert meter.question.isVisible()
    assert meter.of.lineEdit().width() > 30
    meter.of.setValue(8)
    assert meter.answered.maximum() == 8
    meter.answered.setValue(5)
    with qtbot.waitSignal(meter.looked) as told:
        qtbot.mouseClick(meter.saver, Qt.MouseButton.LeftButton)
    assert told.args == [5, 8]


def test_a_look_that_is_known_can_be_done_again(qtbot: Any) -> None:
    card = MeterCard()
    qtbot.addWidget(card)
    card.show()
    known = standing(look_answered=3, look_of=4)
    card.show_readiness(readiness(known, TODAY), Stage.FOLLOW, look=(3, 4), waiting=None)
    assert card.opener.text() == "3 of 4 others got an answer · look again"
    assert not card.look.isVisible()
    qtbot.mouseClick(card.opener, Qt.MouseButton.LeftButton)
    assert card.look.isVisible()
    assert (card.answered.value(), card.of.value()) == (3, 4)


def test_the_waiting_clock_stands_by_the_meter(qtbot: Any) -> None:
    card = MeterCard()
    qtbot.addWidget(card)
    card.show()
    score = readiness(standing(touches=1), TODAY)
    card.show_readiness(score, Stage.ENGAGE, look=None, waiting=answers_still_to_come(8))
    assert "after 7 days" in card.waiting.text()
    assert "not personal" in card.waiting.text()
    card.show_readiness(score, Stage.ENGAGE, look=None, waiting=None)
    assert not card.waiting.isVisible()


def test_pointing_and_focusing_a_part_tell_which(qtbot: Any) -> None:
    card = WhyCard()
    qtbot.addWidget(card)
    known = standing(look_answered=8, look_of=10)
    card.show_parts(readiness(known, TODAY), known)
    told: list[object] = []
    card.pointed.connect(told.append)
    heard = card.findChildren(PartRow)[1]
    at = QPointF(3, 3)
    QApplication.sendEvent(heard, QEnterEvent(at, at, at))
    QApplication.sendEvent(heard, QEvent(QEvent.Type.Leave))
    assert told == [PartName.HEARD, None]
    assert heard.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_each_condition_says_whether_it_is_met(qtbot: Any) -> None:
    card = OpensCard()
    qtbot.addWidget(card)
    card.show()
    facts = Facts(days_known=9, likes_given=1)
    card.show_verdicts(verdicts_from(RULES, facts, Stage.FOLLOW), Stage.FOLLOW)
    assert words(card) == ["Engage opens with", "Known for 9 days", "Liked on 1 of 3 days"]
    names = [w.accessibleName() for w in card.findChildren(QWidget) if w.accessibleName()]
    assert "Met: Known for 9 days" in names
    assert "Still missing: Liked on 1 of 3 days" in names
    card.show_verdicts((), Stage.CONNECT)
    assert not card.isVisible()


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


def test_only_the_first_letter_is_made_large() -> None:
    assert sentence_case("on X about 4 of 10") == "On X about 4 of 10"
    assert sentence_case("") == ""


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
