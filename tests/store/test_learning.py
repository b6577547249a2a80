"""One's own record: statements and cursor against the plain definition, and the past changing."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Stage
from app.store import learning
from app.store.database import Database, open_workspace
from app.store.fields import day_number
from app.store.standing import advance, rebuild, refresh_acts
from app.store.workspace import WorkspaceStore
from tests.support.outcomes import own_records, touches_of
from tests.support.standings import Act, Looked, Place, Someone
from tests.support.stores import TODAY, add, database_of, days_ago, label, log, store_at
from tests.support.written import empty, write_belongings, write_person

START = days_ago(90)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = open_workspace(tmp_path_factory.mktemp("learning"), TODAY)
    opened.execute("PRAGMA synchronous = OFF")
    yield opened
    opened.close()


def write(database: Database, people: list[Someone]) -> None:
    empty(database.connection)
    database.execute("DELETE FROM channel")
    database.execute("DELETE FROM meta WHERE name IN ('learned_to', 'derived_day')")
    with database.connection:
        for someone in people:
            write_person(database.connection, someone)


def owns(database: Database) -> dict[str, float]:
    return dict(database.rows("SELECT network, own FROM channel WHERE information > 5"))


def records(database: Database) -> list[tuple[object, ...]]:
    return database.rows(
        "SELECT network, own, information, in_week, answers FROM channel ORDER BY network"
    )


KINDS = st.sampled_from(
    [Kind.MESSAGE, Kind.MESSAGE, Kind.COMMENT, Kind.LIKE, Kind.MEETING, Kind.ACCEPTANCE]
)
NETWORKS = st.sampled_from(["", "x", "x", "linkedin"])


@st.composite
def people(draw: st.DrawFn) -> list[Someone]:
    """A few people with three months behind us and some acts to come."""
    order = iter(draw(st.permutations(range(1, 200))))
    found = []
    for number in (10, 20, 30):
        days = draw(st.lists(st.integers(-3, 90), max_size=18))
        acts = tuple(
            Act(
                id=next(order),
                day=days_ago(ago),
                at_ms=draw(st.sampled_from([None, day_number(days_ago(ago)) * 86_400_000 + ago])),
                kind=draw(KINDS),
                direction=draw(st.sampled_from([Direction.OUTBOUND, Direction.INBOUND])),
                network=draw(NETWORKS),
                told=draw(st.sampled_from([True, True, True, False])),
                no_answer_needed=draw(st.sampled_from([False, False, True])),
            )
            for ago in days
        )
        looks = tuple(
            Looked(id=next(order), day=days_ago(ago), answered=ago % 5, of=5, network=network)
            for ago, network in draw(
                st.lists(st.tuples(st.integers(0, 90), st.sampled_from(["x", "linkedin"])),
                         max_size=2)
            )
        )  # fmt: skip
        places = (Place(id=number, network="mastodon", seen=START),) if draw(st.booleans()) else ()
        found.append(
            Someone(id=number, name=f"Person {number}", created=START, stage=Stage.FOLLOW,
                    stage_day=START, acts=acts, looks=looks, places=places)
        )  # fmt: skip
    return found


MANY = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@MANY
@given(cast=people())
def test_outcomes_and_records_are_those_of_the_plain_definition(
    database: Database, cast: list[Someone]
) -> None:
    write(database, cast)
    rebuild(database, TODAY)
    wanted = {touch.id: touch for one in cast for touch in touches_of(one, TODAY)}
    rows = database.rows("SELECT * FROM outcome")
    assert {row[0] for row in rows} == set(wanted)
    for number, person, day, network, heard, answered, unanswered, after in rows:
        touch = wanted[number]
        assert (person, day, network) == (touch.person, day_number(touch.day), touch.network)
        assert after == touch.answered_after
        assert heard == pytest.approx(touch.before.heard_sum, abs=1e-9)
        assert answered == pytest.approx(touch.before.answered_sum, abs=1e-9)
        assert unanswered == pytest.approx(touch.before.unanswered_sum, abs=1e-9)
    assert owns(database) == pytest.approx(own_records(cast, TODAY))


@MANY
@given(cast=people(), stops=st.lists(st.integers(1, 89), max_size=4, unique=True))
def test_day_by_day_it_is_what_a_rebuild_makes(
    database: Database, cast: list[Someone], stops: list[int]
) -> None:
    write(database, cast)
    for ago in sorted({90, *stops, 0}, reverse=True):
        advance(database, days_ago(ago))
        assert learning.learned_day(database) == day_number(days_ago(ago))
    found = records(database)
    rebuild(database, TODAY)
    assert records(database) == found


@MANY
@given(cast=people(), ago=st.integers(0, 90), few=st.sampled_from([0, 5000]))
def test_a_change_of_the_past_is_learned_and_unlearned(
    database: Database, cast: list[Someone], ago: int, few: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learning, "FEW", few)
        write(database, cast)
        rebuild(database, TODAY)
        before = records(database)
        later = Act(id=999, day=days_ago(ago), kind=Kind.MESSAGE, direction=Direction.INBOUND)
        changed = [dataclasses.replace(cast[0], acts=(*cast[0].acts, later)), *cast[1:]]
        tomorrow = TODAY + dt.timedelta(days=1)
        write_belongings(
            database.connection,
            Someone(id=10, name="", created=START, stage_day=START, acts=(later,)),
        )
        refresh_acts(database, [10], TODAY)
        if few:
            assert owns(database) == pytest.approx(own_records(changed, TODAY))
        database.execute("DELETE FROM interaction WHERE id = 999")
        refresh_acts(database, [10], TODAY)
        if few:
            assert records(database) == before
        advance(database, tomorrow)
        found = records(database)
        rebuild(database, tomorrow)
        assert records(database) == found


def test_an_undo_brings_the_record_back(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    ada, bo = add(store, "Ada", "ada"), add(store, "Bo", "bo")
    for ago in (60, 40, 20):
        log(store, ada, Kind.MESSAGE, ago=ago, network=Network.X)
        log(store, ada, Kind.MESSAGE, Direction.INBOUND, ago=ago - 2, network=Network.X)
    _advance(store)
    before, shown = records(database_of(store)), _own(store, ada)
    assert shown > 0

    log(store, bo, Kind.MESSAGE, ago=30, network=Network.X)
    assert _own(store, ada) < shown
    store.undo()
    assert records(database_of(store)) == before
    assert _own(store, ada) == shown
    store.close()


def test_what_is_done_today_changes_nothing_that_was_learned(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    ada = add(store, "Ada", "ada")
    log(store, ada, Kind.MESSAGE, ago=20, network=Network.X)
    _advance(store)
    before = records(database_of(store))
    told: list[bool] = []
    store.subscribe(lambda changes: told.append(changes.everybody))
    log(store, ada, Kind.MESSAGE, Direction.INBOUND, ago=0, network=Network.X)
    with store.work(label()) as work:
        work.add_look(ada, Network.X, 2, 10)
    assert records(database_of(store)) == before
    log(store, ada, Kind.MESSAGE, Direction.INBOUND, ago=15, network=Network.X)
    assert records(database_of(store)) != before
    assert told[0] is False
    assert told[-1] is True
    store.close()


def _advance(store: WorkspaceStore) -> None:
    with store.quiet_work() as work:
        work.advance()


def _own(store: WorkspaceStore, person: PersonId) -> float:
    return store.reader.channel(Network.X, person).own
