"""Letters that nobody sees: controls of machines, and marks that turn the text beside them round.

What strangers wrote may hold them. On paper a turning mark would run on into the program's own
words, and a page with a control is no HTML. Knows letters; refuses to know what a text is about.
"""

from __future__ import annotations

import re
import unicodedata

_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff"
_CONTROL = re.compile(f"[{_CONTROLS}]")
_ACTING = re.compile(f"[{_CONTROLS}\u202a-\u202e\u2066-\u2069\ufeff]")
"""Embeddings, overrides and isolates too (Unicode Standard Annex 9). Letters of Arabic and Hebrew
have their direction in themselves, and read right without them."""

_BLANK = frozenset("\u00ad\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that are drawn as nothing, though their category says otherwise."""


def without_acting(text: str) -> str:
    """A text as it may stand beside other words: only letters, blanks and line ends."""
    return text if text.isprintable() else _ACTING.sub("", text)


def tidy_name(name: str) -> str:
    """A name in one line without controls; empty where it has no letter that can be seen.

    Args:
        name: as somebody wrote it, in any script; marks of direction and joiners inside are kept.
    """
    line = " ".join(_CONTROL.sub("", name).split())
    return line if any(map(_is_seen, line)) else ""


def _is_seen(letter: str) -> bool:
    return letter not in _BLANK and unicodedata.category(letter)[0] not in "CZ"
