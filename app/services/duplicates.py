"""Duplicates: who may be one and the same, and what the user decides about it.

Nobody is merged by a guess: pairs are proposed with all that tells, and the user merges them, or
says that they are two people, which is never asked again. A merge can be taken apart at any time.

Who is kept keeps name, stage, state and hold; what happened with both is then read as one history,
and the rules look at that history anew. The stage of whoever is merged away waits with them, which
is why the one with the higher stage is proposed as the one to keep.
"""

from __future__ import annotations

from app.core.duplicates import Pair
from app.core.errors import AppError
from app.core.people import PersonId, sort_name
from app.core.progress import Progress
from app.core.uids import number_of_uid
from app.services.ports import Store
from app.services.review import Review
from app.services.rows import Label, MergedRow, PersonCard


class Duplicates:
    """Finds, merges, takes apart, and remembers who is not the same."""

    def __init__(self, store: Store, review: Review) -> None:
        self._store = store
        self._review = review

    def find(self, progress: Progress | None = None) -> tuple[Pair, ...]:
        """All pairs in the workspace who may be one, the surest first.

        Pairs that were marked as two people are left out.
        """
        from app.services.likeness import find_pairs  # 40 ms that no start needs

        reader = self._store.reader
        return find_pairs(reader.profiles(), reader.apart_pairs(), progress)

    def merge(self, person: PersonId, into: PersonId) -> PersonId:
        """Make two people one; whoever was merged before stands for whom they became.

        Returns:
            The one who is kept.

        Raises:
            AppError: ``merge.same``, ``merge.sample`` (a sample person and a real one),
                ``person.gone``.
        """
        away, kept = self._card(person), self._card(into)
        if away.id == kept.id:
            raise AppError("merge.same", name=kept.name)
        if away.is_sample is not kept.is_sample:
            raise AppError("merge.sample")
        with self._store.work(_label("person.merge", away.name, kept.name)) as work:
            work.merge(away.id, kept.id)
            self._review.touched(work, [kept.id])
        return kept.id

    def unmerge(self, person: PersonId) -> PersonId:
        """Let somebody stand alone again who was merged away, with all that was theirs.

        That the two are not the same is remembered: neither is a later import to make them one
        again because it says once more what made them one.

        Returns:
            The person who stands alone again.

        Raises:
            AppError: ``merge.none`` when they were not merged into anybody.
        """
        reader = self._store.reader
        root = reader.root_of(person)
        if root == person:
            raise AppError("merge.none", name=self._card(person).name)
        name = reader.names_of([person])[person]
        with self._store.work(_label("person.unmerge", name, self._card(root).name)) as work:
            work.unmerge(person)
            work.mark_apart(person, root)
            self._review.touched(work, [person, root])
        return person

    def mark_apart(self, one: PersonId, other: PersonId) -> None:
        """Remember that two are two people: they are never proposed as one again.

        Raises:
            AppError: ``merge.same`` when they are one.
        """
        first, second = self._card(one), self._card(other)
        if first.id == second.id:
            raise AppError("merge.same", name=first.name)
        with self._store.work(_label("person.apart", first.name, second.name)) as work:
            work.mark_apart(first.id, second.id)

    def merged_of(self, person: PersonId) -> tuple[MergedRow, ...]:
        """Everybody who was merged into somebody."""
        return self._store.reader.merged_of(person)

    def find_merged(self, text: str) -> PersonId:
        """The one person merged away whom a text means: by name or uid, or by whom they are in.

        Raises:
            AppError: ``person.unknown``, ``merge.none``, or ``person.several`` with uids.
        """
        reader = self._store.reader
        number = number_of_uid(text)
        if number is not None and reader.root_of(PersonId(number)) != number:
            return PersonId(number)
        named = reader.merged_named(sort_name(text))
        people = reader.find_people(text)
        if not named and not people:
            raise AppError("person.unknown", text=text)
        rows = [row for person in people for row in reader.merged_of(person)]
        if named:
            roots = {reader.root_of(person) for person in named}
            rows = [row for root in roots for row in reader.merged_of(root) if row.id in named]
        if not rows:
            raise AppError("merge.none", name=self._card(people[0]).name)
        if len(rows) > 1:
            listed = "; ".join(f"{row.name} ({row.uid})" for row in rows)
            raise AppError("person.several", text=text, people=listed)
        return rows[0].id

    def _card(self, person: PersonId) -> PersonCard:
        card = self._store.reader.card(person)
        if card is None:
            raise AppError("person.gone")
        return card


def _label(code: str, name: str, other: str) -> Label:
    return Label(code=code, values=(("name", name), ("other", other)))
