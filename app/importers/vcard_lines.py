"""Cards of a vCard file, line by line: unfolded, decoded, taken apart.

Knows what versions 2.1, 3 and 4 and their writers do to a line: folding in the middle of a letter,
quoted-printable with soft ends, character sets of a single line, pictures of many megabytes, cards
inside cards, a missing end. One line that cannot be read costs that line only. Lines are taken apart
here and not by vobject, whose pattern for parameters doubles its time with each parameter of a line
without a colon: a hundred bytes would take hours. Refuses to know what a field means (`vcard`).
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from app.importers.text import decode

LONGEST_LINE = 200_000
"""Bytes of one unfolded line that is kept; longer ones are pictures under another name."""

MAX_LINES = 5_000
"""Lines of one card; real ones have under a hundred."""

LONGEST_PARAMS = 4_000
"""Bytes in front of a value; real ones have under two hundred."""

MAX_WIDE = 16 * 1024**2
"""Bytes of a file in UTF-16, which is read at once."""

_READ_AT_ONCE = 1 << 16
_NAME = re.compile(rb"\s*([\w-]{1,60}\.)?([\w-]{1,60})(?=[;:])")
_CHARSET = re.compile(
    r"(?i)(?:utf|iso|windows|cp|koi8|euc|mac)[\w-]{0,20}|shift.?jis|sjis|big5|gb\w{2,8}|us-ascii"
)
"""Character sets that cards name; other names of codecs are none."""

_ADDRESS_IN_PARAM = re.compile(rb"(?i)=https?://$")
_QUOTE, _COLON = b'":'


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One field of a card.

    Args:
        group: ``item1``, lower case, or empty.
        name: upper case.
        params: values by upper-case name; parameters without a name stand under ``TYPE``.
        value: as written, quoted-printable decoded, escapes kept.
    """

    name: str
    value: str
    group: str = ""
    params: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Card:
    """One card.

    Args:
        line: where it begins, from 1.
        is_whole: its end was there; what broke off is not to be trusted.
    """

    line: int
    lines: list[Line] = field(default_factory=list)
    is_whole: bool = False


def read_cards(stream: BinaryIO, wanted: frozenset[str]) -> Iterator[Card]:
    """The cards of a file, in its order.

    Args:
        stream: the bytes, UTF-8 or UTF-16 with a mark, or each line in a character set of its own.
        wanted: upper-case names of fields that are kept; pictures and all else are dropped.

    Yields:
        Each card, also one without an end; cards inside others are passed over.
    """
    card: Card | None = None
    inner = 0
    for number, raw in _unfolded(_physical(stream)):
        bare = raw.strip().upper()
        if bare == b"BEGIN:VCARD":
            if card is not None and inner == 0 and card.lines and card.lines[-1].name == "AGENT":
                inner = 1
                continue
            if card is not None:
                yield card
            card, inner = Card(line=number), 0
        elif bare == b"END:VCARD" and card is not None:
            if inner:
                inner = 0
                continue
            card.is_whole = True
            yield card
            card = None
        elif card is not None and not inner and len(card.lines) < MAX_LINES:
            line = _line(raw, wanted)
            card.lines += [line] if line is not None else []
    if card is not None:
        yield card


