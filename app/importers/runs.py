"""Runs of rows left out for the same cause become one row.

An export can hold a hundred thousand likes without an author; the report says so once, with the
first line and the count. Knows nothing of any format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.core.imports import ImportedRow, LeftOut


def fold_runs(rows: Iterable[ImportedRow]) -> Iterator[ImportedRow]:
    """Yield the rows, neighbouring `LeftOut` rows of one file and cause summed into the first.

    Args:
        rows: rows of one importer, in the order of the export.

    Returns:
        The same people and interactions in the same order; the counts of what was left out
        add up to the same sum.
    """
    pending: LeftOut | None = None
    for row in rows:
        if isinstance(row, LeftOut):
            if pending is not None and _is_same_cause(pending, row):
                pending = replace(pending, count=pending.count + row.count)
                continue
            if pending is not None:
                yield pending
            pending = row
            continue
        if pending is not None:
            yield pending
            pending = None
        yield row
    if pending is not None:
        yield pending


def _is_same_cause(one: LeftOut, other: LeftOut) -> bool:
    return (
        one.code == other.code
        and one.what == other.what
        and one.values == other.values
        and one.ref.file == other.ref.file
    )
