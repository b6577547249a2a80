"""Small questions about one person."""

from typing import Any

from PySide6.QtCore import Qt

from app.core.stages import Stage
from app.ui.people.person_dialogs import (
    ASIDE_REASONS,
    OWN_CHOICE,
    MoveQuestion,
    aside_question,
    rest_question,
)
from app.ui.theme import Theme
from app.ui.widgets.chips import Chip
from app.words.reports import QUIET_REASONS


def test_a_move_says_what_is_not_met_and_back_needs_no_reason(qtbot: Any, theme: Theme) -> None:
    missing = {Stage.CONVERSE: ("liked on 1 of 3 days",)}
    question = MoveQuestion("Maren", Stage.ENGAGE, Stage.CONVERSE, missing)
    qtbot.addWidget(question)
    assert "Not met so far: liked on 1 of 3 days." in question.words.text()
    assert question.decider.text() == "Move to Converse"
    assert not question.decider.isEnabled()
    assert "wants a reason" in question.words.text()
    question.choices.choose(str(int(Stage.FOLLOW)))
    question.settle()
    assert question.decider.text() == "Move back to Follow"
    assert question.decider.isEnabled()
    question.choices.choose(str(int(Stage.CONNECT)))
    question.settle()
    assert not question.decider.isEnabled()
    qtbot.keyClicks(question.reason, "  ")
    assert not question.decider.isEnabled()
    qtbot.keyClicks(question.reason, "old friends")
    with qtbot.waitSignal(question.decided) as told:
        qtbot.mouseClick(question.decider, Qt.MouseButton.LeftButton)
    assert told.args == ["4", "old friends"]


def test_a_rest_is_counted_in_days(qtbot: Any, theme: Theme) -> None:
    question = rest_question("Maren", 45)
    qtbot.addWidget(question)
    offered = [chip.text() for chip in question.choices.findChildren(Chip)]
    assert offered == ["30 days", "45 days", "90 days", "Until I wake"]
    assert question.choices.key == "45"
    question.choices.choose("0")
    with qtbot.waitSignal(question.decided) as told:
        qtbot.mouseClick(question.decider, Qt.MouseButton.LeftButton)
    assert told.args == ["0", ""]


def test_reasons_for_setting_aside_have_words_elsewhere(qtbot: Any, theme: Theme) -> None:
    question = aside_question("Maren")
    qtbot.addWidget(question)
    assert question.choices.key == OWN_CHOICE
    assert {code for code, _ in ASIDE_REASONS} - {OWN_CHOICE} <= set(QUIET_REASONS)
