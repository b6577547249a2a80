"""Keeping: what the user says of somebody by hand, beside what happened.

Cadence, own fields, days of the year, how you met, notes, accounts. Knows what can be
kept and what can't. Refuses to know what follows from it (`planning`).
"""

from __future__ import annotations

from contextlib import AbstractContextManager

from app.core.errors import AppError
from app.core.occasions import Occasion, is_possible
from app.core.people import AccountId, PersonId
from app.core.tiers import MOST_CADENCE_DAYS, Tier
from app.services.ports import Store, Work
from app.services.review import Review
from app.services.rows import Label, PersonDetails

MOST_FIELD_NAME = 60
"""A field's name stands in one line beside its value; a longer one is a note."""


class Keeping:
    """Reads and changes what is kept by hand; each change is one entry of the history."""

    def __init__(self, store: Store, review: Review) -> None:
        self._store = store
        self._review = review

    def details(self, person: PersonId) -> PersonDetails:
        """All that is kept on somebody by hand."""
        return self._store.reader.details(person)

    def set_cadence(self, person: PersonId, tier: Tier | None, days: int | None = None) -> None:
        """How often somebody is to be heard from; an own number of days goes before the tier.

        Raises:
            AppError: ``cadence.impossible`` unless 1 to `MOST_CADENCE_DAYS` days.
        """
        if days is not None and not 1 <= days <= MOST_CADENCE_DAYS:
            raise AppError("cadence.impossible", days=days, most=MOST_CADENCE_DAYS)
        with self._work("person.cadence", person) as work:
            work.set_cadence(person, tier, days)

    def set_met(self, person: PersonId, text: str) -> None:
        """How you met; empty takes it away."""
        with self._work("person.met", person) as work:
            work.update_person(person, met=text.strip())

    def set_field(self, person: PersonId, name: str, value: str) -> None:
        """Keep a field of the user's own; an empty value takes it away.

        Raises:
            AppError: ``field.bad_name`` for a name that is empty or too long.
        """
        shown = " ".join(name.split())
        if not 0 < len(shown) <= MOST_FIELD_NAME:
            raise AppError("field.bad_name", most=MOST_FIELD_NAME)
        with self._work("person.field", person) as work:
            work.set_field(person, shown, value)

    def add_occasion(self, person: PersonId, occasion: Occasion) -> int:
        """Keep a day of the year.

        Raises:
            AppError: ``occasion.impossible`` for a day that no year has, or without a name.
        """
        _check(occasion)
        with self._work("person.occasion", person) as work:
            return work.add_occasion(person, occasion)

    def change_occasion(self, person: PersonId, number: int, occasion: Occasion) -> None:
        """Put a day of the year right; raises as `add_occasion` does."""
        _check(occasion)
        with self._work("person.occasion.change", person) as work:
            work.change_occasion(number, occasion)

    def delete_occasion(self, person: PersonId, number: int) -> None:
        """Put a day of the year into the trash."""
        with self._work("person.occasion.delete", person) as work:
            work.delete_occasion(number)

    def change_note(self, person: PersonId, note: int, text: str) -> None:
        """Write a note anew.

        Raises:
            AppError: ``note.empty``; `delete_note` takes one away.
        """
        if not text.strip():
            raise AppError("note.empty")
        with self._work("person.note.change", person) as work:
            work.change_note(note, text=text.strip())

    def mark_private(self, person: PersonId, note: int, *, is_private: bool) -> None:
        """Keep a note out of what is given to others, or let it be part of it again."""
        with self._work(
            "person.note.private" if is_private else "person.note.open", person
        ) as work:
            work.change_note(note, is_private=is_private)

    def delete_note(self, person: PersonId, note: int) -> None:
        """Put a note into the trash."""
        with self._work("person.note.delete", person) as work:
            work.delete_note(note)

    def delete_account(self, person: PersonId, account: AccountId) -> None:
        """Put an account into the trash; what happened there stays."""
        with self._work("person.account.delete", person) as work:
            work.delete_account(account)
            self._review.touched(work, [person])

    def _work(self, code: str, person: PersonId) -> AbstractContextManager[Work]:
        card = self._store.reader.card(person)
        if card is None:
            raise AppError("person.gone")
        return self._store.work(Label(code=code, values=(("name", card.name),)))


def _check(occasion: Occasion) -> None:
    if not is_possible(occasion):
        raise AppError("occasion.impossible", name=occasion.name.strip() or "—")
