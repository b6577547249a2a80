"""Who is who in a LinkedIn export: names to profile addresses, the owner, the connections.

Before 2023 connections have no address, and member follows never do, so a full name is joined to
an address that another file gives it; only when exactly one is known (formats.md sections 2, 16).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.core.handles import ORGANISATION_PAGES
from app.core.networks import Identity
from app.core.people import sort_name
from app.importers.linkedin_cells import name_key, profile
from app.importers.linkedin_connections import ConnectionList
from app.importers.linkedin_tables import Row, Table

ORGANISATIONS = ORGANISATION_PAGES
NOBODY = "linkedin member"
"""The name under which LinkedIn hides people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One side of a message: a name, an identity, or both."""

    name: str = ""
    identity: Identity | None = None


@dataclass(slots=True, kw_only=True)
class Directory:
    """What all files together say about people.

    Args:
        identities: by the name that each goes by; ``shared`` are the names of several addresses,
            ``namesakes`` those of several connections.
        connected_names: the days of connections by name; None where there are several.
    """

    identities: dict[str, Identity] = field(default_factory=dict)
    shared: set[str] = field(default_factory=set)
    names: dict[str, str] = field(default_factory=dict)
    known_names: set[str] = field(default_factory=set)
    connected: dict[str, dt.date | None] = field(default_factory=dict)
    connected_names: dict[str, dt.date | None] = field(default_factory=dict)
    namesakes: set[str] = field(default_factory=set)
    owner_names: set[str] = field(default_factory=set)
    owner_key: str = ""

    def add(self, name: str, url: str) -> None:
        """Remember that somebody of this name has this address (either may be empty)."""
        key = name_key(name)
        if not key or key == NOBODY:
            return
        self.known_names.add(key)
        identity = profile(url)
        if identity is not None:
            if self.identities.setdefault(key, identity).key != identity.key:
                self.shared.add(key)
            self.names.setdefault(identity.key, name.strip())

    def resolve(self, name: str) -> Identity | None:
        """The one identity known under a full name; None for none or several."""
        return None if self.is_shared(name) else self.identities.get(name_key(name))

    def is_shared(self, name: str) -> bool:
        """Whether several people have a name, so that it does not say which of them is meant."""
        return name_key(name) in self.shared or sort_name(name) in self.namesakes

    def is_owner(self, party: Party) -> bool:
        """Whether a party is the owner: by address where both are known, else by name."""
        if party.identity is not None and self.owner_key:
            return party.identity.key == self.owner_key
        return name_key(party.name) in self.owner_names

    def has_owner(self) -> bool:
        """Whether anything says who the owner is."""
        return bool(self.owner_key or self.owner_names)

    def connected_on(self, party: Party) -> dt.date | None:
        """The day of the connection with somebody; None if unconnected, undated or not certain."""
        if party.identity is not None and party.identity.key in self.connected:
            return self.connected[party.identity.key]
        return self.connected_names.get(name_key(party.name))

    def split_names(self, text: str) -> list[str]:
        """The names in ``TO``, which are joined with ``, `` though names hold commas themselves.

        The longest run of pieces that is a known name wins; a text of which no piece is known
        is one name.
        """
        pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
        if len(pieces) < 2 or name_key(text) in self.known_names:
            return [text.strip()] if text.strip() else []
        names: list[str] = []
        is_any_known = False
        start = 0
        while start < len(pieces):
            size = next(
                (
                    size
                    for size in range(min(len(pieces) - start, 6), 0, -1)
                    if name_key(", ".join(pieces[start : start + size])) in self.known_names
                ),
                0,
            )
            is_any_known = is_any_known or size > 0
            names.append(", ".join(pieces[start : start + max(size, 1)]))
            start += max(size, 1)
        return names if is_any_known else [text.strip()]


def sender(row: Row) -> Party:
    """Who wrote a message."""
    return Party(name=row.cell("from"), identity=profile(row.cell("sender profile url")))


def recipients(row: Row, directory: Directory) -> list[Party]:
    """To whom a message went: by addresses where there are any, else by names."""
    urls = [url for url in row.cell("recipient profile urls").split(",") if url.strip()]
    if len(urls) == 1:
        name = row.cell("to")
        return [Party(name=name, identity=profile(urls[0]))]
    if urls:
        found = [profile(url) for url in urls]
        return [
            Party(name=directory.names.get(one.key, "") if one else "", identity=one)
            for one in found
        ]
    return [
        Party(name=name, identity=directory.resolve(name))
        for name in directory.split_names(row.cell("to"))
    ]


def build_directory(tables: Sequence[tuple[Table, Iterable[Row], ConnectionList]]) -> Directory:
    """Read every file once for who is in it.

    Args:
        tables: tables that name people, with their rows, and what is to be filled where they
            are connections. Messages may stand anywhere; names from other files are known before
            the owner is looked for among them.
    """
    directory = Directory()
    owner_urls: Counter[str] = Counter()
    threads: list[tuple[str, Row]] = []
    for table, rows, connections in tables:
        if table is Table.CONNECTIONS:
            _note_connections(rows, connections, directory)
            continue
        for row in rows:
            _note(table, row, directory, owner_urls)
            if table is Table.MESSAGES:
                threads.append(_thread(row))
    if owner_urls:
        directory.owner_key = owner_urls.most_common(1)[0][0]
    _find_owner(directory, threads)
    return directory


def _thread(row: Row) -> tuple[str, Row]:
    """A message without its text, which is not needed to know who wrote to whom."""
    wanted = ("from", "sender profile url", "to", "recipient profile urls")
    cells = {name: row.cells[name] for name in wanted if name in row.cells}
    thread = row.cell("conversation id") or f"{row.cell('from')}|{row.cell('to')}"
    return thread, Row(line=row.line, cells=cells)


def _note(table: Table, row: Row, directory: Directory, owner_urls: Counter[str]) -> None:
    if table is Table.PROFILE:
        directory.owner_names.add(name_key(row.full_name()))
        directory.owner_names.discard("")
    elif table is Table.INVITATIONS:
        directory.add(row.cell("from"), row.cell("inviterprofileurl"))
        directory.add(row.cell("to"), row.cell("inviteeprofileurl"))
        is_mine = row.cell("direction").upper() == "OUTGOING"
        me = profile(row.cell("inviterprofileurl" if is_mine else "inviteeprofileurl"))
        if me is not None:
            owner_urls[me.key] += 1
            directory.owner_names.add(name_key(row.cell("from" if is_mine else "to")))
            directory.owner_names.discard("")
    elif table is Table.MESSAGES:
        directory.add(row.cell("from"), row.cell("sender profile url"))
        urls = row.cell("recipient profile urls")
        if urls and "," not in urls:
            directory.add(row.cell("to"), urls)
        direction = row.cell("direction").upper()
        if direction in ("INCOMING", "OUTGOING") and not row.cell("conversation id"):
            mine = row.cell("to" if direction == "INCOMING" else "from")
            if direction == "OUTGOING" or "," not in mine:
                directory.owner_names.add(name_key(mine))
    elif table in (Table.ENDORSEMENTS_RECEIVED, Table.ENDORSEMENTS_GIVEN):
        side = "endorser" if table is Table.ENDORSEMENTS_RECEIVED else "endorsee"
        directory.add(row.full_name(f"{side} "), row.cell(f"{side} public url"))
    elif table is Table.NOTES:
        directory.add(row.full_name("connection "), row.cell("connection profile url"))


def _note_connections(
    rows: Iterable[Row], connections: ConnectionList, directory: Directory
) -> None:
    found = connections.settle(rows)
    directory.namesakes |= connections.namesakes
    for one in found:
        directory.add(one.name, one.url)
        day = connections.day(one.connected_on)
        identity = profile(one.url)
        if identity is not None:
            directory.connected[identity.key] = day
        if one.name:
            key = name_key(one.name)
            is_certain = directory.connected_names.setdefault(key, day) == day
            if not is_certain or sort_name(one.name) in connections.namesakes:
                directory.connected_names[key] = None


def _find_owner(directory: Directory, threads: Sequence[tuple[str, Row]]) -> None:
    """Find who the owner is among the messages, as far as other files have not said it.

    With a name from Profile.csv, the owner's address is that of the sender of this name who is in
    most threads; without, the owner is the one name in most threads that is no connection.
    """
    if not directory.owner_names and not directory.owner_key:
        counts: Counter[str] = Counter()
        for _thread_id, name in {
            (thread, name_key(party.name))
            for thread, row in threads
            for party in (sender(row), *recipients(row, directory))
        }:
            if name and name != NOBODY and name not in directory.connected_names:
                counts[name] += 1
        best = counts.most_common(2)
        if best and (len(best) == 1 or best[0][1] > best[1][1]):
            directory.owner_names.add(best[0][0])
    if not directory.owner_key:
        urls: Counter[str] = Counter()
        for _thread_id, key in {
            (thread, party.identity.key)
            for thread, row in threads
            for party in (sender(row), *recipients(row, directory))
            if party.identity is not None and name_key(party.name) in directory.owner_names
        }:
            urls[key] += 1
        if urls:
            directory.owner_key = urls.most_common(1)[0][0]
