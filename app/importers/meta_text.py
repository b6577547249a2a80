"""Mends the text of Meta's JSON exports (Instagram, Threads, Facebook).

Meta writes each UTF-8 byte as a character of its own, so that "Zoë" comes as "ZoÃ«"; keys are
hit as well as values. Source: formats.md section 3. Knows no shape of any record.
"""

from __future__ import annotations

MAX_DEPTH = 40
"""Records nest at most 6 deep in the exports seen; deeper ones are left as they are."""


def repair(text: str) -> str:
    """The text as it was meant.

    Args:
        text: a string of a Meta export, broken or not.

    Returns:
        The UTF-8 reading if every code point is at most U+00FF and some is at least U+0080 and
        the bytes are valid UTF-8; else the text itself.
    """
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def repaired(value: object, depth: int = 0) -> object:
    """A decoded JSON value with every string and key mended.

    Args:
        value: what a JSON decoder returned.
        depth: how deep the value stands; below `MAX_DEPTH` nothing is touched.
    """
    if isinstance(value, str):
        return repair(value)
    if depth >= MAX_DEPTH:
        return value
    if isinstance(value, dict):
        return {
            repair(key) if isinstance(key, str) else key: repaired(item, depth + 1)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [repaired(item, depth + 1) for item in value]
    return value
