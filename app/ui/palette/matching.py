"""Which words a few typed letters mean.

Every typed word has to begin a word of the text, in any order, with accents or without; what
begins earlier stands higher. Knows texts. Refuses to know what they stand for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.people import sort_name

_WORD = re.compile(r"\w+")


def rank(typed: str, text: str) -> int | None:
    """How well letters fit a text.

    Args:
        typed: what somebody wrote.
        text: what it may mean.

    Returns:
        0 where it fits best, more where its words begin later; None where a typed word begins no
        word of the text.
    """
    words = _WORD.findall(sort_name(text))
    places = []
    for part in _WORD.findall(sort_name(typed)):
        place = next((at for at, word in enumerate(words) if word.startswith(part)), None)
        if place is None:
            return None
        places.append(place)
    return sum(places)


def matching(typed: str, texts: Sequence[str]) -> tuple[int, ...]:
    """Positions of the texts that letters mean, the best first; equals keep their order."""
    ranked = [
        (found, at) for at, text in enumerate(texts) if (found := rank(typed, text)) is not None
    ]
    return tuple(at for _rank, at in sorted(ranked))
