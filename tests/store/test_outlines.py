"""The outline counts what the timeline holds, and its months together are the timeline."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pytest

from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.services.outline import ActFilter
from app.store.workspace import WorkspaceStore
from tests.support.stores import TODAY, add, database_of, label, store_at
from tests.support.timelines import glance_of

KINDS = (Kind.LIKE, Kind.COMMENT, Kind.MESSAGE, Kind.READ, Kind.UNFOLLOW)


@pytest.fixture
def lived(tmp_path: Path) -> tuple[WorkspaceStore, PersonId]:
    """Two who turned out to be one, with a past, some of it in the trash."""
    store, draw = store_at(tmp_path), random.Random(7)
    one, other = add(store, "Zoë"), add(store, "Zoë B.")
    with store.work(label()) as work:
        for n in range(80):
            act = work.add_interaction(
                draw.choice((one, other)),
                draw.choice(KINDS),
                draw.choice(tuple(Direction)),
                TODAY - dt.timedelta(days=draw.randrange(120)),
                network=draw.choice((None, Network.X)),
                text=str(n),
            )
            if n % 10 == 0:
                work.delete_interaction(act)
        work.add_note(one, TODAY, "Kiel")
        work.merge(other, one)
    return store, one


def test_the_months_together_are_the_timeline(lived: tuple[WorkspaceStore, PersonId]) -> None:
    store, person = lived
    whole, outline = store.reader.timeline(person), store.reader.outline(person)
    assert (outline.notes, outline.transitions, outline.rests) == (
        whole.notes,
        whole.transitions,
        whole.rests,
    )
    days = [on.day for on in outline.days]
    assert days == sorted({act.day for act in whole.interactions}, reverse=True)
    for on in outline.days:
        acts = store.reader.glances_between(person, on.day, on.day)
        folded = [
            a
            for a in acts
            if a.kind in (Kind.LIKE, Kind.READ) and a.direction is Direction.OUTBOUND
        ]
        kept = [a for a in acts if a.kind is not Kind.UNFOLLOW]
        assert (on.acts, on.folded, on.kept) == (len(acts), len(folded), len(kept))
    day = TODAY - dt.timedelta(days=50)
    glances = (
        *store.reader.glances_between(person, day + dt.timedelta(days=1), TODAY),
        *store.reader.glances_between(person, dt.date.min, day),
    )
    assert glances == tuple(
        glance_of(act, whole.networks.get(act.id)) for act in whole.interactions
    )
    some = [act.id for act in whole.interactions[3:9]]
    found = store.reader.interactions(person, some)
    assert {act.id: act for act in found} == {act.id: act for act in whole.interactions[3:9]}


def test_a_filter_counts_and_reads_the_same(lived: tuple[WorkspaceStore, PersonId]) -> None:
    store, person = lived
    for only in (
        ActFilter(kind=Kind.LIKE),
        ActFilter(direction=Direction.INBOUND),
        ActFilter(kind=Kind.MESSAGE, direction=Direction.OUTBOUND),
    ):
        acts = store.reader.glances_between(person, dt.date.min, TODAY, only)
        assert [act.id for act in acts] == [
            act.id
            for act in store.reader.timeline(person).interactions
            if only.kind in (None, act.kind) and only.direction in (None, act.direction)
        ]
        assert sum(on.acts for on in store.reader.outline(person, only).days) == len(acts) > 0
    done = store.reader.kinds_done(person)
    assert done[Kind.LIKE, Direction.OUTBOUND] == len(
        [
            a
            for a in store.reader.timeline(person).interactions
            if (a.kind, a.direction) == (Kind.LIKE, Direction.OUTBOUND)
        ]
    )


def test_the_counts_come_from_the_index_alone(lived: tuple[WorkspaceStore, PersonId]) -> None:
    plan = database_of(lived[0]).rows(
        "EXPLAIN QUERY PLAN SELECT day, count(*), sum(kind <> 1) FROM interaction"
        " WHERE person_id = 1 AND deleted_at IS NULL GROUP BY day ORDER BY day DESC"
    )
    assert [row[3] for row in plan] == [
        "SEARCH interaction USING COVERING INDEX interaction_kinds (person_id=?)"
    ]
