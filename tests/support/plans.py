"""Import plans made of a few values, for tests of the preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from app.core.imports import (
    ImportedInteraction,
    ImportPlan,
    LeftOut,
    Outcome,
    PlannedAccount,
    PlannedInteraction,
    PlannedPerson,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network

DAY = dt.date(2026, 11, 20)


def planned(index: int, outcome: Outcome = Outcome.NEW, **changed: Any) -> PlannedPerson:
    """Somebody who is followed on X."""
    identity = Identity(network=Network.X, key=f"person{index}", handle=f"Person{index}")
    given: dict[str, Any] = {
        "index": index,
        "outcome": outcome,
        "name": f"Person {index}",
        "accounts": (PlannedAccount(identity=identity, outcome=outcome, following=True),),
        "relations": frozenset({(Relation.FOLLOWING, Network.X)}),
    }
    return PlannedPerson(**{**given, **changed})


def act(index: int, number: int = 0, day: dt.date = DAY) -> PlannedInteraction:
    """A like of mine for somebody."""
    row = ImportedInteraction(
        who=None, network=Network.X, kind=Kind.LIKE, direction=Direction.OUTBOUND, day=day,
        remote_key=f"{index}/{number}", ref=RowRef(file="like.js", line=number + 1),
    )  # fmt: skip
    return PlannedInteraction(person_index=index, row=row)


def plan(
    people: Sequence[PlannedPerson],
    acts: Sequence[PlannedInteraction] = (),
    left_out: Sequence[LeftOut] = (),
) -> ImportPlan:
    """A plan of no file."""
    return ImportPlan(
        files=(), people=tuple(people), interactions=tuple(acts), interactions_unchanged=0,
        left_out=tuple(left_out),
    )  # fmt: skip
