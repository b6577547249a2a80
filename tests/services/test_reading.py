"""Reading, over a real database and a real server on loopback."""

from __future__ import annotations

import datetime as dt
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.core.errors import AppError, Cancelled
from app.core.feed_addresses import FeedPlace
from app.core.interactions import Direction, Kind
from app.core.pace import StepKind
from app.core.people import PersonId
from app.core.progress import Silent
from app.paths import workspace_paths
from app.services.reading import Looked, Reading
from app.services.workspace import Workspace
from tests.support.desk import TODAY, desk
from tests.support.web import Web, answer, feed, moved, packed, raw, serving


@pytest.fixture(scope="module")
def server() -> Iterator[Web]:
    with serving() as running:
        yield running


@pytest.fixture
def web(server: Web) -> Web:
    server.says.clear()
    server.asked.clear()
    return server


def reading(workspace: Workspace, web: Web, days: int = 0) -> Reading:
    """Reading that asks the server, switched on, some days later."""
    clock = FixedClock(date=TODAY + dt.timedelta(days=days))
    made = Reading(
        workspace.store,
        clock,
        workspace.settings,
        workspace.logging,
        lambda: web.fetcher(seconds=2.0),
    )
    made.switch(on=True)
    return made


def follow(workspace: Workspace, web: Web, name: str = "Zoë", path: str = "/feed") -> PersonId:
    person = workspace.people.add(name)
    workspace.reading.follow(person, web.url(path))
    return person


def titles(workspace: Workspace) -> list[str]:
    return [row.title for row in workspace.reading.posts()]


def test_it_is_off_until_switched_on(workspace: Workspace, web: Web) -> None:
    follow(workspace, web)
    assert not workspace.reading.is_on
    with pytest.raises(AppError, match=r"reading\.off"):
        workspace.reading.refresh(Silent(), by_hand=True)
    workspace.reading.switch(on=True)
    assert workspace.reading.is_on
    workspace.reading.switch(on=False)
    assert not workspace.reading.is_on


def test_while_it_is_off_the_whole_feature_opens_no_socket(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object, **_more: object) -> None:
        raise AssertionError("a socket was opened, or a name looked up")

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    workspace.samples.add()
    maren = workspace.people.find("Maren Okafor")
    workspace.people.add_account(maren, "https://maren.example/blog")
    reads = workspace.reading
    reads.follow(maren, "https://maren.example/blog")
    with pytest.raises(AppError, match=r"reading\.off"):
        reads.refresh(Silent(), by_hand=True)
    row = reads.posts()[0]
    reads.read(row.id)
    reads.hide(reads.posts()[0].id)
    assert reads.places(maren) is not None
    assert reads.authors()
    workspace.planning.day()
    workspace.explaining.explain(maren)
    workspace.drafting.prompts(maren)
    workspace.history.undo()
    reads.unfollow(reads.feeds(maren)[0])


def test_new_posts_come_in_and_are_asked_for_once(workspace: Workspace, web: Web) -> None:
    web.says["/feed"] = answer(feed("B", "A"), ETag='"1"')
    follow(workspace, web)
    reads = reading(workspace, web)
    assert reads.refresh(Silent()) == Looked(feeds=1, new=2)
    assert titles(workspace) == ["B", "A"]
    assert [row.title for row in reads.feeds()] == ["Zoë writes"]
    assert reads.refresh(Silent()) == Looked()
    assert reads.refresh(Silent(), by_hand=True) == Looked()
    assert len(web.asked) == 1


def test_what_is_as_it_was_keeps_what_is_here(workspace: Workspace, web: Web) -> None:
    web.says["/feed"] = answer(feed("A"), ETag='"1"')
    follow(workspace, web)
    reading(workspace, web).refresh(Silent())
    web.says["/feed"] = answer(status="304 Not Modified")
    assert reading(workspace, web, 1).refresh(Silent()) == Looked(feeds=1)
    assert reading(workspace, web, 2).refresh(Silent()) == Looked(feeds=1)
    assert [head.count('If-None-Match: "1"') for head in web.asked] == [0, 1, 1]
    assert (titles(workspace), workspace.reading.feeds()[0].title) == (["A"], "Zoë writes")


