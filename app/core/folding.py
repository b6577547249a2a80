"""Rows folded to people: rows that share an identity are about the same person.

The same stable id, the same handle, the same handle on Threads and Instagram make two rows one
person, and so does an e-mail address unless names or accounts speak against it (`evidence`); a name
alone never does. Knows rows; refuses to know who is here already (`matching`).
"""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from app.core.acts import ActIndex, ActKeeper, RowIndex, noted
from app.core.evidence import SAME_HANDLE, address_of, all_same, party
from app.core.handles import NAME_KEY, Identity, Network
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    Relation,
)
from app.core.interactions import Kind
from app.core.particulars import NOTHING, Particulars, joined
from app.core.people import sort_name
from app.core.progress import Progress
from app.core.unseen import tidy_name

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
        former_names: display names that their accounts had before.
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
    particulars: Particulars = NOTHING
    former_names: tuple[str, ...] = ()

    @property
    def emails(self) -> tuple[str, ...]:
        """Every e-mail address, in folded case."""
        found = [one.key for one in self.identities if one.network is Network.EMAIL and one.key]
        told = self.email.strip().casefold()
        return tuple(dict.fromkeys((*found, told) if told else found))

    @property
    def is_only_left(self) -> bool:
        """Whether all that the rows say is that the user stopped following."""
        return not self.has_acted and {r for r, _ in self.relations} == {Relation.UNFOLLOWED}

    @property
    def is_only_acted(self) -> bool:
        """Whether the rows tell of nothing but acts."""
        return self.has_acted and not self.relations


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldedRows:
    """Rows folded: everybody in the order in which rows first named them, and what is beside.

    Args:
        shared: e-mail addresses and websites that several of them have.
        rows: those that name people, so that each can be accounted for.
        acts: of all acts, in the order in which they were kept. The ``people`` of both are
            places here.
    """

    people: FoldedPeople
    shared: frozenset[str]
    rows: RowIndex
    acts: ActIndex
    left_out: tuple[LeftOut, ...]


def named_identity(network: Network, name: str) -> Identity:
    """The stand-in identity of somebody whom an export gives by name only."""
    return Identity(network=network, key=NAME_KEY + sort_name(name), handle=name)


ACTED_AT_HAND = 20_000
"""Identities of acts whose person is known without a look at all their names."""

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


Related = tuple[tuple[tuple[Relation, Network], dt.date | None], ...]


@lru_cache(maxsize=4_000)
def _related(relation: Relation, network: Network, since: dt.date | None) -> Related:
    """One relation: most people have one, and thousands have the same."""
    return (((relation, network), since),)


@lru_cache(maxsize=4_000)
def _same(text: str) -> str:
    """The text, the same object for many who are at one company or do one thing."""
    return text


@dataclass(slots=True)
class _Draft:
    """A person while rows are still being folded; kept small, since there may be very many."""

    number: int
    identities: tuple[Identity, ...] = ()
    name: str = ""
    relations: Related = ()
    tags: tuple[str, ...] = ()
    notes: tuple[tuple[dt.date | None, str], ...] = ()
    headline: str = ""
    company: str = ""
    email: str = ""
    has_acted: bool = False
    particulars: Particulars = NOTHING
    former_names: tuple[str, ...] = ()

    def take(self, row: ImportedPerson) -> None:
        """Add what a row says."""
        if row.name and (not self.name or self.name == self.identities[0].handle):
            self.name = row.name
        network = row.identities[0].network if row.identities else row.network
        self._relate(_related(row.relation, network, row.since))
        listed = LISTED_AS.get(row.relation)
        self._tag((*row.tags, listed) if listed else row.tags)
        self.former_names += row.former_names
        if row.note:
            self._note(((row.note_day, row.note),))
        self._describe(_same(row.headline), _same(row.company), row.email)
        if row.particulars is not NOTHING:
            self.particulars = joined(self.particulars, row.particulars)

    def absorb(self, other: _Draft) -> None:
        """Become one with another draft that turned out to be the same person."""
        self.name = self.name or other.name
        self.identities = _joined(self.identities, other.identities)
        self._relate(other.relations)
        self._tag(other.tags)
        self._note(other.notes)
        self._describe(other.headline, other.company, other.email)
        self.particulars = joined(self.particulars, other.particulars)
        self.has_acted = self.has_acted or other.has_acted
        self.former_names += other.former_names

    def finished(self) -> Folded:
        """The person as a value."""
        return Folded(
            name=self.name,
            identities=self.identities,
            relations=dict(self.relations),
            tags=self.tags,
            notes=self.notes,
            headline=self.headline,
            company=self.company,
            email=self.email,
            has_acted=self.has_acted,
            particulars=self.particulars,
            former_names=self.former_names,
        )

    def _relate(self, more: Related) -> None:
        if not self.relations:
            self.relations = more
        elif more:
            relations = dict(self.relations)
            for relation, since in more:
                relations[relation] = earlier(relations.get(relation), since)
            self.relations = tuple(relations.items())

    def _tag(self, names: tuple[str, ...]) -> None:
        if names:
            self.tags = tuple(dict.fromkeys((*self.tags, *names)))

    def _note(self, notes: tuple[tuple[dt.date | None, str], ...]) -> None:
        if notes:
            self.notes = tuple(dict.fromkeys((*self.notes, *notes)))

    def _describe(self, headline: str, company: str, email: str) -> None:
        self.headline = self.headline or headline
        self.company = self.company or company
        self.email = self.email or email


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldedPeople:
    """Everybody whom some rows name; each is made a value when asked for.

    Args:
        drafts: of all; None in place of whoever was handed out.
    """

    drafts: list[_Draft | None]

    def __len__(self) -> int:
        """How many they are."""
        return len(self.drafts)

    def __getitem__(self, place: int) -> Folded:
        """One of them.

        Raises:
            IndexError: there is no such place, or whoever stood there was handed out.
        """
        draft = self.drafts[place]
        if draft is None:
            raise IndexError(place)
        return draft.finished()

    def __iter__(self) -> Iterator[Folded]:
        """All of them."""
        return (self[place] for place in range(len(self)))

    def handed_out(self, size: int) -> Iterator[list[Folded]]:
        """All of them, so many at once; nothing is kept here of those handed out."""
        for start in range(0, len(self), size):
            places = range(start, min(start + size, len(self)))
            yield [self[place] for place in places]
            for place in places:
                self.drafts[place] = None


