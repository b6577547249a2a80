"""Taking everything home: the workspace as a file, and such a file into an empty workspace.

Knows what goes along and that a file appears whole or not at all. Refuses to know how a format
is laid out (`app.exporters`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.progress import Progress, Silent
from app.services.ports import Reader, Store
from app.services.whole_files import FOR_ONESELF, write_whole

if TYPE_CHECKING:
    from app.services.pictures import Pictures
    from app.services.planning import PlannedStep

PICTURES = "pictures"


class Format(StrEnum):
    """What everything can be written as."""

    JSON = "json"
    CSV = "csv"
    VCARD = "vcard"
    ICS = "ics"


ENDINGS: Mapping[str, Format] = {
    ".csv": Format.CSV,
    ".vcf": Format.VCARD,
    ".vcard": Format.VCARD,
    ".ics": Format.ICS,
}
"""What a file's name asks for; any other name asks for JSON."""


def format_of(file: Path) -> Format:
    """The format that the ending of a name asks for."""
    return ENDINGS.get(file.suffix.lower(), Format.JSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenHome:
    """What a file that was written holds.

    Args:
        files: those written, in order.
        counts: records by section.
        private_left: private notes that were not asked for and stayed.
    """

    files: tuple[Path, ...]
    counts: Mapping[str, int]
    private_left: int


class Exporting:
    """Writes everything to files, and takes such a file in again.

    Args:
        steps: the next steps to come, for a calendar.
        pictures: those of people; without them their names alone go along.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        steps: Callable[[], Sequence[PlannedStep]] = tuple,
        pictures: Pictures | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._steps = steps
        self._pictures = pictures

    def take_home(
        self,
        file: Path,
        form: Format = Format.JSON,
        progress: Progress | None = None,
        *,
        private: bool = False,
        bom: bool = False,
    ) -> TakenHome:
        """Write everything to a file; another one of that name is written over at the end.

        Args:
            form: CSV writes people to ``file`` and what happened beside it.
            private: private notes too; only JSON ever takes them.
            bom: begin CSV with the mark by which Excel knows UTF-8.
            progress: told records written, of none known; stopping it leaves nothing behind.

        Raises:
            AppError: ``home.not_written``.
        """
        watch = progress or Silent()
        counts: dict[str, int] = {}
        reader = self._store.reader
        with reader.standing_still():
            files: tuple[Path, ...] = (file,)
            match form:
                case Format.JSON:
                    write_home(file, self._json(counts, watch, private=private))
                case Format.CSV:
                    files = self._write_csv(file, counts, watch, bom=bom)
                case Format.VCARD:
                    write_home(file, self._cards(counts, watch))
                case Format.ICS:
                    write_home(file, self._calendar(counts, watch))
            left = 0 if private and form is Format.JSON else reader.private_notes()
        return TakenHome(files=files, counts=counts, private_left=left)

    def bring_back(self, file: Path, progress: Progress | None = None) -> Mapping[str, int]:
        """Take in a file of `take_home` exactly as it was: the same people under the same ids.

        Returns:
            How many records of each section.

        Raises:
            AppError: ``home.not_empty``, ``home.damaged``, ``home.too_new`` or
                ``home.not_read``; nothing was changed then.
        """
        from app.exporters.json_file import read_records

        watch = progress or Silent()
        try:
            with file.open("rb") as stream, self._store.quiet_work() as work:
                records = _watched(read_records(stream), watch)
                taken: dict[str, int] = {}
                return {**work.restore(self._taking_pictures(records, taken)), **taken}
        except OSError:
            raise AppError("home.not_read", file=str(file)) from None

    def _json(
        self, counts: dict[str, int], progress: Progress, *, private: bool
    ) -> Iterator[bytes]:
        from app.exporters.json_file import TAIL, head_bytes, section_bytes

        reader = self._store.reader
        yield head_bytes({"made": self._clock.today().isoformat(), "private_notes": private})
        for name in reader.home_sections():
            portions = _portions(reader, name, counts, progress, private=private)
            yield from section_bytes(name, portions)
        if self._pictures is not None and self._pictures.all():
            yield from section_bytes(PICTURES, _one_by_one(self._pictures, counts))
        yield TAIL

    def _taking_pictures(
        self, records: Iterable[tuple[str, Mapping[str, object]]], taken: dict[str, int]
    ) -> Iterator[tuple[str, Mapping[str, object]]]:
        """The records without pictures, which are written to their files on the way."""
        for name, record in records:
            if name == PICTURES and self._pictures is not None:
                self._pictures.take_back(record)
                taken[name] = taken.get(name, 0) + 1
            else:
                yield name, record

    def _cards(self, counts: dict[str, int], progress: Progress) -> Iterator[bytes]:
        from app.exporters.vcard_file import cards_bytes
        from app.services.home_cards import card_people

        made = self._clock.now()
        counts["people"] = 0
        for portion in card_people(self._store.reader):
            progress.step(counts["people"], stage="writing")
            counts["people"] += len(portion)
            yield cards_bytes(portion, made)

    def _calendar(self, counts: dict[str, int], progress: Progress) -> Iterator[bytes]:
        from app.exporters.ics_file import calendar_bytes
        from app.services.home_dates import occasion_events, step_events

        today = self._clock.today()
        progress.step(0, stage="writing")
        steps = step_events(self._steps(), today)
        occasions = occasion_events(self._store.reader.occasions())
        counts.update(steps=len(steps), occasions=len(occasions))
        progress.step(len(steps) + len(occasions), stage="writing")
        yield calendar_bytes(steps, occasions, made=self._clock.now(), today=today)

    def _write_csv(
        self, file: Path, counts: dict[str, int], progress: Progress, *, bom: bool
    ) -> tuple[Path, ...]:
        from app.exporters.csv_file import TABLES, table_bytes

        reader = self._store.reader
        files: list[Path] = []
        for name, columns in TABLES.items():
            target = file if not files else file.with_name(f"{file.stem}-{name}{file.suffix}")
            portions = _portions(reader, name, counts, progress, private=False)
            write_home(target, table_bytes(columns, portions, bom=bom))
            files.append(target)
        return tuple(files)


def _portions(
    reader: Reader, name: str, counts: dict[str, int], progress: Progress, *, private: bool
) -> Iterator[Sequence[Mapping[str, object]]]:
    after = ""
    counts[name] = 0
    while portion := reader.home_entries(name, after, private=private):
        progress.step(sum(counts.values()), stage="writing")
        counts[name] += len(portion)
        after = str(portion[-1].get("uid") or portion[-1]["name"])
        yield portion


def _one_by_one(
    pictures: Pictures, counts: dict[str, int]
) -> Iterator[Sequence[Mapping[str, object]]]:
    """Each picture by itself: they are large."""
    counts[PICTURES] = 0
    for entry in pictures.entries():
        counts[PICTURES] += 1
        yield (entry,)


def _watched(
    records: Iterable[tuple[str, Mapping[str, object]]], progress: Progress
) -> Iterator[tuple[str, Mapping[str, object]]]:
    for done, record in enumerate(records):
        if done % 2000 == 0:
            progress.step(done, stage="reading")
        yield record


def write_home(file: Path, pieces: Iterable[bytes]) -> None:
    """Write what is taken home, whole or not at all; nobody else may read it.

    Raises:
        AppError: ``home.not_written``.
    """
    write_whole(file, pieces, rights=FOR_ONESELF, failure="home.not_written")
