"""Whom of a plan the user takes in, and how. Plain values: knows no Qt and no service."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from enum import StrEnum

from app.core.acts import counted_by_person
from app.core.choices import Tags, Wishes, missing_tags
from app.core.imports import ImportedInteraction, ImportPlan, Outcome, PlannedPerson
from app.core.people import PersonId
from app.core.stages import Stage
from app.words.preview import Taken


class Shelf(StrEnum):
    """The groups in which the preview shows rows."""

    NEW = "new"
    HERE = "here"
    LOOK = "look"
    LEFT_OUT = "left_out"
    FILES = "files"


class Choice:
    """A plan with check marks, decisions and wishes: everybody as they come, at first.

    ``acts`` counts the new acts of each person; ``acts_of`` holds those of possible duplicates.

    Args:
        plan: what an import would do.
        tags: of those who are here already.
    """

    def __init__(self, plan: ImportPlan, tags: Tags | None = None) -> None:
        self.plan = plan
        self.wishes = Wishes()
        self.decisions: dict[int, PersonId | None] = {}
        self.stages: dict[int, Stage | None] = {}
        counted = counted_by_person(plan.interactions)
        self.acts = [counted[person.index] for person in plan.people]
        unclear = {p.index for p in plan.people if p.outcome is Outcome.AMBIGUOUS}
        self.acts_of: dict[int, list[ImportedInteraction]] = {index: [] for index in unclear}
        for act in plan.interactions if unclear else ():
            if act.person_index in unclear:
                self.acts_of[act.person_index].append(act.row)
        self._tags: Tags = tags or {}
        self._off: set[int] = set()
        self.is_interacted_only = False

    def take_over(self, old: Choice) -> None:
        """Wish, take and decide as before, of those whom another reading of the files names too."""
        self.wishes, self.is_interacted_only = old.wishes, old.is_interacted_only
        if not (old._off or old.decisions or old.stages):
            return
        places = {key: person.index for person in self.plan.people for key in _keys(person)}

        def now(index: int) -> int | None:
            keys = _keys(old.plan.people[index])
            return next((places[key] for key in keys if key in places), None)

        self._off = {index for before in old._off if (index := now(before)) is not None}
        for before, stage in old.stages.items():
            if (index := now(before)) is not None:
                self.stages[index] = stage
        for before, here in old.decisions.items():
            index = now(before)
            if index is None or self.plan.people[index].outcome is not Outcome.AMBIGUOUS:
                continue
            if here is None or here in self.plan.people[index].candidates:
                self.decisions[index] = here

    def is_taken(self, index: int) -> bool:
        """Whether somebody would be taken in."""
        return index not in self._off and not self._is_passed_over(index)

    def take(self, indices: Iterable[int], *, is_taken: bool) -> None:
        """Take people in, or don't."""
        if is_taken:
            self._off.difference_update(indices)
        else:
            self._off.update(indices)

    def is_new(self, index: int) -> bool:
        """Whether somebody would be a new person here."""
        is_decided = self.decisions.get(index) is not None
        return self.plan.people[index].is_newcomer and not is_decided

    def decide(self, index: int, here: PersonId | None) -> None:
        """Say who a possible duplicate is: somebody here, or none of the candidates."""
        self.decisions[index] = here

    def undecide(self, index: int) -> None:
        """Leave open again who somebody is."""
        self.decisions.pop(index, None)

    def start(self, indices: Iterable[int], stage: Stage | None) -> None:
        """Let single people start at a stage, whatever the others do.

        Args:
            stage: None lets the rules place them.
        """
        self.stages.update(dict.fromkeys(indices, stage))

    def starts_at(self, index: int) -> Stage | None:
        """Where somebody new would start; None for those who are here."""
        if not self.is_new(index):
            return None
        chosen = self.stages.get(index, self.wishes.stage)
        return self.plan.people[index].starts_at if chosen is None else chosen

    def shelf(self, shelf: Shelf) -> list[int]:
        """Indices of the people who stand on a shelf now."""
        wanted = {
            Shelf.NEW: (Outcome.NEW,),
            Shelf.HERE: (Outcome.UPDATED, Outcome.UNCHANGED),
            Shelf.LOOK: (Outcome.AMBIGUOUS,),
        }.get(shelf, ())
        return [
            person.index
            for person in self.plan.people
            if person.outcome in wanted and not self._is_passed_over(person.index)
        ]

    @property
    def taken(self) -> Taken:
        """What would be written."""
        new = updated = acts = 0
        has_names = bool(self.wishes.names)
        for person in self.plan.people:
            index = person.index
            if not self.is_taken(index):
                continue
            acts += self.acts[index]
            if self.is_new(index):
                new += 1
            elif (
                person.outcome is not Outcome.UNCHANGED
                or self.acts[index]
                or (has_names and missing_tags(person, self.wishes, self._tags))
            ):
                updated += 1
        return Taken(new=new, updated=updated, acts=acts)

    @property
    def chosen(self) -> frozenset[int] | None:
        """Indices to commit; None for everybody."""
        if not self._off and not self.is_interacted_only:
            return None
        return frozenset(p.index for p in self.plan.people if self.is_taken(p.index))

    def all_wishes(self, reason: str) -> Wishes:
        """The wishes for the batch, with those for single people.

        Args:
            reason: kept with each stage that was chosen.
        """
        return dataclasses.replace(self.wishes, stages=dict(self.stages), reason=reason)

    def _is_passed_over(self, index: int) -> bool:
        if not self.is_interacted_only or self.acts[index]:
            return False
        return self.is_new(index)


def _keys(person: PlannedPerson) -> list[tuple[str, str]]:
    """By what somebody is found again in another plan of the same files, the surest first."""
    found = [a.identity for a in person.accounts]
    keys = [(one.network.value, one.remote_id) for one in found if one.remote_id]
    keys += [(one.network.value, one.key) for one in found if one.key]
    return [*keys, ("", person.name.casefold())]
