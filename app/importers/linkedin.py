"""LinkedIn's export: connections, invitations, messages, endorsements, follows, notes.

A zip of CSVs, from 2018 to 2026 and after a spreadsheet has saved them again. Comments and
reactions do not say whose post they were under. Source: formats.md section 2.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core.errors import AppError
from app.core.imports import ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.linkedin_cells import forget
from app.importers.linkedin_connections import ConnectionList
from app.importers.linkedin_people import build_directory
from app.importers.linkedin_rows import ABOUT_ACTS, Rows
from app.importers.linkedin_tables import Row, Table, table_of, table_rows
from app.importers.runs import fold_runs
from app.importers.text import BrokenTableError

_WITH_PEOPLE = frozenset(
    {
        Table.CONNECTIONS,
        Table.MESSAGES,
        Table.INVITATIONS,
        Table.ENDORSEMENTS_RECEIVED,
        Table.ENDORSEMENTS_GIVEN,
        Table.NOTES,
        Table.PROFILE,
    }
)
STEP = 2000
"""Rows after which a job may be stopped."""


def recognise(export: Export) -> tuple[Member, ...]:
    """The CSVs of LinkedIn in an export."""
    return tuple(member for member in export.members if table_of(member) is not None)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those files, in their order.

    Every file that names people is read twice: first for who is who, so that a name in one file
    finds the address that another file gives it.
    """
    try:
        yield from _read(members, context, progress)
    finally:
        forget()


def _read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    files = [
        (member, table, ConnectionList())
        for member in members
        if (table := table_of(member)) is not None
    ]
    total = 2 * sum(member.size for member, _table, _connections in files)
    directory = build_directory(
        [
            (table, _quiet(member, table), connections)
            for member, table, connections in files
            if table in _WITH_PEOPLE
        ]
    )
    done = total // 2
    for member, table, connections in files:
        rows = Rows(directory, connections, context)
        progress.step(done, total, stage="reading")
        for count, row in enumerate(fold_runs(_rows_of(member, table, rows)), 1):
            yield row
            if count % STEP == 0:
                progress.step(done, total, stage="reading")
        done += member.size
    progress.step(done, total, stage="reading")


def _rows_of(member: Member, table: Table, rows: Rows) -> Iterator[ImportedRow]:
    what = "interactions" if table in ABOUT_ACTS else "people"
    try:
        for row in table_rows(member, table):
            yield from rows.of(table, row, RowRef(file=member.path, line=row.line))
    except BrokenTableError as error:
        yield LeftOut(ref=RowRef(file=member.path, line=error.line), code="cut_short", what=what)
    except AppError:
        yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file", what=what)


def _quiet(member: Member, table: Table) -> Iterator[Row]:
    """The rows of a file as far as they can be read; the damage is told on the second reading."""
    try:
        yield from table_rows(member, table)
    except (BrokenTableError, AppError):
        return


IMPORTER = Importer(format="linkedin", recognise=recognise, read=read)
