"""The program's own JSON file: everything, written and read a piece at a time.

Knows the layout: one object of arrays, a record a line. Refuses to know what the records mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO

import msgspec

from app.core.errors import AppError

FORMAT = "acquainted"
VERSION = 1
"""Rises when a reader of today could not read tomorrow's file any more."""

_ENCODER = msgspec.json.Encoder()
_OPENS, _RECORD, _CLOSES = b'  "', b"    {", b"  ]"
_LARGEST_LINE = 64 * 1024 * 1024
"""Bytes; the longest note anybody wrote is some hundred times shorter."""

Record = Mapping[str, object]


def head_bytes(facts: Mapping[str, object]) -> bytes:
    """The beginning of a file: what it is, and what is told about it."""
    whole = {"format": FORMAT, "version": VERSION, **facts}
    lines = (b"  %b: %b" % (_ENCODER.encode(key), _ENCODER.encode(v)) for key, v in whole.items())
    return b"{\n" + b",\n".join(lines)


def section_bytes(name: str, portions: Iterable[Iterable[Record]]) -> Iterator[bytes]:
    """One array with a record a line, portion by portion."""
    yield b',\n  "%b": [' % name.encode()
    mark = b"\n"
    for portion in portions:
        lines = b",\n".join(b"    " + _ENCODER.encode(record) for record in portion)
        if lines:
            yield mark + lines
            mark = b",\n"
    yield b"\n  ]"


TAIL = b"\n}\n"


def read_records(stream: BinaryIO) -> Iterator[tuple[str, Record]]:
    """Section and record, one after the other.

    A file with a record a line is read so that little is held; one that somebody's tool wrote
    anew is decoded whole.

    Raises:
        AppError: ``home.damaged`` for what can't be read, ``home.too_new`` for a newer version.
    """
    if _is_in_lines(stream):
        stream.seek(0)
        yield from _lines(stream)
        return
    stream.seek(0)
    whole = _decoded(stream.read())
    _check_version(whole.get("version"))
    for name, records in whole.items():
        for record in records if isinstance(records, list) else ():
            yield name, _record(record, name)


def _is_in_lines(stream: BinaryIO) -> bool:
    first, second = stream.readline(100), stream.readline(100)
    return first == b"{\n" and second.startswith(b'  "format": ')


def _lines(stream: BinaryIO) -> Iterator[tuple[str, Record]]:
    section = ""
    ended = False
    while line := stream.readline(_LARGEST_LINE):
        if line.startswith(_RECORD) and section:
            yield section, _record(_decoded(line.strip().removesuffix(b",")), section)
        elif line.startswith(_CLOSES):
            section = ""
        elif line.startswith(_OPENS):
            name, _, value = line.strip().removesuffix(b",").partition(b": ")
            if value == b"[":
                section = name.strip(b'"').decode("utf-8", "replace")
            elif name == b'"version"':
                _check_version(_number(value))
        elif line == b"}\n":
            ended = True
        elif line.strip(b"{} \r\n"):
            raise AppError("home.damaged", section=section or FORMAT)
    if section or not ended:
        raise AppError("home.damaged", section=section or FORMAT)


def _number(value: bytes) -> int:
    return int(value) if value.isdigit() and len(value) < 10 else 0


def _check_version(version: object) -> None:
    if not isinstance(version, int) or version < 1:
        raise AppError("home.damaged", section=FORMAT)
    if version > VERSION:
        raise AppError("home.too_new", found=version, known=VERSION)


def _decoded(data: bytes) -> Record:
    try:
        return _record(msgspec.json.decode(data), FORMAT)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise AppError("home.damaged", section=FORMAT) from None


def _record(value: object, section: str) -> Record:
    if not isinstance(value, dict):
        raise AppError("home.damaged", section=section)
    return value
