"""What a change touched, told once, after it was committed.

Views refresh from `Changes` and never from what they guess.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.people import PersonId
from app.core.stages import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What one unit of work changed.

    Args:
        label: code of the action, as in the history; empty for quiet work.
        people: whom it touched; empty together with ``everybody`` false means nobody.
        everybody: so many were touched (an import, a review, a new day) that a view had
            better read all again.
        moved: whom a transition moved.
        counts: by how many more (or fewer, below 0) people are listed at a stage, for the
            stages where that changed; not told together with ``everybody``.
    """

    label: str
    people: frozenset[PersonId] = frozenset()
    everybody: bool = False
    moved: frozenset[PersonId] = frozenset()
    counts: tuple[tuple[Stage, int], ...] = ()
