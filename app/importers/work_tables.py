"""Tables of books: which member is one, told by its header, and its rows as works.

Shared by the importers of book lists. Knows nothing of any one list's columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from app.core.errors import AppError, Cancelled
from app.core.imports import ImportedRow, LeftOut, RowRef
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.table_stream import stream_rows
from app.importers.text import BrokenTableError, csv_header, decode
from app.importers.works import Work, read_works

Row = Mapping[str, str]
ToWork = Callable[[int, Row], Work]

ROWS_A_STEP = 1000


def tables_with(export: Export, columns: frozenset[str]) -> tuple[Member, ...]:
    """The members that are tables with all of some columns.

    Args:
        export: everything given.
        columns: names as `text.column_name` folds them.
    """
    return tuple(member for member in export.members if _is_table(member, columns))


def _is_table(member: Member, columns: frozenset[str]) -> bool:
    if not member.name.endswith((".csv", ".tsv", ".txt")):
        return False
    head = member.head()
    head = head[: head.rfind(b"\n") + 1 or None]
    return csv_header(decode(head[:8192]), header=has_columns(columns)) is not None


def has_columns(columns: frozenset[str]) -> Callable[[list[str]], bool]:
    """A test for the header: all of some names stand in it."""
    return lambda names: columns <= set(names)


def read_tables(
    members: Sequence[Member], columns: frozenset[str], to_work: ToWork, progress: Progress
) -> Iterator[ImportedRow]:
    """The people and readings of some tables, in their order.

    Args:
        members: what `tables_with` found.
        columns: the same names again; they find the header.
        to_work: what one row says, given its line and its cells.
        progress: told the rows; may stop the reading.
    """
    for member in members:
        damage: list[LeftOut] = []
        yield from read_works(_works(member, columns, to_work, progress, damage), member.path)
        yield from damage


def _works(
    member: Member,
    columns: frozenset[str],
    to_work: ToWork,
    progress: Progress,
    damage: list[LeftOut],
) -> Iterator[Work]:
    """The works before the damage, if there is any; then that is told in ``damage``."""
    try:
        for count, (line, row) in enumerate(stream_rows(member, header=has_columns(columns))):
            if count % ROWS_A_STEP == 0:
                progress.step(count, stage="reading")
            yield to_work(line, row)
    except BrokenTableError as error:
        damage.append(LeftOut(ref=RowRef(file=member.path, line=error.line), code="cut_short"))
    except Cancelled:
        raise
    except AppError as error:
        code = "too_large_file" if error.code == "import.too_large" else "unreadable_file"
        damage.append(LeftOut(ref=RowRef(file=member.path), code=code, what="files"))
