"""Erasing: people taken out of the data, the index and the history, for good.

The one place that deletes rows of people for ever. Knows where traces lie: rows that hang on
them, rows derived from those, and changesets of the history. Refuses to know files beside the
database (`app.services.trash`).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import apsw

from app.store.database import Database, Value, mapped_errors
from app.store.families import families
from app.store.ids import uid_text
from app.store.people import delete_people
from app.store.reads import CHOSEN, id_list
from app.store.tables import WATCHED, name_of
from app.store.writer import Writer

NAMELESS = "…"
"""Stands in the history where a name was."""

_BUILDER: Callable[[], apsw.ChangesetBuilder] = apsw.ChangesetBuilder

_KIN = ("person_id", "one_id", "other_id")
"""Columns that say whose a row is."""


@dataclass(slots=True, kw_only=True)
class Traces:
    """What the history may hold of some people.

    Args:
        people: their ids.
        rows: ids of rows that are theirs, by table, those long gone included.
        names: all names that they had.
    """

    people: frozenset[int]
    rows: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    names: set[str] = field(default_factory=set)


def put_aside(writer: Writer, people: Iterable[int]) -> list[int]:
    """Put people into the trash, so that all that is derived lets go of them; the whole families."""
    kin, _roots = families(writer.database, people)
    delete_people(writer, kin)
    return kin


def erase(writer: Writer, kin: list[int]) -> tuple[str, ...]:
    """Delete people who are in the trash, and wipe them out of the history.

    Returns:
        Names of pictures that nobody else has.
    """
    database, given = writer.database, {"people": id_list(kin)}
    traces = Traces(people=frozenset(kin))
    traces.names.update(
        row[0] for row in database.rows(f"SELECT name FROM person WHERE id {CHOSEN}", given)
    )
    pictures = database.rows(
        f"SELECT DISTINCT picture FROM person WHERE id {CHOSEN} AND picture <> ''"
        f" AND picture NOT IN (SELECT picture FROM person WHERE NOT id {CHOSEN})",
        given,
    )
    columns = _columns(database)
    for table, places in columns.items():
        for column in _KIN:
            if column in places:
                database.execute(f"DELETE FROM {table} WHERE {column} {CHOSEN}", given)
    for table in ("person", "standing"):
        database.execute(f"DELETE FROM {table} WHERE id {CHOSEN}", given)
    database.execute(f"DELETE FROM search WHERE rowid {CHOSEN}", given)
    database.execute("INSERT INTO search(search) VALUES('optimize')")
    # Settings of one person end in their uid: a draft begun, what is said of drafts no longer.
    database.execute_many(
        "DELETE FROM meta WHERE name LIKE 'setting.%.' || ?", [(uid_text(one),) for one in kin]
    )
    _wipe_history(database, traces, columns)
    return tuple(row[0] for row in pictures)


def _columns(database: Database) -> dict[str, dict[str, int]]:
    """Places of the columns by table, of all tables whose rows may be somebody's."""
    tables = [
        row[0] for row in database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    ]
    watched = {name_of(table) for table in WATCHED}
    found: dict[str, dict[str, int]] = {}
    for table in tables:
        rows = database.rows("SELECT name, cid FROM pragma_table_info(?)", [table])
        places = {name: int(place) for name, place in rows}
        if table in watched or "person_id" in places:
            found[table] = places
    return found


def _wipe_history(
    database: Database, traces: Traces, columns: Mapping[str, Mapping[str, int]]
) -> None:
    entries = [
        row[0] for row in database.rows("SELECT id FROM journal WHERE length(changeset) > 0")
    ]
    with mapped_errors(database.path):
        for number in entries:  # first whose rows are theirs: an update does not say it
            for change in apsw.Changeset.iter(_changeset(database, number)):
                _note(traces, change, columns[change.name])
        emptied = [n for n in entries if _wipe(database, number=n, traces=traces, columns=columns)]
    while emptied:
        given: dict[str, Value] = {"people": id_list(emptied)}
        database.execute(f"DELETE FROM journal WHERE id {CHOSEN}", given)
        emptied = [
            row[0] for row in database.rows(f"SELECT id FROM journal WHERE undoes {CHOSEN}", given)
        ]


def _wipe(
    database: Database,
    *,
    number: int,
    traces: Traces,
    columns: Mapping[str, Mapping[str, int]],
) -> bool:
    """Take what is theirs out of one entry; whether nothing is left of it."""
    kept = _BUILDER()
    left_out, is_kept = 0, False
    kept.schema(database.connection, "main")
    for change in apsw.Changeset.iter(_changeset(database, number)):
        if _number_of(change, columns[change.name]) in traces.rows[change.name]:
            left_out += 1
        else:
            kept.add_change(change)
            is_kept = True
    if not left_out:
        return False
    label, batch = database.rows("SELECT label, batch_id FROM journal WHERE id = ?", [number])[0]
    if not is_kept and batch is None:
        return True
    database.execute(
        "UPDATE journal SET label = :label, changeset = :changeset WHERE id = :number",
        {
            "label": _without_names(label, traces.names),
            "changeset": kept.output() if is_kept else b"",
            "number": number,
        },
    )
    return False


def _note(traces: Traces, change: apsw.TableChange, places: Mapping[str, int]) -> None:
    number = _number_of(change, places)
    if change.name == "person":
        if number in traces.people:
            traces.rows["person"].add(number)
            for values in (change.old, change.new):
                name = values[places["name"]] if values is not None else None
                if isinstance(name, str):
                    traces.names.add(name)
        return
    for values in (change.old, change.new):
        for column in _KIN:
            if values is not None and column in places and values[places[column]] in traces.people:
                traces.rows[change.name].add(number)


def _number_of(change: apsw.TableChange, places: Mapping[str, int]) -> int:
    values = change.old if change.old is not None else change.new
    assert values is not None
    return int(str(values[places["id"]]))


def _changeset(database: Database, number: int) -> bytes:
    return bytes(database.value("SELECT changeset FROM journal WHERE id = ?", [number]))


def _without_names(label: str, names: set[str]) -> str:
    said = json.loads(label)
    said["values"] = {
        key: NAMELESS if value in names else value for key, value in said["values"].items()
    }
    return json.dumps(said, ensure_ascii=False)
