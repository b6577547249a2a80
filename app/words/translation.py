"""The one door through which every sentence passes on its way to a language.

`tr` takes a literal, so that the strings can be extracted; what fills it comes by `str.format`
afterwards. Knows no Qt: the window installs its translator here when it starts.
"""

from __future__ import annotations

from collections.abc import Callable

_translate: list[Callable[[str], str]] = []


def tr(text: str) -> str:
    """The sentence in the user's language; the English one where there is no other."""
    return _translate[-1](text) if _translate else text


def install(translate: Callable[[str], str]) -> None:
    """Use a translator from now on."""
    _translate.append(translate)
