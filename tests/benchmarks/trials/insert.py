"""P1: the same finished rows as the floor's, through the store's own unit of work."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import apsw

from app.services.rows import Label
from app.store.imports import PORTION
from app.store.journal import label_text
from app.store.tables import (
    AccountTable,
    BatchTable,
    InteractionTable,
    PersonTable,
    Table,
    columns_of,
    insert_in_order,
    name_of,
)
from app.store.workspace import open_store
from tests.benchmarks.floors.insert import MOST
from tests.benchmarks.measuring import tell
from tests.benchmarks.seed import CLOCK

TABLES: tuple[type[Table], ...] = (BatchTable, PersonTable, AccountTable, InteractionTable)


def main(source: str, folder: str) -> None:
    """Read rows of one file, write them into the workspace of a folder, tell the CPU seconds."""
    seeded = apsw.Connection(source, flags=apsw.SQLITE_OPEN_READONLY)
    work = []
    for table in TABLES:
        columns = columns_of(table)
        sql = f"SELECT {', '.join(columns)} FROM {name_of(table)} ORDER BY id LIMIT {MOST}"
        work.append((insert_in_order(table, columns), seeded.execute(sql).fetchall()))
    store = open_store(Path(folder), CLOCK)
    before = time.process_time()
    # What `apply_plan` does with rows that are ready: in portions, within a recorded unit of work
    # that leaves the rows of a bulk import out of its changeset.
    with store._transaction(label_text(Label(code="import"))) as (writer, _unit):
        writer.is_bulk_import = True
        with writer.unrecorded():
            for sql, rows in work:
                for portion in _portions(rows):
                    writer.database.execute_many(sql, portion)
    taken = time.process_time() - before
    store.close()
    tell(seconds=taken)


def _portions(
    rows: list[tuple[apsw.SQLiteValue, ...]],
) -> Iterator[list[tuple[apsw.SQLiteValue, ...]]]:
    waiting = iter(rows)
    while portion := list(islice(waiting, PORTION)):
        yield portion


if __name__ == "__main__":
    main(*sys.argv[1:])
