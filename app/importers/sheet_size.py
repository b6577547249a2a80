"""How large a spreadsheet becomes when it is opened, told without opening it.

A reader of spreadsheets makes room for every cell between the first and the last one: two cells
in opposite corners of a sheet of two kilobytes ask for 17 thousand million, and the whole program
ends. And it copies a text that cells share into each of them: one text of 30,000 letters in 100,000
cells is three gigabytes. Knows the zip, the addresses of cells and the lengths of texts; refuses to
know what stands in them.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from array import array
from collections.abc import Iterator, Sequence
from typing import IO

MAX_CELLS = 4_000_000
"""Cells of one sheet, empty ones between filled ones included: 100,000 people in 40 columns."""

MAX_UNPACKED = 256 * 1024**2
"""Bytes of all parts of a spreadsheet together."""

MAX_HELD = 160 * 1024**2
"""Bytes that one sheet may take in memory, so that an import stays under 256 MiB."""

_PLACE, _FILLED = 32, 64
"""Bytes of an empty place and of what a filled one takes besides its text (measured)."""

_MARKUP = 24
"""Bytes of XML around the text of a cell, at the least."""

_CELL = re.compile(
    rb"""\br\s*=\s*["']\s*([A-Za-z]{0,3})([0-9]{1,10})"""
    rb"""(?:[^<>]{0,80}?\bt\s*=\s*["']s["'][^<>]{0,80}>\s{0,8}<(?:\w{1,20}:)?v>\s{0,8}([0-9]{1,9}))?"""
)
_TEXT_END = re.compile(rb"</(?:\w{1,20}:)?si\s*>|<(?:\w{1,20}:)?si\s*/>")
_CHUNK = 1 << 20
_OVERLAP = 512


class HugeSheetError(ValueError):
    """A spreadsheet is larger inside than any list of people."""


def refuse_huge_sheets(data: bytes) -> None:
    """Look at the addresses of all cells.

    Args:
        data: an XLSX file.

    Raises:
        HugeSheetError: a sheet has more than `MAX_CELLS` between its corners or would take more
            than `MAX_HELD`, or the file is larger unpacked than `MAX_UNPACKED`.
        ValueError: it can't be read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > MAX_UNPACKED:
                raise HugeSheetError("bytes")
            parts = [info for info in infos if info.filename.lower().endswith(".xml")]
            shared = array("I")
            for info in parts:
                if info.filename.lower().endswith("sharedstrings.xml"):
                    with archive.open(info) as stream:
                        shared.extend(_lengths(stream))
            for info in parts:
                with archive.open(info) as stream:
                    _measure(stream, shared)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise ValueError("no spreadsheet") from error
    except RuntimeError as error:  # locked by a password
        raise ValueError("locked") from error


def _pieces(stream: IO[bytes]) -> Iterator[tuple[bytes, int]]:
    """Pieces of a part, each with the end of the one before, and how much is new in it."""
    total = 0
    rest = b""
    while chunk := stream.read(_CHUNK):
        total += len(chunk)
        if total > MAX_UNPACKED:
            raise HugeSheetError("bytes")
        yield rest + chunk, len(rest)
        rest = (rest + chunk)[-_OVERLAP:]


def _lengths(stream: IO[bytes]) -> Iterator[int]:
    """The bytes of each text that cells share, markup included."""
    start = place = 0
    for text, known in _pieces(stream):
        for found in _TEXT_END.finditer(text):
            end = place - known + found.end()
            if found.end() > known:  # else it stood in the piece before too
                yield end - start
                start = end
        place += len(text) - known


def _measure(stream: IO[bytes], shared: Sequence[int]) -> None:
    lowest, highest = [1 << 62, 1 << 62], [0, 0]
    size = filled = texts = 0
    for text, known in _pieces(stream):
        size += len(text) - known
        for found in _CELL.finditer(text):
            _widen(lowest, highest, _column(found[1]), int(found[2]))
            filled += bool(found[1])
            number = int(found[3] or -1)
            texts += shared[number] if 0 <= number < len(shared) else 0
    columns, rows = (max(0, high - low + 1) for low, high in zip(lowest, highest, strict=True))
    cells = max(columns, 1) * rows
    if cells > MAX_CELLS:
        raise HugeSheetError("cells")
    own = max(0, size - filled * _MARKUP)
    if cells * _PLACE + filled * _FILLED + texts + own + sum(shared) > MAX_HELD:
        raise HugeSheetError("text")


def _widen(lowest: list[int], highest: list[int], column: int, row: int) -> None:
    for axis, value in enumerate((column, row)):
        if value or axis:  # an address of a whole row says no column
            lowest[axis] = min(lowest[axis], value)
            highest[axis] = max(highest[axis], value)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
