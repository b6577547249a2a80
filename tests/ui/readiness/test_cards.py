"""The cards: parts sum, conditions say met and missing, and pointing shows the evidence."""

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.core.facts import Facts, Standing
from app.core.people import PersonId
from app.core.readiness import PartName, answers_still_to_come, readiness
from app.core.rule_language import parse_rules
from app.core.rules import verdicts_from
from app.core.stages import Stage
from app.ui.readiness.cards import MeterCard, OpensCard, PartRow, WhyCard
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
    assert sum(shown) == int(card.total.text()) == int(score.score or 0)
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
