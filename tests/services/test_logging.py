"""Logging an act: the judgement follows at once, and undo takes both back."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.errors import AppError
from app.core.fitness import Fit
from app.core.interactions import Direction, Kind
from app.core.stages import Stage
from app.services.workspace import Workspace


def test_a_like_is_in_the_timeline_and_in_the_list(workspace: Workspace) -> None:
    person = workspace.people.add("Maren Okafor")
    workspace.logging.log(person, Kind.LIKE)
    (act,) = workspace.store.reader.timeline(person).interactions
    (row,) = workspace.store.reader.people_rows([person])
    assert act.kind is Kind.LIKE
    assert act.at == workspace.clock.now()
    assert (row.last_kind, row.last_day) == (Kind.LIKE, workspace.clock.today())


def test_the_third_like_moves_and_undo_takes_both_back(workspace: Workspace) -> None:
    person = workspace.people.add("Maren Okafor")
    today = workspace.clock.today()
    for ago in (30, 20):
        workspace.logging.log(person, Kind.LIKE, day=today - dt.timedelta(days=ago))
    logged = workspace.logging.log(person, Kind.LIKE, day=today - dt.timedelta(days=10))
    assert logged.moved is not None
    assert logged.moved.target is Stage.ENGAGE

    workspace.history.undo()

    card = workspace.store.reader.card(person)
    timeline = workspace.store.reader.timeline(person)
    assert card is not None
    assert card.stage is Stage.FOLLOW
    assert len(timeline.interactions) == 2
    assert timeline.transitions == ()
    workspace.history.redo()
    card = workspace.store.reader.card(person)
    assert card is not None
    assert card.stage is Stage.ENGAGE


def test_an_older_entry_moves_no_clock_backwards(workspace: Workspace) -> None:
    person = workspace.people.add("Maren Okafor")
    today = workspace.clock.today()
    workspace.logging.log(person, Kind.COMMENT, day=today - dt.timedelta(days=3))
    workspace.logging.log(person, Kind.COMMENT, day=today - dt.timedelta(days=300))
    (standing,) = workspace.store.reader.standings([person])
    assert standing.last_touch_day == today - dt.timedelta(days=3)


def test_too_soon_is_logged_and_marked(workspace: Workspace) -> None:
    person = workspace.people.add("Maren Okafor")
    logged = workspace.logging.log(person, Kind.MESSAGE, asks=True, text="Could we talk?")
    assert logged.fitness is not None
    assert logged.fitness.fit is Fit.TOO_SOON
    assert workspace.explaining.explain(person).facts.asks_made == 1


def test_a_day_to_come_and_their_reading_are_refused(workspace: Workspace) -> None:
    person = workspace.people.add("Maren Okafor")
    tomorrow = workspace.clock.today() + dt.timedelta(days=1)
    with pytest.raises(AppError, match=r"log\.future"):
        workspace.logging.log(person, Kind.LIKE, day=tomorrow)
    with pytest.raises(AppError, match=r"log\.not_theirs"):
        workspace.logging.log(person, Kind.READ, Direction.INBOUND)
    assert workspace.store.reader.timeline(person).interactions == ()


def test_removing_an_entry_judges_again(workspace: Workspace) -> None:
    person = workspace.people.add("Maren Okafor")
    logged = workspace.logging.log(person, Kind.COMMENT)
    workspace.logging.remove(logged.interaction)
    assert workspace.explaining.explain(person).facts.comments_given == 0
    with pytest.raises(AppError, match=r"interaction\.gone"):
        workspace.logging.remove(logged.interaction)


def test_no_answer_needed_settles_what_was_owed(workspace: Workspace) -> None:
    person = workspace.people.add("Maren Okafor")
    theirs = workspace.logging.log(person, Kind.QUESTION, Direction.INBOUND)
    assert workspace.explaining.explain(person).facts.owed_an_answer is True
    workspace.logging.no_answer_needed(theirs.interaction)
    assert workspace.explaining.explain(person).facts.owed_an_answer is False
