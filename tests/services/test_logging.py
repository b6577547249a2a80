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


def test_a_changed_entry_is_judged_as_if_it_had_been_logged_so(workspace: Workspace) -> None:
    today = workspace.clock.today()
    right = workspace.people.add("Maren Okafor")
    workspace.logging.log(
        right, Kind.COMMENT, day=today - dt.timedelta(days=9), text="Which press?", asks=True
    )
    wrong = workspace.people.add("Lamine Sarr")
    logged = workspace.logging.log(wrong, Kind.COMMENT, text="Wich pres")
    before = workspace.explaining.explain(wrong)

    workspace.logging.change(
        logged.interaction, day=today - dt.timedelta(days=9), text=" Which press? ", asks=True
    )

    (act,) = workspace.store.reader.timeline(wrong).interactions
    assert (act.text, act.asks, act.at) == ("Which press?", True, None)
    told, wanted = (workspace.explaining.explain(person) for person in (wrong, right))
    assert told.facts == wanted.facts
    assert told.readiness == wanted.readiness
    assert told.fitness == wanted.fitness
    workspace.history.undo()
    assert workspace.explaining.explain(wrong) == before


def test_a_change_may_move_somebody_and_the_day_keeps_its_time(workspace: Workspace) -> None:
    person, today = workspace.people.add("Maren Okafor"), workspace.clock.today()
    for ago in (30, 20):
        workspace.logging.log(person, Kind.LIKE, day=today - dt.timedelta(days=ago))
    third = workspace.logging.log(person, Kind.LIKE, day=today - dt.timedelta(days=20))
    assert third.moved is None
    moved = workspace.logging.change(
        third.interaction, day=today - dt.timedelta(days=10), text="", asks=False
    )
    assert moved is not None
    assert moved.target is Stage.ENGAGE
    now = workspace.logging.log(person, Kind.READ)
    workspace.logging.change(now.interaction, day=today, text="The ink guide", asks=False)
    acts = workspace.store.reader.timeline(person).interactions
    assert [act.at for act in acts if act.kind is Kind.READ] == [workspace.clock.now()]


def test_no_change_leads_into_the_future_or_back_from_the_trash(workspace: Workspace) -> None:
    person, today = workspace.people.add("Maren Okafor"), workspace.clock.today()
    logged = workspace.logging.log(person, Kind.LIKE)
    with pytest.raises(AppError, match=r"log\.future"):
        workspace.logging.change(
            logged.interaction, day=today + dt.timedelta(days=1), text="", asks=False
        )
    workspace.logging.remove(logged.interaction)
    with pytest.raises(AppError, match=r"interaction\.gone"):
        workspace.logging.change(logged.interaction, day=today, text="", asks=False)
