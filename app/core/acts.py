"""The acts of an import: too many to hold as objects, so known by a few numbers each.

An `ActKeeper` takes the rows in and gives them back in the same order (a list does; the services
have one that keeps them in a file). Beside it an `ActIndex` holds per act, in that order, what
planning asks for; `PlannedActs` are those that come in, each with its place in the plan. Refuses
to know where rows are kept.
"""

from __future__ import annotations

import datetime as dt
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, compress
from typing import Protocol

from app.core.imports import Acts, ImportedInteraction, PlannedInteraction, RowRef
from app.core.interactions import Direction, Kind
from app.core.remote_keys import hashed_key

NOBODY = -1
"""In place of an index: this act does not come in."""

_CODES = {
    (kind, direction): 2 * place + (direction is Direction.INBOUND)
    for place, kind in enumerate(Kind)
    for direction in Direction
}
_MEANT = {code: meant for meant, code in _CODES.items()}


class ActKeeper(Protocol):
    """Takes acts in and gives them back, as often as asked, in the same order."""

    def append(self, row: ImportedInteraction, /) -> None:
        """Keep one more."""

    def __iter__(self) -> Iterator[ImportedInteraction]:
        """All of them, from the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowIndex:
    """Whose each of many rows is and where it stood, in the order in which they came.

    Args:
        people: whose it is, as a number that only the folding knows how to turn into a place.
        files, lines: where each row stood; a line of -1 is unknown.
        names: of the files, by number.
    """

    people: array[int] = field(default_factory=lambda: array("i"))
    files: array[int] = field(default_factory=lambda: array("i"))
    lines: array[int] = field(default_factory=lambda: array("i"))
    names: dict[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.people)

    def add(self, person: int, ref: RowRef) -> None:
        """Take one more down."""
        self.people.append(person)
        self.files.append(self.names.setdefault(ref.file, len(self.names)))
        self.lines.append(NOBODY if ref.line is None else ref.line)

    def ref(self, place: int) -> RowRef:
        """Where a row stood."""
        line = self.lines[place]
        return RowRef(file=self.file(place), line=None if line < 0 else line)

    def file(self, place: int) -> str:
        """The file in which a row stood."""
        return list(self.names)[self.files[place]]

    def by_file(self, places: Iterable[int]) -> Counter[str]:
        """How many of these rows each file holds."""
        names = list(self.names)
        counted = Counter(map(self.files.__getitem__, places))
        return Counter({names[number]: count for number, count in counted.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class ActIndex(RowIndex):
    """What is known of each act, in the order in which they were kept; all of one length.

    Args:
        keys: hashed remote keys.
        texts: whether it has words.
        codes: kind and direction.
        days: as proleptic ordinals.
        former_keys, former_places: hashed keys by which some acts were known formerly, and which
            acts those are; of a length of their own.
    """

    keys: array[int] = field(default_factory=lambda: array("q"))
    texts: bytearray = field(default_factory=bytearray)
    codes: array[int] = field(default_factory=lambda: array("B"))
    days: array[int] = field(default_factory=lambda: array("i"))
    former_keys: array[int] = field(default_factory=lambda: array("q"))
    former_places: array[int] = field(default_factory=lambda: array("i"))


def noted(index: ActIndex, person: int, row: ImportedInteraction) -> None:
    """Take an act down in an index that is being made."""
    for kind, key in row.formerly:
        index.former_keys.append(hashed_key(row.network, kind, key))
        index.former_places.append(len(index))
    index.add(person, row.ref)
    index.keys.append(hashed_key(row.network, row.kind, row.remote_key))
    index.texts.append(bool(row.text))
    index.codes.append(_CODES[row.kind, row.direction])
    index.days.append(row.day.toordinal())


Tally = tuple[tuple[Kind, int], ...]
"""Acts of one side by kind, the most frequent first."""


@lru_cache(maxsize=4_000)
def tallied(codes: bytes) -> tuple[Tally, Tally]:
    """What I did and what they did, of one person's acts given by their codes.

    Most people have done one thing, so that the same answer serves many of them.
    """
    sides: dict[Direction, list[tuple[Kind, int]]] = {side: [] for side in Direction}
    for code, count in Counter(codes).items():
        kind, direction = _MEANT[code]
        sides[direction].append((kind, count))
    mine, theirs = (
        tuple(sorted(sides[side], key=lambda item: (-item[1], item[0])))
        for side in (Direction.OUTBOUND, Direction.INBOUND)
    )
    return mine, theirs


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesByPerson:
    """The codes of acts put together by person, a byte an act.

    Args:
        codes: of all acts, one person's after the other's.
        ends: where each person's end.
    """

    codes: bytearray
    ends: array[int]

    def of(self, person: int) -> bytes:
        """The codes of one person's acts, in the order in which they came."""
        start = self.ends[person - 1] if person else 0
        return bytes(self.codes[start : self.ends[person]])


