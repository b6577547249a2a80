"""One condition: its text and its numbers say the same, and say what is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.preferences.condition_row import MOST_TURNED, ConditionRow


@pytest.fixture
def row(bring_up: Callable[[QWidget], None]) -> ConditionRow:
    made = ConditionRow("days_known >= 7 or exchanges >= 2")
    bring_up(made)
    return made


def test_numbers_bear_the_names_of_what_they_count(row: ConditionRow) -> None:
    assert [number.spin.accessibleName() for number in row.numbers] == ["days known", "exchanges"]
    assert row.meaning.text() == "days known at least 7 or exchanges at least 2"


def test_text_turns_numbers_and_numbers_turn_text(row: ConditionRow) -> None:
    told: list[str] = []
    row.changed.connect(lambda: told.append(row.text))
    row.field.setText("days_known >= 9 or exchanges >= 2")
    assert [number.value for number in row.numbers] == [9, 2]
    row.numbers[1].more.click()
    assert row.text == "days_known >= 9 or exchanges >= 3"
    assert told == ["days_known >= 9 or exchanges >= 2", "days_known >= 9 or exchanges >= 3"]


def test_numbers_without_a_name_are_turned_too(row: ConditionRow) -> None:
    row.field.setText("1 <= touches <= 5")
    assert [number.value for number in row.numbers] == [1, 5]
    row.field.setText("answers_others >= 0.5 and touches >= 3")
    assert [number.value for number in row.numbers] == [3]
    row.numbers[0].more.click()
    assert row.text == "answers_others >= 0.5 and touches >= 4"


def test_a_number_beyond_all_turning_is_typed(row: ConditionRow) -> None:
    row.field.setText("days_known >= 1000000")
    (number,) = row.numbers
    assert (number.value, number.isEnabled()) == (MOST_TURNED, False)
    assert row.condition is not None
    assert row.text == "days_known >= 1000000"


def test_what_cannot_be_used_keeps_the_numbers_still(row: ConditionRow) -> None:
    row.field.setText("days_known >= 7 or __import__('os')")
    assert row.condition is None
    assert row.meaning.property("role") == "warn"
    assert not row.numbers[0].isEnabled()
    row.field.setText("connected")
    assert row.condition is not None
    assert row.numbers == []
