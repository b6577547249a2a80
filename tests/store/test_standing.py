"""Derived data: what is brought up to date bit by bit is what a rebuild makes; days move on."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from app.core.events import Changes
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.stages import Origin, State
from app.services.rows import PeopleQuery
from app.store.standing import derived_day, rebuild
from app.store.workspace import WorkspaceStore
from tests.support.stores import (
    TODAY,
    add,
    database_of,
    days_ago,
    derived_rows,
    label,
    log,
    store_at,
)


def lived_in(folder: Path) -> WorkspaceStore:
    """People with acts past and to come, a rest, a snooze, a look-up."""
    store = store_at(folder)
    for number in range(6):
        person = add(store, f"Person {number}", f"p{number}")
        log(store, person, Kind.COMMENT, ago=number * 7)
        log(store, person, Kind.MESSAGE, Direction.INBOUND, ago=number * 3 - 5)
        with store.work(label()) as work:
            if number == 1:
                work.start_rest(person, days_ago(-3), origin=Origin.MANUAL)
            if number == 2:
                work.start_rest(person, None, origin=Origin.MANUAL)
            if number == 3:
                work.snooze(person, "answer", "snooze", days_ago(-2))
            if number == 4:
                work.add_look(person, Network.X, 8, 10)
    return store


def advance(store: WorkspaceStore) -> None:
    with store.quiet_work() as work:
        work.advance()


def readings(store: WorkspaceStore) -> list[tuple[object, ...]]:
    """What the list shows; sums and their day move on together, so they are left out."""
    return [
        (row, round(row.readiness or 0, 9))
        for row in store.reader.people_page(PeopleQuery(everybody=True), 0, 99)
    ]


def without_readiness(store: WorkspaceStore) -> list[tuple[object, ...]]:
    return [
        (row.name, row.state, row.rest_until, row.last_day, row.last_kind, round(score, 9))
        for row, score in readings(store)
        if isinstance(score, float) and hasattr(row, "name")
    ]


def test_moving_on_day_by_day_is_the_same_as_making_all_anew(tmp_path: Path) -> None:
    store = lived_in(tmp_path)
    advance(store)
    store.close()
    for ahead in (1, 2, 3, 4, 9):
        day = TODAY + dt.timedelta(days=ahead)
        store = store_at(tmp_path, day)
        told: list[Changes] = []
        store.subscribe(told.append)
        advance(store)
        assert [changes.everybody for changes in told] == [True]
        moved_on = without_readiness(store)
        rebuild(database_of(store), day)
        assert without_readiness(store) == moved_on
        store.close()


def test_a_day_that_has_not_changed_costs_nothing_and_tells_nobody(tmp_path: Path) -> None:
    store = lived_in(tmp_path)
    advance(store)
    told: list[Changes] = []
    store.subscribe(told.append)
    advance(store)
    assert told == []
    store.close()


def test_when_the_date_goes_back_all_is_made_anew(tmp_path: Path) -> None:
    store = lived_in(tmp_path)
    advance(store)
    before = derived_rows(store)
    store.close()
    later = store_at(tmp_path, TODAY + dt.timedelta(days=30))
    advance(later)
    assert derived_rows(later) != before
    later.close()
    store = store_at(tmp_path)
    advance(store)
    assert derived_rows(store) == before
    assert derived_day(database_of(store)) == 20779
    store.close()


def test_a_rest_shows_while_it_is_in_force_and_ends_by_itself(tmp_path: Path) -> None:
    store = lived_in(tmp_path)
    one, two = store.reader.find_people("Person 1")[0], store.reader.find_people("Person 2")[0]
    states = [row.state for row in store.reader.people_rows([one, two])]
    assert states == [State.RESTING, State.RESTING]
    store.close()
    store = store_at(tmp_path, days_ago(-3))
    advance(store)
    states = [row.state for row in store.reader.people_rows([one, two])]
    assert states == [State.ACTIVE, State.RESTING]
    store.close()


def test_an_act_to_come_counts_from_its_day(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë")
    log(store, person, Kind.MESSAGE, Direction.INBOUND, ago=-2)
    assert store.reader.standings([person])[0].heard_days == 0
    store.close()
    for ahead, heard in ((1, 0), (2, 1)):
        store = store_at(tmp_path, days_ago(-ahead))
        advance(store)
        assert store.reader.standings([person])[0].heard_days == heard
        store.close()


def test_following_since_is_the_earliest_dated_account(tmp_path: Path) -> None:
    from app.core.handles import Identity

    store = store_at(tmp_path)
    person = add(store, "Zoë", "zoe")
    with store.work(label()) as work:
        for network, ago in ((Network.GITHUB, 50), (Network.MASTODON, 90)):
            identity = Identity(network=network, key="zoe")
            work.add_account(person, identity, following=True, since=days_ago(ago))
    assert store.reader.people_rows([person])[0].following_since == days_ago(90)
    store.close()