def test_what_moved_for_good_is_asked_there_from_now_on(workspace: Workspace, web: Web) -> None:
    web.says |= {"/feed": moved("/new"), "/new": answer(feed("A"))}
    follow(workspace, web)
    reading(workspace, web).refresh(Silent())
    reading(workspace, web, 1).refresh(Silent())
    assert web.paths() == ["/feed", "/new", "/new"]
    assert workspace.reading.feeds()[0].url == web.url("/feed")
    del web.says["/new"]
    reading(workspace, web, 2).refresh(Silent())
    web.says["/feed"] = answer(feed("B", "A"))
    assert reading(workspace, web, 3).refresh(Silent()).new == 1
    assert web.paths()[-1] == "/feed"


def test_a_page_is_looked_at_once_for_the_feed_that_it_names(
    workspace: Workspace, web: Web
) -> None:
    page = b"<link rel=alternate type=application/rss+xml href=/feed.xml>"
    web.says |= {"/": answer(page, kind="text/html"), "/feed.xml": packed(feed("A"))}
    follow(workspace, web, path="/")
    assert reading(workspace, web).refresh(Silent()).new == 1
    reading(workspace, web, 1).refresh(Silent())
    assert web.paths() == ["/", "/feed.xml", "/feed.xml"]


@pytest.mark.parametrize(
    ("say", "problem"),
    [
        (answer(status="404 Not Found"), "feed.not_found"),
        (answer(b"<html><p>Hello", kind="text/html"), "feed.page_without"),
        (answer(b"hello", kind="text/plain"), "feed.unreadable"),
        (answer(b"", kind="text/xml"), "feed.unreadable"),
        (answer(b"GIF89a", kind="image/gif"), "feed.kind"),
        (moved("/feed"), "feed.redirects"),
        (raw(b"what?"), "feed.unreachable"),
    ],
)
def test_a_failure_is_kept_and_tried_again_later(
    workspace: Workspace, web: Web, say: object, problem: str
) -> None:
    web.says["/feed"] = say
    follow(workspace, web)
    reads = reading(workspace, web)
    assert reads.refresh(Silent()) == Looked(feeds=1, failed=1)
    [row] = reads.feeds()
    assert row.problem == problem
    assert row.next_at is not None
    assert row.looked_at is not None
    assert row.next_at - row.looked_at == dt.timedelta(hours=1)
    web.says["/feed"] = answer(feed("A"))
    assert reading(workspace, web, 1).refresh(Silent()).new == 1
    assert reads.feeds()[0].problem == ""


def test_what_is_gone_is_left_and_who_is_busy_waited_for(workspace: Workspace, web: Web) -> None:
    web.says |= {
        "/gone": answer(status="410 Gone"),
        "/busy": answer(status="429 Too Many", Retry_After="172800"),
    }
    follow(workspace, web, "Gone", "/gone")
    follow(workspace, web, "Busy", "/busy")
    reading(workspace, web).refresh(Silent())
    rows = {row.name: row for row in workspace.reading.feeds()}
    assert rows["Gone"].next_at is None
    assert rows["Busy"].next_at == FixedClock(date=TODAY + dt.timedelta(days=2)).now()
    assert reading(workspace, web, 1).refresh(Silent(), by_hand=True).feeds == 1
    assert web.paths().count("/busy") == 1


def test_one_bad_feed_keeps_no_other_from_being_read(workspace: Workspace, web: Web) -> None:
    web.says |= {"/slow": raw(stays=True), "/feed": answer(feed("A"))}
    follow(workspace, web, "Slow", "/slow")
    follow(workspace, web)
    reads = Reading(
        workspace.store, workspace.clock, workspace.settings, workspace.logging,
        lambda: web.fetcher(seconds=0.2),
    )  # fmt: skip
    reads.switch(on=True)
    assert reads.refresh(Silent()) == Looked(feeds=2, new=1, failed=1)


