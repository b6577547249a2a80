"""Goodreads: the library export, with the authors of what somebody has read or wants to read.

Knows the columns of `goodreads_library_export.csv` of all years, found by name. There is no author
id in it. Source: formats.md section 10.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from app.core.imports import ImportedRow, ReadingContext
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.work_tables import Dating, Row, read_tables, tables_with
from app.importers.works import Work, credit, split_credits

COLUMNS = frozenset({"title", "author", "exclusive shelf", "date added"})
"""Columns that together only Goodreads (and what copies its form) writes."""


def recognise(export: Export) -> tuple[Member, ...]:
    """The library exports, by their header."""
    return tables_with(export, COLUMNS)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The authors of each book, and the readings."""
    del context  # dates are date-only and names say all
    yield from read_tables(members, COLUMNS, _work, progress, ("date read", "date added"))


def _work(line: int, row: Row, dating: Dating) -> Work:
    """One book.

    A reading is dated by Date Read; a book that is on the shelf ``read`` or was rated, and has no
    Date Read, by Date Added, on which it was marked so (formats.md section 10). A Date Read that
    is not certainly a day dates nothing, and nothing else stands in for it.
    """
    author = credit(row.get("author", ""))
    others = split_credits(row.get("additional authors", ""))
    is_rated = row.get("my rating", "0").strip() not in ("", "0")
    is_read = row.get("exclusive shelf", "").strip().casefold() == "read" or is_rated
    told = row.get("date read", "").strip()
    day = dating.day("date read", told)
    if not told and is_read:
        day = dating.day("date added", row.get("date added", ""))
    return Work(
        line=line,
        title=row.get("title", ""),
        credits=(*([author] if author else []), *others),
        days=_days(day),
        is_read=is_read,
    )


def _days(day: dt.date | None) -> tuple[dt.date, ...]:
    return () if day is None else (day,)


IMPORTER = Importer(format="goodreads", recognise=recognise, read=read)
