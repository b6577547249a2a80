"""The records of a JSON member, one after the other, without holding a big member in memory.

Knows three layouts: a bare array of records, an object that wraps an array under a known key,
and one record alone. Small members are decoded at once. Big ones that are written with one
record an indentation are cut at record ends and decoded piece by piece (architecture.md
section 3); all else, and what is damaged, goes through an incremental parser, so that the
records before the damage are not lost. Refuses to know what the records mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

import ijson  # type: ignore[import-untyped]  # it ships no types
import msgspec
from ijson.common import ObjectBuilder  # type: ignore[import-untyped]  # it ships no types

from app.core.errors import AppError
from app.importers.container import Member
from app.importers.json_text import PARSED_AT_ONCE, decode_json, open_json

WHOLE_LIMIT = 8 * 1024 * 1024
"""Bytes up to which a member is decoded at once."""

CHUNK = 1024 * 1024
"""Bytes read at once."""

MAX_DEPTH = 200
"""Objects inside objects; an outbox has about six."""

RECORD_LIMIT = 32 * 1024 * 1024
"""Bytes of one piece, and the largest single record that is waited for."""

_DECODE_ERRORS = (msgspec.DecodeError, UnicodeError, RecursionError)
_PARSE_ERRORS = (ijson.JSONError, UnicodeError, RecursionError, OverflowError)

IsWrapper = Callable[[str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record of a member.

    Args:
        wrapper: the key under which its array stood; empty for a bare array or a lone record.
        number: its place in the array, from 1.
        value: the decoded JSON value.
        is_damage: there is no value; from here on the member could not be read.
    """

    wrapper: str
    number: int
    value: object = None
    is_damage: bool = False

    @property
    def damage(self) -> str:
        """The code of what happened to the member, for a record with ``is_damage``."""
        return "unreadable_file" if self.number == 1 else "cut_short"


def records(member: Member, is_wrapper: IsWrapper) -> Iterator[Record]:
    """Yield the records of a member.

    Args:
        member: a JSON member of any size.
        is_wrapper: whether a key of the root object wraps an array of records.

    Returns:
        Records in order; a last one with ``is_damage`` where the member breaks off.
    """
    if member.size > WHOLE_LIMIT:
        yield from _large_records(member, is_wrapper)
        return
    try:
        data = member.read()
    except AppError:
        yield Record(wrapper="", number=1, is_damage=True)
        return
    try:
        root = decode_json(data)
    except _DECODE_ERRORS:
        yield from _parsed_records(member, is_wrapper, skip=0)
        return
    yield from _root_records(root, is_wrapper)


def _root_records(root: object, is_wrapper: IsWrapper) -> Iterator[Record]:
    if isinstance(root, list):
        for number, value in enumerate(root, 1):
            yield Record(wrapper="", number=number, value=value)
        return
    if not isinstance(root, dict):
        yield Record(wrapper="", number=1, is_damage=True)
        return
    wrapped = [key for key in root if isinstance(key, str) and is_wrapper(key)]
    if not wrapped:
        yield Record(wrapper="", number=1, value=root)
    for key in wrapped:
        inner = root[key]
        for number, value in enumerate(inner if isinstance(inner, list) else [inner], 1):
            yield Record(wrapper=key, number=number, value=value)


_KEY_OF_ARRAY = re.compile(rb'"([A-Za-z_0-9]+)"\s*:\s*\[')
_PRETTY = re.compile(rb"\[\r?\n([ \t]+)\{")


def _large_records(member: Member, is_wrapper: IsWrapper) -> Iterator[Record]:
    try:
        head = member.head()
    except AppError:
        yield Record(wrapper="", number=1, is_damage=True)
        return
    wrapper, start = _array_start(head, is_wrapper)
    pretty = _PRETTY.match(head, start) if start >= 0 else None
    done = 0
    if pretty is not None:
        end = b"\n" + pretty.group(1) + b"}"
        try:
            for value in _pretty_values(member, start + 1, end):
                done += 1
                yield Record(wrapper=wrapper, number=done, value=value)
        except (*_DECODE_ERRORS, AppError):
            pass
        else:
            return
    yield from _parsed_records(member, is_wrapper, skip=done)


