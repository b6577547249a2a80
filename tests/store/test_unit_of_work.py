"""What is written about somebody merged away is written about whom they were merged into."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.handles import Identity
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Origin, Stage, State, Transition
from app.services.rows import PeopleQuery
from app.store.workspace import WorkspaceStore
from tests.support.stores import TODAY, add, days_ago, label, state_hash, store_at


@pytest.fixture
def store(tmp_path: Path) -> WorkspaceStore:
    return store_at(tmp_path)


def merged_pair(store: WorkspaceStore) -> tuple[PersonId, PersonId]:
    """Two who rest and have tags, the second merged into the first."""
    people = add(store, "Zoe", "zoe"), add(store, "Zoeb", "zoeb")
    for person, name in zip(people, ("Zoe", "Zoeb"), strict=True):
        with store.work(label()) as work:
            work.add_tag(person, f"tag {name}")
            work.add_tag(person, "Makers")
            work.start_rest(person, days_ago(-9), origin=Origin.MANUAL)
    with store.work(label()) as work:
        work.merge(people[1], people[0])
    return people


def test_who_is_woken_moved_or_deleted_is_the_one_they_are_part_of(store: WorkspaceStore) -> None:
    zoe, zoeb = merged_pair(store)
    assert store.reader.people_rows([zoe])[0].state is State.RESTING
    with store.work(label()) as work:
        work.end_rest(zoeb)
        work.update_person(zoeb, name="Zoë Brandt")
        work.remove_tag(zoe, "Makers")
        work.remove_tag(zoe, "tag Zoeb")
        work.add_interaction(zoeb, Kind.LIKE, Direction.OUTBOUND, TODAY)
    (row,) = store.reader.people_rows([zoe])
    assert (row.state, row.name, row.last_kind) == (State.ACTIVE, "Zoë Brandt", Kind.LIKE)
    card = store.reader.card(zoe)
    assert card is not None
    assert card.tags == ("tag Zoe",)
    before = state_hash(store)
    with store.work(label()) as work:
        work.delete_person(zoe)
    assert list(store.reader.people_ids(PeopleQuery(everybody=True))) == []
    assert store.reader.accounts_known([Identity(network=Network.X, key="zoeb")]) == {}
    store.undo()
    assert state_hash(store) == before
    assert list(store.reader.people_ids(PeopleQuery(everybody=True))) == [zoe]
    store.close()


def test_a_move_a_hold_and_a_state_are_those_of_the_one_at_the_top(store: WorkspaceStore) -> None:
    zoe, zoeb = merged_pair(store)
    move = Transition(
        who=zoeb, source=Stage.FOLLOW, target=Stage.ENGAGE, day=TODAY, origin=Origin.MANUAL
    )
    with store.work(label()) as work:
        work.move(move, hold=True)
        work.set_state(zoeb, State.SET_ASIDE, "team account")
        work.snooze(zoeb, "answer", "snooze", days_ago(-3))
        work.add_look(zoeb, Network.X, 3, 10)
    card = store.reader.card(zoe)
    assert card is not None
    assert (card.stage, card.held, card.state) == (Stage.ENGAGE, True, State.SET_ASIDE)
    with store.work(label()) as work:
        work.release(zoeb)
        work.unmerge(zoeb)
    alone = store.reader.card(zoeb)
    assert alone is not None
    assert (alone.stage, alone.held, alone.state) == (Stage.FOLLOW, False, State.RESTING)
    (standing,) = store.reader.standings([zoe])
    assert (standing.stage, standing.held, standing.look_of) == (Stage.ENGAGE, False, 10)
    store.close()
