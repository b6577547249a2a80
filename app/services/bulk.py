"""Bulk: one thing done with many people at once, as one entry of the history and one undo.

Knows what may be done with many. Refuses to know who is selected, and how one person is changed
(`people`): of one person alone the entry bears their name, as if it had been done there.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from contextlib import AbstractContextManager

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.people import PersonId
from app.core.stages import Origin, Stage, State, Transition
from app.core.tiers import Tier
from app.services.ports import Store, Work
from app.services.rows import Label


class Bulk:
    """Changes many people in one unit of work."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def tag(self, people: Sequence[PersonId], name: str) -> None:
        """Put a tag on everybody.

        Raises:
            AppError: ``tag.empty``; ``bulk.nobody`` here and below, when nobody is chosen.
        """
        tag = _written(name)
        with self._work("tag", people, tag) as work:
            for person in people:
                work.add_tag(person, tag)

    def untag(self, people: Sequence[PersonId], name: str) -> None:
        """Take a tag off everybody, or everybody off a list."""
        tag = _written(name)
        with self._work("untag", people, tag) as work:
            for person in people:
                work.remove_tag(person, tag)

    def put_on_list(self, people: Sequence[PersonId], name: str) -> None:
        """Put everybody on a list; it is made when new."""
        shown = _written(name)
        with self._work("list", people, shown) as work:
            for person in people:
                work.put_on_list(person, shown)

    def set_tier(self, people: Sequence[PersonId], tier: Tier | None) -> None:
        """How often everybody is to be heard from; an own number of days gives way to it."""
        with self._work("tier", people) as work:
            for person in people:
                work.set_cadence(person, tier, None)

    def move(self, people: Sequence[PersonId], target: Stage, reason: str = "") -> int:
        """Move everybody by hand who is not there yet; it holds until released.

        Returns:
            How many were moved.

        Raises:
            AppError: ``bulk.no_reason`` when somebody would skip a stage without a reason;
                ``bulk.same`` when all are there.
        """
        rows = [row for row in self._store.reader.people_rows(people) if row.stage is not target]
        if not rows:
            raise AppError("bulk.same" if people else "bulk.nobody")
        skipping = sum(abs(target - row.stage) > 1 for row in rows)
        if skipping and not reason.strip():
            raise AppError("bulk.no_reason", count=skipping)
        today = self._clock.today()
        with self._work("move", [row.id for row in rows]) as work:
            for row in rows:
                transition = Transition(
                    who=row.id,
                    source=row.stage,
                    target=target,
                    day=today,
                    origin=Origin.MANUAL,
                    reason=reason.strip(),
                )
                work.move(transition, hold=True)
        return len(rows)

    def rest(
        self, people: Sequence[PersonId], until: dt.date | None = None, reason: str = ""
    ) -> int:
        """Let everybody rest who is active; how many they were. Without a day, until woken.

        Raises:
            AppError: ``rest.past``; ``bulk.same`` when nobody is active.
        """
        if until is not None and until <= self._clock.today():
            raise AppError("rest.past", day=until.isoformat())
        rows = self._store.reader.people_rows(people)
        active = [row.id for row in rows if row.state is State.ACTIVE]
        if people and not active:
            raise AppError("bulk.same")
        with self._work("rest", active) as work:
            for person in active:
                work.start_rest(person, until, origin=Origin.MANUAL, reason=reason)
        return len(active)

    def set_aside(self, people: Sequence[PersonId], because: str) -> None:
        """Never propose any of them again."""
        with self._work("set_aside", people) as work:
            for person in people:
                work.set_state(person, State.SET_ASIDE, because)

    def delete(self, people: Sequence[PersonId]) -> None:
        """Put everybody into the trash."""
        with self._work("delete", people) as work:
            for person in people:
                work.delete_person(person)

    def _work(
        self, what: str, people: Sequence[PersonId], named: str = ""
    ) -> AbstractContextManager[Work]:
        if not people:
            raise AppError("bulk.nobody")
        if len(people) == 1:
            names = self._store.reader.names_of(people)
            name = names.get(people[0])
            if name is None:
                raise AppError("person.gone")
            return self._store.work(Label(code=f"person.{what}", values=(("name", name),)))
        values = (("count", f"{len(people):,}"), *((("what", named),) if named else ()))
        return self._store.work(Label(code=f"bulk.{what}", values=values))


def _written(name: str) -> str:
    shown = " ".join(name.split())
    if not shown:
        raise AppError("tag.empty")
    return shown
