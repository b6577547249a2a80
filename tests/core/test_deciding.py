"""Decisions of the user make one plan into another; nothing is written."""

from __future__ import annotations

import dataclasses

import pytest

from app.core.deciding import decided, marked_apart
from app.core.handles import Identity, Network
from app.core.imports import ImportPlan, Outcome
from app.core.matching import Known
from app.core.people import Account, AccountId, PersonId
from tests.support.stores import plan_of, planned

ZOE, OTHER = PersonId(7), PersonId(8)
HERE = Known(
    owners={},
    accounts={
        ZOE: (
            Account(id=AccountId(1), person=ZOE, network=Network.GITHUB, handle="zb", key="zb"),
            Account(id=AccountId(2), person=ZOE, network=Network.X, key="zoe", following=False),
        )
    },
    names={},
    tags={ZOE: frozenset({"Makers"})},
    notes={ZOE: frozenset({"known note"})},
    called={ZOE: "zb"},
)


@pytest.fixture
def plan() -> ImportPlan:
    """Zoë, who may be here already, and somebody new."""
    zoe = planned(
        0,
        "Zoë Brandt",
        "zoe",
        outcome=Outcome.AMBIGUOUS,
        candidates=(ZOE, OTHER),
        tags=("Makers", "Art"),
        notes=((None, "known note"), (None, "new note")),
    )
    return plan_of([zoe, planned(1, "Ada", "ada")], [])


def test_somebody_decided_to_be_here_brings_only_what_is_new(plan: ImportPlan) -> None:
    (zoe, ada) = decided(plan, {0: ZOE}, HERE).people
    assert (zoe.person, zoe.outcome, zoe.candidates) == (ZOE, Outcome.UPDATED, ())
    (account,) = zoe.accounts
    assert (account.account, account.outcome) == (AccountId(2), Outcome.UPDATED)
    assert account.following is True
    assert zoe.tags == ("Art",)
    assert zoe.notes == ((None, "new note"),)
    assert zoe.rename == "Zoë Brandt"
    assert ada == plan.people[1]


def test_nobody_here_is_somebody_new(plan: ImportPlan) -> None:
    (zoe, _) = decided(plan, {0: None}, HERE).people
    assert (zoe.person, zoe.outcome, zoe.candidates) == (None, Outcome.NEW, ())
    assert zoe.accounts == plan.people[0].accounts
    assert marked_apart(plan, {0: None, 1: None}) == {0: (ZOE, OTHER)}
    assert marked_apart(plan, {0: ZOE}) == {}


def test_an_account_that_is_not_theirs_yet_stays_new(plan: ImportPlan) -> None:
    account = dataclasses.replace(
        plan.people[1].accounts[0], identity=Identity(network=Network.X, key="other")
    )
    changed = dataclasses.replace(plan.people[1], accounts=(account,))
    plan = dataclasses.replace(plan, people=(plan.people[0], changed))
    (_, ada) = decided(plan, {1: ZOE}, HERE).people
    assert ada.accounts == (account,)


def test_who_was_found_by_id_or_handle_is_not_decided_about(plan: ImportPlan) -> None:
    found = dataclasses.replace(plan, people=(planned(0, "Zoë", "zoe", person=ZOE),))
    with pytest.raises(ValueError, match="0"):
        decided(found, {0: OTHER}, HERE)
