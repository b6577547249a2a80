"""Everything of a workspace, out of it in portions and into an empty one again.

Knows which rows go along and what must hold of rows that come back. Refuses to know how a value
is said outside (`entries`) and the file (`app.exporters`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice

import apsw

from app.core.errors import AppError
from app.store.database import Value
from app.store.entries import SECTIONS, Entry, Section
from app.store.leaving import PORTION, SETTING, SETTINGS, HomeReads
from app.store.settings import write_meta
from app.store.tables import insert_statement
from app.store.writer import Writer, upsert_statement

_ON_A_TREE = """
WITH RECURSIVE up(id) AS (
  SELECT id FROM person WHERE merged_into IS NULL
  UNION ALL SELECT p.id FROM person AS p JOIN up ON p.merged_into = up.id)
SELECT count(*) FROM up
"""


def restore(writer: Writer, entries: Iterable[tuple[str, Entry]]) -> Mapping[str, int]:
    """Write what was taken home into a workspace in which nothing was ever kept.

    Args:
        entries: section and entry, in any order.

    Returns:
        How many entries of each section.

    Raises:
        AppError: ``home.not_empty``, or ``home.damaged`` for entries that don't fit together.
    """
    if not HomeReads(writer.database).is_empty():
        raise AppError("home.not_empty")
    counts: dict[str, int] = {}
    rest = iter(entries)
    while portion := list(islice(rest, PORTION)):
        by_section: dict[str, list[Entry]] = {}
        for name, entry in portion:
            by_section.setdefault(name, []).append(entry)
        for name, found in by_section.items():
            _write(writer, name, found)
            counts[name] = counts.get(name, 0) + len(found)
    _check(writer)
    writer.touched.is_bulk = writer.touched.everybody = True
    return counts


def _write(writer: Writer, name: str, entries: list[Entry]) -> None:
    if name == SETTINGS:
        for entry in entries:
            key, value = entry.get("name"), entry.get("value")
            if not isinstance(key, str) or not isinstance(value, str):
                raise AppError("home.damaged", section=name)
            write_meta(writer.database, SETTING + key, value, writer.stamp)
        return
    section: Section | None = SECTIONS.get(name)
    if section is None:
        raise AppError("home.damaged", section=name)
    rows: list[dict[str, Value]] = [section.row(entry) for entry in entries]
    try:
        writer.database.execute_many(insert_statement(section.table), rows)
    except apsw.ConstraintError:
        raise AppError("home.damaged", section=name) from None


def join(writer: Writer, entries: Iterable[tuple[str, Entry]]) -> int:
    """Write entries into a workspace with people: new rows, and those that are later than here.

    Args:
        entries: section and entry, in any order; each is new here or later.

    Returns:
        How many.

    Raises:
        AppError: ``home.damaged`` for entries that don't fit together.
    """
    count = latest = 0
    rest = iter(entries)
    while portion := list(islice(rest, PORTION)):
        by_section: dict[str, list[Entry]] = {}
        for name, entry in portion:
            by_section.setdefault(name, []).append(entry)
        for name, found in by_section.items():
            section = SECTIONS.get(name)
            if section is None:
                raise AppError("home.damaged", section=name)
            rows = [section.row(entry) for entry in found]
            latest = max(latest, *(int(str(row["updated_at"])) for row in rows))
            writer.database.execute_many(upsert_statement(section.table), rows)
        count += len(portion)
    _check(writer)
    writer.stamps.pass_by(latest)  # what is done here from now on is later
    writer.stamp = writer.stamps.next()
    writer.touched.is_bulk = writer.touched.everybody = True
    return count


def _check(writer: Writer) -> None:
    """Nothing refers to what isn't there, and nobody was merged into themselves in a ring."""
    if writer.database.row("PRAGMA foreign_key_check") is not None:
        raise AppError("home.damaged", section="people")
    if writer.database.value(_ON_A_TREE) != writer.database.value("SELECT count(*) FROM person"):
        raise AppError("home.damaged", section="people")
