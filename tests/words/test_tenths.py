"""A score in few letters."""

from __future__ import annotations

import pytest

from app.words.tenths import tenths_of, tenths_short


@pytest.mark.parametrize(
    ("score", "short"),
    [
        (None, "not known yet"),
        (2.0, "under 1 in 10"),
        (48.0, "5 in 10"),
        (71.0, "7 in 10"),
        (99.0, "over 9 in 10"),
    ],
)
def test_score(score: float | None, short: str) -> None:
    assert tenths_short(score) == short


def test_halves_are_rounded_up() -> None:
    assert [tenths_of(score) for score in (0.0, 4.9, 5.0, 45.0, 100.0)] == [0, 0, 1, 5, 10]
