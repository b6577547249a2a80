"""Where a table of people has its header, or what its columns hold where it has none.

Knows headers of known words, headers of words that nobody knows above columns of addresses, and
tables without any. Refuses to know whom a row names (`generic`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from app.core.columns import Role
from app.core.networks import identity_from_url
from app.importers.container import Member
from app.importers.people_columns import (
    Columns,
    columns_of,
    columns_without_header,
    could_be_header,
    is_email,
    is_header,
    is_mostly,
    roles_by_cells,
)
from app.importers.sheets import Book, IsHeader
from app.importers.text import BrokenTableError, cell_rows, column_name, csv_header, csv_rows

TABLES = (".csv", ".tsv", ".tab")
HEADER_WITHIN = 40
_LOOKED_AT = 200

Told = IsHeader | Columns
"""What tells the header of a table, or what its columns hold where it has none."""

Row = TypeVar("Row")
Rows = Iterator[tuple[int, dict[str, str]]]


def told_of_text(member: Member, text: str) -> Told | None:
    """How a table is to be read; None where it is no table of people.

    A known header counts in the first rows; in plain text it needs two columns, or to be first.
    An unknown one counts in a table with a column of profiles or e-mail addresses.

    Args:
        member: where the text stands; its name says whether it is a table.
        text: its beginning.
    """
    is_table = member.suffix in TABLES
    names = csv_header(text, header=is_header)
    if names is not None and _leads_to_people(text, columns_of(names)):
        first = csv_header(text)
        is_first = first == names and len(text.split("\n", 1)[0].split()) <= 2
        return is_header if is_table or len(names) > 1 or is_first else None
    if not is_table:
        return None
    columns = columns_without_header(first_rows(cell_rows(text)))
    if columns is not None:
        return columns
    rows = first_rows(csv_rows(text, header=could_be_header))
    return could_be_header if _has_addresses(rows) else None


def told_of_sheet(book: Book, name: str) -> Told | None:
    """How a sheet is to be read; None where it is no table of people.

    Raises:
        FAILURES: the sheet is damaged.
    """
    first = first_rows(book.cells(name))
    if any(is_header([column_name(cell) for cell in cells]) for cells in first[:HEADER_WITHIN]):
        return is_header
    columns = columns_without_header(first)
    if columns is not None:
        return columns
    rows = first_rows(book.rows(could_be_header, name))
    return could_be_header if _has_addresses(rows) else None


def rows_of_sheet(book: Book, name: str, told: Told) -> Rows:
    """The rows of a sheet: under its header, else by the number of the column from 0.

    Raises:
        FAILURES: the sheet is damaged; the rows before have come.
    """
    return numbered(book.cells(name)) if isinstance(told, Columns) else book.rows(told, name)


def numbered(cells: Iterable[tuple[int, Sequence[str]]]) -> Rows:
    """Rows by the number of the column, from 0."""
    return ((line, {str(n): cell for n, cell in enumerate(row)}) for line, row in cells)


def first_rows(rows: Iterable[tuple[int, Row]]) -> list[Row]:
    """The rows by which a table is judged, those before the damage if there is any."""
    found: list[Row] = []
    try:
        for _line, row in islice(rows, _LOOKED_AT):
            found.append(row)  # kept one by one: the rows before the damage stay
    except BrokenTableError:
        pass
    return found


def _has_addresses(rows: Sequence[Mapping[str, str]]) -> bool:
    """Whether a column holds profiles, or just one e-mail addresses: with two it is of messages."""
    found = roles_by_cells(rows)
    if any(role is Role.URL for _name, role in found):
        return True
    names = list(dict.fromkeys(name for row in rows for name in row))
    emails = [name for name, role in (*columns_of(names).roles, *found) if role is Role.EMAIL]
    return len(emails) == 1 and is_mostly(rows, emails[0], is_email)


def _leads_to_people(text: str, columns: Columns) -> bool:
    """Whether rows can name people: by name or handle, or half of the addresses are profiles."""
    if any(columns.of(role) for role in (Role.NAME, Role.FIRST, Role.LAST, Role.HANDLE)):
        return True
    rows = first_rows(csv_rows(text, header=is_header))
    if columns.networks:
        return any(row.get(name) for row in rows for name, _network in columns.networks)
    urls = [row[name] for row in rows for name in columns.of(Role.URL) if row.get(name)]
    return sum(identity_from_url(url) is not None for url in urls) * 2 > len(urls)
