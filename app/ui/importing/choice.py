"""Whom of a plan the user takes in. Plain values: knows no Qt and no service."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.core.imports import ImportPlan, Outcome, PlannedPerson
from app.words.preview import Taken

NEW_HERE = (Outcome.NEW, Outcome.AMBIGUOUS)


class Shelf(StrEnum):
    """The groups in which the preview shows rows."""

    NEW = "new"
    HERE = "here"
    LOOK = "look"
    LEFT_OUT = "left_out"


class Choice:
    """A plan with check marks: everybody at first.

    Args:
        plan: what an import would do.
    """

    def __init__(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.acts = [0] * len(plan.people)
        for act in plan.interactions:
            self.acts[act.person_index] += 1
        self._off: set[int] = set()
        self.is_interacted_only = False

    def is_taken(self, index: int) -> bool:
        """Whether somebody would be taken in."""
        return index not in self._off and not self._is_passed_over(index)

    def take(self, indices: Iterable[int], *, is_taken: bool) -> None:
        """Take people in, or don't."""
        if is_taken:
            self._off.difference_update(indices)
        else:
            self._off.update(indices)

    def shelf(self, shelf: Shelf) -> list[int]:
        """Indices of the people who stand on a shelf now."""
        wanted = {
            Shelf.NEW: (Outcome.NEW,),
            Shelf.HERE: (Outcome.UPDATED, Outcome.UNCHANGED),
            Shelf.LOOK: (Outcome.AMBIGUOUS,),
            Shelf.LEFT_OUT: (),
        }[shelf]
        return [
            person.index
            for person in self.plan.people
            if person.outcome in wanted and not self._is_passed_over(person.index)
        ]

    @property
    def taken(self) -> Taken:
        """What would be written."""
        new = updated = acts = 0
        for person in self.plan.people:
            if not self.is_taken(person.index):
                continue
            acts += self.acts[person.index]
            if person.outcome in NEW_HERE:
                new += 1
            elif person.outcome is Outcome.UPDATED or self.acts[person.index]:
                updated += 1
        return Taken(new=new, updated=updated, acts=acts)

    @property
    def chosen(self) -> frozenset[int] | None:
        """Indices to commit; None for everybody."""
        if not self._off and not self.is_interacted_only:
            return None
        return frozenset(p.index for p in self.plan.people if self.is_taken(p.index))

    def _is_passed_over(self, index: int) -> bool:
        person: PlannedPerson = self.plan.people[index]
        is_stranger = person.outcome in NEW_HERE and not self.acts[index]
        return self.is_interacted_only and is_stranger
