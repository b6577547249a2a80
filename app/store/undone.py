"""Rows of a large import that was taken back, kept so that it can be done again.

A large import has no changeset of its rows. When it is taken back they go into tables of their
own, one for each table they came from, by plain copies that need no memory; they go for good as
soon as something else is done, for then nothing can be done again. Nothing reads them but this
module, and forgetting somebody for good, which looks at every column ``person_id``.
"""

from __future__ import annotations

from app.store.database import Database, Value
from app.store.tables import OF_BATCH, PersonTable, Row, name_of

TABLES: tuple[type[Row], ...] = (*OF_BATCH, PersonTable)
"""What a large import brings, children before parents."""

_PREFIX = "undone_"


def delete_kept(
    database: Database, table: type[Row], condition: str, given: dict[str, Value]
) -> None:
    """Delete rows of an import, and keep them.

    Args:
        given: the bindings of the condition; ``batch`` is the import.
    """
    name, kept = name_of(table), _name(int(str(given["batch"])), table)
    database.execute(f"CREATE TABLE {kept} AS SELECT * FROM {name} WHERE 0")
    database.execute(f"INSERT INTO {kept} SELECT * FROM {name} WHERE {condition}", given)
    database.execute(f"DELETE FROM {name} WHERE {condition}", given)


def has_kept(database: Database, batch: int | None) -> bool:
    """Whether an import's rows are kept."""
    sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
    name = None if batch is None else _name(batch, PersonTable)
    return name is not None and database.value(sql, [name]) is not None


def put_back(database: Database, batch: int) -> None:
    """Let an import's rows stand where they stood; one whose id was taken meanwhile stays away."""
    for table in reversed(TABLES):
        kept = _name(batch, table)
        rows = database.rows("SELECT name FROM pragma_table_info(?) ORDER BY cid", [kept])
        if not rows:  # taken back by an older program, that brought no such rows
            continue
        columns = ", ".join(row[0] for row in rows)
        database.execute(
            f"INSERT OR IGNORE INTO {name_of(table)}({columns}) SELECT {columns} FROM {kept}"
        )
        database.execute(f"DROP TABLE {kept}")


def let_go(database: Database) -> None:
    """Keep nothing any more."""
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB ?"
    for (name,) in database.rows(sql, [f"{_PREFIX}[0-9]*"]):
        database.execute(f"DROP TABLE {name}")


def _name(batch: int, table: type[Row]) -> str:
    return f"{_PREFIX}{batch}_{name_of(table)}"
