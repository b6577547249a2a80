"""Triage: going through many people one by one, with one decision for each.

Knows what may be decided of somebody whom an import brought, and that whoever was decided on is not
asked about again. Refuses to know in which order people come, and what a decision leads to
(`planning`, `review`).
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from app.core.errors import AppError
from app.core.people import PersonId
from app.core.stages import State
from app.core.tiers import Tier
from app.services.ports import Store, Work
from app.services.review import Review
from app.services.rows import BatchRow, Label, PeopleQuery


class Choice(StrEnum):
    """What is decided of somebody, in the order of the digits."""

    NEAR = "near"
    STEADY = "steady"
    LIGHT = "light"
    KEEP = "keep"
    LIST = "list"
    TEAM = "team"
    ARCHIVE = "archive"


_TIERS = {Choice.NEAR: Tier.NEAR, Choice.STEADY: Tier.STEADY, Choice.LIGHT: Tier.LIGHT}


class Triage:
    """Says who is still to be looked at, and keeps what is decided."""

    def __init__(self, store: Store, review: Review) -> None:
        self._store = store
        self._review = review

    def waiting(self, query: PeopleQuery) -> tuple[PersonId, ...]:
        """Who among those of a question waits for a decision, in the order of the list."""
        ids = self._store.reader.people_ids(replace(query, is_unsorted=True))
        return tuple(map(PersonId, ids))

    def is_waiting(self, person: PersonId) -> bool:
        """Whether somebody waits for a decision."""
        query = PeopleQuery(everybody=True, is_unsorted=True)
        return person in self._store.reader.people_keys(query, [person])

    def gone_through(self, query: PeopleQuery) -> int:
        """On how many people of a question something was decided here, set aside since or not."""
        wanted = replace(query, everybody=True, is_unsorted=False, is_gone_through=True)
        return self._store.reader.count_people(wanted)

    def latest_import(self) -> BatchRow | None:
        """The latest import that was not taken back."""
        return next((row for row in self._store.reader.batches() if not row.is_undone), None)

    def choose(
        self, person: PersonId, choice: Choice, *, list_name: str = "", because: str = ""
    ) -> None:
        """Decide on somebody, as one entry of the history.

        Args:
            list_name: for `Choice.LIST`; it is made when new.
            because: kept with `Choice.TEAM`, why they are set aside.

        Raises:
            AppError: ``person.gone``; ``tag.empty`` for a list without a name.
        """
        card = self._store.reader.card(person)
        if card is None:
            raise AppError("person.gone")
        shown = " ".join(list_name.split())
        if choice is Choice.LIST and not shown:
            raise AppError("tag.empty")
        with self._store.work(_label(choice, card.name)) as work:
            self._write(work, person, choice, shown, because)
            work.mark_sorted(person)
            self._review.touched(work, [person])

    def _write(
        self, work: Work, person: PersonId, choice: Choice, list_name: str, because: str
    ) -> None:
        match choice:
            case Choice.KEEP:
                pass  # that they were looked at is all there is to say
            case Choice.LIST:
                work.put_on_list(person, list_name)
            case Choice.TEAM:
                work.set_state(person, State.SET_ASIDE, because)
            case Choice.ARCHIVE:
                work.set_state(person, State.ARCHIVED, "")
            case _:
                work.set_cadence(person, _TIERS[choice], None)


def _label(choice: Choice, name: str) -> Label:
    values = (("name", name),)
    match choice:
        case Choice.KEEP:
            return Label(code="person.keep", values=values)
        case Choice.LIST:
            return Label(code="person.list", values=values)
        case Choice.TEAM:
            return Label(code="person.set_aside", values=values)
        case Choice.ARCHIVE:
            return Label(code="person.archive", values=values)
        case _:
            return Label(code="person.tier", values=values)