def _array_start(head: bytes, is_wrapper: IsWrapper) -> tuple[str, int]:
    """The wrapper and the place of the ``[`` that opens the records, or -1."""
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if first.startswith(b"["):
        return "", head.index(b"[")
    for found in _KEY_OF_ARRAY.finditer(head):
        key = found.group(1).decode("ascii")
        if is_wrapper(key):
            return key, found.end() - 1
    return "", -1


def _pretty_values(member: Member, start: int, end: bytes) -> Iterator[object]:
    """Values of an array whose records each end on a line of their own, ``end``."""
    with member.open() as stream:
        stream.read(start)
        rest = b""
        while chunk := stream.read(CHUNK):
            rest += chunk
            cut = rest.rfind(end)
            if cut < 0:
                if len(rest) > RECORD_LIMIT:
                    raise msgspec.DecodeError("no end of record")
                continue
            cut += len(end)
            piece = rest[:cut].lstrip(b", \r\n\t")
            rest = rest[cut:]
            yield from as_list(decode_json(b"[" + piece + b"]"))
    if rest.strip(b" \r\n\t]}"):
        raise msgspec.DecodeError("more after the array")


def _parsed_records(member: Member, is_wrapper: IsWrapper, *, skip: int) -> Iterator[Record]:
    """Records by the incremental parser, the first ``skip`` left aside, then the damage if any."""
    seen = 0
    number = 0
    wrapper = ""
    try:
        is_lone = _array_start(member.head(), is_wrapper)[1] < 0
        with open_json(member) as stream:
            for key, value in _parsed_values(stream, is_wrapper, is_lone=is_lone):
                seen += 1
                number = number + 1 if key == wrapper else 1
                wrapper = key
                if seen > skip:
                    yield Record(wrapper=wrapper, number=number, value=value)
    except (*_PARSE_ERRORS, AppError):
        yield Record(wrapper=wrapper, number=number + 1, is_damage=True)


_STARTS = ("start_map", "start_array")
_ENDS = ("end_map", "end_array")


def _parsed_values(
    stream: BinaryIO, is_wrapper: IsWrapper, *, is_lone: bool
) -> Iterator[tuple[str, object]]:
    """Wrapper and value of each record, from parser events.

    The parser's own item iterator keeps the path to every value: a hundred kilobytes of ``[``
    would take all memory. Here depth is counted, and too much of it is damage.
    """
    wrapper, awaited = "", ""
    depth = 0
    level: int | None = 0 if is_lone else None
    builder: ObjectBuilder | None = None
    for event, value in ijson.basic_parse(stream, buf_size=PARSED_AT_ONCE, use_float=True):
        if event in _ENDS:
            depth -= 1
        if builder is not None:
            builder.event(event, value)
            if depth == level:
                yield wrapper, builder.value
                builder = None
        elif event == "map_key":
            awaited = value if depth == 1 and is_wrapper(value) else ""
        elif depth == level and event in _STARTS:
            builder = ObjectBuilder()
            builder.event(event, value)
        elif depth == level and event not in _ENDS:
            yield wrapper, value
        elif event == "start_array" and (depth == 0 or awaited):
            wrapper, level = awaited, depth + 1
        elif event == "end_array":
            level = None
        if event in _STARTS:
            depth += 1
            if depth > MAX_DEPTH:
                raise ijson.JSONError("too deep")


def as_map(value: object) -> Mapping[str, object]:
    """The value if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """The value if it is a JSON array, else an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: object) -> str:
    """The value if it is a JSON string, else an empty one."""
    return value if isinstance(value, str) else ""
