"""A tag, a list and a starting stage for a whole import, and all of it back in one step."""

from __future__ import annotations

import pytest

from app.core.choices import Wishes
from app.core.stages import Origin, Stage
from app.services.rows import PersonCard
from app.services.workspace import Workspace
from tests.support.exports import EXPORTS

X = EXPORTS / "x" / "2024_new"


def card(workspace: Workspace, text: str) -> PersonCard:
    found = workspace.store.reader.card(workspace.people.find(text))
    assert found is not None
    return found


def test_tag_and_list_are_on_everybody_and_come_only_once(workspace: Workspace) -> None:
    workspace.importing.commit(workspace.importing.preview([X]))
    plan = workspace.importing.preview([X])
    wishes = Wishes(tag="print", list_name="Riso makers")
    outcome = workspace.importing.commit(plan, wishes=wishes)
    assert outcome.uid is not None
    tags = workspace.store.reader.tags_of(
        [person.person for person in plan.people if person.person is not None]
    )
    assert len(tags) == len(plan.people)
    assert all({"print", "Riso makers"} <= names for names in tags.values())
    again = workspace.importing.preview([X])
    assert workspace.importing.commit(again, wishes=wishes).uid is None


@pytest.mark.parametrize("stage", list(Stage))
def test_new_people_start_where_the_user_says_and_are_held_there(
    workspace: Workspace, stage: Stage
) -> None:
    plan = workspace.importing.preview([X])
    workspace.importing.commit(plan, wishes=Wishes(stage=stage, reason="Met at the fair."))
    zoe = card(workspace, "zoebrandt")
    assert zoe.stage is stage
    assert zoe.held
    moves = workspace.store.reader.timeline(zoe.id).transitions
    assert len(moves) == (0 if stage is Stage.FOLLOW else 1)
    for row in moves:
        assert row.transition.origin is Origin.MANUAL
        assert row.transition.reason == "Met at the fair."
    assert not workspace.store.check()
    workspace.history.undo()
    assert workspace.store.reader.people_counts().on_ladder == 0


def test_one_person_can_start_elsewhere_and_the_rules_place_the_others(
    workspace: Workspace,
) -> None:
    plan = workspace.importing.preview([X])
    zoe = next(p for p in plan.people if p.name == "Zoë Brandt")
    others = {p.name: p.starts_at for p in plan.people if p is not zoe}
    wishes = Wishes(stages={zoe.index: Stage.CONNECT})
    workspace.importing.commit(plan, wishes=wishes)
    assert card(workspace, "zoebrandt").stage is Stage.CONNECT
    rows = workspace.store.reader.people_rows(
        [p for name in others for p in workspace.store.reader.find_people(name)]
    )
    assert {row.name: row.stage for row in rows} == others


def test_those_here_already_keep_their_stage(workspace: Workspace) -> None:
    workspace.importing.commit(workspace.importing.preview([X]))
    before = card(workspace, "zoebrandt").stage
    plan = workspace.importing.preview([X])
    assert workspace.importing.commit(plan, wishes=Wishes(stage=Stage.CONNECT)).uid is None
    assert card(workspace, "zoebrandt").stage is before
