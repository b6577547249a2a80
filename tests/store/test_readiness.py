"""The list's readiness is what `app.core.readiness` says for each person, look-ups of others in."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.readiness import readiness
from app.services.rows import PeopleQuery
from app.store.workspace import WorkspaceStore
from tests.support.stores import TODAY, add, days_ago, label, store_at


def agrees(store: WorkspaceStore) -> int:
    """Compare everybody's; how many are known."""
    ids = list(store.reader.people_ids(PeopleQuery(everybody=True)))
    known = 0
    for standing in store.reader.standings(ids):  # type: ignore[arg-type]
        channel = store.reader.channel(standing.channel, standing.person)
        score = readiness(standing, TODAY, channel).score
        (row,) = store.reader.people_rows([standing.person])
        assert row.readiness == (None if score is None else pytest.approx(score, abs=1e-9))
        known += score is not None
    return known


def test_the_list_says_what_the_meter_says(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    chance = random.Random(5)
    people = [add(store, f"Person {number}", f"p{number}") for number in range(12)]
    assert agrees(store) == 0
    with store.work(label()) as work:
        for person in people[2:]:
            for _ in range(chance.randint(0, 6)):
                kind = chance.choice([Kind.COMMENT, Kind.MESSAGE, Kind.LIKE])
                network = chance.choice([Network.X, Network.GITHUB])
                day = days_ago(chance.randint(0, 90))
                work.add_interaction(
                    person, kind, chance.choice(list(Direction)), day, network=network
                )
    agrees(store)
    for person in people[:8]:
        with store.work(label()) as work:
            seen = chance.randint(1, 10)
            network = chance.choice([Network.X, Network.GITHUB])
            work.add_look(person, network, chance.randint(0, seen), seen)
        assert agrees(store) >= 1
    with store.work(label()) as work:
        work.add_look(people[0], Network.X, 1, 10)
    agrees(store)
    store.undo()
    agrees(store)
    with store.work(label()) as work:
        work.delete_person(people[1])
    agrees(store)
    store.close()


def test_a_level_leaves_out_ones_own_look_up(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    one, other = add(store, "One", "one"), add(store, "Other", "other")
    with store.work(label()) as work:
        work.add_look(one, Network.X, 20, 20)
    assert store.reader.channel(Network.X, one).p0 == pytest.approx(0.4)
    assert store.reader.channel(Network.X, other).p0 == pytest.approx(28 / 40)
    assert store.reader.channel(None, one).p0 == pytest.approx(0.4)
    store.close()
