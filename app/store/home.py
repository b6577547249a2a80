"""Everything of a workspace, out of it in portions and into an empty one again.

Knows which rows go along and what must hold of rows that come back. Refuses to know how a value
is said outside (`entries`) and the file (`app.exporters`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice

import apsw

from app.core.errors import AppError
from app.store.database import Value
from app.store.entries import SECTIONS, Entry, Section
from app.store.reads import Reads
from app.store.settings import write_meta
from app.store.tables import WATCHED, NoteTable, insert_statement, name_of
from app.store.writer import Writer

PORTION = 2000
"""Rows held at once: some hundred KiB."""

SETTINGS = "settings"
"""The section of what is kept beside the rows."""

_SETTING = "setting."
_OF_ANY_DEVICE = "name >= 'setting.' AND name < 'setting/'"
_PUBLIC = "is_private = 0"
_ON_A_TREE = """
WITH RECURSIVE up(id) AS (
  SELECT id FROM person WHERE merged_into IS NULL
  UNION ALL SELECT p.id FROM person AS p JOIN up ON p.merged_into = up.id)
SELECT count(*) FROM up
"""


class HomeReads(Reads):
    """Reads for taking everything home."""

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """What is read meanwhile is of one moment, whatever others write."""
        self._database.execute("BEGIN")
        try:
            yield
        finally:
            self._database.execute("ROLLBACK")

    def home_sections(self) -> tuple[str, ...]:
        """The names of all sections, parents before children."""
        return (*SECTIONS, SETTINGS)

    def home_entries(self, section: str, after: str, *, private: bool) -> tuple[Entry, ...]:
        """A portion of a section in the order of the ids; empty when there is nothing more.

        Args:
            after: the uid (of a setting: the name) of the last entry so far, or empty.
            private: private notes too.
        """
        if section == SETTINGS:
            return self._settings(after)
        one = SECTIONS[section]
        columns = ", ".join(column for column, *_ in one.columns)
        where = _PUBLIC if one.table is NoteTable and not private else "1"
        form = next(form for column, _, form, _ in one.columns if column == "id")
        rows = self._database.rows(
            f"SELECT {columns} FROM {name_of(one.table)} WHERE id > ? AND {where}"
            " ORDER BY id LIMIT ?",
            [form.back(after) if after else -1, PORTION],
        )
        return tuple(one.entry(row) for row in rows)

    def private_notes(self) -> int:
        """How many notes are private, those in the trash included."""
        return int(self._database.value("SELECT count(*) FROM note WHERE is_private <> 0"))

    def is_empty(self) -> bool:
        """Whether nothing was ever kept here: no row in any table of the user's."""
        tables = " UNION ALL ".join(f"SELECT 1 FROM {name_of(table)}" for table in WATCHED)
        return self._database.row(f"SELECT 1 FROM ({tables}) LIMIT 1") is None

    def _settings(self, after: str) -> tuple[Entry, ...]:
        rows = self._database.rows(
            f"SELECT name, value FROM meta WHERE {_OF_ANY_DEVICE} AND name > ?"
            " ORDER BY name LIMIT ?",
            [_SETTING + after, PORTION],
        )
        return tuple({"name": name.removeprefix(_SETTING), "value": value} for name, value in rows)


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
            write_meta(writer.database, _SETTING + key, value, writer.stamp)
        return
    section: Section | None = SECTIONS.get(name)
    if section is None:
        raise AppError("home.damaged", section=name)
    rows: list[dict[str, Value]] = [section.row(entry) for entry in entries]
    try:
        writer.database.execute_many(insert_statement(section.table), rows)
    except apsw.ConstraintError:
        raise AppError("home.damaged", section=name) from None


def _check(writer: Writer) -> None:
    """Nothing refers to what isn't there, and nobody was merged into themselves in a ring."""
    if writer.database.row("PRAGMA foreign_key_check") is not None:
        raise AppError("home.damaged", section="people")
    if writer.database.value(_ON_A_TREE) != writer.database.value("SELECT count(*) FROM person"):
        raise AppError("home.damaged", section="people")
