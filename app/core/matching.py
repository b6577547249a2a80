"""Is this row someone we know? Rows folded to people, people matched with those already here.

Evidence, strongest first (formats.md section 16): the same stable id, the same handle, the same
handle on Threads and Instagram. A name alone suggests and never merges. Knows rows and what is
already here as plain look-ups; refuses to know files and tables.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    LeftOut,
    Outcome,
    PlannedAccount,
    PlannedPerson,
    Relation,
)
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network
from app.core.people import Account, PersonId, sort_name

NAME_KEY = "name:"
"""Begins the key of an account that an export gives by name only (Facebook, old LinkedIn)."""

SAME_HANDLE = {Network.THREADS: Network.INSTAGRAM}
"""Networks that share one name space of handles."""

LISTED_AS = {Relation.CLOSE_FRIEND: "Close friends", Relation.FAVOURITE: "Favourites"}
"""Tags for relations that are lists of the user's own on the network."""


@dataclass(slots=True)
class Folded:
    """All that the rows of one import say about one person; grows while rows are folded."""

    name: str = ""
    identities: list[Identity] = field(default_factory=list)
    relations: dict[tuple[Relation, Network], dt.date | None] = field(default_factory=dict)
    tags: dict[str, None] = field(default_factory=dict)
    notes: dict[tuple[dt.date | None, str], None] = field(default_factory=dict)
    headline: str = ""
    company: str = ""
    email: str = ""
    interactions: list[ImportedInteraction] = field(default_factory=list)
    rows: list[ImportedPerson] = field(default_factory=list)
    keys: list[tuple[Network, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is already here, as far as these rows ask for it.

    Args:
        owners: person by (network, key or remote id).
        accounts: all accounts of those people.
        names: people by the sort form of their name.
        tags, notes: what those people have already.
    """

    owners: Mapping[tuple[Network, str], PersonId]
    accounts: Mapping[PersonId, tuple[Account, ...]]
    names: Mapping[str, tuple[PersonId, ...]]
    tags: Mapping[PersonId, frozenset[str]]
    notes: Mapping[PersonId, frozenset[str]]


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


class Folding:
    """Gathers rows into people, one `Folded` for each set of rows that share an identity."""

    def __init__(self) -> None:
        self._owner: dict[tuple[Network, str], Folded] = {}
        self._people: dict[int, Folded] = {}

    def people(self) -> list[Folded]:
        """Everybody, in the order in which the rows first named them."""
        return list(self._people.values())

    def add_person(self, row: ImportedPerson) -> None:
        """Fold a row that names a person."""
        identities = row.identities or (named_identity(row.network, row.name),)
        person = self._at(identities)
        if row.name and (not person.name or person.name == person.identities[0].handle):
            person.name = row.name
        network = identities[0].network
        earlier = person.relations.get((row.relation, network))
        person.relations[row.relation, network] = _earlier(earlier, row.since)
        listed = LISTED_AS.get(row.relation)
        for tag in (*row.tags, *([listed] if listed else [])):
            person.tags[tag] = None
        if row.note:
            person.notes[row.note_day, row.note] = None
        person.headline = person.headline or row.headline
        person.company = person.company or row.company
        person.email = person.email or row.email
        person.rows.append(row)

    def add_interaction(self, row: ImportedInteraction) -> None:
        """Fold a row that is an act."""
        identity = row.who or named_identity(row.network, row.name)
        person = self._at((identity,))
        if row.name and not person.name:
            person.name = row.name
        person.interactions.append(row)

    def _at(self, identities: Sequence[Identity]) -> Folded:
        wanted = [key for identity in identities for key in keys(identity)]
        found = {id(p): p for key in wanted if (p := self._owner.get(key)) is not None}
        person = self._join(list(found.values())) if found else Folded()
        self._people.setdefault(id(person), person)
        for identity in identities:
            _remember(person.identities, identity)
        for key in wanted:
            if self._owner.get(key) is not person:
                self._owner[key] = person
                person.keys.append(key)
        return person

    def _join(self, people: list[Folded]) -> Folded:
        first, *others = people
        for other in others:
            self._people.pop(id(other))
            first.name = first.name or other.name
            for identity in other.identities:
                _remember(first.identities, identity)
            for relation, since in other.relations.items():
                first.relations[relation] = _earlier(first.relations.get(relation), since)
            first.tags.update(other.tags)
            first.notes.update(other.notes)
            first.headline = first.headline or other.headline
            first.company = first.company or other.company
            first.email = first.email or other.email
            first.interactions.extend(other.interactions)
            first.rows.extend(other.rows)
            for key in other.keys:
                self._owner[key] = first
            first.keys.extend(other.keys)
        return first


def _earlier(one: dt.date | None, other: dt.date | None) -> dt.date | None:
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


def is_only_left(person: Folded) -> bool:
    """Whether all that the rows say is that the user stopped following: nobody to take in."""
    has_acted = any(act.kind is not Kind.UNFOLLOW for act in person.interactions)
    return not has_acted and {relation for relation, _ in person.relations} == {Relation.UNFOLLOWED}


def left_behind(person: Folded) -> list[LeftOut]:
    """The rows of somebody who is not taken in, accounted for."""
    return [LeftOut(ref=row.ref, code="unfollowed") for row in person.rows]


def shown_name(person: Folded) -> str:
    """The name to show: the display name, else the handle; empty while only an id is known."""
    if person.name.strip():
        return person.name.strip()
    with_handle = [i for i in person.identities if i.handle or i.key]
    if with_handle:
        return with_handle[0].handle or with_handle[0].key
    return ""


def planned(person: Folded, index: int, known: Known, name: str) -> PlannedPerson:
    """What the import will do with one person.

    Args:
        person: all rows about them; its interactions are the new ones only.
        index: position in the plan.
        known: what is already here.
        name: what to call a new person, see `shown_name`.
    """
    here = _match(person.identities, known)
    accounts = _plan_accounts(person, known.accounts.get(here, ()) if here else ())
    tags = tuple(t for t in person.tags if here is None or t not in known.tags.get(here, ()))
    notes = tuple(n for n in person.notes if here is None or n[1] not in known.notes.get(here, ()))
    candidates: tuple[PersonId, ...] = ()
    if here is not None:
        changes = tags or notes or person.interactions
        is_same = not changes and all(a.outcome is Outcome.UNCHANGED for a in accounts)
        outcome = Outcome.UNCHANGED if is_same else Outcome.UPDATED
    else:
        candidates = known.names.get(sort_name(name), ()) if person.name.strip() else ()
        outcome = Outcome.AMBIGUOUS if candidates else Outcome.NEW
    return PlannedPerson(
        index=index,
        outcome=outcome,
        name=name,
        accounts=accounts,
        relations=frozenset(person.relations),
        person=here,
        candidates=candidates,
        tags=tags,
        notes=notes,
        headline=person.headline,
        company=person.company,
        email=person.email,
        outbound=_tally(person, Direction.OUTBOUND),
        inbound=_tally(person, Direction.INBOUND),
    )


def _match(identities: Sequence[Identity], known: Known) -> PersonId | None:
    """Who of those here it is: by stable id first, then by a handle that no other id holds."""
    for identity in identities:
        if identity.remote_id:
            owner = known.owners.get((identity.network, identity.remote_id))
            if owner is not None:
                return owner
    for identity in identities:
        if not identity.key:
            continue
        home = SAME_HANDLE.get(identity.network)
        for network in (identity.network, *([home] if home else _sharing(identity.network))):
            owner = known.owners.get((network, identity.key))
            if owner is not None and not _is_other_id(identity, known.accounts.get(owner, ())):
                return owner
    return None


def _sharing(network: Network) -> list[Network]:
    return [other for other, home in SAME_HANDLE.items() if home is network]


def _is_other_id(identity: Identity, accounts: Sequence[Account]) -> bool:
    """Whether the same handle here belongs to a different stable id: renamed or reused."""
    return any(
        account.network is identity.network
        and account.key == identity.key
        and account.remote_id
        and identity.remote_id
        and account.remote_id != identity.remote_id
        for account in accounts
    )


def _plan_accounts(person: Folded, here: Sequence[Account]) -> tuple[PlannedAccount, ...]:
    told: set[tuple[Network, str]] = set()
    result = []
    for identity in person.identities:
        account_id = (identity.network, identity.remote_id or identity.key)
        is_main = account_id not in told
        told.add(account_id)
        result.append(_plan_account(person, identity, here, is_main=is_main))
    return tuple(result)


def _plan_account(
    person: Folded, identity: Identity, here: Sequence[Account], *, is_main: bool
) -> PlannedAccount:
    old = _same_account(identity, here)
    says: dict[Relation, dt.date | None] = {}
    if is_main:
        says = {r: since for (r, network), since in person.relations.items()
                if network is identity.network}  # fmt: skip
    following = True if Relation.FOLLOWING in says else None
    if following is None and Relation.UNFOLLOWED in says:
        following = False
    back = True if Relation.FOLLOWER in says else None
    connected = True if Relation.CONNECTED in says else None
    since = _earlier(says.get(Relation.FOLLOWING), says.get(Relation.CONNECTED))
    if old is None:
        outcome = Outcome.NEW
    else:
        following = old.following if following is None else following
        back = old.follows_back if back is None else back
        connected = old.connected if connected is None else connected
        since = _earlier(old.since, since)
        is_same = (following, back, connected, since) == (
            old.following, old.follows_back, old.connected, old.since
        ) and not (identity.key and not old.key) and not (
            identity.remote_id and not old.remote_id
        )  # fmt: skip
        outcome = Outcome.UNCHANGED if is_same else Outcome.UPDATED
        identity = Identity(
            network=identity.network,
            key=identity.key or old.key,
            remote_id=identity.remote_id or old.remote_id,
            handle=identity.handle or old.handle,
        )
    return PlannedAccount(
        identity=identity,
        outcome=outcome,
        account=old.id if old else None,
        following=following,
        follows_back=back,
        connected=connected,
        since=since,
    )


def _same_account(identity: Identity, here: Sequence[Account]) -> Account | None:
    same_network = [a for a in here if a.network is identity.network]
    for account in same_network:
        if identity.key and account.key == identity.key:
            return account
    for account in same_network:
        if identity.remote_id and account.remote_id == identity.remote_id and (
            not identity.key or not account.key
        ):  # fmt: skip
            return account
    return None


def _tally(person: Folded, direction: Direction) -> tuple[tuple[Kind, int], ...]:
    counts: dict[Kind, int] = {}
    for act in person.interactions:
        if act.direction is direction:
            counts[act.kind] = counts.get(act.kind, 0) + 1
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
