"""Tables of which the user says what their columns hold, and tables that need to be said so of.

Knows how the beginning of a table is shown and guessed at, and how its rows are read by column
number. Refuses to know how a choice is written (`core.columns`) and whom a row names (`generic`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice

from app.core.columns import (
    NAMING,
    SAMPLE_ROWS,
    ColumnMap,
    Role,
    UnclearTable,
    checked_map,
    widened,
)
from app.core.errors import AppError
from app.core.handles import Network
from app.core.imports import ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.progress import Progress
from app.importers.container import Member
from app.importers.generic import SHEETS, SUFFIXES, table_people
from app.importers.people_columns import (
    Columns,
    columns_of,
    could_be_header,
    is_plausible_name,
    roles_by_cells,
)
from app.importers.sheet_size import HugeSheetError
from app.importers.sheets import FAILURES, MAX_SHEET, SHEET_MARK, Book
from app.importers.table_headers import TABLES, Rows
from app.importers.table_stream import beginning_of, stream_cells
from app.importers.text import BrokenTableError, cell_rows, column_name, is_binary

Cells = Iterator[tuple[int, list[str]]]

_SAMPLED = SAMPLE_ROWS + 1
_LONGEST_SHOWN = 200
"""Characters of a cell that are shown; a sample is for recognising, not for reading."""

_MOST_COLUMNS = 60
MOST_TABLES = 20
"""Tables and sheets that are shown to be told about."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].*)?")
_HANDLE = re.compile(r"@[\w.-]+(?:@[\w.-]+)?")


def tables_among(members: Sequence[Member]) -> tuple[Member, ...]:
    """The members that are tables at all, by their beginning."""
    return tuple(member for member in members if _sample(member))


def told_of(members: Sequence[Member], columns: Sequence[ColumnMap]) -> tuple[Member, ...]:
    """The tables of which the user says what their columns hold."""
    files = {told.file for told in columns}
    named = [member for member in members if "" in files or member.path in files]
    return tables_among(named)


def unclear_tables(members: Sequence[Member]) -> tuple[UnclearTable, ...]:
    """The beginnings of tables among members, sheet by sheet, and what their columns seem to hold.

    Args:
        members: of more than `MOST_TABLES` tables in them the first ones are looked at.
    """
    return tuple(islice(_beginnings(members), MOST_TABLES))


def _beginnings(members: Sequence[Member]) -> Iterator[UnclearTable]:
    for member in members:
        names = _sheets_of(member)
        for name in names:
            rows = _sample(member, name)
            if rows:
                sheet = name if len(names) > 1 else ""
                told = replace(guess(rows), file=member.path, sheet=sheet)
                yield UnclearTable(file=member.path, sheet=sheet, rows=rows, guess=told)


def _sheets_of(member: Member) -> tuple[str, ...]:
    """The sheets of a workbook; of any other table the one that has no name."""
    if member.suffix not in SHEETS or not member.head(4).startswith(b"PK"):
        return ("",)
    try:
        return Book(member.read(MAX_SHEET)).names or ("",)
    except (AppError, *FAILURES):
        return ("",)


def guess(rows: Sequence[Sequence[str]]) -> ColumnMap:
    """What columns seem to hold, by header words and by cells; perhaps nothing.

    Args:
        rows: the first rows of a table, all of one width, at least one.
    """
    names = [column_name(cell) for cell in rows[0]]
    known = columns_of(names)
    body = [{str(n): cell for n, cell in enumerate(row)} for row in rows]
    has_header = could_be_header(names) and (bool(known.roles) or not _names_somebody(rows))
    cells = body[1:] if has_header and len(body) > 1 else body
    found: dict[int, Role] = {}
    networks: dict[int, Network] = {}
    for name, role in known.roles if has_header else ():
        found[names.index(name)] = role
    for name, network in known.networks if has_header else ():
        networks[names.index(name) + 1] = network
    for at in range(len(names)):
        filled = [row[str(at)] for row in cells if row[str(at)]]
        for role, pattern in ((Role.EMAIL, _EMAIL), (Role.HANDLE, _HANDLE), (Role.SINCE, _DAY)):
            if (
                at not in found
                and at + 1 not in networks
                and filled
                and all(pattern.fullmatch(cell) for cell in filled)
            ):
                found[at] = role
    for name, role in roles_by_cells(cells):
        if int(name) + 1 not in networks:
            found.setdefault(int(name), role)
    if not NAMING & {role for role in found.values() if role is not Role.HANDLE}:
        free = (at for at in range(len(names)) if at not in found and at + 1 not in networks)
        named = (at for at in free if _are_names(cells, at))
        found.update((at, Role.NAME) for at in islice(named, 1))
    return ColumnMap(
        roles=tuple(sorted((at + 1, role) for at, role in found.items())),
        networks=tuple(sorted(networks.items())),
        has_header=has_header,
    )


