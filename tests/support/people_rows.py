"""People made of plain rows, for tests of the window that need no database."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from app.core.clock import FixedClock
from app.core.events import Changes
from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.core.stages import Stage, State
from app.services.rows import Label, PeopleCounts, PeopleQuery, PersonRow, Sort

TODAY = dt.date(2026, 11, 22)


def row(number: int, name: str = "", **changed: Any) -> PersonRow:
    """One person; what is not said follows from the number."""
    made = PersonRow(
        id=PersonId(number),
        name=name or f"Person {number}",
        stage=Stage(number % 4 + 1),
        state=State.ACTIVE,
        readiness=float(number % 100),
        last_kind=Kind.LIKE,
        last_direction=Direction.OUTBOUND,
        last_day=TODAY - dt.timedelta(days=number % 60),
        following_since=None,
        rest_until=None,
    )
    return made._replace(**changed)


PICTURED = (
    row(1, "Maren Okafor", stage=Stage.ENGAGE, readiness=72.0, last_kind=Kind.COMMENT, last_direction=Direction.INBOUND, last_day=dt.date(2026, 11, 19)),
    row(2, "Tomás Lindqvist", stage=Stage.CONVERSE, readiness=66.0, last_kind=Kind.QUESTION, last_day=dt.date(2026, 11, 16)),
    row(3, "Aiko Yamane", stage=Stage.CONNECT, readiness=91.0, last_kind=Kind.ACCEPTANCE, last_direction=Direction.INBOUND, last_day=dt.date(2026, 11, 8)),
    row(4, "Jules Baptiste", stage=Stage.ENGAGE, readiness=40.0, last_day=dt.date(2026, 11, 21)),
    row(5, "Sana Nadkarni", stage=Stage.CONVERSE, readiness=35.0, state=State.RESTING, rest_until=dt.date(2026, 12, 4)),
    row(6, "Wen Kaplan", stage=Stage.ENGAGE, readiness=33.0, last_kind=Kind.RESHARE, last_day=dt.date(2026, 11, 18)),
    row(7, "Edda Hraun", stage=Stage.FOLLOW, readiness=18.0, last_kind=None, last_direction=None, last_day=None, following_since=dt.date(2026, 10, 18)),
    row(8, "Ravi Menon", stage=Stage.FOLLOW, readiness=14.0, last_kind=None, last_direction=None, last_day=None, following_since=dt.date(2026, 11, 1)),
    row(9, "Dmitri Volkov with a name that is far too long for its row", stage=Stage.FOLLOW, readiness=None, last_kind=None, last_direction=None, last_day=None),
    row(10, "渡辺 愛", stage=Stage.FOLLOW, readiness=2.0, last_kind=Kind.FOLLOW, last_day=dt.date(2026, 11, 20)),
)  # fmt: skip
"""The people of the design's pictures, and two whose names are harder to set."""


@dataclass
class RowsReader:
    """The reads of the list over rows in memory; it counts what was asked of it."""

    rows: list[PersonRow]
    fetched: list[int] = field(default_factory=list)
    pages: int = 0
    ids_asked: int = 0
    keys_asked: int = 0

    def _matching(self, query: PeopleQuery) -> list[PersonRow]:
        found = [
            r
            for r in self.rows
            if (query.stage is None or r.stage is query.stage)
            and query.search.casefold().strip() in r.name.casefold()
            and (query.everybody or r.state in (State.ACTIVE, State.RESTING))
        ]
        if query.sort is Sort.NAME:
            found.sort(key=lambda r: r.name)
        elif query.sort is Sort.READINESS:
            found.sort(key=lambda r: -(r.readiness or 0))
        return found

    def people_ids(self, query: PeopleQuery) -> array[int]:
        self.ids_asked += 1
        return array("q", (r.id for r in self._matching(query)))

    def people_page(self, query: PeopleQuery, offset: int, limit: int) -> tuple[PersonRow, ...]:
        self.pages += 1
        return tuple(self._matching(query)[offset : offset + limit])

    def people_rows(self, ids: Sequence[int]) -> tuple[PersonRow, ...]:
        self.fetched += list(ids)
        by_id = {int(r.id): r for r in self.rows if r.id in set(ids)}
        return tuple(by_id[i] for i in ids if i in by_id)

    def people_keys(
        self, query: PeopleQuery, people: Sequence[int]
    ) -> dict[PersonId, tuple[float | str, int]]:
        self.keys_asked += 1
        found = [r for r in self._matching(query) if r.id in set(people)]
        if query.sort is Sort.NAME:
            return {r.id: (r.name, r.id) for r in found}
        by_readiness = query.sort is Sort.READINESS
        return {r.id: (-(r.readiness or 0) if by_readiness else 0, r.id) for r in found}

    def nameless_count(self) -> int:
        return 0

    def people_counts(self) -> PeopleCounts:
        on = [r for r in self.rows if r.state in (State.ACTIVE, State.RESTING)]
        return PeopleCounts(
            by_stage={s: sum(1 for r in on if r.stage is s) for s in Stage},
            resting=sum(1 for r in on if r.state is State.RESTING),
            set_aside=0,
            archived=0,
        )

    def card(self, person: PersonId) -> PersonRow | None:
        return next((r for r in self.rows if r.id == person), None)


@dataclass
class RowsStore:
    """A store that only tells its listeners."""

    reader: RowsReader
    listeners: list[Callable[[Changes], None]] = field(default_factory=list)

    def subscribe(self, listener: Callable[[Changes], None]) -> None:
        self.listeners.append(listener)

    def tell(self, changes: Changes) -> None:
        for listener in self.listeners:
            listener(changes)


def rows_workspace(rows: Sequence[PersonRow] = PICTURED) -> Any:
    """What the shell and the list need of a workspace, over rows in memory."""
    store = RowsStore(RowsReader(list(rows)))
    settings: dict[str, str] = {}

    def add(name: str, accounts: Sequence[str] = ()) -> PersonId:
        number = PersonId(max((int(r.id) for r in store.reader.rows), default=0) + 1)
        made = row(number, name)
        store.reader.rows.append(made)
        counts = ((made.stage, 1),)
        store.tell(Changes(label="person.add", people=frozenset({number}), counts=counts))
        return number

    return SimpleNamespace(
        store=store,
        trash=SimpleNamespace(drop_old=lambda: 0),
        clock=FixedClock(date=TODAY),
        history=SimpleNamespace(
            undo_label=Label(code="person.add", values=(("name", "Maren & Co"),)),
            redo_label=None,
        ),
        people=SimpleNamespace(add=add),
        review=SimpleNamespace(new_day=lambda: None),
        settings=SimpleNamespace(
            keep=lambda setting, value: settings.__setitem__(setting.name, value),
            value=lambda setting: settings.get(setting.name, setting.default),
            is_on=lambda setting: settings.get(setting.name, setting.default) == "yes",
        ),
        kept=settings,
    )
