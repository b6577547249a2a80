"""Rows folded to people: rows that share an identity are about the same person.

The same stable id, the same handle, the same handle on Threads and Instagram make two rows one
person; a name alone never does. Knows rows; refuses to know who is here already (`matching`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.core.acts import ActIndex, ActKeeper, noted
from app.core.handles import NAME_KEY
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    Relation,
    RowRef,
)
from app.core.interactions import Kind
from app.core.networks import Identity, Network
from app.core.people import sort_name
from app.core.progress import Progress

SAME_HANDLE = {Network.THREADS: Network.INSTAGRAM}
"""Networks that share one name space of handles."""

LISTED_AS = {Relation.CLOSE_FRIEND: "Close friends", Relation.FAVOURITE: "Favourites"}
"""Tags for relations that are lists of the user's own on the network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """All that the rows of one import say about one person.

    Args:
        name: the display name, or empty.
        identities: each once, the first one named being the main one of its network.
        relations: with the earliest day that a row dates them.
        has_acted: whether there is an act besides having stopped to follow.
        refs: the rows that named the person, so that each can be accounted for.
    """

    name: str
    identities: tuple[Identity, ...]
    relations: Mapping[tuple[Relation, Network], dt.date | None]
    tags: tuple[str, ...]
    notes: tuple[tuple[dt.date | None, str], ...]
    headline: str
    company: str
    email: str
    has_acted: bool
    refs: tuple[RowRef, ...]

    @property
    def is_only_left(self) -> bool:
        """Whether all that the rows say is that the user stopped following."""
        return not self.has_acted and {r for r, _ in self.relations} == {Relation.UNFOLLOWED}


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldedRows:
    """Rows folded: everybody in the order in which rows first named them, and what is beside.

    Args:
        acts: of all acts, in the order in which they were kept; its ``people`` are places here.
    """

    people: tuple[Folded, ...]
    acts: ActIndex
    left_out: tuple[LeftOut, ...]


def named_identity(network: Network, name: str) -> Identity:
    """The stand-in identity of somebody whom an export gives by name only."""
    return Identity(network=network, key=NAME_KEY + sort_name(name), handle=name)


def keys(identity: Identity) -> tuple[tuple[Network, str], ...]:
    """By what an identity is the same person's as another: handle and stable id."""
    found = []
    if identity.remote_id:
        found.append((identity.network, "id:" + identity.remote_id))
    if identity.key:
        home = identity.network
        if not identity.key.startswith(NAME_KEY):
            home = SAME_HANDLE.get(home, home)
        found.append((home, identity.key))
    return tuple(found)


ROWS_A_STEP = 2_000
"""How many rows are folded between two looks at whether the user wants to stop."""


def fold(rows: Iterable[ImportedRow], progress: Progress, keeper: ActKeeper) -> FoldedRows:
    """Fold rows into people: rows that share an identity are about the same person.

    Args:
        rows: what importers said, in any order; the order decides only between equal names.
        progress: told how many rows are folded.
        keeper: takes the acts in, in their order.
    """
    folding = _Folding()
    left_out: list[LeftOut] = []
    for count, row in enumerate(rows):
        if count % ROWS_A_STEP == 0:
            progress.step(count, stage="folding")
        if isinstance(row, ImportedPerson):
            folding.add_person(row)
        elif isinstance(row, ImportedInteraction):
            folding.add_interaction(row)
            keeper.append(row)
        else:
            left_out.append(row)
    return folding.finished(tuple(left_out))


@dataclass(slots=True)
class _Draft:
    """A person while rows are still being folded; most have neither tags nor notes."""

    number: int
    name: str = ""
    identities: list[Identity] = field(default_factory=list)
    relations: dict[tuple[Relation, Network], dt.date | None] = field(default_factory=dict)
    tags: dict[str, None] | None = None
    notes: dict[tuple[dt.date | None, str], None] | None = None
    headline: str = ""
    company: str = ""
    email: str = ""
    has_acted: bool = False
    refs: list[RowRef] = field(default_factory=list)
    keys: list[tuple[Network, str]] = field(default_factory=list)

    def take(self, row: ImportedPerson) -> None:
        """Add what a row says."""
        if row.name and (not self.name or self.name == self.identities[0].handle):
            self.name = row.name
        network = row.identities[0].network if row.identities else row.network
        relation = (row.relation, network)
        self.relations[relation] = earlier(self.relations.get(relation), row.since)
        listed = LISTED_AS.get(row.relation)
        self._tag((*row.tags, listed) if listed else row.tags)
        if row.note:
            self.notes = (self.notes or {}) | {(row.note_day, row.note): None}
        self._describe(row.headline, row.company, row.email)
        self.refs.append(row.ref)

    def absorb(self, other: _Draft) -> None:
        """Become one with another draft that turned out to be the same person."""
        self.name = self.name or other.name
        for identity in other.identities:
            _remember(self.identities, identity)
        for relation, since in other.relations.items():
            self.relations[relation] = earlier(self.relations.get(relation), since)
        self._tag(tuple(other.tags or ()))
        if other.notes:
            self.notes = (self.notes or {}) | other.notes
        self._describe(other.headline, other.company, other.email)
        self.has_acted = self.has_acted or other.has_acted
        self.refs.extend(other.refs)
        self.keys.extend(other.keys)

    def finished(self) -> Folded:
        """The person as a value."""
        return Folded(
            name=self.name,
            identities=tuple(self.identities),
            relations=self.relations,
            tags=tuple(self.tags or ()),
            notes=tuple(self.notes or ()),
            headline=self.headline,
            company=self.company,
            email=self.email,
            has_acted=self.has_acted,
            refs=tuple(self.refs),
        )

    def _tag(self, names: Sequence[str]) -> None:
        if names:
            self.tags = (self.tags or {}) | dict.fromkeys(names)

    def _describe(self, headline: str, company: str, email: str) -> None:
        self.headline = self.headline or headline
        self.company = self.company or company
        self.email = self.email or email


