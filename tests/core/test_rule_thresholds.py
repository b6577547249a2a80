"""Numbers in a condition: found, and turned without touching the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rule_language import parse_condition
from app.core.rule_thresholds import thresholds, with_threshold


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("days_known >= 7", [7]),
        ("weeks_active >= 2 or exchanges >= 1", [2, 1]),
        ("answers_others >= 0.5 and touches > 3", [3]),
        ("connected", []),
        ("3<=likes_given", [3]),
        ("fact2 >= 4", [4]),
    ],
)
def test_whole_numbers_are_found(text: str, values: list[int]) -> None:
    assert [one.value for one in thresholds(text)] == values


@given(
    st.lists(st.integers(0, 999), min_size=1, max_size=4), st.integers(0, 3), st.integers(0, 9999)
)
def test_one_is_turned_and_the_others_stay(values: list[int], nth: int, value: int) -> None:
    text = " and ".join(f"likes_given >= {number}" for number in values)
    nth %= len(values)
    turned = with_threshold(text, nth, value)
    wanted = [*values[:nth], value, *values[nth + 1 :]]
    assert [one.value for one in thresholds(turned)] == wanted
    assert parse_condition(turned).text == turned
    assert with_threshold(turned, nth, values[nth]) == text
