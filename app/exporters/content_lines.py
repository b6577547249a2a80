"""Content lines, which vCard and iCalendar share: escaped, quoted, folded.

Knows RFC 6350 (3.2, 3.4), RFC 5545 (3.1, 3.3.11) and RFC 6868. Refuses to know what a line says.
"""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 75
"""Octets of a physical line without its end (RFC 6350 3.2, RFC 5545 3.1)."""

_ENDS = {"\r\n": "\n", "\r": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}
_CONTROLS = dict.fromkeys([*range(0x20), 0x7F])
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_IN_PARAMETER = {"^": "^^", '"': "^'", "\n": "^n"}


def escaped(text: str) -> str:
    """A text as a value: marks get a backslash, control characters are dropped."""
    return _said(text, _ESCAPES)


def quoted(text: str) -> str:
    """A text as the value of a parameter, in quotes."""
    return f'"{_said(text, _IN_PARAMETER)}"'


def bare(text: str) -> str:
    """An address as a value: nothing is escaped in one, and nothing may end its line."""
    return "".join(text.translate({**_CONTROLS, 0x85: None, 0x2028: None, 0x2029: None}).split())


def lines_bytes(lines: Iterable[str]) -> bytes:
    """Logical lines as folded UTF-8, each with its end."""
    return b"".join(_folded(line.encode("utf-8", "replace")) for line in lines)


def _said(text: str, marks: dict[str, str]) -> str:
    for end, plain in _ENDS.items():
        text = text.replace(end, plain)
    kept = (letter for letter in text if letter == "\n" or ord(letter) not in _CONTROLS)
    return "".join(marks.get(letter, letter) for letter in kept)


def _folded(line: bytes) -> bytes:
    """A line in pieces of `LONGEST` octets at most, none of which begins within a letter."""
    pieces: list[bytes] = []
    room = LONGEST
    while len(line) > room:
        end = room
        while line[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(line[:end])
        line, room = line[end:], LONGEST - 1  # the blank in front takes one
    return b"\r\n ".join([*pieces, line]) + b"\r\n"
