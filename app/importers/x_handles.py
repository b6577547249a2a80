"""Who an X id is: handles and names gathered from tweets, the newest first.

An X archive lists the followed by id alone. Knows every pair of id and handle that some tweet
shows and which of them is the newest; refuses to guess the rest, who stay ``id:123``.
Source of the rules: formats.md section 1 ("Recovering handles") and 16 (reused handles).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.core.handles import Identity, Network, identity_from_handle
from app.core.imports import RowRef

_ID = re.compile(r"[1-9][0-9]{0,19}").fullmatch
"""The grammar of ids (formats.md section 15), compiled here since it is asked a million times."""


def clean_id(text: object) -> str:
    """An X id as digits, or empty: ``-1`` stands for a deleted account."""
    if isinstance(text, int) and 0 < text < 1 << 53:  # larger numbers have lost their end
        text = str(text)
    return text if isinstance(text, str) and _ID(text) else ""


@dataclass(slots=True, kw_only=True)
class Owner:
    """Whose archive it is: every id and every handle that the archive says of them."""

    ids: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    handle: str = ""

    def add(self, remote_id: object, handle: object) -> None:
        """Take in what one file says; what cannot be an id or a handle is passed over."""
        if known_id := clean_id(remote_id):
            self.ids.add(known_id)
        identity = identity_from_handle(Network.X, handle) if isinstance(handle, str) else None
        if identity is not None:
            self.keys.add(identity.key)
            self.handle = identity.handle

    def add_former(self, handle: object) -> None:
        """Take in a handle that the owner has had before."""
        identity = identity_from_handle(Network.X, handle) if isinstance(handle, str) else None
        if identity is not None:
            self.keys.add(identity.key)

    def is_me(self, identity: Identity) -> bool:
        """Whether an identity is the owner's own."""
        if identity.remote_id and self.ids:
            return identity.remote_id in self.ids
        return bool(identity.key) and identity.key in self.keys


@dataclass(slots=True, kw_only=True)
class _Known:
    """What the tweets say of one id; ``seen`` is the id of the tweet that said it last."""

    identity: Identity
    seen: int
    name: str = ""
    former_names: set[str] | None = None
    older: dict[str, tuple[Identity, int]] | None = None
    named: RowRef | None = None
    is_listed: bool = False


