"""Points of the parts as whole numbers that still sum to the whole number of the score."""

from __future__ import annotations

import math
from collections.abc import Sequence


def whole_points(points: Sequence[float]) -> tuple[int, ...]:
    """Rounded points whose sum is the rounded sum (largest remainder).

    Args:
        points: of the parts, of either sign.

    Returns:
        One whole number a part, each less than 1 away from its part.
    """
    total = math.floor(sum(points) + 0.5)
    lower = [math.floor(value) for value in points]
    short = total - sum(lower)
    by_remainder = sorted(range(len(points)), key=lambda n: lower[n] - points[n])
    for n in by_remainder[:short]:
        lower[n] += 1
    return tuple(lower)
