"""What the user decides about somebody whom an import may have found again.

Knows plans as values: a decision makes one plan into another. Refuses to know who is here beyond
what it is handed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from app.core.imports import ImportPlan, Outcome, PlannedPerson
from app.core.matching import Known, all_against, new_particulars
from app.core.naming import better_name
from app.core.networks import Identity
from app.core.people import Account, PersonId

Decisions = Mapping[int, PersonId | None]
"""By index in the plan: the person here whom it is, or None: it is none of the candidates."""


def decided(plan: ImportPlan, decisions: Decisions, known: Known) -> ImportPlan:
    """The plan as it is after the user's decisions.

    Args:
        plan: its people keep their places.
        decisions: only about people of whom the plan does not know who they are.
        known: accounts, tags, notes, particulars and names of the people decided for.

    Raises:
        ValueError: a decision about somebody whom the plan found by id or handle.
    """
    fixed = [p.index for p in plan.people if p.index in decisions and p.person is not None]
    if fixed:
        raise ValueError(fixed)
    return dataclasses.replace(
        plan,
        people=tuple(
            _decide(person, decisions[person.index], known) if person.index in decisions else person
            for person in plan.people
        ),
    )


def _decide(planned: PlannedPerson, here: PersonId | None, known: Known) -> PlannedPerson:
    if here is None:
        return dataclasses.replace(planned, outcome=Outcome.NEW, candidates=())
    old = known.accounts.get(here, ())
    held: tuple[Account | Identity, ...] = (
        *old,
        *(account.identity for account in planned.accounts),
    )
    return dataclasses.replace(
        planned,
        outcome=Outcome.UPDATED,
        person=here,
        candidates=(),
        accounts=all_against(planned.accounts, old),
        tags=tuple(tag for tag in planned.tags if tag not in known.tags.get(here, ())),
        notes=tuple(n for n in planned.notes if n[1] not in known.notes.get(here, ())),
        particulars=new_particulars(planned.particulars, (here,), known),
        rename=better_name(known.called.get(here, ""), planned.name, held),
    )


def marked_apart(plan: ImportPlan, decisions: Decisions) -> Mapping[int, tuple[PersonId, ...]]:
    """Whom those decided to be nobody here are not, by index in the plan."""
    return {
        person.index: person.candidates
        for person in plan.people
        if person.index in decisions and decisions[person.index] is None and person.candidates
    }
