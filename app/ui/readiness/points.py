"""Points of the parts as whole numbers that still sum to the whole number of the score."""

from __future__ import annotations

import math
from collections.abc import Sequence

EXACT = 1e-6
"""What a sum of fractions may lack of the number that it is."""


def whole_points(points: Sequence[float]) -> tuple[int, ...]:
    """Points whose sum is the whole part of the sum, as conditions tell it (largest remainder).

    Args:
        points: of the parts, of either sign.

    Returns:
        One whole number a part, each less than 1 away from its part.
    """
    total = math.floor(sum(points) + EXACT)
    lower = [math.floor(value) for value in points]
    short = total - sum(lower)
    by_remainder = sorted(range(len(points)), key=lambda n: lower[n] - points[n])
    for n in by_remainder[:short]:
        lower[n] += 1
    return tuple(lower)
