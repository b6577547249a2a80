"""Feeds that are due, posts of everybody and of one, and which of them were read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.feeds import Post
from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.services.feed_rows import FeedLook
from app.store.workspace import WorkspaceStore
from tests.support.stores import add, clock, label, log, store_at

NOW = clock().now()
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkspaceStore]:
    opened = store_at(tmp_path)
    yield opened
    opened.close()


def publish(
    store: WorkspaceStore, name: str, *ago: int, person: PersonId | None = None
) -> PersonId:
    """Somebody whose feed has posts of so many days ago."""
    person = person or add(store, name)
    with store.work(label()) as work:
        feed = work.follow_feed(person, f"https://{name.lower()}.example/feed")
    posts = tuple(
        Post(key=f"{n}", title=f"{name} {n}", url=f"https://{name.lower()}.example/{n}", at=NOW - dt.timedelta(days=n))
        for n in ago
    )  # fmt: skip
    with store.quiet_work() as work:
        work.keep_looks(
            [
                FeedLook(
                    feed=feed, at=NOW, next_at=NOW + 6 * HOUR, posts=posts, title=f"{name} writes"
                )
            ]
        )
    return person


def titles(
    store: WorkspaceStore, person: PersonId | None = None, *, with_read: bool = False
) -> list[str]:
    rows = store.reader.posts(person, with_read=with_read, offset=0, limit=99)
    return [row.title for row in rows]


def test_posts_of_everybody_and_of_one_the_newest_first(store: WorkspaceStore) -> None:
    zoe = publish(store, "Zoe", 5, 1)
    publish(store, "Maren", 3)
    assert titles(store) == ["Zoe 1", "Maren 3", "Zoe 5"]
    assert titles(store, zoe) == ["Zoe 1", "Zoe 5"]
    assert [row.title for row in store.reader.posts(None, with_read=False, offset=1, limit=1)] == [
        "Maren 3"
    ]
    assert store.reader.post_titles(zoe, 1) == ("Zoe 1",)
    assert [(a.name, a.unread) for a in store.reader.authors()] == [("Maren", 1), ("Zoe", 2)]


def test_a_post_is_read_while_the_log_says_so(store: WorkspaceStore) -> None:
    zoe = publish(store, "Zoe", 5, 1)
    log(store, zoe, Kind.READ, url="https://zoe.example/1")
    assert titles(store) == ["Zoe 5"]
    assert titles(store, with_read=True) == ["Zoe 1", "Zoe 5"]
    assert [(a.name, a.unread) for a in store.reader.authors()] == [("Zoe", 1)]
    store.undo()
    assert titles(store) == ["Zoe 1", "Zoe 5"]
    log(store, zoe, Kind.LIKE, url="https://zoe.example/1")
    log(store, zoe, Kind.READ, Direction.INBOUND, url="https://zoe.example/1")
    assert titles(store) == ["Zoe 1", "Zoe 5"]


def test_fresh_posts_are_the_latest_of_each_with_the_day_of_the_last_reading(
    store: WorkspaceStore,
) -> None:
    zoe, maren = publish(store, "Zoe", 5, 1), publish(store, "Maren", 20)
    other = publish(store, "Other", 2)
    log(store, other, Kind.READ, ago=9, text="A book")
    with store.work(label()) as work:
        work.merge(other, zoe)
    since = NOW - dt.timedelta(days=14)
    [row] = store.reader.fresh_posts(since)
    assert (row.person, row.title) == (zoe, "Zoe 1")
    assert row.read_day == (NOW - dt.timedelta(days=9)).date()
    assert store.reader.fresh_posts(since, maren) == ()
    assert [row.person for row in store.reader.fresh_posts(since, other)] == [zoe]


def test_merged_people_read_as_one(store: WorkspaceStore) -> None:
    zoe, other = publish(store, "Zoe", 5), publish(store, "Other", 2)
    with store.work(label()) as work:
        work.merge(other, zoe)
    assert titles(store, zoe) == titles(store, other) == ["Other 2", "Zoe 5"]
    assert [(a.name, a.unread) for a in store.reader.authors()] == [("Zoe", 2)]
    assert len(store.reader.feeds(zoe)) == 2


def test_who_is_set_aside_is_left_alone(store: WorkspaceStore) -> None:
    from app.core.stages import State

    zoe = publish(store, "Zoe", 1)
    with store.work(label()) as work:
        work.set_state(zoe, State.SET_ASIDE, "team")
    assert (titles(store), store.reader.feeds()) == ([], ())
    assert store.reader.feeds_due(NOW + 99 * HOUR, asked_before=NOW + 99 * HOUR) == ()


def due(store: WorkspaceStore, at: dt.datetime, by_hand: bool = False) -> list[str]:
    before = at - dt.timedelta(minutes=5) if by_hand else at
    return [row.url for row in store.reader.feeds_due(at, asked_before=before)]


def test_feeds_are_due_when_their_time_has_come_and_by_hand_sooner(store: WorkspaceStore) -> None:
    zoe = "https://zoe.example/feed"
    publish(store, "Zoe", 1)
    assert due(store, NOW + 5 * HOUR) == []
    assert due(store, NOW + 6 * HOUR) == [zoe]
    assert due(store, NOW + dt.timedelta(minutes=4), by_hand=True) == []
    assert due(store, NOW + dt.timedelta(minutes=5), by_hand=True) == [zoe]


def test_a_new_feed_is_due_at_once_and_one_that_is_gone_by_hand_alone(
    store: WorkspaceStore,
) -> None:
    with store.work(label()) as work:
        feed = work.follow_feed(work.add_person("Zoe"), "https://z.example/")
    assert due(store, NOW) == ["https://z.example/"]
    gone = FeedLook(feed=feed, at=NOW, next_at=None, problem="feed.gone", failures=1)
    with store.quiet_work() as work:
        work.keep_looks([gone])
    assert due(store, NOW + 9999 * HOUR) == []
    assert due(store, NOW + HOUR, by_hand=True) == ["https://z.example/"]
    [row] = store.reader.feeds()
    assert (row.problem, row.next_at, row.looked_at) == ("feed.gone", None, NOW)


def test_who_asked_to_be_left_alone_is_even_by_hand(store: WorkspaceStore) -> None:
    with store.work(label()) as work:
        feed = work.follow_feed(work.add_person("Zoe"), "https://z.example/")
    busy = FeedLook(feed=feed, at=NOW, next_at=NOW + 24 * HOUR, problem="feed.busy", failures=1)
    with store.quiet_work() as work:
        work.keep_looks([busy])
    assert due(store, NOW + 23 * HOUR, by_hand=True) == []
    assert due(store, NOW + 24 * HOUR, by_hand=True) == ["https://z.example/"]


def test_nobody_is_asked_for_an_invented_person(store: WorkspaceStore) -> None:
    with store.work(label()) as work:
        work.follow_feed(work.add_person("Zoe", is_sample=True), "https://z.example/")
    assert due(store, NOW) == []
    assert [row.is_sample for row in store.reader.feeds()] == [True]
