"""A whole import: what the plan says is what stands there, counted; stopping it leaves nothing."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from app.core.errors import Cancelled
from app.core.handles import Identity
from app.core.imports import LeftOut, Outcome, PlannedAccount, RowRef
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.progress import Silent
from app.core.remote_keys import hashed_key
from app.services.rows import PeopleQuery
from app.store import imports
from app.store.standing import rebuild
from tests.support.stores import (
    TODAY,
    act,
    add,
    database_of,
    days_ago,
    derived_rows,
    label,
    log,
    plan_of,
    planned,
    state_hash,
    store_at,
)

LEFT_OUT = (
    LeftOut(ref=RowRef(file="like.js", line=4), code="no_author", count=3, what="interactions"),
    LeftOut(ref=RowRef(file="a.csv"), code="blocked", values=(("name", "x"),)),
)


def test_a_plan_is_written_as_it_says(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    quiet, busy = add(store, "Quiet", "quiet"), add(store, "Busy", "busy")
    log(store, busy)
    here = store.reader.accounts_of([busy])[busy][0]
    changed = PlannedAccount(
        identity=Identity(network=Network.X, key="busy", handle="Busy", remote_id="77"),
        outcome=Outcome.UPDATED,
        account=here.id,
        following=True,
        follows_back=True,
        since=days_ago(99),
    )
    same = dataclasses.replace(changed, outcome=Outcome.UNCHANGED)
    people = [
        planned(0, "Zoë", "zoe", tags=("Art",), notes=((days_ago(4), "met"), (None, "undated"))),
        planned(1, "Busy", "", person=busy, accounts=(changed,), headline="painter"),
        planned(2, "Quiet", "", person=quiet, accounts=()),
        planned(3, "Double", "double", outcome=Outcome.AMBIGUOUS, candidates=(busy,)),
        planned(4, "Same", "", person=busy, accounts=(same,), outcome=Outcome.UNCHANGED),
    ]
    acts = [act(0, "1"), act(0, "2", kind=Kind.COMMENT, inbound=True), act(1, "3"), act(2, "4")]
    plan = dataclasses.replace(plan_of(people, acts), left_out=LEFT_OUT, interactions_unchanged=6)
    with store.work(label("import")) as work:
        applied = work.apply_plan(plan, Silent())
        assert len(work.reader.standings(applied.new)) == 2
    zoe, double = applied.new
    assert applied.placeable == (zoe, double, quiet)

    card = store.reader.card(zoe)
    assert card is not None
    assert (card.name, card.tags, card.accounts[0].since) == ("Zoë", ("Art",), days_ago(300))
    timeline = store.reader.timeline(zoe)
    assert [(note.day, note.text) for note in timeline.notes] == [
        (TODAY, "undated"),
        (days_ago(4), "met"),
    ]
    theirs = timeline.interactions[0]
    assert {one.direction for one in timeline.interactions} == set(Direction)
    assert (theirs.account, theirs.source, theirs.told) == (card.accounts[0].id, "x", False)
    card = store.reader.card(busy)
    assert card is not None
    account = card.accounts[0]
    assert (card.headline, account.remote_id, account.follows_back, account.since) == (
        "painter",
        "77",
        True,
        days_ago(99),
    )
    assert store.reader.files_known(["abc", "other"]) == {"abc"}
    (batch,) = store.reader.batches()
    assert (batch.uid, batch.files) == (applied.uid, (("x.zip", "x", "abc"),))
    assert batch.left_out == LEFT_OUT
    counts = dict(batch.counts)
    assert not any(counts.pop("rows").values())  # this plan was read from nowhere
    assert counts == {
        "people": {"new": 1, "updated": 2, "unchanged": 1, "ambiguous": 1, "left_out": 1},
        "accounts": {"new": 2, "updated": 1, "unchanged": 1},
        "interactions": {"new": 4, "updated": 0, "unchanged": 6, "left_out": 3},
    }
    before = derived_rows(store)
    rebuild(database_of(store), TODAY)
    assert derived_rows(store) == before
    assert store.check() == ()
    store.close()


def test_its_acts_are_known_when_they_come_again(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    with store.work(label("import")) as work:
        work.apply_plan(plan_of([planned(0, "Zoë", "zoe")], [act(0, "1"), act(0, "2")]), Silent())
    keys = [hashed_key(Network.X, Kind.LIKE, text) for text in ("1", "2", "3")]
    assert store.reader.interaction_keys_known(keys) == set(keys[:2])
    with store.work(label()) as work:
        work.delete_interaction(
            store.reader.timeline(store.reader.find_people("Zoë")[0]).interactions[0].id
        )
    assert store.reader.interaction_keys_known(keys) == set(keys[:2])
    store.close()


class StopsAt:
    """A user who stops at the n-th look."""

    def __init__(self, number: int) -> None:
        self.left = number

    def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
        assert stage == "writing"
        assert total is not None
        assert 0 <= done <= total
        self.left -= 1
        if self.left == 0:
            raise Cancelled


@pytest.mark.parametrize("number", [1, 2, 3, 5])
def test_stopping_it_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(imports, "PORTION", 2)
    store = store_at(tmp_path)
    before = state_hash(store)
    plan = plan_of([planned(0, "Zoë", "zoe")], [act(0, str(n)) for n in range(9)])

    def take_in() -> None:
        with store.work(label("import")) as work:
            work.apply_plan(plan, StopsAt(number))

    with pytest.raises(Cancelled):
        take_in()
    assert state_hash(store) == before
    assert store.reader.people_ids(PeopleQuery(everybody=True)).tolist() == []
    assert store.reader.history(9) == ()
    store.close()
