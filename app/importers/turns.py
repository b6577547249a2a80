"""Members of an export read one after the other, with progress and without losing any.

Knows that a job may be stopped between any two rows and that one member that can't be read must
not end the others. Refuses to know what is in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.core.errors import AppError
from app.core.imports import ImportedRow, LeftOut, RowRef
from app.core.progress import Progress
from app.importers.container import Member
from app.importers.runs import fold_runs

STEP = 2000
"""Rows after which a job may be stopped."""

RowsOf = Callable[[Member], Iterator[ImportedRow]]


def read_in_turn(
    members: Sequence[Member], rows_of: RowsOf, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of all members, in their order.

    Args:
        members: what is read.
        rows_of: the rows of one member; may raise `AppError` where it can't be read.
        progress: told the bytes read, stage ``"reading"``, at least every `STEP` rows, those
            that are left out included.

    Returns:
        The rows; runs of rows left out for one cause are one row with their count.
    """
    total = sum(member.size for member in members)
    done = 0
    for member in members:
        progress.step(done, total, stage="reading")
        yield from fold_runs(_ticking(_guarded(member, rows_of), done, total, progress))
        done += member.size
    progress.step(done, total, stage="reading")


def _ticking(
    rows: Iterator[ImportedRow], done: int, total: int, progress: Progress
) -> Iterator[ImportedRow]:
    for count, row in enumerate(rows, 1):
        yield row
        if count % STEP == 0:
            progress.step(done, total, stage="reading")


def _guarded(member: Member, rows_of: RowsOf) -> Iterator[ImportedRow]:
    try:
        yield from rows_of(member)
    except AppError as error:
        code = "too_large_file" if error.code == "import.too_large" else "unreadable_file"
        yield LeftOut(ref=RowRef(file=member.path), code=code, what="files")
