"""Naming those who came in by an id only, one by one or many at once.

One by one: the profile is opened in the browser, and what its address bar or title then says is
pasted. Many: a CSV or JSON of ids and handles. Who turns out to be somebody here becomes one with
them, and that can be taken apart again. Asks no network anything.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.core.errors import AppError
from app.core.handles import Identity, Network, identity_from_handle
from app.core.naming import better_name, network_of_id, read_told
from app.core.networks import identity_from_url
from app.core.people import Account, PersonId
from app.importers.text import decode
from app.services.ports import Reader, Store, Work
from app.services.review import Review
from app.services.rows import Label, NamelessRow

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes of a list of names: about a million lines."""

_COLUMNS: Mapping[str, frozenset[str]] = {
    "id": frozenset({"id", "accountid", "userid", "did", "remoteid", "twitterid", "channelid"}),
    "handle": frozenset({"handle", "screenname", "username", "user", "url", "profile", "address"}),
    "name": frozenset({"name", "displayname", "fullname"}),
    "network": frozenset({"network", "site"}),
}
"""Names of columns and keys, in lower case and without blanks, dashes and underscores."""


class Became(StrEnum):
    """What naming an account did."""

    NAMED = "named"
    MERGED = "merged"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What became of one account: who it is now, under which name."""

    person: PersonId
    name: str
    became: Became


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedMany:
    """What a list of names did.

    Args:
        named, merged, unchanged: accounts here, by what became of them.
        unknown: rows about accounts that are not here.
        unread: lines or items, from 1, that hold no id with a handle that can be one.
    """

    named: int
    merged: int
    unchanged: int
    unknown: int
    unread: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """One row of a list: an account's id, and what it is called."""

    place: int
    identity: Identity
    name: str


class Names:
    """Names accounts of which only the id is known."""

    def __init__(self, store: Store, review: Review) -> None:
        self._store = store
        self._review = review

    def count(self) -> int:
        """How many people are known by an id only."""
        return self._store.reader.nameless_count()

    def page(self, offset: int = 0, limit: int = 50) -> tuple[NamelessRow, ...]:
        """A page of people known by an id only, those with the latest acts first."""
        return self._store.reader.nameless_page(offset, limit)

    def name_account(self, person: PersonId, text: str) -> Naming:
        """Name somebody by what was pasted.

        Args:
            person: somebody with an account known by its id only.
            text: the profile's address, a handle, or a page title ``Name (@handle)``.

        Raises:
            AppError: ``person.gone``, ``name.known`` (there is nothing to name),
                ``name.other_id`` (the address holds another id), and those of
                `app.core.naming.read_told`.
        """
        card = self._store.reader.card(person)
        if card is None:
            raise AppError("person.gone")
        bare = [account for account in card.accounts if account.remote_id and not account.key]
        if not bare:
            raise AppError("name.known", name=card.name)
        address = identity_from_url(text)
        account = next((a for a in bare if address and a.network is address.network), bare[0])
        told = read_told(text, account.network)
        if told.identity.remote_id and told.identity.remote_id != account.remote_id:
            raise AppError("name.other_id", text=text.strip(), id=account.remote_id)
        label = Label(code="person.name", values=(("name", card.name),))
        with self._store.work(label) as work:
            became = self._name(work, account, told.identity, told.name)
            self._review.touched(work, [person])
            root = work.reader.root_of(person)
            name = work.reader.names_of([root])[root]
        return Naming(person=root, name=name, became=became)

    def name_many(self, path: Path, network: Network | None = None) -> NamedMany:
        """Name everybody whose id a list holds, in one step that can be taken back.

        Args:
            path: CSV (with or without a header) or JSON (objects, pairs, or one object from id
                to handle) of id, handle and, if there is one, name.
            network: where the ids belong; by default what their shape says.

        Raises:
            AppError: ``import.missing``, ``import.not_readable``, ``name.no_pairs``.
        """
        pairs, unread = _read_pairs(path, network)
        if not pairs:
            raise AppError("name.no_pairs", name=path.name)
        reader = self._store.reader
        owners = reader.accounts_known(
            Identity(network=p.identity.network, remote_id=p.identity.remote_id) for p in pairs
        )
        accounts = reader.accounts_of(set(owners.values()))
        by_id = {
            (account.network, account.remote_id): account
            for person in accounts
            for account in accounts[person]
            if account.remote_id and not account.key
        }
        ours = {(pair.identity.network, pair.identity.remote_id): pair for pair in pairs}
        here = [key for key in ours if key in owners]
        counts = dict.fromkeys(Became, 0)
        counts[Became.UNCHANGED] = sum(key not in by_id for key in here)
        label = Label(code="person.names", values=(("name", path.name),))
        with self._store.work(label) as work:
            for key in here:
                if key in by_id:
                    pair = ours[key]
                    counts[self._name(work, by_id[key], pair.identity, pair.name)] += 1
            self._review.touched(work, list({by_id[key].person for key in here if key in by_id}))
        return NamedMany(
            named=counts[Became.NAMED],
            merged=counts[Became.MERGED],
            unchanged=counts[Became.UNCHANGED],
            unknown=len(ours) - len(here),
            unread=unread,
        )

    def _name(self, work: Work, account: Account, told: Identity, name: str) -> Became:
        """Write a handle to an account, and let its owner be one with whoever has it already."""
        reader = work.reader
        identity = Identity(network=told.network, key=told.key, handle=told.handle)
        other = _owner_without_id(reader, identity, account)
        work.update_account(account.id, identity)
        stored = reader.names_of([account.person])[account.person]
        held: tuple[Account | Identity, ...] = (account, identity)
        better = better_name(stored, name, held)
        if better:
            work.update_person(account.person, name=better)
        if other is None:
            return Became.NAMED
        theirs = reader.names_of([other])[other]
        real = better_name(theirs, name, held)
        if real:
            work.update_person(other, name=real)
        work.merge(account.person, other)
        return Became.MERGED