class _Folding:
    """Drafts by identity; two drafts become one when a row names an identity of each.

    An identity is known by handle and by stable id, two names that never meet, hence two tables.
    """

    def __init__(self) -> None:
        self._by_key: dict[Network, dict[str, int]] = {}
        self._by_id: dict[Network, dict[str, int]] = {}
        self._drafts: list[_Draft | None] = []
        self._joined: dict[int, int] = {}
        self._by_address: dict[str, list[int]] = {}
        self._acted: dict[Identity, int] = {}
        self._rows = RowIndex()
        self._acts = ActIndex()

    def finished(self, left_out: tuple[LeftOut, ...]) -> FoldedRows:
        """Everybody, in the order in which the rows first named them, as values."""
        shared = frozenset(one for one in self._by_address if not self._join_by(one))
        self._by_address.clear()
        self._by_key.clear()
        self._by_id.clear()
        before = array("i", accumulate((d is not None for d in self._drafts), initial=0))
        places = array("i", (before[self._root(number)] for number in range(len(self._drafts))))
        for index in (self._rows, self._acts):
            index.people[:] = array("i", map(places.__getitem__, index.people))
        people = FoldedPeople(drafts=[draft for draft in self._drafts if draft is not None])
        self._drafts.clear()
        return FoldedRows(
            people=people, shared=shared, rows=self._rows, acts=self._acts, left_out=left_out
        )

    def add_person(self, row: ImportedPerson) -> None:
        """Fold a row that names a person."""
        identities = row.identities or (named_identity(row.network, row.name),)
        draft = self._at(identities, row.name)
        draft.take(row)
        if row.email:
            self._by_address.setdefault(row.email.strip().casefold(), []).append(draft.number)
        self._rows.add(draft.number, row.ref)

    def add_interaction(self, row: ImportedInteraction) -> None:
        """Fold a row that is an act."""
        draft = self._of_act(row)
        draft.name = draft.name or row.name
        draft.has_acted = draft.has_acted or row.kind is not Kind.UNFOLLOW
        noted(self._acts, draft.number, row)

    def _of_act(self, row: ImportedInteraction) -> _Draft:
        """Whose act it is; most acts name somebody exactly as an act shortly before did."""
        who = row.who
        if who is None or row.name or address_of(who):
            return self._at((who or named_identity(row.network, row.name),), row.name)
        number = self._acted.get(who)
        if number is not None:
            return self._draft(self._root(number))
        draft = self._at((who,), "")
        if len(self._acted) >= ACTED_AT_HAND:
            self._acted.clear()
        self._acted[who] = draft.number
        return draft

    def _at(self, identities: tuple[Identity, ...], name: str) -> _Draft:
        named = [key for identity in identities for key in self._names(identity, name)]
        found = dict.fromkeys(
            self._root(number) for names, name in named if (number := names.get(name)) is not None
        )
        if len(found) > 1 or any(one.remote_id and one.key for one in identities):
            found = {number: None for number in found if not self._is_other(number, identities)}
        draft = self._join(list(found)) if found else self._begin()
        draft.identities = _joined(draft.identities, identities)
        for names, name in named:
            names.setdefault(name, draft.number)
        for identity in identities:
            if address := address_of(identity):
                self._by_address.setdefault(address, []).append(draft.number)
        return draft

    def _names(self, identity: Identity, name: str) -> Iterator[tuple[dict[str, int], str]]:
        """By what an identity is the same person's as another: the table, and the name in it.

        An e-mail address or a website is so only together with a display name.
        """
        home = identity.network
        if address_of(identity):
            yield self._by_key.setdefault(home, {}), f"{identity.key} {sort_name(name)}"
            return
        if identity.remote_id:
            yield self._by_id.setdefault(home, {}), identity.remote_id
        if identity.key:
            if not identity.key.startswith(NAME_KEY):
                home = SAME_HANDLE.get(home, home)
            yield self._by_key.setdefault(home, {}), identity.key

    def _is_other(self, number: int, identities: tuple[Identity, ...]) -> bool:
        """Whether somebody has the handle, but under another id: it was used again."""
        theirs = self._draft(number).identities
        told = {(one.network, one.remote_id) for one in identities if one.remote_id}
        if any((one.network, one.remote_id) in told for one in theirs):
            return False
        keys = {(one.network, one.key) for one in identities if one.remote_id and one.key}
        return any(one.remote_id and (one.network, one.key) in keys for one in theirs)

    def _join_by(self, address: str) -> bool:
        """Make one of those who share an address: those of a name, and all, if they are the same.

        Who shares it is known only when all rows are read.

        Returns:
            Whether only one has it now.
        """
        numbers = self._by_address[address]
        named: dict[str, list[int]] = {}
        sharers = self._roots(numbers)
        for number in sharers if len(sharers) > 1 else ():
            draft = self._draft(number)
            for name in party(draft.name, draft.identities).names:
                named.setdefault(name, []).append(number)
        for alike in named.values():
            self._join(self._roots(alike))
        sharers = self._roots(numbers)
        if len(sharers) > 1:
            drafts = [self._draft(number) for number in sharers]
            if not all_same(address, [party(one.name, one.identities) for one in drafts]):
                return False
            self._join(sharers)
        return True

    def _roots(self, numbers: Iterable[int]) -> list[int]:
        """The drafts that these have become, each once, the first first."""
        return sorted({self._root(number) for number in numbers})

    def _join(self, numbers: list[int]) -> _Draft:
        first = self._draft(numbers[0])
        for number in numbers[1:]:
            first.absorb(self._draft(number))
            self._drafts[number] = None
            self._joined[number] = first.number
        return first

    def _draft(self, number: int) -> _Draft:
        draft = self._drafts[number]
        assert draft is not None
        return draft

    def _begin(self) -> _Draft:
        draft = _Draft(number=len(self._drafts))
        self._drafts.append(draft)
        return draft

    def _root(self, number: int) -> int:
        while number in self._joined:
            number = self._joined[number]
        return number