def test_stopping_keeps_what_was_looked_at(workspace: Workspace, web: Web) -> None:
    class Stopping:
        def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
            if stage == "looking" and done == 1:
                raise Cancelled

    web.says |= {"/a": answer(feed("A")), "/b": answer(feed("B"))}
    follow(workspace, web, "A", "/a")
    follow(workspace, web, "B", "/b")
    with pytest.raises(Cancelled):
        reading(workspace, web).refresh(Stopping())
    assert len(titles(workspace)) == 1


def test_reading_a_post_logs_it_with_title_and_address(workspace: Workspace, web: Web) -> None:
    web.says["/feed"] = answer(feed("The hedge"))
    zoe = follow(workspace, web)
    reading(workspace, web).refresh(Silent())
    workspace.reading.read(workspace.reading.posts()[0].id)
    [act] = workspace.store.reader.timeline(zoe).interactions
    assert (act.kind, act.direction) == (Kind.READ, Direction.OUTBOUND)
    assert (act.text, act.url) == ("“The hedge”", "https://zoe.example/The-hedge")
    assert titles(workspace) == []
    assert [row.is_read for row in workspace.reading.posts(with_read=True)] == [True]
    workspace.history.undo()
    assert titles(workspace) == ["The hedge"]


def test_a_post_that_is_not_wanted_goes_and_comes_back(workspace: Workspace, web: Web) -> None:
    web.says["/feed"] = answer(feed("B", "A"))
    follow(workspace, web)
    reading(workspace, web).refresh(Silent())
    post = workspace.reading.posts()[0]
    workspace.reading.hide(post.id)
    assert titles(workspace) == ["A"]
    with pytest.raises(AppError, match=r"feed\.unknown"):
        workspace.reading.read(post.id)
    workspace.history.undo()
    assert titles(workspace) == ["B", "A"]


# --- whom to follow -------------------------------------------------------------------------------


def test_where_somebody_publishes_follows_from_their_accounts(workspace: Workspace) -> None:
    zoe = workspace.people.add(
        "Zoë", ["https://art.example/@zoe", "https://x.com/zoe", "https://zoe.example/blog"]
    )
    reads = workspace.reading
    assert reads.places(zoe) == (
        FeedPlace(url="https://art.example/@zoe.rss"),
        FeedPlace(url="https://zoe.example/blog/", is_page=True),
    )
    with pytest.raises(AppError, match=r"feed\.several"):
        reads.follow(zoe)
    reads.follow(zoe, "https://art.example/@zoe")
    assert reads.places(zoe) == (FeedPlace(url="https://zoe.example/blog/", is_page=True),)
    reads.follow(zoe)
    assert [row.url for row in reads.feeds(zoe)] == [
        "https://art.example/@zoe.rss", "https://zoe.example/blog/",
    ]  # fmt: skip
    reads.unfollow(reads.feeds(zoe)[0])
    assert len(reads.feeds(zoe)) == 1


def test_what_leads_to_no_feed_is_said(workspace: Workspace) -> None:
    zoe = workspace.people.add("Zoë", ["https://x.com/zoe"])
    with pytest.raises(AppError, match=r"feed\.none"):
        workspace.reading.follow(zoe)
    for text in ("https://x.com/zoe", "zoe", "http://192.168.0.1/feed"):
        with pytest.raises(AppError, match=r"feed\.no_feed"):
            workspace.reading.follow(zoe, text)
    with pytest.raises(AppError, match=r"person\.gone"):
        workspace.reading.follow(PersonId(1), "https://zoe.example/feed")