def _physical(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers, without their ends; the rest of an overlong one is dropped."""
    head = stream.read(3)
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in head:
        text = decode(head + stream.read(MAX_WIDE))
        yield from enumerate((line.encode("utf-8", "replace") for line in text.splitlines()), 1)
        return
    number, rest = 1, head.removeprefix(b"\xef\xbb\xbf")
    while chunk := rest + stream.readline(_READ_AT_ONCE):
        rest = b""
        kept = chunk
        while not chunk.endswith(b"\n") and (chunk := stream.readline(_READ_AT_ONCE)):
            kept = kept + chunk if len(kept) < LONGEST_LINE else kept
        for piece in re.split(rb"\r(?!\n)", kept.rstrip(b"\r\n")):
            yield number, piece
            number += 1


def _unfolded(lines: Iterator[tuple[int, bytes]]) -> Iterator[tuple[int, bytes]]:
    """Logical lines, each with the number of its first physical one."""
    start, parts, size = 0, [b""], 0
    is_soft = False
    for number, raw in lines:
        if is_soft and raw.strip().upper() != b"END:VCARD":
            parts[-1] = parts[-1].rstrip()[:-1]
            parts.append(raw)
        elif start and raw[:1] in (b" ", b"\t"):
            if size < LONGEST_LINE:
                parts.append(raw[1:])
        else:
            if start:
                yield start, b"".join(parts)
            start, parts, size = number, [raw], 0
        size += len(raw)
        is_soft = (
            size < LONGEST_LINE
            and raw.rstrip().endswith(b"=")
            and b"QUOTED-PRINTABLE" in parts[0][:300].upper()
        )
    if start:
        yield start, b"".join(parts)


def _line(raw: bytes, wanted: frozenset[str]) -> Line | None:
    """A line taken apart; None for fields nobody wants and lines that cannot be read."""
    found = _NAME.match(raw)
    if found is None or len(raw) > LONGEST_LINE:
        return None
    name = found[2].decode("ascii").upper()
    if name not in wanted and name != "AGENT":
        return None
    end = _end_of_params(raw, found.end(2))
    if end < 0:
        return None
    params = _params(decode(raw[found.end(2) + 1 : end]))
    return Line(
        name=name,
        group=(found[1] or b"").rstrip(b".").decode("ascii").lower(),
        params=params,
        value=_value(raw[end + 1 :].strip(), params),
    )


def _end_of_params(raw: bytes, start: int) -> int:
    """Where the colon stands that begins the value; -1 for none.

    It is the first one outside quotes that is not of an address in a parameter (``x-user=http://``).
    """
    is_quoted = False
    inside = -1
    for place, byte in enumerate(raw[start : start + LONGEST_PARAMS], start):
        if byte == _QUOTE:
            is_quoted = not is_quoted
        elif byte == _COLON and not is_quoted:
            if inside >= 0 or not _ADDRESS_IN_PARAM.search(raw[max(start, place - 6) : place + 3]):
                return place
            inside = place
    return inside


def _params(text: str) -> dict[str, tuple[str, ...]]:
    """Parameters by upper-case name: ``TYPE=home,"a;b";x-user=zoe;PREF``."""
    found: dict[str, list[str]] = {}
    for part in _outside_quotes(text, ";"):
        name, equals, values = part.partition("=")
        if not equals:
            name, values = "TYPE", part
        kept = [one.strip().strip('"') for one in _outside_quotes(values, ",")]
        found.setdefault(name.strip().upper(), []).extend(one for one in kept if one)
    return {name: tuple(values) for name, values in found.items() if values}


def _outside_quotes(text: str, mark: str) -> list[str]:
    """The parts between marks that stand outside quotes."""
    parts = [""]
    for number, piece in enumerate(text.split('"')):
        quote = '"' if number else ""
        if number % 2:
            parts[-1] += quote + piece
            continue
        first, *others = piece.split(mark)
        parts[-1] += quote + first
        parts += others
    return parts


def _value(raw: bytes, params: Mapping[str, tuple[str, ...]]) -> str:
    """The text of a value in its own character set, quoted-printable undone."""
    charset = next(iter(params.get("CHARSET", ())), "")
    coding = (*params.get("ENCODING", ()), *params.get("TYPE", ()))
    if any(one.upper() == "QUOTED-PRINTABLE" for one in coding):
        raw = quopri.decodestring(raw)
    try:
        return raw.decode(charset) if _CHARSET.fullmatch(charset) else decode(raw)
    except (LookupError, ValueError):  # a set that nobody knows, or the wrong one
        return decode(raw)
