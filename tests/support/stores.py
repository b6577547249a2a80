"""Workspaces for tests: real files, a fixed day, and what two states of one have in common."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

from app.core.clock import FixedClock
from app.core.handles import Identity
from app.core.imports import (
    ImportedInteraction,
    ImportPlan,
    Outcome,
    PlannedAccount,
    PlannedFile,
    PlannedInteraction,
    PlannedPerson,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.services.rows import Label
from app.store.database import Database
from app.store.tables import WATCHED, name_of
from app.store.workspace import WorkspaceStore, open_store

TODAY = dt.date(2026, 11, 22)


def clock(day: dt.date = TODAY) -> FixedClock:
    return FixedClock(date=day)


def store_at(folder: Path, day: dt.date = TODAY, *, busy_seconds: float = 5.0) -> WorkspaceStore:
    return open_store(folder, clock(day), busy_seconds=busy_seconds)


def days_ago(number: int) -> dt.date:
    return TODAY - dt.timedelta(days=number)


def label(code: str = "test", **values: str) -> Label:
    return Label(code=code, values=tuple(values.items()))


def database_of(store: WorkspaceStore) -> Database:
    return store._database


def add(store: WorkspaceStore, name: str, handle: str = "") -> PersonId:
    """Somebody with an account on X."""
    with store.work(label("person.add", name=name)) as work:
        person = work.add_person(name)
        if handle:
            identity = Identity(network=Network.X, key=handle.lower(), handle=handle)
            work.add_account(person, identity, following=True)
    return person


def log(
    store: WorkspaceStore,
    person: PersonId,
    kind: Kind = Kind.LIKE,
    direction: Direction = Direction.OUTBOUND,
    ago: int = 1,
    **more: str,
) -> int:
    with store.work(label(f"log.{kind}")) as work:
        return work.add_interaction(person, kind, direction, days_ago(ago), **more)


def state_hash(store: WorkspaceStore) -> str:
    """A hash of all rows that a session watches."""
    digest = hashlib.sha256()
    for table in WATCHED:
        rows = database_of(store).rows(f"SELECT * FROM {name_of(table)} ORDER BY id")
        digest.update(repr((name_of(table), rows)).encode())
    return digest.hexdigest()


def derived_rows(store: WorkspaceStore) -> list[tuple[object, ...]]:
    return database_of(store).rows("SELECT * FROM standing ORDER BY id")


def planned(
    index: int, name: str, handle: str, *, person: PersonId | None = None, **more: object
) -> PlannedPerson:
    """Somebody followed on X, new unless ``person`` says who it is."""
    values: dict[str, object] = {
        "outcome": Outcome.NEW if person is None else Outcome.UPDATED,
        "accounts": (
            PlannedAccount(
                identity=Identity(network=Network.X, key=handle, handle=handle),
                outcome=Outcome.NEW,
                following=True,
                since=days_ago(300),
            ),
        ),
        "relations": frozenset({(Relation.FOLLOWING, Network.X)}),
        "person": person,
    }
    return PlannedPerson(index=index, name=name, **(values | more))


def act(
    index: int, key: str, *, kind: Kind = Kind.LIKE, ago: int = 10, inbound: bool = False
) -> PlannedInteraction:
    return PlannedInteraction(
        person_index=index,
        row=ImportedInteraction(
            who=None,
            network=Network.X,
            kind=kind,
            direction=Direction.INBOUND if inbound else Direction.OUTBOUND,
            day=days_ago(ago),
            remote_key=key,
            ref=RowRef(file="like.js", line=1),
        ),
    )


def plan_of(
    people: list[PlannedPerson], acts: list[PlannedInteraction], sha256: str = "abc"
) -> ImportPlan:
    return ImportPlan(
        files=(PlannedFile(path="x.zip", format="x", sha256=sha256, rows=len(acts)),),
        people=tuple(people),
        interactions=tuple(acts),
        interactions_unchanged=0,
        left_out=(),
    )
