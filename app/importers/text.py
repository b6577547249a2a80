"""From bytes to text, and from text to rows of a table.

Knows the encodings, line ends and delimiters that exports and spreadsheets write. Refuses to
know what a column means: importers look at the header by its content.
"""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence

from app.core.handles import strip_marks as strip_marks

LONGEST_CELL = 1_000_000
"""Characters of one cell; a longer one ends the reading of the table (it is a lost quote)."""

csv.field_size_limit(LONGEST_CELL)

LONGEST_ROW = 10_000
"""Lines of one row; more are a lost quote too."""

MOST_LOST = 100
"""Lines of a table that are passed over for a lost quote; with more of them it is no table."""

_DELIMITERS = ",;\t|"
_HEADER_WITHIN = 40
"""Rows among which a header is looked for: LinkedIn puts four lines in front of it."""


def decode(data: bytes) -> str:
    """The text of a file, by formats.md section 0.2; never fails.

    Args:
        data: a whole file. A UTF-8 or UTF-16 mark decides; else UTF-8; else UTF-16 without a mark
            where every second byte is zero; else Windows-1252.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").removeprefix("\ufeff")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if "\0" in text[:200] and len(data) >= 2:
        order = "utf-16-be" if data[0] == 0 else "utf-16-le"
        return data.decode(order, "replace")
    return text


def is_binary(head: bytes) -> bool:
    """Whether the first bytes of a file can't be text in any encoding that exports use."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return False
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if odd or even:  # UTF-16 without a mark: zeros on one side only, and many
        return not (min(odd, even) == 0 and max(odd, even) > len(head) // 4)
    control = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return control * 50 > len(head)


def column_name(text: str) -> str:
    """A header cell for comparing: no marks, no quotes, single spaces, folded case."""
    return " ".join(strip_marks(text).strip().strip("\"'").split()).casefold()


def _delimiter(line: str) -> str:
    bare = re.sub(r'"[^"]*"', "", line)
    return max(_DELIMITERS, key=lambda mark: (bare.count(mark), -_DELIMITERS.index(mark)))


def find_delimiter(text: str) -> str:
    """The mark between the cells of a table, by its first line that holds anything."""
    return _delimiter(text.lstrip().split("\n", 1)[0])


class _Feed:
    """The lines of a table, with those of the row that is being read, which can be given again.

    After the last line comes one that no table holds: a row that has it in a cell has no end.
    """

    END = "\x1a end of table"

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines, self._again = lines, deque[str]()
        self.row: list[str] = []
        self.number = 1
        self.is_readable = True

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.row and self.row[-1] is self.END:
            raise StopIteration
        if len(self.row) == LONGEST_ROW:
            raise csv.Error("a row without end")
        try:
            line = self._again.popleft() if self._again else next(self._lines, self.END)
        except csv.Error:
            self.is_readable = False
            raise
        self.row.append(line)
        return line

    def begin_row(self) -> None:
        """Forget the lines of the row before."""
        self.number += len(self.row)
        self.row = []

    def pass_over_line(self) -> None:
        """Give the lines of this row again, but for the first one."""
        self._again.extendleft(reversed(self.row[1:]))
        self.row = self.row[:1]


def parsed_rows(
    lines: Iterator[str], delimiter: str, lost: list[int] | None = None
) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line on which each begins.

    Args:
        lines: of a table, with their ends; may raise csv.Error.
        delimiter: the mark between cells.
        lost: takes the lines on which a quote is lost, and the reading goes on below each of
            them; None ends it there.

    Raises:
        BrokenTableError: a cell has no end; the rows before it have been yielded.
    """
    feed = _Feed(lines)
    is_strict = lost is not None
    reader = csv.reader(feed, delimiter=delimiter, strict=is_strict)
    while True:
        feed.begin_row()
        row: list[str] | None
        try:
            row = next(reader, [])
        except csv.Error as error:
            row = _row_of_line(feed, delimiter) if is_strict else None
            if row is None and (lost is None or not feed.is_readable or len(lost) == MOST_LOST):
                raise BrokenTableError(feed.number) from error
            feed.pass_over_line()
            reader = csv.reader(feed, delimiter=delimiter, strict=is_strict)
        if row == [feed.END]:
            return
        if row is not None and feed.row[-1] is feed.END:
            raise BrokenTableError(feed.number)
        if row is not None:
            yield feed.number, row
        elif lost is not None:
            lost.append(feed.number)


def _row_of_line(feed: _Feed, delimiter: str) -> list[str] | None:
    """The row of one line that has a quote where none belongs; None where one is lost."""
    if len(feed.row) != 1 or feed.row[0] is feed.END:
        return None
    try:
        rows = list(csv.reader([feed.row[0], feed.END], delimiter=delimiter))
    except csv.Error:
        return None
    return rows[0] if rows[1:] == [[feed.END]] else None


def _parse(
    text: str, delimiter: str, lost: list[int] | None = None
) -> Iterator[tuple[int, list[str]]]:
    yield from parsed_rows(iter(io.StringIO(text, newline="")), delimiter, lost)


class BrokenTableError(ValueError):
    """A table cannot be read on from a line.

    Args:
        line: the line of the file, from 1.
    """

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def find_header(
    text: str, header: Callable[[list[str]], bool] | None
) -> tuple[str, int, list[str]] | None:
    """The delimiter, the line on which the header begins, and its folded names.

    Args:
        text: the table, or its beginning.
        header: as for `csv_rows`.
    """
    preferred = sorted(
        _DELIMITERS, key=lambda mark: mark != _delimiter(text.lstrip().split("\n", 1)[0])
    )
    for delimiter in preferred:
        for count, (line, row) in enumerate(_quiet(_parse(text, delimiter))):
            names = [column_name(cell) for cell in row]
            if header(names) if header is not None else any(names):
                return delimiter, line, names
            if count >= _HEADER_WITHIN:
                break
        if header is None:
            return None
    return None


def _quiet(rows: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    try:
        yield from rows
    except BrokenTableError:
        return


def csv_header(text: str, *, header: Callable[[list[str]], bool] | None = None) -> list[str] | None:
    """The folded column names of a table, or None where no header is found.

    Args:
        text: the table, or its beginning.
        header: says of folded names whether they are the header; None takes the first row
            that holds anything.
    """
    found = find_header(text, header)
    return found[2] if found else None


def csv_rows(
    text: str,
    *,
    header: Callable[[list[str]], bool] | None = None,
    lost: list[int] | None = None,
) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows under the header of a table.

    Args:
        text: the whole table. Its delimiter (comma, semicolon, tab, bar) is the one with which
            the header is found, tried first by how often it stands in the first line.
        header: says of folded names (see `column_name`) whether they are the header; None takes
            the first row that holds anything.
        lost: as for `parsed_rows`.

    Yields:
        The line on which a row begins, from 1, and its cells by folded column name. Cells are
        trimmed at their ends only; short rows lack the last names; cells beyond the header are
        left away; of two columns of one name the first filled one counts. Empty rows are
        passed over.

    Raises:
        BrokenTableError: a cell has no end; the rows before it have been yielded.
    """
    found = find_header(text, header)
    if found is None:
        return
    delimiter, header_line, names = found
    for line, row in _parse(text, delimiter, lost):
        if line <= header_line:
            forget(lost)
        elif any(cell.strip() for cell in row):
            yield line, named_cells(names, row)


def forget(lost: list[int] | None) -> None:
    """Drop the lines of lost quotes that stand above the header."""
    if lost is not None:
        lost.clear()


def named_cells(names: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    """The trimmed cells of a row by folded column name; of one name the first filled one."""
    cells: dict[str, str] = {}
    for name, cell in zip(names, row, strict=False):
        if not cells.get(name):
            cells[name] = tidy_cell(cell)
    return cells


def cell_rows(
    text: str, delimiter: str | None = None, *, lost: list[int] | None = None
) -> Iterator[tuple[int, list[str]]]:
    """The rows of a table that has no header.

    Args:
        text: the whole table.
        delimiter: None finds it on the first line that holds anything.
        lost: as for `parsed_rows`.

    Raises:
        BrokenTableError: a cell has no end; the rows before it have been yielded.
    """
    mark = delimiter or find_delimiter(text)
    for line, row in _parse(text, mark, lost):
        if any(cell.strip() for cell in row):
            yield line, [tidy_cell(cell) for cell in row]


def tidy_cell(cell: str) -> str:
    """A cell without blanks at its ends; lines within it end alike, whoever saved the table."""
    return cell.strip().replace("\r\n", "\n")


def plain_cell(text: str) -> str:
    """A cell without the apostrophe that spreadsheets put before ``= + - @``; never a formula."""
    return text[1:] if re.match(r"'[=+\-@]", text) else text
