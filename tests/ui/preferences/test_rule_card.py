"""One rule as a card: what it does is fixed, when it does so can be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.core.rule_language import MOST_CONDITIONS
from app.core.rules import Rule
from app.ui.preferences.rule_card import NEW_CONDITION, RuleCard
from tests.support.steps import RULES


def rule(rule_id: str) -> Rule:
    found = RULES.by_id(rule_id)
    assert found is not None
    return found


def test_an_untouched_card_gives_the_very_same_rule(bring_up: Callable[[QWidget], None]) -> None:
    for one in RULES.rules:
        card = RuleCard(one)
        bring_up(card)
        assert card.rule == one
        assert (card.days is None) is (one.rest_days is None)
        assert card.problem == ""


def test_a_card_with_a_problem_gives_no_rule_and_says_why(
    bring_up: Callable[[QWidget], None],
) -> None:
    card = RuleCard(rule("rest.unanswered"))
    bring_up(card)
    card.rows[1].field.setText("")
    assert card.rule is None
    assert "empty" in card.problem
    card.rows[1].remover.click()
    found = card.rule
    assert found is not None
    assert [one.text for one in found.when] == ["unanswered_in_a_row >= 3"]


def test_no_more_conditions_than_a_rule_may_hold(bring_up: Callable[[QWidget], None]) -> None:
    card = RuleCard(rule("engage.presence"))
    bring_up(card)
    told: list[int] = []
    card.changed.connect(lambda: told.append(len(card.rows)))
    while card.adder.isEnabled():
        card.adder.click()
    assert len(card.rows) == told[-1] == MOST_CONDITIONS
    assert card.rows[-1].text == NEW_CONDITION
    assert card.rule is not None
