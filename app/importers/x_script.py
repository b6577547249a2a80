"""Reading an X archive's scripts: ``window.YTD.following.part0 = [ ... ]``, piece by piece.

Knows the wrapper, both layouts and how to cut a stream of a hundred megabytes at the ends of
its records, so that only about one piece is held at a time. Where a piece does not decode, its
records are tried one by one and only the broken ones are lost. Refuses to know what a record
means: the decoder that is handed in says it.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Generator, Iterator
from typing import Generic, TypeVar

import msgspec

from app.core.errors import AppError
from app.core.imports import LeftOut, RowRef
from app.importers.container import Member
from app.importers.json_text import decode_json, mend_escapes
from app.importers.tally import INTERACTIONS, Tally

Row = TypeVar("Row")
Rows = Iterator[tuple[int, list[Row]]]

PIECE = 1 << 20
"""Bytes read at a time: 1 MiB (architecture.md section 3, "import parse")."""

PATIENCE = 8 << 20
"""Bytes without the end of a record, after which records are looked for one by one."""

LONGEST_RECORD = 64 << 20
"""Bytes that one record may have. A conversation of many years is one record."""

_UNREADABLE = (ValueError, RecursionError)
_BROKEN_STREAM = (OSError, AppError)
_BLOCK = 1 << 16
_ASSIGNMENT = re.compile(rb"(?:\xef\xbb\xbf)?(?:[^=\[{]{0,400}=)?\s*")
_OPENING = re.compile(rb"\[(?:[^\S\n]*\n)*(?P<indent>[ \t]*)(?=\S)")
_TAIL = re.compile(rb"[\s,]*\][\s;]*\Z")
_LONGEST_WRAPPER = 4096


def read_head(member: Member) -> bytes:
    """The first bytes of a member as UTF-8 without a byte order mark; empty if unreadable."""
    return member.head().removeprefix(codecs.BOM_UTF8)


def read_object(member: Member) -> object:
    """The one value of a small script, such as the manifest.

    Returns:
        Plain dicts, lists and texts; None when it can't be read as JSON.
    """
    try:
        with member.open() as stream:
            data = stream.read(LONGEST_RECORD)
        wrapper = _ASSIGNMENT.match(data)
        body = data[wrapper.end() if wrapper else 0 :]
        value = decode_json(body.rstrip(b"\r\n\t ;"))
    except (*_BROKEN_STREAM, *_UNREADABLE):
        return None
    return value


class Script(Generic[Row]):
    """The records of one script, in pieces.

    Args:
        member: the file.
        decoder: decodes a JSON array of records.
        on_bytes: told how many bytes were read, after each piece.
        what: which kind of rows is lost where the file is damaged.
    """

    def __init__(
        self,
        member: Member,
        decoder: msgspec.json.Decoder[list[Row]],
        on_bytes: Callable[[int], None],
        *,
        what: str = INTERACTIONS,
    ) -> None:
        self._member = member
        self._decoder = decoder
        self._on_bytes = on_bytes
        self._what = what
        self._tally = Tally(member.path)
        self._seen = 0
        self._good = 0
        self._record_end = b""
        self._has_begun = False
        self._is_cut_short = False

    def pieces(self) -> Rows[Row]:
        """The records that can be read, in order.

        Yields:
            The number of the first record (from 1) and records that follow each other.
        """
        buffer = bytearray()
        fresh = 0
        patience = PATIENCE
        for block in self._blocks():
            buffer += block
            fresh += len(block)
            if fresh < PIECE:
                continue
            start = max(0, len(buffer) - fresh - len(self._record_end))
            self._on_bytes(fresh)
            fresh = 0
            if not self._has_begun and not self._begin(buffer):
                return
            cut = buffer.rfind(self._record_end, start)
            if cut >= 0:
                yield from self._take(buffer, cut + len(self._record_end) - 1, is_last=False)
            elif len(buffer) >= patience:
                before = len(buffer)
                yield from self._take(buffer, before, is_last=False)
                patience = PATIENCE if len(buffer) < before else 2 * before
            if len(buffer) > LONGEST_RECORD:
                self._is_cut_short = True
                return
        self._on_bytes(fresh)
        if self._has_begun or self._begin(buffer):
            yield from self._finish(buffer)

    def damage(self) -> Iterator[LeftOut]:
        """What was lost, once all pieces were taken."""
        if not self._has_begun or (self._seen and not self._good):
            ref = RowRef(file=self._member.path)
            yield LeftOut(ref=ref, code="unreadable_file", what=self._what)
            return
        yield from self._tally.rows()
        if self._is_cut_short:
            ref = RowRef(file=self._member.path, line=self._seen or None)
            yield LeftOut(ref=ref, code="cut_short", what=self._what)

    def _blocks(self) -> Iterator[bytes]:
        """The bytes in blocks small enough that little is lost where the stream breaks."""
        try:
            with self._member.open() as stream:
                while block := stream.read(_BLOCK):
                    yield block
        except (*_BROKEN_STREAM, UnicodeError):
            self._is_cut_short = True

    def _begin(self, buffer: bytearray) -> bool:
        """Take the wrapper off and find out how records end; False while that can't be said."""
        wrapper = _ASSIGNMENT.match(buffer)
        opening = _OPENING.match(buffer, wrapper.end()) if wrapper else None
        if opening is None:
            return False
        # 2019: "[ {" ... "}, {" at the margin; 2022: "[", then each record on lines of its own.
        indent = opening["indent"] if b"\n" in opening.group() else b""
        end = opening.end()
        self._record_end = b"\n" + indent + b"},"
        self._has_begun = True
        # The match holds on to the buffer; it must let go before the buffer may shrink.
        del opening, wrapper
        del buffer[:end]
        return True

    def _take(self, buffer: bytearray, end: int, *, is_last: bool) -> Rows[Row]:
        """Decode the first bytes of the buffer and remove what was used of them."""
        array = bytearray(b"[")
        with memoryview(buffer) as view:
            array += view[:end]
        array += b"]"
        try:
            rows = self._decoder.decode(array)
        except _UNREADABLE:
            used = yield from self._salvage(bytes(array[1:-1]), is_last=is_last)
            del buffer[:used]
            return
        del buffer[: end + (buffer[end : end + 1] == b",")]
        if rows:
            first = self._seen + 1
            self._seen += len(rows)
            self._good += len(rows)
            yield first, rows

    def _salvage(
        self, piece: bytes, *, is_last: bool
    ) -> Generator[tuple[int, list[Row]], None, int]:
        """The records of a piece one by one.

        Args:
            piece: bytes of records with commas between them.
            is_last: whether no more bytes follow, that could complete the last one.

        Returns:
            How many bytes were used up.
        """
        text = piece.decode("utf-8", "surrogateescape")
        scan = json.JSONDecoder().raw_decode
        at = 0
        while (at := _skip_commas(text, at)) < len(text):
            try:
                _value, end = scan(text, at)
            except json.JSONDecodeError as error:
                if error.pos >= len(text) and not is_last:
                    break
                end = self._find_next(text, at)
            except (ValueError, RecursionError):  # a number of 5,000 digits; too deep
                end = self._find_next(text, at)
            else:
                yield from self._read_one(text[at:end].encode("utf-8", "surrogateescape"))
                at = end
                continue
            if end == len(text) and not is_last:
                break
            self._miss()
            at = end
        return len(text[:at].encode("utf-8", "surrogateescape"))

    def _find_next(self, text: str, at: int) -> int:
        ending = self._record_end.decode()
        found = text.find(ending, at)
        return len(text) if found < 0 else found + len(ending)

    def _read_one(self, record: bytes) -> Rows[Row]:
        for candidate in (record, _mended(record)):
            try:
                rows = self._decoder.decode(b"[" + candidate + b"]")
            except _UNREADABLE:
                continue
            self._seen += 1
            self._good += 1
            yield self._seen, rows
            return
        self._miss()

    def _miss(self) -> None:
        self._seen += 1
        self._tally.add("unreadable_row", what=self._what, line=self._seen)

    def _finish(self, buffer: bytearray) -> Rows[Row]:
        from_end = max(0, len(buffer) - _LONGEST_WRAPPER)
        ending = _TAIL.search(bytes(buffer[from_end:]))
        if ending is None:
            self._is_cut_short = True
        else:
            del buffer[from_end + ending.start() :]
        yield from self._take(buffer, len(buffer), is_last=True)


def _mended(record: bytes) -> bytes:
    """A record with half an emoji in it, or saved in a single-byte encoding, as clean UTF-8."""
    try:
        text = record.decode("utf-8")
    except UnicodeDecodeError:
        text = record.decode("cp1252", "replace")
    return mend_escapes(text).encode("utf-8")


def _skip_commas(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at
