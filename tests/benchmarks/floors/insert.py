"""FLOOR_INSERT: finished rows through `executemany`, in one transaction, into an empty workspace."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import apsw

TABLES = ("batch", "person", "account", "interaction")
MOST = 1_000_000
"""Rows of a table that are written, so that they fit into memory."""

Statements = list[tuple[str, list[tuple[Any, ...]]]]


def main(source: str, target: str, foreign_keys: str, most: str = str(MOST)) -> None:
    """Read the rows of one file, write them into another, and tell the CPU seconds of writing.

    Args:
        foreign_keys: ``on``, as the schema means it, or ``off``, as SQLite has it by default.
        most: rows of a table at most.
    """
    print(json.dumps({"seconds": write(rows_of(source, int(most)), target, foreign_keys)}))


def rows_of(source: str, most: int = MOST) -> Statements:
    """The rows of a workspace by table, with the statement that inserts them."""
    statements: Statements = []
    seeded = apsw.Connection(source, flags=apsw.SQLITE_OPEN_READONLY)
    for table in TABLES:
        cursor = seeded.execute(f"SELECT * FROM {table} ORDER BY id LIMIT {most}")
        columns = [column[0] for column in cursor.get_description()]
        places = ", ".join("?" for _ in columns)
        sql = f"INSERT INTO {table}({', '.join(columns)}) VALUES({places})"
        statements.append((sql, cursor.fetchall()))
    return statements


def write(statements: Statements, target: str, foreign_keys: str) -> float:
    """Write rows in one transaction; the CPU seconds."""
    connection = apsw.Connection(target)
    keys = f"foreign_keys = {foreign_keys}"
    for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "cache_size = -64000", keys):
        connection.execute(f"PRAGMA {pragma}")
    before = time.process_time()
    connection.execute("BEGIN")
    for sql, rows in statements:
        connection.executemany(sql, rows)
    connection.execute("COMMIT")
    return time.process_time() - before


if __name__ == "__main__":
    main(*sys.argv[1:])
