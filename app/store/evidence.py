"""The evidence of a move as it stands in a column, and back."""

from __future__ import annotations

import json
from functools import lru_cache

from app.core.stages import Evidence


def evidence_text(evidence: tuple[Evidence, ...]) -> str:
    """Evidence as it stands in a column: JSON ``[[condition, [[fact, value], ...]], ...]``."""
    return f"[{','.join(map(_said, evidence))}]"


@lru_cache(maxsize=4_000)
def _said(one: Evidence) -> str:
    """One condition; an import moves thousands of whom the same is told."""
    said = [one.condition, [list(pair) for pair in one.values]]
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def evidence_of(text: str) -> tuple[Evidence, ...]:
    """The evidence in a column."""
    return tuple(
        Evidence(condition=condition, values=tuple((name, value) for name, value in values))
        for condition, values in json.loads(text)
    )
