"""Reads sample exports in tests: rows of one importer from paths or from bytes in memory."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
)
from app.core.interactions import Direction, Kind
from app.core.progress import Silent
from app.importers.container import Export, Member, open_export
from app.importers.importer import Importer

EXPORTS = Path(__file__).resolve().parent.parent / "data" / "exports"
CONTEXT = ReadingContext(zone=dt.UTC, today=dt.date(2026, 11, 22))


def read_paths(
    importer: Importer, *paths: Path, context: ReadingContext = CONTEXT
) -> list[ImportedRow]:
    """All rows that an importer finds in some paths; empty if it recognises nothing."""
    with open_export(paths) as export:
        return list(importer.read(importer.recognise(export), context, Silent()))


def read_bytes(
    importer: Importer, files: Mapping[str, bytes], context: ReadingContext = CONTEXT
) -> list[ImportedRow]:
    """All rows that an importer finds in members made from bytes."""
    export = export_of(files)
    return list(importer.read(importer.recognise(export), context, Silent()))


def export_of(files: Mapping[str, bytes]) -> Export:
    """An export of members made from bytes, in the order given."""
    members = tuple(
        Member(path, len(data), lambda data=data: io.BytesIO(data))  # type: ignore[misc]
        for path, data in files.items()
    )
    return Export(label="test", members=members)


def zipped(folder: Path, target: Path) -> Path:
    """A zip of a folder's files."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder).as_posix())
    return target


def people(rows: Sequence[ImportedRow], relation: Relation) -> list[ImportedPerson]:
    """The rows that name people in one relation."""
    return [row for row in rows if isinstance(row, ImportedPerson) and row.relation is relation]


def acts(
    rows: Sequence[ImportedRow], kind: Kind, direction: Direction | None = None
) -> list[ImportedInteraction]:
    """The acts of one kind, of one side or of both."""
    return [
        row
        for row in rows
        if isinstance(row, ImportedInteraction)
        and row.kind is kind
        and direction in (None, row.direction)
    ]


def left_out(rows: Sequence[ImportedRow]) -> Counter[str]:
    """How many rows were left out, by cause."""
    counts: Counter[str] = Counter()
    for row in rows:
        if isinstance(row, LeftOut):
            counts[row.code] += row.count
    return counts


def keys(rows: Sequence[ImportedPerson | ImportedInteraction]) -> list[str]:
    """The first identity's key of each row; the name where there is no identity."""
    found = []
    for row in rows:
        if isinstance(row, ImportedPerson):
            found.append(row.identities[0].key if row.identities else row.name)
        else:
            found.append(row.who.key if row.who else row.name)
    return found


def handle_of(act: ImportedInteraction, rows: Sequence[ImportedRow]) -> str:
    """The key of whom an act names, as the rows of people have it where it names an id alone."""
    who = act.who
    if who is None or not who.remote_id:
        return who.key if who else act.name
    named = [one for row in rows if isinstance(row, ImportedPerson) for one in row.identities]
    return next((one.key for one in named if one.remote_id == who.remote_id), "")


def content(rows: Sequence[ImportedRow]) -> list[str]:
    """The rows as text without their files' folders, sorted: for comparing containers."""
    found = []
    for row in rows:
        name = row.ref.file.rpartition("/")[2]
        found.append(repr(row).replace(repr(row.ref.file), repr(name)))
    return sorted(found)


def told(person: ImportedPerson) -> list[str]:
    """What a row says beside who somebody is: fields, ``in`` a place, days as ``Birthday 3/14``."""
    kept = person.particulars
    days = [f"{one.name} {one.month}/{one.day}" for one in kept.occasions]
    years = ["" if one.year is None else f"/{one.year}" for one in kept.occasions]
    return [
        *(f"{name}: {value}" for name, value in kept.fields),
        *([f"in {kept.place}"] if kept.place else []),
        *(day + year for day, year in zip(days, years, strict=True)),
    ]
