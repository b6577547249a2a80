"""A small world told piece by piece: whatever order the pieces come in, the same people are here.

Everybody has accounts on several networks, an e-mail address, handles they gave up; the exports
tell each of them by an id here, a handle there, a name and an address, or a card that links some.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.handles import Identity, Network
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    Outcome,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.services.importing import changes_anything
from app.services.rows import PeopleQuery, Sort
from app.services.workspace import Workspace
from tests.support.desk import desk

DAY = dt.date(2026, 3, 2)
FIRST_NAMES = ("Zoë", "Tomás", "Amara", "Piotr")
HANDLES = {Network.X: 2, Network.INSTAGRAM: 1, Network.GITHUB: 2, Network.LINKEDIN: 1}
"""On how many accounts, or under how many handles of one, somebody may be on a network."""


def identity(network: Network, key: str = "", remote_id: str = "") -> Identity:
    return Identity(network=network, key=key, remote_id=remote_id, handle=key)


@dataclass(frozen=True, slots=True)
class Somebody:
    """One real person: the number tells all their handles, ids and addresses."""

    number: int

    @property
    def name(self) -> str:
        return f"{FIRST_NAMES[self.number]} Brandt"

    @property
    def email(self) -> str:
        return f"p{self.number}@post.example"

    def handle(self, network: Network, which: int) -> Identity:
        """Under one of the handles: on X one account was renamed, on GitHub there are two."""
        key = f"{network.value}{self.number}{'ab'[which % HANDLES[network]]}"
        if network is Network.LINKEDIN:
            key = f"in/{key}"
        return identity(network, key)

    def with_id(self, which: int) -> Identity:
        """The account on X, by an id and a handle that it had."""
        bare = self.handle(Network.X, which)
        return identity(Network.X, bare.key, f"10{self.number}")


def named(
    who: Somebody, *identities: Identity, email: str = "", name: str = "", network: Network
) -> ImportedPerson:
    return ImportedPerson(
        identities=identities, network=network, relation=Relation.NAMED, email=email, name=name,
        ref=RowRef(file="list", line=who.number),
    )  # fmt: skip


def acted(who: Somebody, identity: Identity | None, network: Network, key: int) -> ImportedRow:
    return ImportedInteraction(
        who=identity, network=network, kind=Kind.MENTION, direction=Direction.OUTBOUND, day=DAY,
        remote_key=f"{who.number}-{key}", text=f"{who.number}-{key}", ref=RowRef(file="acts", line=key),
        name=who.name if identity is None else "",
    )  # fmt: skip


KINDS = (
    "id", "handle", "id_and_handle", "renamed", "threads", "old_list", "profile", "address",
    "card", "feed", "mention", "reply", "letter",
)  # fmt: skip


def piece(kind: str, who: Somebody, which: int) -> ImportedRow:
    """What one export tells of somebody."""
    x, git = who.handle(Network.X, which), who.handle(Network.GITHUB, which)
    instagram, linked = who.handle(Network.INSTAGRAM, 0), who.handle(Network.LINKEDIN, 0)
    mail = identity(Network.EMAIL, who.email)
    site = identity(Network.WEBSITE, f"p{who.number}.example")
    rows: dict[str, ImportedRow] = {
        "id": named(who, identity(Network.X, "", f"10{who.number}"), network=Network.X),
        "handle": named(who, x, network=Network.X),
        "id_and_handle": named(who, who.with_id(0), network=Network.X),
        "renamed": named(who, who.with_id(1), network=Network.X),
        "threads": named(who, identity(Network.THREADS, instagram.key), network=Network.THREADS),
        "old_list": named(who, name=who.name, email=who.email, network=Network.LINKEDIN),
        "profile": named(
            who, linked, name=who.name, email=who.email if which else "", network=Network.LINKEDIN
        ),
        "address": named(who, mail, name=who.name, network=Network.EMAIL),
        "card": named(
            who,
            *[(x, instagram, mail), (linked, git, site), (git, mail), (instagram, site, x)][which],
            name=who.name,
            network=Network.CONTACTS,
        ),
        "feed": named(who, site, name=f"Prints no. {who.number}", network=Network.WEBSITE),
        "mention": acted(who, x, Network.X, which),
        "reply": acted(who, who.with_id(which), Network.X, 10 + which),
        "letter": acted(who, None, Network.LINKEDIN, 20 + which),
    }
    return rows[kind]


PIECES = st.builds(
    piece, st.sampled_from(KINDS), st.builds(Somebody, st.integers(0, 3)), st.integers(0, 3)
)
EXPORTS = st.lists(st.lists(PIECES, min_size=1, max_size=8), min_size=2, max_size=6)


def take_in(workspace: Workspace, rows: Sequence[ImportedRow]) -> None:
    workspace.importing.commit(workspace.importing.plan(rows))


def world(workspace: Workspace) -> list[tuple[object, ...]]:
    """Everybody here, by what the pieces tell of them."""
    reader = workspace.store.reader
    found: list[tuple[object, ...]] = []
    for row in reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 99):
        card = reader.card(row.id)
        assert card is not None
        accounts = sorted((a.network.value, a.key, a.remote_id) for a in card.accounts)
        acts = sorted(act.text for act in reader.timeline(row.id).interactions)
        found.append((*accounts, *acts))
    return sorted(found, key=repr)


ONE_ID_TWO_HANDLES = [
    [piece("id", Somebody(0), 0)],
    [piece("renamed", Somebody(0), 0), piece("reply", Somebody(0), 0)],
]

A_FEED_CALLED_OTHERWISE = [
    [piece("card", Somebody(3), 0), piece("card", Somebody(3), 3)],
    [piece("old_list", Somebody(3), 0), piece("feed", Somebody(3), 0)],
]


@settings(max_examples=15, deadline=None)
@example(exports=ONE_ID_TWO_HANDLES, dice=Random(0))
@example(exports=A_FEED_CALLED_OTHERWISE, dice=Random(0))
@given(exports=EXPORTS, dice=st.randoms(use_true_random=False))
def test_any_order_and_a_newer_export_of_all_give_the_same_world(
    tmp_path_factory: pytest.TempPathFactory, exports: list[list[ImportedRow]], dice: Random
) -> None:
    everything = [row for rows in exports for row in rows]
    shuffled = [list(rows) for rows in exports]
    dice.shuffle(shuffled)
    for rows in shuffled:
        dice.shuffle(rows)
    newer = [everything[: len(everything) // 2], everything]
    worlds = []
    for order in (exports, shuffled, [everything], newer):
        with desk(tmp_path_factory.mktemp("world")) as workspace:
            for rows in order:
                take_in(workspace, rows)
            worlds.append(world(workspace))
            for rows in order:
                again = workspace.importing.plan(rows)
                assert not changes_anything(again), again.people
                assert {p.outcome for p in again.people} <= {Outcome.UNCHANGED}
    for other in worlds[1:]:
        assert other == worlds[0]
