"""Rows and lines of a text of any size, without holding more than a line of it.

The same rows as `text.cell_rows` and `text.csv_rows` give for the decoded whole; that takes six
times the size of the file as memory, which a comment history of many years would not leave. Knows
nothing of columns.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator

from app.importers.container import Member
from app.importers.text import (
    cell_rows,
    csv_rows,
    decode,
    find_delimiter,
    find_header,
    forget,
    named_cells,
    parsed_rows,
    tidy_cell,
)

LONGEST_LINE = 1 << 23
"""Characters of one line; a longer one ends the reading (it is no line that anybody wrote)."""

_HEAD = 65536
_CHUNK = 1 << 18


def encoding_of(member: Member) -> str:
    """The encoding in which a member reads as `text.decode` reads its bytes.

    Args:
        member: a text of any size; it is read through once if no mark says its encoding.

    Returns:
        A codec's name; empty for UTF-16 without a mark, which has to be read as a whole.
    """
    head = member.head(_HEAD)
    if b"\0" in head[:800]:
        return ""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with member.open() as stream:
            while chunk := stream.read(_CHUNK):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def beginning_of(member: Member) -> str:
    """The first lines of a text, up to 64 KiB of it."""
    head = member.head(_HEAD)
    text = decode(head[: len(head) & ~1])  # an odd half of UTF-16 is no letter
    return text.rpartition("\n")[0] or text if len(head) == _HEAD else text


def stream_cells(member: Member, lost: list[int] | None = None) -> Iterator[tuple[int, list[str]]]:
    """The rows of a table that hold anything: the line on which each begins, and trimmed cells.

    Args:
        member: a table of any size.
        lost: as for `text.parsed_rows`.

    Raises:
        BrokenTableError: a cell has no end; the rows before it have been yielded.
        AppError: the member can't be read.
    """
    encoding = encoding_of(member)
    if not encoding:
        yield from cell_rows(decode(member.read()), lost=lost)
        return
    delimiter = find_delimiter(member.head(_HEAD).decode(encoding, "replace"))
    for line, row in _rows(member, encoding, delimiter, lost):
        yield line, [tidy_cell(cell) for cell in row]


def stream_rows(
    member: Member, *, header: Callable[[list[str]], bool], lost: list[int] | None = None
) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows under the header of a table, as `text.csv_rows` gives them.

    Args:
        member: a table of any size, whose header stands in its first 64 KiB.
        header: says of folded names whether they are the header.
        lost: as for `text.parsed_rows`.

    Raises:
        BrokenTableError: a cell has no end; the rows before it have been yielded.
        AppError: the member can't be read.
    """
    encoding = encoding_of(member)
    if not encoding:
        yield from csv_rows(decode(member.read()), header=header, lost=lost)
        return
    found = find_header(member.head(_HEAD).decode(encoding, "replace"), header)
    if found is None:
        return
    delimiter, header_line, names = found
    for line, row in _rows(member, encoding, delimiter, lost):
        if line <= header_line:
            forget(lost)
        else:
            yield line, named_cells(names, row)


def _rows(
    member: Member, encoding: str, delimiter: str, lost: list[int] | None = None
) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything, as they stand."""
    with member.open() as raw:
        lines = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
        for line, row in parsed_rows(_bounded(lines), delimiter, lost):
            if any(cell.strip() for cell in row):
                yield line, row


def _bounded(lines: io.TextIOWrapper) -> Iterator[str]:
    while line := lines.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE:
            raise csv.Error("a line without end")
        yield line


def stream_lines(member: Member) -> Iterator[tuple[int, str]]:
    """The lines of a text with their numbers from 1, without their ends.

    Of a line longer than `LONGEST_LINE` only so much is given.

    Raises:
        AppError: the member can't be read.
    """
    encoding = encoding_of(member)
    if not encoding:
        yield from enumerate(decode(member.read()).splitlines(), 1)
        return
    with member.open() as raw:
        lines = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline=None)
        number = 1
        while line := lines.readline(LONGEST_LINE):
            yield number, line.rstrip("\n")
            while line and not line.endswith("\n"):
                line = lines.readline(LONGEST_LINE)
            number += 1
