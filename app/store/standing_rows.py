"""Rows of `standing` as values."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from app.core.facts import Standing
from app.core.handles import Network
from app.core.stages import Stage, State
from app.store.fields import optional_day

_FIELDS = tuple(field.name for field in dataclasses.fields(Standing))
COLUMNS = ", ".join("id" if name == "person" else name for name in _FIELDS)
"""What `standing_of` takes, in this order."""
_TRUTHS = frozenset({"held", "following", "follows_back", "connected", "can_follow"})
_DAYS = frozenset(
    {"as_of", "rest_until", "last_rest_end"} | {name for name in _FIELDS if name.endswith("_day")}
)
_MAKERS: dict[str, Callable[[Any], Any]] = {
    "stage": Stage,
    "state": State,
    "channel": lambda text: Network(text) if text else None,
    **dict.fromkeys(_DAYS, optional_day),
    **dict.fromkeys(_TRUTHS, bool),
}


def standing_of(row: tuple[Any, ...]) -> Standing:
    """Where somebody stands, from the columns of `COLUMNS`."""
    values = dict(zip(_FIELDS, row, strict=True))
    for name, make in _MAKERS.items():
        values[name] = make(values[name])
    return Standing(**values)
