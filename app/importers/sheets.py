"""The rows of a spreadsheet that stand under a header of people, sheet by sheet.

Knows how XLSX keeps numbers, days and links, and gives one row after the other. Refuses to open
what would not fit into memory (`sheet_size`), and to know what a row says (`generic`).
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Callable, Iterator, Mapping

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from app.core.columns import Role
from app.importers.people_columns import columns_of, is_header
from app.importers.sheet_links import Links, links_of_sheets
from app.importers.sheet_size import refuse_huge_sheets
from app.importers.text import column_name

IsHeader = Callable[[list[str]], bool]

MAX_SHEET = 64 * 1024**2
"""Bytes of a spreadsheet that is read; it is held in memory, packed."""

_HEADER_WITHIN = 40
SHEET_MARK = " › "
"""Between the name of a workbook and that of one of its sheets."""

FAILURES = (CalamineError, ValueError, OSError, KeyError, OverflowError)
"""What opening a damaged spreadsheet raises; a `HugeSheetError` is a ValueError."""


class Book:
    """A spreadsheet.

    Args:
        data: a whole XLSX file.

    Raises:
        HugeSheetError: it would take too much memory.
        FAILURES: it is damaged.
    """

    def __init__(self, data: bytes) -> None:
        refuse_huge_sheets(data)
        self._book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        self._links = links_of_sheets(data)

    def rows(
        self, header: IsHeader = is_header, name: str = ""
    ) -> Iterator[tuple[int, dict[str, str]]]:
        """The rows of every sheet that has a header of people, as often as asked.

        Args:
            header: says of folded names whether they are the header.
            name: one of `names`; all of them by default.

        Yields:
            The row's number in its sheet, from 1, and its cells by folded column name. A link
            behind a cell stands in place of a label, else in a column of its own.

        Raises:
            FAILURES: a sheet is damaged; those before it have come.
        """
        for one in [name] if name else self._book.sheet_names:
            sheet = self._book.get_sheet_by_name(one)
            yield from _under_header(sheet, self._links.get(one, {}), header)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the sheets, in their order."""
        return tuple(self._book.sheet_names)

    def cells(self, name: str = "") -> Iterator[tuple[int, list[str]]]:
        """The rows of a sheet that hold anything: the number from 1, and the cells.

        Args:
            name: one of `names`; the first one by default.

        Raises:
            FAILURES: the sheet is damaged, or isn't there.
        """
        for one in [name] if name else self._book.sheet_names[:1]:
            sheet = self._book.get_sheet_by_name(one)
            for at, values in enumerate(sheet.iter_rows(), 1):
                cells = [_cell_text(value) for value in values]
                if any(cells):
                    yield at, cells


def _under_header(
    sheet: CalamineSheet, links: Links, header: IsHeader
) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows below the header; none if it is not among the first forty that are used."""
    top, left = sheet.start or (0, 0)
    names: list[str] = []
    for at, values in enumerate(sheet.iter_rows()):
        cells = [_cell_text(value) for value in values]
        if not names:
            if at - top >= _HEADER_WITHIN:
                return
            folded = [column_name(cell) for cell in cells]
            names = folded if header(folded) else []
            continue
        behind = {
            name: links[at, column]
            for column, name in enumerate(names, left)
            if (at, column) in links
        }
        if any(cells) or behind:
            yield at + 1, _with_links(dict(zip(names, cells, strict=False)), behind)


def _cell_text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, dt.date) else str(value).strip()


def _with_links(row: dict[str, str], behind: Mapping[str, str]) -> dict[str, str]:
    """A row with the links behind its cells: in place of a label, else in columns of their own."""
    if not behind:
        return row
    urls = columns_of(list(row)).of(Role.URL)
    for name, link in behind.items():
        if name in urls and not re.match(r"(?i)https?:|\S+\.\S+/", row.get(name, "")):
            row[name] = link
        elif row.get(name, "") != link:
            row["url" if not row.get("url") else f"link of {name}"] = link
    return row
