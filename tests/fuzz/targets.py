"""What is fuzzed: every importer over its samples, the containers, and everything together.

A new importer is a target as soon as it stands in the registry; its samples lie in the folder of
its name. Knows what may come of a broken file: rows whose texts can be stored, or an `AppError`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import io
import random
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from app.core import folding
from app.core.errors import AppError
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
)
from app.core.networks import Network
from app.core.progress import Silent
from app.importers.importer import Importer
from app.importers.registry import IMPORTERS, LIST_IMPORTERS, claim, read_export
from app.words.errors import ERROR_SENTENCES
from app.words.imports import LEFT_OUT_SENTENCES
from tests.fuzz.guard import nothing_outside
from tests.fuzz.mutations import Files, cut, flip, insert, mutate_files
from tests.support.exports import EXPORTS, export_of

DATA = EXPORTS.parent
FOLDERS = {"threads": "exports/instagram", "contacts": "exports/contacts_csv", "shortcut": "drag"}
"""Where samples of a format lie, if not in the folder of its name."""

ZONES = (dt.UTC, ZoneInfo("America/New_York"), ZoneInfo("Pacific/Kiritimati"))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Something to fuzz.

    Args:
        name: the importer's format, ``"containers"`` or ``"together"``.
        make: an input from chance.
        run: reads it and says how many rows came; raises only on a fault.
    """

    name: str
    make: Callable[[random.Random], Files]
    run: Callable[[Files], int]


def targets() -> dict[str, Target]:
    """All targets by name."""
    found = {}
    for importer in (*IMPORTERS, *LIST_IMPORTERS):
        found[importer.format] = _importer_target(importer)
    for name, run in (("together", run_all), ("containers", run_container)):
        make = _make_container if name == "containers" else _make_together
        found[name] = Target(name=name, make=make, run=run)
    return found


def _importer_target(importer: Importer) -> Target:
    def make(chance: random.Random) -> Files:
        seeds = seeds_of(importer.format)
        return mutate_files(chance, chance.choice(seeds), every_file())

    def run(files: Files) -> int:
        context = _context(files)
        export = export_of(files)
        members = importer.recognise(export)
        if members:
            with contextlib.suppress(AppError), nothing_outside():
                return len(check_rows(importer.read(members, context, Silent())))
        return 0

    return Target(name=importer.format, make=make, run=run)


def _context(files: Mapping[str, bytes]) -> ReadingContext:
    """Zone and network change with the input, and are the same for the same input."""
    size = sum(map(len, files.values()))
    network = Network.INSTAGRAM if size % 2 else None
    return ReadingContext(zone=ZONES[size % 3], today=dt.date(2026, 11, 22), network=network)


@cache
def seeds_of(name: str) -> tuple[Files, ...]:
    """The samples of a format: its loose files together, each alone, and each folder."""
    root = DATA / FOLDERS.get(name, f"exports/{name}")
    found: list[Files] = []
    loose = {p.name: p.read_bytes() for p in sorted(root.glob("*")) if _is_plain(p)}
    if len(loose) > 1:
        found.append(loose)
    found += [{path: data} for path, data in loose.items()]
    for folder in sorted(p for p in root.glob("*") if p.is_dir()):
        files = {
            p.relative_to(folder).as_posix(): p.read_bytes()
            for p in sorted(folder.rglob("*"))
            if _is_plain(p)
        }
        found.append(files)
        top = {path.partition("/")[0] for path in files}
        if len(top) > 1:  # the folder's name may be what tells the format
            found.append({f"{folder.name}/{path}": data for path, data in files.items()})
    return tuple(found)


def _is_plain(path: Path) -> bool:
    return path.is_file() and path.suffix not in (".zip", ".gz") and path.name != "EXPECTED.json"


@cache
def every_file() -> tuple[bytes, ...]:
    """The bytes of all sample files."""
    return tuple(p.read_bytes() for p in sorted(DATA.rglob("*")) if _is_plain(p))


@cache
def every_seed() -> tuple[Files, ...]:
    """All samples of all formats."""
    names = [one.format for one in (*IMPORTERS, *LIST_IMPORTERS)]
    return tuple(seed for name in names for seed in seeds_of(name))


def _make_together(chance: random.Random) -> Files:
    one, two = chance.choice(every_seed()), chance.choice(every_seed())
    return mutate_files(chance, one | two, every_file())


def run_all(files: Files) -> int:
    """Everybody is asked, as for a real export, and what they say is folded."""
    export = export_of(files)
    rows: list[ImportedRow] = []
    for one in claim(export):
        with contextlib.suppress(AppError), nothing_outside():
            rows += check_rows(one.importer.read(one.members, _context(files), Silent()))
    check_folds(rows)
    return len(rows)


@cache
def _archives() -> tuple[bytes, ...]:
    found = [p.read_bytes() for p in sorted(DATA.rglob("*")) if p.suffix in (".zip", ".gz")]
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("following.json", b'{"relationships_following": []}')
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("part.zip", inner.getvalue())
        archive.writestr("data/follower.js", b"window.YTD.follower.part0 = []")
    return (*found, outer.getvalue())


def _make_container(chance: random.Random) -> Files:
    data = chance.choice(_archives())
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = chance.choice((flip, flip, cut, insert))(chance, data)
    return {"export.zip": data}


def run_container(files: Files) -> int:
    """Bytes as a file on the disk, read as what was dropped on the window."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.zip"
        path.write_bytes(files["export.zip"])
        rows: list[ImportedRow] = []
        code = ""
        try:
            with nothing_outside():
                rows = check_rows(read_export([path], _context(files), Silent()).rows())
        except AppError as error:
            code = error.code
        assert not code or code in ERROR_SENTENCES, code
    check_folds(rows)
    return len(rows)


def check_rows(rows: Iterable[ImportedRow]) -> list[ImportedRow]:
    """Take all rows; fail on one that could not be stored or explained."""
    found = []
    for row in rows:
        assert isinstance(row, ImportedPerson | ImportedInteraction | LeftOut), row
        if isinstance(row, LeftOut):
            assert row.code in LEFT_OUT_SENTENCES, row.code
            assert row.count >= 1, row
            assert row.what in ("people", "interactions", "files"), row
        elif isinstance(row, ImportedPerson):
            assert row.identities or row.name, row
            for identity in row.identities:
                assert identity.key or identity.remote_id, row
        else:
            assert row.who is not None or row.name, row
            assert row.at is None or row.at.utcoffset() == dt.timedelta(), row
        for text in _texts(row):
            text.encode("utf-8")
        found.append(row)
    return found


def check_folds(rows: Sequence[ImportedRow]) -> None:
    """Whatever rows come, they can be put together."""
    folding.fold(rows, Silent(), [])


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))
