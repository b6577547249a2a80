"""Calibre: a catalogue as CSV, with the authors of the books somebody keeps.

Columns stand in any order and many may be missing. A catalogue says what is kept, not what was
read, unless the owner has made a column of their own for that: its name (``#read``,
``#date_read``, ``#finished``) tells. Source: formats.md section 10.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from app.core.imports import ImportedRow, ReadingContext
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.dates import local_day, parse_day, parse_instant
from app.importers.importer import Importer
from app.importers.work_tables import Dating, Row, read_tables, tables_with
from app.importers.works import Work, credit

_FORMS = tuple(
    frozenset({"title", "authors", mark})
    for mark in ("author_sort", "title_sort", "uuid", "library_name")
)
"""Columns of which every catalogue has one of these sets; other lists write other names."""

_READ = re.compile(r"#.*(?:read|finish|gelesen|lu\b|le[ií]do)")
_NOT = ("", "false", "no", "0", "none")


def recognise(export: Export) -> tuple[Member, ...]:
    """The catalogues, by their header."""
    found = {id(m): m for form in _FORMS for m in tables_with(export, form)}
    return tuple(member for member in export.members if id(member) in found)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The authors of each book, and the readings that the owner's own columns date."""

    def to_work(line: int, row: Row, _dating: Dating) -> Work:
        return _work(line, row, context.zone)

    yield from read_tables(members, frozenset({"title", "authors"}), to_work, progress)


def _work(line: int, row: Row, zone: dt.tzinfo) -> Work:
    own = [
        text
        for name, text in row.items()
        if _READ.search(name[:60]) and text.casefold() not in _NOT
    ]
    days = [day for text in own if (day := _day(text, zone)) is not None]
    is_rated = row.get("rating", "").strip() not in ("", "0", "0.0")
    names = re.split(r"\s+&\s+", row.get("authors", "").strip())
    found = [credit(name.replace("|", ",")) for name in names]
    return Work(
        line=line,
        title=row.get("title", ""),
        credits=tuple(one for one in found if one is not None),
        days=tuple(sorted(days)),
        is_read=bool(own) or is_rated,
    )


def _day(text: str, zone: dt.tzinfo) -> dt.date | None:
    """A date of a column of the owner's: ISO with a zone, or a day; 0101 is Calibre's empty one."""
    at = parse_instant(text)
    day = parse_day(text) if at is None else local_day(at, zone)
    return day if day is not None and day.year > 1000 else None


IMPORTER = Importer(format="calibre", recognise=recognise, read=read)
