r"""JSON as exporters write it, made into JSON that a strict decoder takes.

A text that was cut between the two halves of an emoji ends with a lone surrogate (``\ud83d``);
a decoder refuses the whole file for it. Here the half becomes U+FFFD, bytes that are no UTF-8 do
too, and the byte order mark goes. Knows no keys and no records.
"""

from __future__ import annotations

import io
import re
from typing import BinaryIO

import msgspec

from app.core.errors import AppError
from app.importers.container import Member
from app.importers.recoding import Recoded

_HIGH = r"\\u[dD][89abAB][0-9a-fA-F]{2}"
_LOW = r"\\u[dD][c-fC-F][0-9a-fA-F]{2}"
_LONE = re.compile(rf"(?<!\\)((?:\\\\)*)(?:{_HIGH}(?!{_LOW})|(?<!{_HIGH}){_LOW})")
_OPEN_END = re.compile(r"(?:\\+u[0-9a-fA-F]{4})*(?:\\+(?:u[0-9a-fA-F]{0,3})?)?\Z")
_END_WITHIN = 4096
"""Characters at the end of a piece among which an unfinished run of escapes is looked for."""

LONGEST_RUN = 32 << 20
"""Characters without a quotation mark after which a text is taken for damage: no export holds one
value of this length, and an incremental parser takes minutes over one of a hundred megabytes."""

PARSED_AT_ONCE = 1 << 20
"""Bytes that an incremental parser should take at once; with fewer, long texts take it long."""

_PIECE = 1 << 16


def mend_escapes(text: str) -> str:
    r"""The JSON text with every lone ``\ud800``-``\udfff`` replaced; of the same length."""
    return _LONE.sub(r"\1\\ufffd", text) if "\\ud" in text or "\\uD" in text else text


def mend_json(data: bytes) -> bytes:
    """A whole JSON text as clean UTF-8."""
    return mend_escapes(data.decode("utf-8-sig", "replace")).encode("utf-8", "replace")


def decode_json(data: bytes) -> object:
    """The value of a JSON text, mended only if it does not decode as it is.

    Raises:
        ValueError: it is no JSON, mended or not (`msgspec.DecodeError` is one).
        RecursionError: it is too deep.
    """
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeError):
        return msgspec.json.decode(mend_json(data))


def open_json(member: Member) -> BinaryIO:
    """A JSON member as a stream of clean UTF-8; to be closed by the caller.

    Raises:
        AppError: as `Member.open`; while reading too, and ``import.damaged`` where a text has
            no end.
    """
    clean = Recoded(member.open(), "utf-8-sig", _Escapes(member.path).mended)
    return io.BufferedReader(clean, _PIECE)


class _Escapes:
    """Mends the escapes of a text that comes in pieces; runs of them are never cut apart."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._run = 0
        self._held = ""

    def mended(self, fresh: str, *, is_last: bool) -> str:
        self._measure(fresh)
        text = self._held + fresh
        end = len(text)
        if not is_last:
            found = _OPEN_END.search(text, max(0, end - _END_WITHIN))
            end = found.start() if found else end
        self._held = text[end:]
        return mend_escapes(text[:end])

    def _measure(self, text: str) -> None:
        last = text.rfind('"')
        self._run = self._run + len(text) if last < 0 else len(text) - last
        if self._run > LONGEST_RUN:
            raise AppError("import.damaged", name=self._label)
