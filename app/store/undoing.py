"""Taking back what a unit of work changed, and keeping what was worked on since.

A changeset is inverted and applied; a row that was changed since is a conflict and stays. A
person who came with the changes and on whom something newer hangs is kept whole. Knows the
references between tables. Refuses to know the order of undo and redo (`journal`).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import apsw

from app.store.database import Database, Value, mapped_errors
from app.store.tables import (
    OF_BATCH,
    OF_PERSON,
    AccountTable,
    PersonTable,
    name_of,
)
from app.store.undone import delete_kept, put_back
from app.store.writer import Writer

BULK_PEOPLE = 1000
"""With more people touched, and more than half of all, making derived data anew is quicker."""

_WORDY = frozenset({"person", "account", "note", "tag", "person_tag"})
"""Tables that search reads."""

_REFERENCES = (
    ("account", "interaction", "account_id"),
    *(("person", name_of(table), "person_id") for table in OF_PERSON),
    ("person", "person", "merged_into"),
    ("tag", "person_tag", "tag_id"),
)
"""(parent, child, column), children first: a parent that a child which stays needs is kept."""

_RELATING = {"person": ("merged_into",), "apart": ("one_id", "other_id")}
"""Columns that name another person, besides the one on whom a row hangs."""


@dataclass(slots=True, kw_only=True)
class Taken:
    """What a changeset touches, by table: ids of rows, and what became of them.

    Args:
        doomed: rows that the inverse deletes, with the stamp that they should bear.
        rows: all rows touched, and ``owners`` whose they are.
        kept: people of whom something was kept.
        kept_rows: rows of ``doomed`` that stay since something newer needs them.
        related: people whom a merge or a mark of being apart names.
        has_kept: something was kept, be it nobody's, as a saved filter is.
    """

    doomed: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    rows: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    owners: dict[tuple[str, int], int] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    kept_rows: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    related: set[int] = field(default_factory=set)
    has_kept: bool = False


class Taker:
    """Takes back one changeset inside a unit of work.

    `has_kept` says after that whether something stayed because it was changed since.
    """

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._database = writer.database
        self.has_kept = False
        self._columns = {
            row[0]: _column_places(self._database, row[0])
            for row in self._database.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%updated_at%'"
            )
        }

    def take_back(self, changeset: bytes) -> tuple[str, ...]:
        """Apply the inverse of a changeset.

        Returns:
            Names of people of whom something was kept because it was changed since.
        """
        inverse = apsw.Changeset.invert(changeset)
        taken = Taken()
        for change in apsw.Changeset.iter(inverse):
            self._note(taken, change)
        self._find_owners(taken)
        self._keep_needed(taken)
        with mapped_errors(self._database.path):
            apsw.Changeset.apply(
                inverse,
                self._database.connection,
                filter_change=partial(self._is_wanted, taken),
                conflict=partial(self._on_conflict, taken),
                flags=apsw.SQLITE_CHANGESETAPPLY_FKNOACTION,
            )
        self._mark_batches(taken)
        self._touch(taken)
        self.has_kept |= taken.has_kept or bool(taken.kept)
        return names_of(self._database, taken.kept)

    def _place(self, table: str, column: str) -> int:
        return self._columns[table][column]

    def _note(self, taken: Taken, change: apsw.TableChange) -> None:
        table = change.name
        values = change.old if change.old is not None else change.new
        assert values is not None
        number = int(str(values[self._place(table, "id")]))
        taken.rows[table].add(number)
        if change.op == "DELETE":
            stamp = values[self._place(table, "updated_at")]
            taken.doomed[table][number] = int(str(stamp))
        self._note_related(taken, change)
        if table == "person":
            taken.owners[table, number] = number
        elif "person_id" in self._columns[table] and change.op != "UPDATE":
            owner = values[self._place(table, "person_id")]
            taken.owners[table, number] = int(str(owner))

    def _note_related(self, taken: Taken, change: apsw.TableChange) -> None:
        """Whom a merged or parted person was part of is to be brought up to date, too."""
        for column in _RELATING.get(change.name, ()):
            for values in (change.old, change.new):
                value = None if values is None else values[self._place(change.name, column)]
                if isinstance(value, int):
                    taken.related.add(value)

    def _find_owners(self, taken: Taken) -> None:
        """A changed row's changeset does not hold the person: ask the table."""
        for table, numbers in taken.rows.items():
            if table == "person" or "person_id" not in self._columns[table]:
                continue
            unknown = [number for number in numbers if (table, number) not in taken.owners]
            sql = f"SELECT id, person_id FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
            for number, owner in self._database.rows(sql, [json.dumps(unknown)]):
                taken.owners[table, number] = owner

    def _keep_needed(self, taken: Taken) -> None:
        """Find what must stay: changed since, or needed by something newer."""
        for table, doomed in taken.doomed.items():
            sql = f"SELECT id, updated_at FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
            for number, stamp in self._database.rows(sql, [json.dumps(list(doomed))]):
                if stamp != doomed[number]:
                    taken.kept_rows[table].add(number)
                    taken.has_kept = True
        for parent, child, column in _REFERENCES:
            doomed = taken.doomed.get(parent, {})
            sql = (
                f"SELECT id, {column} FROM {child}"
                f" WHERE {column} IN (SELECT value FROM json_each(?))"
            )
            rows = self._database.rows(sql, [json.dumps(list(doomed))]) if doomed else []
            for number, needed in rows:
                if self._stays(taken, child, number):
                    taken.kept_rows[parent].add(needed)
            if parent == "person":
                self._keep_owners(taken)

    def _keep_owners(self, taken: Taken) -> None:
        """Whose rows stay is named; whoever came with the changes then stays whole."""
        for table, numbers in taken.kept_rows.items():
            owners = (taken.owners.get((table, number)) for number in numbers)
            taken.kept.update(owner for owner in owners if owner is not None)
        whole = taken.kept & set(taken.doomed.get("person", {}))
        taken.kept_rows["person"].update(whole)

    def _stays(self, taken: Taken, table: str, number: int) -> bool:
        """Whether a row is still there after the inverse was applied."""
        if number not in taken.doomed.get(table, {}) or number in taken.kept_rows[table]:
            return True
        return taken.owners.get((table, number)) in taken.kept_rows["person"]

    def _is_wanted(self, taken: Taken, change: apsw.TableChange) -> bool:
        table = change.name
        if table in ("batch", "batch_file"):
            return change.op != "DELETE"
        values = change.old if change.old is not None else change.new
        assert values is not None
        number = int(str(values[self._place(table, "id")]))
        if number in taken.kept_rows[table]:
            return False
        owner = taken.owners.get((table, number))
        return owner is None or owner not in taken.kept_rows["person"]

    def _on_conflict(self, taken: Taken, reason: int, change: apsw.TableChange) -> int:
        if reason == apsw.SQLITE_CHANGESET_FOREIGN_KEY:
            return apsw.SQLITE_CHANGESET_ABORT
        values = change.old if change.old is not None else change.new
        if values is not None and reason != apsw.SQLITE_CHANGESET_NOTFOUND:
            number = int(str(values[self._place(change.name, "id")]))
            owner = taken.owners.get((change.name, number))
            taken.has_kept = True
            if owner is not None:
                taken.kept.add(owner)
        return apsw.SQLITE_CHANGESET_OMIT

    def _mark_batches(self, taken: Taken) -> None:
        """An undone import stays in the list of imports, as undone."""
        for number in taken.doomed.get("batch", {}):
            mark_batch(self._writer, number)

    def _touch(self, taken: Taken) -> None:
        touched = self._writer.touched
        owners = set(taken.owners.values())
        touched.acts.update(owners | taken.related)
        touched.words.update(taken.related)
        touched.looks |= "look" in taken.rows or bool(taken.related)
        for (table, _number), owner in taken.owners.items():
            if table in _WORDY:
                touched.words.add(owner)
            if table == "transition":
                touched.moved.add(owner)
        if "tag" in taken.rows:
            sql = (
                "SELECT person_id FROM person_tag WHERE tag_id IN (SELECT value FROM json_each(?))"
            )
            tags = json.dumps(list(taken.rows["tag"]))
            touched.words.update(row[0] for row in self._database.rows(sql, [tags]))
        mark_bulk(self._writer)