def _owner_without_id(reader: Reader, identity: Identity, account: Account) -> PersonId | None:
    """Who else has the handle already, unless it is there that of another id, or they are apart."""
    owner = reader.accounts_known([identity]).get((identity.network, identity.key))
    if owner is None or owner == reader.root_of(account.person):
        return None
    root = reader.root_of(account.person)
    if (min(owner, root), max(owner, root)) in reader.apart_pairs():
        return None
    theirs = reader.accounts_of([owner]).get(owner, ())
    ids = {a.remote_id for a in theirs if a.network is identity.network and a.key == identity.key}
    return owner if ids <= {"", account.remote_id} else None


def _read_pairs(path: Path, network: Network | None) -> tuple[list[_Pair], tuple[int, ...]]:
    """The pairs of a list, and the places of rows that hold none."""
    text = _text_of(path)
    rows = _json_rows(text) if text.lstrip()[:1] in ("[", "{") else _csv_rows(text)
    if rows is None:
        raise AppError("name.no_pairs", name=path.name)
    pairs: list[_Pair] = []
    unread: list[int] = []
    for place, row in rows:
        pair = _pair_of(place, row, network)
        if pair is None:
            unread.append(place)
        else:
            pairs.append(pair)
    return pairs, tuple(unread)


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise AppError("name.no_pairs", name=path.name)
        return decode(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise AppError("import.missing", name=path.name) from error
    except OSError as error:
        raise AppError("import.not_readable", name=path.name) from error


def _pair_of(place: int, row: Mapping[str, str], network: Network | None) -> _Pair | None:
    remote_id = row.get("id", "").strip().removeprefix("id:")
    named = _network_named(row.get("network", ""))
    home = named or network or network_of_id(remote_id)
    if not remote_id or home is None:
        return None
    handle = row.get("handle", "").strip()
    found = identity_from_url(handle) if "/" in handle else identity_from_handle(home, handle)
    if found is None or found.network is not home or not found.key:
        return None
    identity = Identity(network=home, key=found.key, handle=found.handle, remote_id=remote_id)
    return _Pair(place=place, identity=identity, name=row.get("name", "").strip())


def _network_named(text: str) -> Network | None:
    bare = text.strip().casefold()
    bare = "x" if bare == "twitter" else bare
    return Network(bare) if bare in {network.value for network in Network} else None


def _column(text: str) -> str:
    """Which of `_COLUMNS` a header or key means; empty for none."""
    bare = "".join(c for c in text.strip().casefold() if c not in " -_")
    return next((column for column, names in _COLUMNS.items() if bare in names), "")


def _csv_rows(text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Rows by column; without a header they are id, handle, name."""
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    columns: Sequence[str] = ("id", "handle", "name")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    is_first = True
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield reader.line_num, {}
            return
        if not any(cell.strip() for cell in cells):
            continue
        header = [_column(cell) for cell in cells]
        if is_first and {"id", "handle"} <= set(header):
            columns = header
        else:
            yield reader.line_num, dict(zip(columns, cells, strict=False))
        is_first = False


def _json_rows(text: str) -> Iterator[tuple[int, Mapping[str, str]]] | None:
    """Items by column: objects, pairs, or the entries of one object from id to handle."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(said, dict):
        said = list(said.items())
    return ((place, _json_row(item)) for place, item in enumerate(said, start=1))


def _json_row(item: object) -> Mapping[str, str]:
    if isinstance(item, dict):
        return {column: str(v) for key, v in item.items() if (column := _column(str(key)))}
    if isinstance(item, list | tuple):
        if len(item) == 2 and isinstance(item[1], dict):
            return {"id": str(item[0]), **_json_row(item[1])}
        return dict(zip(("id", "handle", "name"), map(str, item), strict=False))
    return {}
