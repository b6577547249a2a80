"""Rows of a table of any size, without holding more than a line of it.

The same rows as `text.cell_rows` gives for the decoded whole; that takes six times the size of the
file as memory, which a comment history of many years would not leave. Knows nothing of columns.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator

from app.importers.container import Member
from app.importers.text import BrokenTableError, cell_rows, decode, find_delimiter, tidy_cell

_HEAD = 65536
_CHUNK = 1 << 20


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


def stream_cells(member: Member) -> Iterator[tuple[int, list[str]]]:
    """The rows of a table that hold anything: the line on which each begins, and trimmed cells.

    Raises:
        BrokenTableError: a cell has no end; the rows before it have been yielded.
        AppError: the member can't be read.
    """
    encoding = encoding_of(member)
    if not encoding:
        yield from cell_rows(decode(member.read()))
        return
    head = member.head(_HEAD)
    delimiter = find_delimiter(head.decode(encoding, "replace"))
    with member.open() as raw:
        lines = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
        reader = csv.reader(lines, delimiter=delimiter)
        start = 1
        while True:
            try:
                row = next(reader, None)
            except csv.Error as error:
                raise BrokenTableError(start) from error
            if row is None:
                return
            if any(cell.strip() for cell in row):
                yield start, [tidy_cell(cell) for cell in row]
            start = reader.line_num + 1