def take_back_batch(writer: Writer, batch: int) -> tuple[str, ...]:
    """Delete the rows that an import brought, but none that was changed since.

    Somebody whom it brought and on whom something newer hangs is kept whole.

    Returns:
        Names of those kept.
    """
    database = writer.database
    given: dict[str, Value] = {
        "batch": batch,
        "stamp": database.value("SELECT updated_at FROM batch WHERE id = ?", [batch]),
    }
    database.execute("CREATE TEMP TABLE IF NOT EXISTS kept_person(id INTEGER PRIMARY KEY)")
    database.execute("DELETE FROM temp.kept_person")
    newer = "batch_id IS NOT :batch OR updated_at <> :stamp"
    needing = [("id", "person", "batch_id = :batch AND updated_at <> :stamp")]
    needing += [
        ("person_id", name_of(table), newer if table in OF_BATCH else "1") for table in OF_PERSON
    ]
    needing.append(("merged_into", "person", "merged_into IS NOT NULL"))
    for column, table_name, condition in needing:
        database.execute(
            f"INSERT OR IGNORE INTO temp.kept_person SELECT {column} FROM {table_name}"
            f" WHERE ({condition})"
            f" AND {column} IN (SELECT id FROM person WHERE batch_id = :batch)",
            given,
        )
    kept = {row[0] for row in database.rows("SELECT id FROM temp.kept_person")}
    _delete_batch(writer, given)
    return names_of(database, kept)


