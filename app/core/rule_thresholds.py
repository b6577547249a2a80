"""Thresholds: the whole numbers in a condition's text, to be turned without touching the rest.

For the rule editor. Knows text only; whether a condition can be used says `rule_language`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WHOLE = re.compile(r"(?<![\w.])\d+(?![\w.])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """One whole number in a text, from ``start`` up to ``end``."""

    start: int
    end: int
    value: int


def thresholds(text: str) -> tuple[Threshold, ...]:
    """All whole numbers of a condition, from left to right."""
    return tuple(
        Threshold(start=found.start(), end=found.end(), value=int(found.group()[:18]))
        for found in _WHOLE.finditer(text)
    )


def with_threshold(text: str, nth: int, value: int) -> str:
    """The text with its nth whole number (from 0) put to a value of 0 or more.

    Raises:
        IndexError: there are fewer.
    """
    spot = thresholds(text)[nth]
    return f"{text[: spot.start]}{value}{text[spot.end :]}"
