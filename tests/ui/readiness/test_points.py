"""Whole points sum to the whole score."""

import math

from hypothesis import given
from hypothesis import strategies as st

from app.ui.readiness.points import whole_points


@given(st.lists(st.floats(-60, 60), min_size=1, max_size=6))
def test_whole_points_sum_to_the_score_that_conditions_tell_and_stay_near(
    points: list[float],
) -> None:
    whole = whole_points(points)
    assert sum(whole) == math.floor(sum(points) + 1e-6)
    assert all(abs(a - b) <= 1 for a, b in zip(whole, points, strict=True))


def test_parts_that_round_badly_one_by_one() -> None:
    assert whole_points([33.4, 18.4, 16.4]) == (34, 18, 16)
