"""StoryGraph: the library export, with every reading of a book that it dates.

Knows its columns, found by name. Source: formats.md section 10.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from app.core.imports import ImportedRow, ReadingContext
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.work_tables import UNTOLD, Dating, Row, read_tables, tables_with
from app.importers.works import Work, split_credits

COLUMNS = frozenset({"title", "authors", "contributors", "read status"})
"""Columns that together only StoryGraph writes."""

_DATED = ("dates read", "last date read", "date added")
_RANGE = re.compile(r"\s*([^\s-][^-]*?)?\s*(?:(-)\s*([^\s-][^-]*?)?\s*)?")


def recognise(export: Export) -> tuple[Member, ...]:
    """The library exports, by their header."""
    return tables_with(export, COLUMNS)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The authors and contributors of each book, and the readings."""
    del context  # dates are date-only and names say all
    yield from read_tables(members, COLUMNS, _work, progress, _DATED)


def _work(line: int, row: Row, dating: Dating) -> Work:
    """One book. Date Added says when it came into the list, not that it was read: no act."""
    return Work(
        line=line,
        title=row.get("title", ""),
        credits=(
            *split_credits(row.get("authors", "")),
            *split_credits(row.get("contributors", ""), role="Contributor"),
        ),
        days=reading_days(row.get("dates read", ""), row.get("last date read", ""), dating),
        is_read=row.get("read status", "").strip().casefold() == "read",
    )


def reading_days(ranges: str, last: str, dating: Dating = UNTOLD) -> tuple[dt.date, ...]:
    """The days on which readings ended, the earliest first.

    Args:
        ranges: ``2024/02/01-2024/02/10, 2025/01/05``; a range that has no end yet is a book still
            being read and gives no day; a day alone is an end.
        last: the last of them again, which may stand alone.
        dating: how the table writes days.
    """
    days = {dating.day("last date read", last)}
    for piece in ranges.split(","):
        found = _RANGE.fullmatch(piece[:60])
        if found:
            ended = (found[3] if found[2] else found[1]) or ""
            days.add(dating.day("dates read", ended.strip()))
    return tuple(sorted(day for day in days if day is not None))


IMPORTER = Importer(format="storygraph", recognise=recognise, read=read)
