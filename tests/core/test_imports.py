"""Counts of a plan: every person, account, act and row left out is in exactly one of them."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import (
    ImportedInteraction,
    ImportPlan,
    LeftOut,
    Outcome,
    PlannedAccount,
    PlannedInteraction,
    PlannedPerson,
    RowRef,
    plan_counts,
)
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network

REF = RowRef(file="list.csv", line=1)
ACT = ImportedInteraction(
    who=None,
    network=Network.X,
    kind=Kind.LIKE,
    direction=Direction.OUTBOUND,
    day=dt.date(2026, 11, 1),
    remote_key="1",
    ref=REF,
)
SETTLED = st.sampled_from([Outcome.NEW, Outcome.UPDATED, Outcome.UNCHANGED])


def person(outcome: Outcome, accounts: list[Outcome]) -> PlannedPerson:
    """Somebody with accounts of these outcomes."""
    identity = Identity(network=Network.X, key="zoe", handle="zoe")
    return PlannedPerson(
        index=0,
        outcome=outcome,
        name="Zoë",
        accounts=tuple(PlannedAccount(identity=identity, outcome=one) for one in accounts),
        relations=frozenset(),
    )


PEOPLE = st.lists(st.builds(person, st.sampled_from(Outcome), st.lists(SETTLED, max_size=3)))
LEFT = st.lists(
    st.builds(
        LeftOut,
        ref=st.just(REF),
        code=st.just("blocked"),
        count=st.integers(1, 50),
        what=st.sampled_from(["people", "interactions", "files"]),
    )
)


@given(PEOPLE, LEFT, st.integers(0, 5), st.integers(0, 1000))
def test_everything_is_counted_once(
    people: list[PlannedPerson], left: list[LeftOut], acts: int, unchanged: int
) -> None:
    plan = ImportPlan(
        files=(),
        people=tuple(people),
        interactions=(PlannedInteraction(person_index=0, row=ACT),) * acts,
        interactions_unchanged=unchanged,
        left_out=tuple(left),
    )
    counts = plan_counts(plan)
    assert [set(counts[part]) for part in ("people", "accounts", "interactions")] == [
        {"new", "updated", "unchanged", "ambiguous", "left_out"},
        {"new", "updated", "unchanged"},
        {"new", "updated", "unchanged", "left_out"},
    ]
    not_taken = counts["people"].pop("left_out")
    assert sum(counts["people"].values()) == len(people)
    assert sum(counts["accounts"].values()) == sum(len(one.accounts) for one in people)
    assert (counts["interactions"]["new"], counts["interactions"]["unchanged"]) == (acts, unchanged)
    whole_files = sum(row.count for row in left if row.what == "files")
    assert not_taken + counts["interactions"]["left_out"] + whole_files == sum(
        row.count for row in left
    )


def test_each_outcome_is_counted_under_its_own_name() -> None:
    plan = ImportPlan(
        files=(),
        people=tuple(person(outcome, [Outcome.NEW]) for outcome in Outcome),
        interactions=(),
        interactions_unchanged=0,
        left_out=(LeftOut(ref=REF, code="blocked", count=7),),
    )
    assert plan_counts(plan)["people"] == {
        "new": 1, "updated": 1, "unchanged": 1, "ambiguous": 1, "left_out": 7,
    }  # fmt: skip