def test_feeds_of_an_imported_list_are_known_but_not_followed(
    workspace: Workspace, tmp_path: Path
) -> None:
    outline = "<outline text='Zoë' xmlUrl='{}' htmlUrl='https://zoe.example/'/>"
    file = tmp_path / "feeds.opml"
    for n, feed_url in enumerate(("https://zoe.example/posts.xml", "https://zoe.example/more.xml")):
        file.write_text(f"<opml><body>{outline.format(feed_url)}</body></opml>", "utf-8")
        plan = workspace.importing.preview([file])
        workspace.importing.commit(plan)
        assert len(plan.people) == 1, n
    zoe = workspace.people.find("Zoë")
    reads = workspace.reading
    assert reads.feeds() == ()
    assert [place.url for place in reads.places(zoe)] == [
        "https://zoe.example/more.xml", "https://zoe.example/posts.xml", "https://zoe.example/",
    ]  # fmt: skip
    reads.follow(zoe, "https://zoe.example/posts.xml")
    reads.unfollow(next(row for row in reads.feeds(zoe) if row.is_followed))
    assert len(reads.places(zoe)) == 3
    workspace.history.undo_import(workspace.store.reader.batches()[0].id)
    assert [place.url for place in reads.places(zoe)] == [
        "https://zoe.example/posts.xml", "https://zoe.example/",
    ]  # fmt: skip


# --- a new post as the next step ------------------------------------------------------------------


@contextmanager
def posted(folder: Path, web: Web, *, days: int) -> Iterator[tuple[Workspace, PersonId]]:
    """A workspace some days after a post of 20 November was fetched."""
    web.says["/feed"] = answer(feed("The hedge"))
    with desk(folder) as workspace:
        zoe = follow(workspace, web)
        reading(workspace, web).refresh(Silent())
    with open_workspace(
        workspace_paths(folder), FixedClock(date=TODAY + dt.timedelta(days=days))
    ) as later:
        later.review.new_day()
        yield later, zoe


def test_a_new_post_is_a_next_step_and_done_logs_it(tmp_path: Path, web: Web) -> None:
    with posted(tmp_path, web, days=0) as (workspace, zoe):
        [planned] = workspace.planning.day().steps
        assert (planned.step.kind, planned.profile) == (
            StepKind.POST,
            "https://zoe.example/The-hedge",
        )
        assert workspace.explaining.explain(zoe).step == planned.step
        workspace.planning.done(zoe, planned.step)
        [act] = workspace.store.reader.timeline(zoe).interactions
        assert (act.kind, act.text) == (Kind.READ, "“The hedge”")
        assert [p.step.kind for p in workspace.planning.day().steps] != [StepKind.POST]
        assert titles(workspace) == []


def test_an_old_post_is_no_step_any_more(tmp_path: Path, web: Web) -> None:
    with posted(tmp_path, web, days=13) as (workspace, zoe):
        step = workspace.explaining.explain(zoe).step
        assert step is not None
        assert step.kind is not StepKind.POST
        assert titles(workspace) == ["The hedge"]


def test_an_answer_owed_comes_first_and_reading_waits_its_gap(tmp_path: Path, web: Web) -> None:
    with posted(tmp_path, web, days=0) as (workspace, zoe):
        workspace.logging.log(zoe, Kind.LIKE)
        [planned] = workspace.planning.ahead()
        assert planned.step.kind is StepKind.POST
        assert planned.step.due == TODAY + dt.timedelta(days=2)
        workspace.logging.log(zoe, Kind.MESSAGE, Direction.INBOUND)
        [planned] = workspace.planning.day().steps
        assert planned.step.kind is StepKind.ANSWER


def test_who_was_put_off_is_not_proposed_for_a_post(tmp_path: Path, web: Web) -> None:
    with posted(tmp_path, web, days=0) as (workspace, zoe):
        [planned] = workspace.planning.day().steps
        workspace.planning.skip(zoe, planned.step)
        assert workspace.planning.day().steps == ()