def earlier(one: dt.date | None, other: dt.date | None) -> dt.date | None:
    """The earlier of two days, either of which may be unknown."""
    return min((day for day in (one, other) if day is not None), default=None)


def _joined(identities: tuple[Identity, ...], more: tuple[Identity, ...]) -> tuple[Identity, ...]:
    """Each identity once."""
    if len(more) == 1 and (not identities or more[0] in identities):
        return identities or more
    joined = list(identities)
    for identity in more:
        _remember(joined, identity)
    return identities if joined == list(identities) else tuple(joined)


def _remember(identities: list[Identity], new: Identity) -> None:
    """Keep an identity once, joining a bare id and a bare handle with what tells them one."""
    told, place = new, len(identities)
    for index in range(len(identities) - 1, -1, -1):
        joined = _one(identities[index], told)
        if joined is not None:
            del identities[index]
            told, place = joined, index
    identities.insert(place, told)


def _one(old: Identity, new: Identity) -> Identity | None:
    """Both as one, where they have the handle or the id in common and no other one speaks."""
    if old.network is not new.network:
        return None
    is_same_id = bool(old.remote_id) and old.remote_id == new.remote_id
    is_same_key = bool(old.key) and old.key == new.key
    has_two_keys = bool(old.key and new.key) and not is_same_key
    has_two_ids = bool(old.remote_id and new.remote_id) and not is_same_id
    if not (is_same_id or is_same_key) or has_two_keys or has_two_ids:
        return None
    return Identity(
        network=old.network,
        key=old.key or new.key,
        remote_id=old.remote_id or new.remote_id,
        handle=old.handle or new.handle,
    )


def shown_name(person: Folded) -> str:
    """The name to show: the display name as one line, else the handle; empty while only an id is known."""
    name = tidy_name(person.name)
    if name:
        return name
    with_handle = [i for i in person.identities if i.handle or i.key]
    if with_handle:
        return with_handle[0].handle or with_handle[0].key
    return ""