class _Folding:
    """Drafts by identity; two drafts become one when a row names an identity of each."""

    def __init__(self) -> None:
        self._owner: dict[tuple[Network, str], _Draft] = {}
        self._drafts: dict[int, _Draft] = {}
        self._joined: dict[int, int] = {}
        self._begun = 0
        self._acts = ActIndex()

    def finished(self, left_out: tuple[LeftOut, ...]) -> FoldedRows:
        """Everybody, in the order in which the rows first named them, as values."""
        places: dict[int, int] = {}
        people = []
        self._owner.clear()
        for place, number in enumerate(list(self._drafts)):
            places[number] = place
            people.append(self._drafts.pop(number).finished())
        acts = self._acts
        for at, number in enumerate(acts.people):
            acts.people[at] = places[self._root(number)]
        return FoldedRows(people=tuple(people), acts=acts, left_out=left_out)

    def add_person(self, row: ImportedPerson) -> None:
        """Fold a row that names a person."""
        self._at(row.identities or (named_identity(row.network, row.name),)).take(row)

    def add_interaction(self, row: ImportedInteraction) -> None:
        """Fold a row that is an act."""
        draft = self._at((row.who or named_identity(row.network, row.name),))
        draft.name = draft.name or row.name
        draft.has_acted = draft.has_acted or row.kind is not Kind.UNFOLLOW
        noted(self._acts, draft.number, row)

    def _at(self, identities: Sequence[Identity]) -> _Draft:
        wanted = [key for identity in identities for key in keys(identity)]
        found = {id(d): d for key in wanted if (d := self._owner.get(key)) is not None}
        draft = self._join(list(found.values())) if found else self._begin()
        for identity in identities:
            _remember(draft.identities, identity)
        for key in wanted:
            if self._owner.get(key) is not draft:
                self._owner[key] = draft
                draft.keys.append(key)
        return draft

    def _join(self, drafts: list[_Draft]) -> _Draft:
        first, *others = drafts
        for other in others:
            del self._drafts[other.number]
            self._joined[other.number] = first.number
            first.absorb(other)
            for key in other.keys:
                self._owner[key] = first
        return first

    def _begin(self) -> _Draft:
        draft = _Draft(number=self._begun)
        self._drafts[draft.number] = draft
        self._begun += 1
        return draft

    def _root(self, number: int) -> int:
        while number in self._joined:
            number = self._joined[number]
        return number


def earlier(one: dt.date | None, other: dt.date | None) -> dt.date | None:
    """The earlier of two days, either of which may be unknown."""
    return min((day for day in (one, other) if day is not None), default=None)


def _remember(identities: list[Identity], new: Identity) -> None:
    """Keep an identity once, joining a bare id with the handle that turns up for it."""
    for index, old in enumerate(identities):
        if old.network is not new.network:
            continue
        same_id = bool(old.remote_id) and old.remote_id == new.remote_id
        same_key = bool(old.key) and old.key == new.key
        is_richer = not (old.key and new.key and not same_key) and not (
            old.remote_id and new.remote_id and not same_id
        )
        if (same_id or same_key) and is_richer:
            identities[index] = Identity(
                network=old.network,
                key=old.key or new.key,
                remote_id=old.remote_id or new.remote_id,
                handle=old.handle or new.handle,
            )
            return
    if new not in identities:
        identities.append(new)


def shown_name(person: Folded) -> str:
    """The name to show: the display name as one line, else the handle; empty while only an id is known."""
    name = " ".join(person.name.split())
    if name:
        return name
    with_handle = [i for i in person.identities if i.handle or i.key]
    if with_handle:
        return with_handle[0].handle or with_handle[0].key
    return ""
