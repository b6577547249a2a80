"""A draft is judged by what is known of the person."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.draft_findings import Check, Severity
from app.core.drafts import problems
from app.core.errors import AppError
from app.core.feeds import Post
from app.core.fitness import Gesture
from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.core.stages import Stage
from app.services.feed_rows import FeedLook
from app.services.workspace import Workspace

TODAY = dt.date(2026, 11, 22)


def day(ago: int) -> dt.date:
    return TODAY - dt.timedelta(days=ago)


@pytest.fixture
def edda(workspace: Workspace) -> PersonId:
    return workspace.people.add("Edda Hraun", [])


def test_the_situation_is_gathered_from_what_happened(workspace: Workspace, edda: PersonId) -> None:
    log = workspace.logging.log
    log(edda, Kind.COMMENT, day=day(20), text="In “The lock keeper” you stop early.")
    log(edda, Kind.COMMENT, Direction.INBOUND, day=day(19), text="I do.")
    log(edda, Kind.READ, day=day(10), text="Tide tables")
    workspace.people.note(edda, "Writes about herons")
    found = workspace.drafting.situation(edda, Gesture.COMMENT)
    assert found.stage in Stage
    assert (found.exchanges, found.answers_received, found.is_owed) == (1, 1, True)
    assert set(found.works) == {"The lock keeper", "Tide tables"}
    assert found.notes == ("Writes about herons",)
    assert not found.is_unasked


def test_what_they_published_lately_is_known_too(workspace: Workspace, edda: PersonId) -> None:
    feed = workspace.reading.follow(edda, "https://edda.example/feed")
    now = workspace.clock.now()
    titles = (
        "The hedge in March",
        "Ink day. If somebody knows where to find lamp black, " + "x" * 90,
    )
    posts = tuple(
        Post(key=title, title=title, url="https://edda.example/p", at=now) for title in titles
    )
    workspace.reading.keep([FeedLook(feed=feed, at=now, next_at=now, posts=posts)])
    assert workspace.drafting.situation(edda, Gesture.COMMENT).works == ("The hedge in March",)
    assert [p.topic for p in workspace.drafting.prompts(edda)][:1] == ["The hedge in March"]


def test_somebody_new_is_a_stranger(workspace: Workspace) -> None:
    (found,) = workspace.drafting.look(None, "Could we have a quick call?")
    assert (found.check, found.severity) == (Check.CALL, Severity.TOO_SOON)


def test_somebody_gone_is_told(workspace: Workspace) -> None:
    with pytest.raises(AppError, match=r"person\.gone"):
        workspace.drafting.look(PersonId(1), "Hello")


def test_a_check_is_muted_for_one_or_for_good(workspace: Workspace, edda: PersonId) -> None:
    drafting, text = workspace.drafting, "Could we have a quick call?"
    drafting.mute(Check.CALL, edda)
    assert problems(drafting.look(edda, text)) == ()
    assert len(problems(drafting.look(None, text))) == 1
    drafting.mute(Check.CALL)
    drafting.mute(Check.PITCH)
    assert drafting.muted() == {Check.CALL, Check.PITCH}
    drafting.unmute(Check.CALL)
    assert len(problems(drafting.look(None, text))) == 1
    assert problems(drafting.look(edda, text)) == ()


def test_questions_grow_from_notes_and_works(workspace: Workspace, edda: PersonId) -> None:
    assert workspace.drafting.prompts(edda) == ()
    workspace.people.note(edda, "Writes about herons")
    workspace.logging.log(edda, Kind.LIKE, text="“On ending a book”")
    made = workspace.drafting.prompts(edda)
    assert [one.grew_from for one in made[:2]] == ["Writes about herons", "On ending a book"]
    assert len(made) == 3