class Directory:
    """All ids and handles of one reading, with what makes them one person."""

    def __init__(self) -> None:
        self._by_id: dict[str, _Known] = {}
        self._by_handle: dict[str, Identity | None] = {}
        self._keys: dict[str, tuple[int, str]] | None = None
        self._named: dict[str, tuple[Identity, RowRef]] = {}

    def note(self, remote_id: str, handle: str, name: str, seen: int) -> Identity | None:
        """Take in that some tweet shows an id with a handle.

        Args:
            remote_id: as written, or empty; what is no id is passed over.
            handle: as written, or empty.
            name: display name at that time, or empty.
            seen: number of the tweet; tweets are numbered in the order of time.

        Returns:
            The identity as that tweet knew it; None when neither part can be used.
        """
        known = self._by_id.get(remote_id)
        if known is not None and known.identity.handle == handle:
            if name and name != known.name:
                _note_name(known, name, seen)
            if seen >= known.seen:
                known.seen, known.name = seen, name or known.name
                self._keys = None
            return known.identity
        if not clean_id(remote_id):
            return self.by_handle(handle)
        plain = self.by_handle(handle) if handle else None
        if plain is None:
            return self.by_id(remote_id)
        identity = Identity(
            network=Network.X, key=plain.key, remote_id=remote_id, handle=plain.handle
        )
        self._keys = None
        if known is None:
            self._by_id[remote_id] = _Known(identity=identity, seen=seen, name=name)
        else:
            _renew(known, identity, name, seen)
        return identity

    def by_handle(self, handle: str) -> Identity | None:
        """The identity of a handle alone, or None when it can't be one."""
        if handle not in self._by_handle:
            self._by_handle[handle] = identity_from_handle(Network.X, handle)
        return self._by_handle[handle]

    def by_id(self, remote_id: str) -> Identity:
        """The identity of an id: its newest handle where one is known."""
        known = self._by_id.get(remote_id)
        return known.identity if known else Identity(network=Network.X, remote_id=remote_id)

    def list_person(self, remote_id: str) -> tuple[tuple[Identity, ...], str]:
        """All identities of somebody whom a list of the archive names, and the name.

        Returns:
            The newest identity first, then older handles of the same id; without those
            handles that somebody else has taken over since.
        """
        known = self._by_id.get(remote_id)
        if known is None:  # most of them: kept nowhere, a list can hold a million
            return (Identity(network=Network.X, remote_id=remote_id),), ""
        known.is_listed = True
        return self._identities(remote_id, known), known.name

    def former_names(self, remote_id: str) -> tuple[str, ...]:
        """Names that tweets show with an id beside the newest one, in no order of time."""
        known = self._by_id.get(remote_id)
        if known is None or not known.former_names:
            return ()
        return tuple(sorted(known.former_names - {known.name}))

    def resolve(self, named: Identity) -> tuple[tuple[Identity, ...], str]:
        """Whom a handle names now: everything about its id, or the handle alone.

        Args:
            named: identity of a handle, without an id.
        """
        owner = self._key_owners().get(named.key)
        if owner is None:
            return (named,), ""
        known = self._by_id[owner[1]]
        known.is_listed = True
        return self._identities(owner[1], known), known.name

    def mark_named(self, identity: Identity, ref: RowRef) -> None:
        """Remember that an act names somebody, so that the person comes with the acts."""
        if not identity.remote_id:
            self._named.setdefault(identity.key, (identity, ref))
            return
        known = self._by_id.get(identity.remote_id)
        if known is None:
            known = _Known(identity=identity, seen=-1)
            self._by_id[identity.remote_id] = known
        if known.named is None:
            known.named = ref

    def named(self) -> list[tuple[tuple[Identity, ...], str, RowRef]]:
        """Those whom acts name and no list did: identities, name, place of the first act."""
        found = [
            (self._identities(remote_id, known), known.name, known.named)
            for remote_id, known in self._by_id.items()
            if known.named is not None and not known.is_listed
        ]
        owners = self._key_owners()
        for key, (identity, ref) in self._named.items():
            if key not in owners:
                found.append(((identity,), "", ref))
                continue
            known = self._by_id[owners[key][1]]
            if known.named is None and not known.is_listed:
                known.is_listed = True
                found.append((self._identities(owners[key][1], known), known.name, ref))
        return found

    def _identities(self, remote_id: str, known: _Known) -> tuple[Identity, ...]:
        if not known.identity.key:
            return (known.identity,)
        owners = self._key_owners()
        candidates = [known.identity]
        if known.older:
            by_age = sorted(known.older.values(), key=lambda pair: -pair[1])
            candidates += [identity for identity, _seen in by_age]
        own = tuple(c for c in candidates if owners[c.key][1] == remote_id)
        return own or (Identity(network=Network.X, remote_id=remote_id),)

    def _key_owners(self) -> dict[str, tuple[int, str]]:
        """Each handle's latest user: a handle that was reused belongs to the newest."""
        if self._keys is None:
            owners: dict[str, tuple[int, str]] = {}
            for remote_id, known in self._by_id.items():
                older = known.older.values() if known.older else ()
                for identity, seen in ((known.identity, known.seen), *older):
                    if identity.key and (seen, remote_id) > owners.get(identity.key, (-2, "")):
                        owners[identity.key] = (seen, remote_id)
            self._keys = owners
        return self._keys


def _note_name(known: _Known, name: str, seen: int) -> None:
    """Keep the older one of two names."""
    former = known.name if seen >= known.seen else name
    if former:
        known.former_names = {*(known.former_names or ()), " ".join(former.split())}


def _renew(known: _Known, identity: Identity, name: str, seen: int) -> None:
    """Put a further handle of an id in its place: in front when newest, else among the older."""
    known.older = known.older if known.older is not None else {}
    current = known.identity
    if name and name != known.name:
        _note_name(known, name, seen)
    if seen >= known.seen:
        if current.key and current.key != identity.key:
            known.older[current.key] = (current, known.seen)
        known.older.pop(identity.key, None)
        known.identity, known.seen, known.name = identity, seen, name or known.name
    elif identity.key != current.key:
        _before, last = known.older.get(identity.key, (identity, -1))
        known.older[identity.key] = (identity, max(last, seen))
