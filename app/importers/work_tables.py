"""Tables of books: which member is one, told by its header, and its rows as works.

Shared by the importers of book lists. Knows nothing of any one list's columns.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from app.core.errors import AppError, Cancelled
from app.core.imports import ImportedRow, LeftOut, RowRef
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.dates import parse_day, parse_slashed, slashed_order
from app.importers.table_stream import stream_rows
from app.importers.text import BrokenTableError, csv_header, decode
from app.importers.works import Work, read_works

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """How a table writes its days.

    Args:
        orders: by column, what stands first in ``3/4/2024``, see `dates.slashed_order`; a column
            that does not tell is written as the others are.
    """

    orders: Mapping[str, str]

    def day(self, column: str, text: str) -> dt.date | None:
        """The day in a cell, or in a part of it; None for what is not certainly one."""
        told = set(filter(None, self.orders.values()))
        order = self.orders.get(column) or (told.pop() if len(told) == 1 else "")
        return parse_day(text) or parse_slashed(text, order)


UNTOLD = Dating(orders={})
"""Of a table that does not tell: only what is certainly a day is one."""

ToWork = Callable[[int, Row, Dating], Work]

ROWS_A_STEP = 1000
LONGEST_CELL = 2000
"""Characters of a cell of days; a reading takes about twenty."""


def tables_with(export: Export, columns: frozenset[str]) -> tuple[Member, ...]:
    """The members that are tables with all of some columns.

    Args:
        export: everything given.
        columns: names as `text.column_name` folds them.
    """
    return tuple(member for member in export.members if _is_table(member, columns))


def _is_table(member: Member, columns: frozenset[str]) -> bool:
    if not member.name.endswith((".csv", ".tsv", ".txt")):
        return False
    head = member.head()
    head = head[: head.rfind(b"\n") + 1 or None]
    return csv_header(decode(head[:8192]), header=has_columns(columns)) is not None


def has_columns(columns: frozenset[str]) -> Callable[[list[str]], bool]:
    """A test for the header: all of some names stand in it."""
    return lambda names: columns <= set(names)


def read_tables(
    members: Sequence[Member],
    columns: frozenset[str],
    to_work: ToWork,
    progress: Progress,
    dated: Sequence[str] = (),
) -> Iterator[ImportedRow]:
    """The people and readings of some tables, in their order.

    Args:
        members: what `tables_with` found.
        columns: the same names again; they find the header.
        to_work: what one row says, given its line, its cells and how the table writes days.
        progress: told the rows; may stop the reading.
        dated: the columns of days, or of several in one cell.
    """
    for member in members:
        damage: list[LeftOut] = []
        rows = partial(_rows, member, columns, progress)
        works = _works(member, rows, dated, to_work, damage)
        yield from read_works(works, member.path)
        yield from damage


def _rows(
    member: Member, columns: frozenset[str], progress: Progress
) -> Iterator[tuple[int, Mapping[str, str]]]:
    for count, row in enumerate(stream_rows(member, header=has_columns(columns))):
        if count % ROWS_A_STEP == 0:
            progress.step(count, stage="reading")
        yield row


def _works(
    member: Member,
    rows: Callable[[], Iterator[tuple[int, Row]]],
    dated: Sequence[str],
    to_work: ToWork,
    damage: list[LeftOut],
) -> Iterator[Work]:
    """The works before the damage, if there is any; then that is told in ``damage``."""
    try:
        dating = _dating(rows, dated)
        for line, row in rows():
            yield to_work(line, row, dating)
    except BrokenTableError as error:
        damage.append(LeftOut(ref=RowRef(file=member.path, line=error.line), code="cut_short"))
    except Cancelled:
        raise
    except AppError as error:
        code = "too_large_file" if error.code == "import.too_large" else "unreadable_file"
        damage.append(LeftOut(ref=RowRef(file=member.path), code=code, what="files"))


def _dating(rows: Callable[[], Iterator[tuple[int, Row]]], dated: Sequence[str]) -> Dating:
    """How a table writes days, by all of its rows before the damage, if there is any."""
    texts: dict[str, list[str]] = {name: [] for name in dated}
    try:
        for _line, row in rows() if dated else ():
            for name in dated:
                cell = row.get(name, "")[:LONGEST_CELL]
                texts[name] += (cell, *re.split(r"\s*[,-]\s*", cell))
    except BrokenTableError:
        pass
    return Dating(orders={name: slashed_order(cells) for name, cells in texts.items()})