def codes_by_person(index: ActIndex, wanted: Sequence[int], people: int) -> CodesByPerson:
    """Put the codes of acts together by person.

    Args:
        index: of all acts.
        wanted: for each of them whether it counts.
        people: how many there are.
    """
    counts = array("i", bytes(4 * (people + 1)))
    for owner in compress(index.people, wanted):
        counts[owner + 1] += 1
    ends = array("i", accumulate(counts))
    codes = bytearray(ends[-1])
    for owner, code in compress(zip(index.people, index.codes, strict=True), wanted):
        place = ends[owner]
        codes[place] = code
        ends[owner] = place + 1
    return CodesByPerson(codes=codes, ends=ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedActs:
    """The acts that come in: iterating gives each with its person's place in the plan.

    Args:
        rows: all acts that were read, in order.
        owners: for each of them the index of the planned person, or `NOBODY`.
        days: of each of them, as proleptic ordinals.
    """

    rows: ActKeeper
    owners: array[int]
    days: array[int]
    count: int

    def __len__(self) -> int:
        """How many come in."""
        return self.count

    def __iter__(self) -> Iterator[PlannedInteraction]:
        """Each act that comes in, in the order in which it was read."""
        for owner, row in zip(self.owners, self.rows, strict=True):
            if owner != NOBODY:
                yield PlannedInteraction(person_index=owner, row=row)


def planned_acts(rows: ActKeeper, owners: array[int], days: array[int]) -> PlannedActs:
    """The acts that have an owner."""
    count = len(owners) - owners.count(NOBODY)
    return PlannedActs(rows=rows, owners=owners, days=days, count=count)


def counted_by_person(acts: Acts) -> Counter[int]:
    """How many acts each planned person has, by index."""
    if isinstance(acts, PlannedActs):
        counted = Counter(acts.owners)
        del counted[NOBODY]
        return counted
    return Counter(act.person_index for act in acts)


def renumbered(acts: Acts, places: Mapping[int, int]) -> Acts:
    """Only the acts of some people, who stand elsewhere now.

    Args:
        places: new index by old one; whoever is missing is left out with their acts.
    """
    if isinstance(acts, PlannedActs):
        owners = array("i", (places.get(owner, NOBODY) for owner in acts.owners))
        return planned_acts(acts.rows, owners, acts.days)
    return tuple(
        PlannedInteraction(person_index=places[act.person_index], row=act.row)
        for act in acts
        if act.person_index in places
    )


def span(acts: Acts) -> tuple[dt.date, dt.date] | None:
    """First and last day of the acts; None without any."""
    first = last = None
    for day in _days(acts):
        first = day if first is None or day < first else first
        last = day if last is None or day > last else last
    if first is None or last is None:
        return None
    return dt.date.fromordinal(first), dt.date.fromordinal(last)


def _days(acts: Acts) -> Iterator[int]:
    if isinstance(acts, PlannedActs):
        return (day for day, who in zip(acts.days, acts.owners, strict=True) if who != NOBODY)
    return (act.row.day.toordinal() for act in acts)