def bring_back_batch(writer: Writer, batch: int) -> None:
    """Let the rows of an import that was taken back stand where they stood."""
    put_back(writer.database, batch)
    _touch_batch(writer, "batch_id = :batch", {"batch": batch})


def _delete_batch(writer: Writer, given: dict[str, Value]) -> None:
    database = writer.database
    of_batch = "batch_id = :batch AND updated_at = :stamp"
    _touch_batch(writer, of_batch, given)
    spared = "person_id NOT IN (SELECT id FROM temp.kept_person)"
    for table in OF_BATCH:
        still = (
            " AND NOT EXISTS (SELECT 1 FROM interaction AS i WHERE i.account_id = account.id)"
            if table is AccountTable
            else ""
        )
        delete_kept(database, table, f"{of_batch} AND {spared}{still}", given)
    spared = "id NOT IN (SELECT id FROM temp.kept_person)"
    delete_kept(database, PersonTable, f"{of_batch} AND {spared}", given)
    mark_batch(writer, int(str(given["batch"])))


def _touch_batch(writer: Writer, of_batch: str, given: dict[str, Value]) -> None:
    """Whoever has something of an import is to be brought up to date."""
    touched: set[int] = set()
    for sql in (
        f"SELECT DISTINCT person_id FROM interaction WHERE {of_batch}",
        "SELECT id FROM person WHERE batch_id = :batch",
        "SELECT person_id FROM account WHERE batch_id = :batch",
    ):
        touched.update(row[0] for row in writer.database.rows(sql, given))
    writer.touched.acts |= touched
    writer.touched.words |= touched
    mark_bulk(writer)


def mark_batch(writer: Writer, batch: int) -> None:
    """Note that an import was taken back; its files count as unknown again."""
    writer.database.execute(
        "UPDATE batch SET deleted_at = ?, updated_at = updated_at WHERE id = ?",
        [writer.stamp, batch],
    )


def mark_bulk(writer: Writer) -> None:
    """Let derived data be made anew for everybody where that is quicker."""
    touched = len(writer.touched.acts)
    if touched > BULK_PEOPLE:
        people = writer.database.value("SELECT count(*) FROM person")
        writer.touched.is_bulk |= touched * 2 > people


def names_of(database: Database, people: Iterable[int]) -> tuple[str, ...]:
    """Names of people, in the order of the list."""
    sql = "SELECT name FROM person WHERE id IN (SELECT value FROM json_each(?)) ORDER BY sort_name"
    return tuple(row[0] for row in database.rows(sql, [json.dumps(list(people))]))


def _column_places(database: Database, table: str) -> dict[str, int]:
    rows: list[tuple[Any, ...]] = database.rows(f"PRAGMA table_info({table})")
    return {row[1]: row[0] for row in rows}
