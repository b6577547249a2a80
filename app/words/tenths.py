"""A score in few letters, as lists say it; apart, since a list says it without judging anybody."""

from __future__ import annotations

import math

from app.words.translation import tr


def tenths_of(score: float) -> int:
    """A score to the nearest tenth, 0 to 10."""
    return math.floor(score / 10 + 0.5)


def tenths_short(score: float | None) -> str:
    """A score in few letters: "7 in 10"."""
    if score is None:
        return tr("not known yet")
    tenths = tenths_of(score)
    if tenths == 0:
        return tr("under 1 in 10")
    return tr("over 9 in 10") if tenths == 10 else tr("{n} in 10").format(n=tenths)
