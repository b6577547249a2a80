"""Everything of a workspace, read in portions to be taken home.

Knows which rows go along. Refuses to know how they come back (`home`) and how a value is said
outside (`entries`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.store.ids import number_of_uid
from app.store.reads import CHOSEN, Reads, id_list

if TYPE_CHECKING:
    from app.store.entries import Entry

# The tables are loaded when something is taken home: the list opens without them.

PORTION = 2000
"""Rows held at once: some hundred KiB."""

SETTINGS = "settings"
"""The section of what is kept beside the rows."""

SETTING = "setting."
"""What the names of settings begin with, among what is kept beside the rows."""

_OF_ANY_DEVICE = "name >= 'setting.' AND name < 'setting/'"
_PUBLIC = "is_private = 0"


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
        from app.store.entries import SECTIONS

        return (*SECTIONS, SETTINGS)

    def home_entries(self, section: str, after: str, *, private: bool) -> tuple[Entry, ...]:
        """A portion of a section in the order of the ids; empty when there is nothing more.

        Args:
            after: the uid (of a setting: the name) of the last entry so far, or empty.
            private: private notes too.
        """
        from app.store.entries import SECTIONS
        from app.store.tables import NoteTable, name_of

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

    def home_stamps(self, section: str, uids: Sequence[str]) -> Mapping[str, int]:
        """When those of these rows that are here were changed last, the trash included."""
        from app.store.entries import SECTIONS
        from app.store.tables import name_of

        if section not in SECTIONS:
            return {}
        numbers = {number: uid for uid in uids if (number := number_of_uid(uid)) is not None}
        rows = self._database.rows(
            f"SELECT id, updated_at FROM {name_of(SECTIONS[section].table)} WHERE id {CHOSEN}",
            {"people": id_list(numbers)},
        )
        return {numbers[number]: stamp for number, stamp in rows}

    def private_notes(self) -> int:
        """How many notes are private, those in the trash included."""
        return int(self._database.value("SELECT count(*) FROM note WHERE is_private <> 0"))

    def is_empty(self) -> bool:
        """Whether nothing was ever kept here: no row in any table of the user's."""
        from app.store.tables import WATCHED, name_of

        tables = " UNION ALL ".join(f"SELECT 1 FROM {name_of(table)}" for table in WATCHED)
        return self._database.row(f"SELECT 1 FROM ({tables}) LIMIT 1") is None

    def _settings(self, after: str) -> tuple[Entry, ...]:
        rows = self._database.rows(
            f"SELECT name, value FROM meta WHERE {_OF_ANY_DEVICE} AND name > ?"
            " ORDER BY name LIMIT ?",
            [SETTING + after, PORTION],
        )
        return tuple({"name": name.removeprefix(SETTING), "value": value} for name, value in rows)