def _names_somebody(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names a person in two words, in a column of such names."""
    return any(
        all(is_plausible_name(cell) and " " in cell for cell in column)
        for column in zip(*rows, strict=True)
    )


def _are_names(rows: Sequence[dict[str, str]], at: int) -> bool:
    filled = [row[str(at)] for row in rows if row[str(at)]]
    return bool(filled) and all(map(is_plausible_name, filled))


def _sample(member: Member, sheet: str = "") -> tuple[tuple[str, ...], ...]:
    """The first rows of a table as they are shown; none if a member is no table."""
    try:
        rows = [cells for _line, cells in islice(_beginning(member, sheet), _SAMPLED)]
    except (AppError, *FAILURES):
        return ()
    shown = [[cell[:_LONGEST_SHOWN] for cell in row[:_MOST_COLUMNS]] for row in rows]
    is_table = member.suffix in (*SHEETS, *TABLES)
    widths = {len(row) for row in shown}
    if not is_table and (len(shown) < 2 or len(widths) > 1 or 1 in widths):
        return ()
    return widened(shown)


def _beginning(member: Member, sheet: str) -> Cells:
    if member.suffix in SHEETS:
        if member.head(4).startswith(b"PK"):
            yield from Book(member.read(MAX_SHEET)).cells(sheet)
        return
    head = member.head(8192)
    if member.suffix not in SUFFIXES or not head or is_binary(head):
        return
    text = beginning_of(member)
    if text.lstrip()[:1] in ("{", "[", "<"):
        return
    try:
        yield from cell_rows(text)
    except BrokenTableError:
        return


# --- reading --------------------------------------------------------------------------------------


def read_mapped(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The people of tables, by the columns that the context names.

    Yields:
        Their rows; for each sheet of which nothing was said one `LeftOut`.

    Raises:
        AppError: ``columns.beyond`` when a table has not so many columns.
    """
    for done, member in enumerate(members):
        progress.step(done, len(members), stage="reading")
        told = [one for one in context.columns if one.file in ("", member.path)]
        names = _sheets_of(member)
        for columns in told:
            yield from _read_sheet(member, names, columns, context, progress)
        wanted = {columns.sheet or names[0] for columns in told}
        for name in names:
            if name not in wanted and _sample(member, name):
                yield LeftOut(
                    ref=RowRef(file=member.path),
                    code="sheet_not_told",
                    values=(("sheet", name),),
                    what="files",
                )


def _read_sheet(
    member: Member,
    names: Sequence[str],
    columns: ColumnMap,
    context: ReadingContext,
    progress: Progress,
) -> Iterator[ImportedRow]:
    """The people of one table, or of one sheet of a workbook."""
    sheet = columns.sheet
    if sheet and sheet not in names:
        return
    widest = max((len(row) for row in _sample(member, sheet)), default=0)
    if widest < _MOST_COLUMNS:
        checked_map(columns, widest)
    own = replace(context, network=columns.network or context.network)
    given = Columns(
        roles=tuple((str(number), role) for number, role in columns.roles),
        networks=tuple((str(number), network) for number, network in columns.networks),
    )
    file = f"{member.path}{SHEET_MARK}{sheet}" if sheet and len(names) > 1 else member.path
    try:
        cells = _cells_of(member, sheet)
        yield from table_people(
            lambda lost: _by_number(cells(lost), columns), file, own, progress, given
        )
    except HugeSheetError:
        yield LeftOut(ref=RowRef(file=member.path), code="too_large_file", what="files")
    except FAILURES:
        yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file", what="files")


def _cells_of(member: Member, sheet: str) -> Callable[[list[int]], Cells]:
    """Begins the table anew each time it is called."""
    if member.suffix in SHEETS:
        book = Book(member.read(MAX_SHEET))
        return lambda _lost: book.cells(sheet)
    return partial(stream_cells, member)


def _by_number(cells: Cells, columns: ColumnMap) -> Rows:
    """The rows below the header, with the named columns only."""
    for line, row in islice(cells, int(columns.has_header), None):
        numbers = [number for number, _what in (*columns.roles, *columns.networks)]
        yield line, {str(n): row[n - 1] if n <= len(row) else "" for n in numbers}
