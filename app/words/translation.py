"""The one door through which every sentence passes on its way to a language.

`tr` and `trn` take literals, or entries of a table in capital letters, so that the sentences can
be found in the source; what fills them comes by `str.format` afterwards. Knows no Qt: whoever
starts the program installs a language here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

Translate = Callable[[str, str, int], str]
"""From a sentence, the same as it is said of one, and how many, to the sentence in a language."""

NOT_COUNTED = -1

Given = ParamSpec("Given")
Said = TypeVar("Said")

SOURCE = "en"
"""The tag of the language of the source."""

_translate: list[Translate] = []
_languages: list[str] = []
_remembered: list[Callable[[], None]] = []


def tr(text: str) -> str:
    """The sentence in the user's language; the English one where there is no other."""
    return _translate[-1](text, "", NOT_COUNTED) if _translate else text


def trn(one: str, many: str, count: float) -> str:
    """The sentence as the user's language says it of so many; some have more forms than two.

    Args:
        one: what is said of exactly one.
        many: what is said of any other number, also of none.
        count: how many, at least 0.
    """
    if not _translate:
        return plural(one, many, count)
    # The rules of languages are about whole numbers; a part more than one is several.
    whole = 1 if count == 1 else max(round(count), 2) if count > 1 else 0
    return _translate[-1](many, one, whole)


def plural(one: str, many: str, count: float) -> str:
    """How English says it of so many."""
    return one if count == 1 else many


def remembered(most: int) -> Callable[[Callable[Given, Said]], Callable[Given, Said]]:
    """Remember what a function said of so many things, until another language is spoken."""

    def remember(function: Callable[Given, Said]) -> Callable[Given, Said]:
        cached = lru_cache(maxsize=most)(function)
        _remembered.append(cached.cache_clear)
        return cast("Callable[Given, Said]", cached)

    return remember


def language() -> str:
    """The BCP 47 tag of the language that is spoken."""
    return _languages[-1] if _languages else SOURCE


def install(translate: Translate, tag: str = SOURCE) -> None:
    """Use a language from now on.

    Args:
        tag: its BCP 47 tag.
    """
    _translate.append(translate)
    _languages.append(tag)
    _begin_anew()


def forget() -> None:
    """Speak English again."""
    _translate.clear()
    _languages.clear()
    _begin_anew()


def _begin_anew() -> None:
    for clear in _remembered:
        clear()
