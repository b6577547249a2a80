"""Decisions about people one by one: who waits, what each decision keeps, and that it is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.people import PersonId
from app.core.stages import Stage, State
from app.core.tiers import Tier
from app.services.rows import PeopleQuery
from app.services.triage import Choice
from app.services.workspace import Workspace
from app.store.filters import query_of, query_text


@pytest.fixture
def imported(workspace: Workspace, tmp_path: Path) -> tuple[PersonId, ...]:
    file = tmp_path / "list.txt"
    file.write_text("https://x.com/one\nhttps://x.com/two\nhttps://x.com/three\n")
    workspace.importing.commit(workspace.importing.preview([file]))
    return tuple(workspace.people.find(name) for name in ("one", "two", "three"))


def test_whoever_was_decided_on_waits_no_more(
    workspace: Workspace, imported: tuple[PersonId, ...]
) -> None:
    triage = workspace.triage
    batch = triage.latest_import()
    assert batch is not None
    query = PeopleQuery(batch=batch.id)
    assert set(triage.waiting(query)) == set(imported)
    for person, choice in zip(imported, (Choice.NEAR, Choice.KEEP, Choice.TEAM), strict=True):
        triage.choose(person, choice, because="team")
        assert not triage.is_waiting(person)
    assert triage.waiting(query) == ()
    assert triage.gone_through(query) == 3
    card = workspace.store.reader.card(imported[2])
    assert card is not None
    assert (card.state, card.state_because) == (State.SET_ASIDE, "team")
    workspace.history.undo()
    assert triage.waiting(query) == (imported[2],)


def test_a_tier_or_a_move_elsewhere_is_a_decision_too(
    workspace: Workspace, imported: tuple[PersonId, ...]
) -> None:
    workspace.keeping.set_cadence(imported[0], Tier.LIGHT)
    workspace.people.move(imported[1], Stage.ENGAGE)
    assert workspace.triage.waiting(PeopleQuery()) == (imported[2],)


def test_set_aside_elsewhere_is_not_gone_through(
    workspace: Workspace, imported: tuple[PersonId, ...]
) -> None:
    workspace.people.set_aside(imported[0], "team")
    assert workspace.triage.gone_through(PeopleQuery()) == 0
    workspace.triage.choose(imported[1], Choice.ARCHIVE)
    assert workspace.triage.gone_through(PeopleQuery()) == 1


def test_a_list_wants_a_name_and_a_person_has_to_be_here(
    workspace: Workspace, imported: tuple[PersonId, ...]
) -> None:
    with pytest.raises(AppError, match=r"tag\.empty"):
        workspace.triage.choose(imported[0], Choice.LIST, list_name=" ")
    workspace.people.delete(imported[0])
    with pytest.raises(AppError, match=r"person\.gone"):
        workspace.triage.choose(imported[0], Choice.KEEP)
    assert imported[0] not in workspace.triage.waiting(PeopleQuery())


def test_of_an_import_that_was_taken_back_nobody_waits(
    workspace: Workspace, imported: tuple[PersonId, ...]
) -> None:
    workspace.history.undo()
    assert workspace.triage.latest_import() is None
    assert workspace.triage.waiting(PeopleQuery()) == ()


def test_a_question_of_it_can_be_kept_under_a_name() -> None:
    query = PeopleQuery(batch=2**62, is_unsorted=True, is_gone_through=True)
    assert query_of(query_text(query)) == query
    assert json.loads(query_text(PeopleQuery())) == {"sort": "readiness"}
