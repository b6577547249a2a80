"""Many people changed at once: one entry of the history, one undo."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.errors import AppError
from app.core.people import PersonId
from app.core.stages import Stage, State
from app.core.tiers import Tier
from app.services.rows import Label, PeopleQuery
from app.services.workspace import Workspace
from app.words.history import label_text


def many(workspace: Workspace, count: int) -> list[PersonId]:
    with workspace.store.work(Label(code="samples.add")) as work:
        return [work.add_person(f"Person {number}") for number in range(count)]


def test_five_hundred_are_one_entry_and_one_undo(workspace: Workspace) -> None:
    people = many(workspace, 500)
    reader, bulk = workspace.store.reader, workspace.bulk
    acts = (
        lambda: bulk.tag(people, " Makers "),
        lambda: bulk.put_on_list(people, "Leipzig"),
        lambda: bulk.set_tier(people, Tier.NEAR),
        lambda: bulk.move(people, Stage.ENGAGE),
        lambda: bulk.rest(people, workspace.clock.today() + dt.timedelta(days=30)),
        lambda: bulk.set_aside(people, "choice"),
        lambda: bulk.delete(people),
    )
    for number, act in enumerate(acts, start=2):
        act()
        assert len(workspace.history.entries()) == number
        assert "500" in label_text(workspace.history.entries()[0].label)
    assert len(reader.trash()) == 500
    for _ in range(2):
        workspace.history.undo()
    query = PeopleQuery(tag="makers", tier=Tier.NEAR, stage=Stage.ENGAGE, state=State.RESTING)
    assert reader.count_people(query) == 500
    for _ in range(5):
        workspace.history.undo()
    assert reader.count_people(PeopleQuery(stage=Stage.FOLLOW, state=State.ACTIVE)) == 500
    assert reader.tags() == ()


def test_one_alone_is_named_and_a_tag_comes_off_again(workspace: Workspace) -> None:
    (person,) = many(workspace, 1)
    workspace.bulk.tag([person], "Makers")
    assert label_text(workspace.history.entries()[0].label) == "Tag Person 0"
    workspace.bulk.untag([person], "makers")
    assert workspace.store.reader.tags() == ()


def test_skipping_a_stage_wants_a_reason_and_who_is_there_stays(workspace: Workspace) -> None:
    people = many(workspace, 3)
    with pytest.raises(AppError, match=r"bulk\.no_reason"):
        workspace.bulk.move(people, Stage.CONVERSE)
    assert workspace.bulk.move(people[:1], Stage.ENGAGE) == 1
    assert workspace.bulk.move(people, Stage.ENGAGE) == 2
    with pytest.raises(AppError, match=r"bulk\.same"):
        workspace.bulk.move(people, Stage.ENGAGE)
    assert workspace.bulk.move(people, Stage.CONNECT, "We met.") == 3


def test_what_cannot_be_is_refused_with_nothing_written(workspace: Workspace) -> None:
    people = many(workspace, 2)
    refused = [
        lambda: workspace.bulk.tag([], "Makers"),
        lambda: workspace.bulk.tag(people, "  "),
        lambda: workspace.bulk.rest(people, workspace.clock.today()),
        lambda: workspace.bulk.delete([PersonId(1)]),
    ]
    for act in refused:
        with pytest.raises(AppError):
            act()
    assert workspace.bulk.rest(people) == 2
    with pytest.raises(AppError, match=r"bulk\.same"):
        workspace.bulk.rest(people)
    assert len(workspace.history.entries()) == 2
