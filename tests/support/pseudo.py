"""A language nobody speaks: every letter accented, all of it in brackets and two fifths longer.

What it shows without accents did not come through `tr`; what it cuts off, a long language would.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from contextlib import contextmanager

from app.words import translation

ACCENTED = "áƀćďéƒğĥíĵķĺḿńóṕɋŕśťúṽŵẋýž" + "ÁɃĆĎÉƑĜĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŽ"
LETTERS = str.maketrans(string.ascii_letters, ACCENTED)
FILLED_IN = re.compile(r"(\{\w*\})")
LONGER = 0.4


DAY = re.compile(r"[dMy .]+")
"""How a day is written, for Qt: no sentence."""


def pseudo(text: str) -> str:
    """A sentence in that language; what fills it in stays, and so do the keys of menus."""
    if DAY.fullmatch(text):
        return text
    parts = FILLED_IN.split(text)
    if not any(part.translate(LETTERS) != part for part in parts[::2]):
        return text
    said = "".join(p if at % 2 else p.translate(LETTERS) for at, p in enumerate(parts))
    core = said.strip()
    more = "ẋ" * round(len(core) * LONGER)
    words = " ".join(more[at : at + 9] for at in range(0, len(more), 9))
    return said.replace(core, f"[{core} {words}]" if words else f"[{core}]")


@contextmanager
def spoken() -> Iterator[None]:
    """Speak it until the end."""
    translation.install(lambda text, one, count: pseudo(one if one and count == 1 else text))
    try:
        yield
    finally:
        translation.forget()
