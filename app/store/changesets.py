"""Whom a changeset concerns, and what they are called.

Knows which columns of the watched tables name a person. Refuses to apply anything (`undoing`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import apsw

from app.core.people import sort_name
from app.store.database import Database, mapped_errors
from app.store.reads import CHOSEN, id_list

_NAMING = ("person_id", "merged_into", "one_id", "other_id")
"""Columns that hold a person's id."""


def people_in(database: Database, changeset: bytes) -> dict[int, str]:
    """Whom changes concern, by id, with the name that stands in the changes where one does.

    Whoever was taken back as new is in no table any more: the changes alone know the name.
    """
    found: dict[int, str] = {}
    unsaid: defaultdict[str, list[int]] = defaultdict(list)
    places: dict[str, dict[str, int]] = {}
    with mapped_errors(database.path):
        for change in apsw.Changeset.iter(changeset):
            table = change.name
            if table not in places:
                places[table] = _places(database, table)
            values = change.new if change.new is not None else change.old
            assert values is not None
            number = (change.old or values)[places[table]["id"]]
            if table == "person" and isinstance(number, int):
                name = values[places[table]["name"]]
                found[number] = name if isinstance(name, str) else found.get(number, "")
            elif change.op == "UPDATE" and isinstance(number, int):
                unsaid[table].append(number)
            for column in _NAMING:
                value = values[places[table][column]] if column in places[table] else None
                if isinstance(value, int):
                    found.setdefault(value, "")
    for table, numbers in unsaid.items():
        if "person_id" in places[table]:
            sql = f"SELECT DISTINCT person_id FROM {table} WHERE id {CHOSEN}"
            for row in database.rows(sql, {"people": id_list(numbers)}):
                found.setdefault(row[0], "")
    return found


def named_in(database: Database, people: Mapping[int, str], most: int) -> list[tuple[int, str]]:
    """So many of these with their names of today, in the order of the list; others by theirs then.

    Args:
        people: ids, with names from elsewhere for whom no row is left.
        most: how many.
    """
    rows = database.rows(
        f"SELECT id, name FROM person WHERE id {CHOSEN} ORDER BY sort_name, id LIMIT :most",
        {"people": id_list(people), "most": most},
    )
    here = {row[0] for row in rows}
    gone = [] if len(rows) == most else [(n, name) for n, name in people.items() if name]
    gone = sorted((one for one in gone if one[0] not in here), key=lambda one: sort_name(one[1]))
    return [*((row[0], row[1]) for row in rows), *gone][:most]


def _places(database: Database, table: str) -> dict[str, int]:
    rows = database.rows("SELECT name, cid FROM pragma_table_info(?)", [table])
    return {name: int(place) for name, place in rows}
