"""What the user wants of a whole import besides whom to take: a tag, a list, where people start.

Knows plans as values: wishes make one plan into another. Refuses to know who is here beyond the
tags it is handed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.imports import ImportPlan, Outcome, PlannedPerson
from app.core.people import PersonId
from app.core.stages import Stage

Tags = Mapping[PersonId, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What is to be done with everybody who is taken in.

    Args:
        tag: put on everybody, or empty.
        list_name: a list on which everybody is put, or empty.
        stage: where new people start; None lets the rules place them.
        stages: the same for single ones, by index in the plan; None lets the rules place them.
        reason: kept with each stage that was chosen.
    """

    tag: str = ""
    list_name: str = ""
    stage: Stage | None = None
    stages: Mapping[int, Stage | None] = field(default_factory=dict)
    reason: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Tag and list, without blanks around them; those that are empty are missing."""
        bare = (" ".join(name.split()) for name in (self.tag, self.list_name))
        return tuple(dict.fromkeys(name for name in bare if name))

    def stage_of(self, index: int) -> Stage | None:
        """Where somebody new starts; None where the rules place them."""
        return self.stages.get(index, self.stage)


def missing_tags(person: PlannedPerson, wishes: Wishes, tags: Tags) -> tuple[str, ...]:
    """Which tags somebody would get by the wishes who has them neither here nor by the export.

    Args:
        tags: of those who are here.
    """
    here = tags.get(person.person, frozenset()) if person.person is not None else frozenset()
    held = {name.casefold() for name in (*here, *person.tags)}
    return tuple(name for name in wishes.names if name.casefold() not in held)


def with_wishes(plan: ImportPlan, wishes: Wishes, tags: Tags) -> ImportPlan:
    """The plan as it is with the user's wishes.

    Args:
        plan: after the decisions about possible duplicates; its people keep their places.
        tags: of those who are here.
    """
    return dataclasses.replace(
        plan,
        people=tuple(_wished(person, wishes, tags) for person in plan.people),
        plain_tags=frozenset({" ".join(wishes.tag.split())} - {" ".join(wishes.list_name.split())}),
        stage_reason=wishes.reason,
    )


def _wished(person: PlannedPerson, wishes: Wishes, tags: Tags) -> PlannedPerson:
    more = missing_tags(person, wishes, tags)
    stage = wishes.stage_of(person.index) if person.person is None else None
    if not more and stage is None:
        return person
    is_changed = bool(more) and person.outcome is Outcome.UNCHANGED
    return dataclasses.replace(
        person,
        tags=(*person.tags, *more),
        stage=stage,
        starts_at=person.starts_at if stage is None else stage,
        outcome=Outcome.UPDATED if is_changed else person.outcome,
    )
