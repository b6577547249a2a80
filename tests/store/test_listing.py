"""The list in every filter and order, against a plain sort; and whom a text means."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.core.handles import Identity
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId, sort_name
from app.core.stages import Origin, Stage, State, Transition
from app.services.rows import PeopleQuery, PersonRow, Sort
from app.store import listing
from app.store.ids import uid_text
from app.store.workspace import WorkspaceStore
from tests.support.stores import TODAY, add, database_of, days_ago, label, log, store_at


def crowd(store: WorkspaceStore) -> None:
    """Forty people in all stages and states, some known, some with equal names."""
    chance = random.Random(3)
    with store.work(label()) as work:
        for number in range(40):
            name = f"{chance.choice(['Zoë', 'Ada', 'Émile', 'bo'])} {chance.choice('xyz')}"
            person = work.add_person(name)
            identity = Identity(network=Network.X, key=f"h{number}", handle=f"h{number}")
            work.add_account(person, identity, following=True, since=days_ago(number))
            stage = Stage(chance.randint(1, 4))
            if stage is not Stage.FOLLOW:
                work.move(
                    Transition(
                        who=person,
                        source=Stage.FOLLOW,
                        target=stage,
                        day=TODAY,
                        origin=Origin.MANUAL,
                    )
                )
            if chance.random() < 0.6:
                kind = chance.choice([Kind.COMMENT, Kind.LIKE])
                direction = chance.choice(list(Direction))
                work.add_interaction(person, kind, direction, days_ago(chance.randint(0, 50)))
            state = chance.choice([None, None, State.SET_ASIDE, State.ARCHIVED, State.RESTING])
            if state is State.RESTING:
                work.start_rest(person, days_ago(-30), origin=Origin.MANUAL)
            elif state is not None:
                work.set_state(person, state, "because")


def key_of(sort: Sort, row: PersonRow) -> tuple[object, ...]:
    if sort is Sort.NAME:
        return (sort_name(row.name), row.id)
    if sort is Sort.READINESS:
        return (row.readiness is None, -(row.readiness or 0), row.id)
    return (-(row.last_day or row.following_since or TODAY).toordinal(), row.id)


@pytest.mark.parametrize("many", [1, 2000], ids=["walks", "sorts"])
@pytest.mark.parametrize("everybody", [False, True])
@pytest.mark.parametrize("search", ["", "zo", "a"])
@pytest.mark.parametrize("sort", Sort)
def test_every_filter_and_order(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    sort: Sort,
    search: str,
    everybody: bool,
    many: int,
) -> None:
    monkeypatch.setattr(listing, "MANY_MATCHES", many)
    store = store_at(tmp_path)
    crowd(store)
    everyone = store.reader.people_page(PeopleQuery(everybody=True), 0, 100)
    assert len(everyone) == 40
    for stage in (None, *Stage):
        query = PeopleQuery(search=search, stage=stage, sort=sort, everybody=everybody)
        wanted = [
            row
            for row in everyone
            if (stage is None or row.stage is stage)
            and (everybody or row.state in (State.ACTIVE, State.RESTING))
            and any(word.startswith(search) for word in sort_name(row.name).split())
        ]
        ids = store.reader.people_ids(query).tolist()
        if sort is Sort.RECENT:
            assert sorted(ids) == sorted(row.id for row in wanted)
        else:
            assert ids == [row.id for row in sorted(wanted, key=lambda row: key_of(sort, row))]
        pages = [store.reader.people_page(query, offset, 7) for offset in range(0, 42, 7)]
        assert [row.id for page in pages for row in page] == ids
    store.close()


def test_each_order_walks_an_index_and_sorts_nothing(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    for sort in Sort:
        for stage in (None, Stage.ENGAGE):
            for everybody in (False, True):
                query = PeopleQuery(sort=sort, stage=stage, everybody=everybody)
                sql, values = store.reader._ordered_ids(query)  # type: ignore[attr-defined]
                plan = database_of(store).rows(f"EXPLAIN QUERY PLAN {sql}", values)
                told = " ".join(row[3] for row in plan)
                assert "USING" in told
                assert "TEMP B-TREE" not in told, (query, told)
    store.close()


def test_counts_say_who_stands_where(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    crowd(store)
    rows = store.reader.people_page(PeopleQuery(everybody=True), 0, 100)
    counts = store.reader.people_counts()
    states = [row.state for row in rows]
    assert counts.resting == states.count(State.RESTING) > 0
    assert counts.set_aside == states.count(State.SET_ASIDE) > 0
    assert counts.archived == states.count(State.ARCHIVED) > 0
    assert counts.on_ladder == 40 - counts.set_aside - counts.archived
    on_ladder = [row.stage for row in rows if row.state in (State.ACTIVE, State.RESTING)]
    assert counts.by_stage == {stage: on_ladder.count(stage) for stage in Stage}
    store.close()


def test_rows_come_in_the_order_asked_and_without_those_gone(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    one, other = add(store, "One"), add(store, "Other")
    rows = store.reader.people_rows([other, PersonId(5), one])
    assert [row.name for row in rows] == ["Other", "One"]
    store.close()


def test_a_row_tells_the_latest_act_of_either_side(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    person = add(store, "Zoë")
    log(store, person, Kind.COMMENT, ago=5)
    log(store, person, Kind.MESSAGE, Direction.INBOUND, ago=3)
    row = store.reader.people_rows([person])[0]
    assert (row.last_kind, row.last_direction) == (Kind.MESSAGE, Direction.INBOUND)
    assert row.last_day == days_ago(3)
    assert row.readiness is not None
    store.close()


def test_whom_a_text_means(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    zoe = add(store, "Zoë Brandt", "ZoeBrandt")
    first, second = add(store, "Ada"), add(store, "ada")
    website = Identity(network=Network.WEBSITE, key="ngozi.example", handle="ngozi.example")
    with store.work(label()) as work:
        work.add_account(first, website)
        work.set_state(second, State.ARCHIVED, "")
    find = store.reader.find_people
    for text in ("zoe brandt", "ZOË  BRANDT", "@zoebrandt", "zoebrandt", uid_text(zoe).upper()):
        assert find(text) == (zoe,), text
    assert find("https://twitter.com/ZoeBrandt/status/1") == (zoe,)
    assert find("https://ngozi.example") == (first,)
    assert set(find(" ADA ")) == {first, second}
    for text in ("", "@", "nobody", "https://x.com/nobody", uid_text(5), "  "):
        assert find(text) == (), text
    with store.work(label()) as work:
        work.delete_person(zoe)
    assert find("@zoebrandt") == find(uid_text(zoe)) == find("Zoë Brandt") == ()
    store.close()


def test_sample_people_are_found_and_taken_out(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    own = add(store, "Own")
    assert not store.reader.has_samples()
    with store.work(label("samples.add")) as work:
        for name in ("One", "Two"):
            work.add_person(name, is_sample=True, day=days_ago(365))
    assert store.reader.has_samples()
    with store.work(label("samples.remove")) as work:
        assert work.delete_samples() == 2
    assert not store.reader.has_samples()
    assert store.reader.people_ids(PeopleQuery()).tolist() == [own]
    store.close()


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("stage", [None, Stage.ENGAGE])
@pytest.mark.parametrize("everybody", [False, True])
@pytest.mark.parametrize("search", ["", "zo"])
def test_keys_say_where_people_stand_in_the_list(
    tmp_path: Path, sort: Sort, stage: Stage | None, everybody: bool, search: str
) -> None:
    store = store_at(tmp_path)
    crowd(store)
    query = PeopleQuery(sort=sort, stage=stage, everybody=everybody, search=search)
    all_ids = store.reader.people_ids(PeopleQuery(everybody=True))
    keys = store.reader.people_keys(query, all_ids)
    assert sorted(keys, key=lambda person: keys[person]) == list(store.reader.people_ids(query))
    store.close()
