"""The rule editor: numbers turn text, text is judged while typing, nothing is kept unseen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.rule_language import merge_rules, parse_rules
from app.core.rules import Rules
from app.ui.preferences.rule_editor import RuleEditor
from tests.support.steps import RULES

MINE = merge_rules(
    RULES,
    parse_rules(
        '[[rule]]\nid = "rest.unanswered"\nrest = "30 days"\nwhen = ["touches > 1"]\n', "m.toml"
    ),
)


@pytest.fixture
def editor(bring_up: Callable[[QWidget], None]) -> RuleEditor:
    made = RuleEditor(RULES, RULES)
    made.resize(900, 600)
    bring_up(made)
    return made


def asked(editor: RuleEditor, qtbot: Any) -> Rules:
    """The rules that a trial is asked for, once typing has come to rest."""
    with qtbot.waitSignal(editor.trial_asked) as asked_for:
        pass
    found: Rules = asked_for.args[0]
    return found


def first(editor: RuleEditor) -> list[str]:
    return [row.text for row in editor.cards[0].rows]


def test_the_rules_in_force_are_shown_and_there_is_nothing_to_save(editor: RuleEditor) -> None:
    assert editor.rules == RULES
    assert [card.head.label.text() for card in editor.cards if card.head] == [
        "Follow → Engage", "Engage → Converse", "Converse → Connect", "Rest",
    ]  # fmt: skip
    assert not editor.keeper.isEnabled()
    assert not editor.reverter.isEnabled()
    assert editor.cards[0].rows[0].meaning.text() == "days known at least 7"


def test_turning_a_number_turns_the_text_and_asks_who_would_move(
    editor: RuleEditor, qtbot: Any
) -> None:
    row = editor.cards[0].rows[1]
    assert [number.value for number in row.numbers] == [2, 1]
    qtbot.mouseClick(row.numbers[0].more, Qt.MouseButton.LeftButton)
    assert row.text == "weeks_active >= 3 or exchanges >= 1 or connected"
    rules = asked(editor, qtbot)
    assert rules == editor.rules
    changed = rules.by_id("engage.presence")
    assert changed is not None
    assert changed.when[1].text == row.text


def test_nothing_is_saved_before_it_was_shown(editor: RuleEditor, qtbot: Any) -> None:
    kept: list[Rules] = []
    editor.kept.connect(kept.append)
    editor.cards[0].rows[0].numbers[0].spin.setValue(30)
    assert not editor.keeper.isEnabled()
    rules = asked(editor, qtbot)
    editor.show_trial(RULES, "Of other rules", [])
    assert not editor.keeper.isEnabled()
    editor.show_trial(rules, "For 1 person something would change today.", ["Wen Kaplan: ..."])
    assert editor.people.toPlainText() == "Wen Kaplan: ..."
    qtbot.mouseClick(editor.keeper, Qt.MouseButton.LeftButton)
    assert kept == [rules]


def test_a_condition_is_judged_while_it_is_typed(editor: RuleEditor, qtbot: Any) -> None:
    row = editor.cards[0].rows[0]
    row.field.clear()
    qtbot.keyClicks(row.field, "days_knwn >= 7")
    assert row.meaning.text().startswith("At letter 1: there is no fact “days_knwn”.")
    assert "“days_known”" in row.meaning.text()
    assert row.field.accessibleDescription() == row.meaning.text()
    assert editor.rules is None
    assert editor.said.text().startswith("Follow → Engage: At letter 1")
    assert not editor.keeper.isEnabled()
    row.field.setText("days_known >= 7 and likes_given >= 4")
    assert [number.value for number in row.numbers] == [7, 4]
    assert editor.rules is not None


def test_conditions_come_and_go_but_one_stays(editor: RuleEditor, qtbot: Any) -> None:
    card = editor.cards[0]
    qtbot.mouseClick(card.adder, Qt.MouseButton.LeftButton)
    assert len(card.rows) == 4
    for _ in range(3):
        card.rows[0].remover.click()
    assert first(editor) == ["days_known >= 7"]
    assert not card.rows[0].remover.isVisible()
    assert editor.rules is not None


def test_the_days_of_a_rest_are_turned(editor: RuleEditor) -> None:
    days = editor.cards[-1].days
    assert days is not None
    days.spin.setValue(60)
    rules = editor.rules
    assert rules is not None
    assert [rule.rest_days for rule in rules.rests] == [60]


def test_back_to_the_programs_own_can_be_saved_like_any_change(
    bring_up: Callable[[QWidget], None], qtbot: Any
) -> None:
    editor = RuleEditor(MINE, RULES)
    bring_up(editor)
    assert editor.rules == MINE
    qtbot.mouseClick(editor.reverter, Qt.MouseButton.LeftButton)
    rules = asked(editor, qtbot)
    assert rules == RULES
    editor.show_trial(rules, "", [])
    assert editor.keeper.isEnabled()
