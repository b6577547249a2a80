"""Following, hiding, and keeping what was fetched."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.feeds import MOST_POSTS, FeedId, Post
from app.services.feed_rows import FeedLook
from app.store.workspace import WorkspaceStore
from tests.support.stores import add, clock, database_of, label, state_hash, store_at

NOW = clock().now()
URL = "https://zoe.example/feed.xml"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkspaceStore]:
    opened = store_at(tmp_path)
    yield opened
    opened.close()


def follow(store: WorkspaceStore, person: int, url: str = URL) -> FeedId:
    with store.work(label("feed.follow", name="Zoë")) as work:
        return work.follow_feed(person, url)


def post(key: str, ago: int | None = 1, **more: str) -> Post:
    at = None if ago is None else NOW - dt.timedelta(days=ago)
    return Post(key=key, title=f"About {key}", url=f"https://zoe.example/{key}", at=at, **more)


def look(feed: FeedId, *posts: Post, at: dt.datetime = NOW, **more: object) -> FeedLook:
    values = {"feed": feed, "at": at, "next_at": at + dt.timedelta(hours=6), "posts": posts}
    return FeedLook(**(values | more))


def keep(store: WorkspaceStore, *looks: FeedLook) -> int:
    with store.quiet_work() as work:
        return work.keep_looks(looks)


def titles(store: WorkspaceStore) -> list[str]:
    return [row.title for row in store.reader.posts(None, with_read=True, offset=0, limit=99)]


def test_following_is_the_users_and_what_is_fetched_is_not(store: WorkspaceStore) -> None:
    feed = follow(store, add(store, "Zoë"))
    before = state_hash(store)
    assert keep(store, look(feed, post("a"), post("b", 2))) == 2
    assert state_hash(store) == before
    store.undo()
    assert (store.reader.feeds(), titles(store)) == ((), [])
    store.redo()
    assert [row.url for row in store.reader.feeds()] == [URL]
    assert titles(store) == ["About a", "About b"]


def test_a_feed_is_followed_once_whoever_of_the_merged_had_it(store: WorkspaceStore) -> None:
    zoe, other = add(store, "Zoë"), add(store, "Z. B.")
    feed = follow(store, other)
    with store.work(label()) as work:
        work.merge(other, zoe)
    assert follow(store, zoe) == feed
    assert [(row.person, row.name) for row in store.reader.feeds(zoe)] == [(zoe, "Zoë")]


def test_what_was_unfollowed_can_be_followed_again(store: WorkspaceStore) -> None:
    zoe = add(store, "Zoë")
    feed = follow(store, zoe)
    keep(store, look(feed, post("a")))
    with store.work(label()) as work:
        work.unfollow_feed(feed)
    assert (store.reader.feeds(zoe), titles(store)) == ((), [])
    assert follow(store, zoe) == feed
    assert titles(store) == ["About a"]


def test_posts_come_once_are_put_right_and_the_oldest_go(store: WorkspaceStore) -> None:
    feed = follow(store, add(store, "Zoë"))
    assert keep(store, look(feed, post("a", extract="Old"))) == 1
    assert keep(store, look(feed, post("a", extract="New"), post("b", 2))) == 1
    rows = store.reader.posts(None, with_read=True, offset=0, limit=9)
    assert {row.title: row.extract for row in rows} == {"About a": "New", "About b": ""}
    many = tuple(post(f"p{n:02}", ago=n + 3) for n in range(MOST_POSTS))
    keep(store, look(feed, *many))
    assert len(titles(store)) == MOST_POSTS
    assert titles(store)[:3] == ["About a", "About b", "About p00"]


def test_what_has_no_date_stays_where_it_was_seen_first(store: WorkspaceStore) -> None:
    feed = follow(store, add(store, "Zoë"))
    keep(store, look(feed, post("a", None), at=NOW - dt.timedelta(days=3)))
    keep(store, look(feed, post("a", None), post("b", 2)))
    assert titles(store) == ["About b", "About a"]
    [first] = [
        r
        for r in store.reader.posts(None, with_read=True, offset=0, limit=9)
        if r.title == "About a"
    ]
    assert (first.at, first.is_dated) == (NOW - dt.timedelta(days=3), False)


def test_a_post_of_next_year_does_not_stand_on_top_for_ever(store: WorkspaceStore) -> None:
    feed = follow(store, add(store, "Zoë"))
    keep(store, look(feed, post("a", -365), at=NOW - dt.timedelta(days=2)))
    keep(store, look(feed, post("b", 1)))
    assert titles(store) == ["About b", "About a"]


def test_hidden_posts_stay_away_even_when_they_come_again(store: WorkspaceStore) -> None:
    feed = follow(store, add(store, "Zoë"))
    keep(store, look(feed, post("a"), post("b", 2)))
    row = store.reader.posts(None, with_read=True, offset=0, limit=1)[0]
    with store.work(label("post.hide", name="Zoë", title="a")) as work:
        work.hide_post(row.id)
    database_of(store).execute("DELETE FROM post")
    keep(store, look(feed, post("a"), post("b", 2)))
    assert titles(store) == ["About b"]
    assert store.reader.post(row.id) is None
    store.undo()
    assert titles(store) == ["About a", "About b"]


def test_what_was_fetched_goes_with_its_feed(store: WorkspaceStore) -> None:
    zoe, maren = add(store, "Zoë"), add(store, "Maren")
    kept = follow(store, maren, "https://maren.example/rss")
    feed = follow(store, zoe)
    keep(store, look(feed, post("a")), look(kept, post("m")))
    store.undo()
    keep(store, look(kept), look(feed, post("z")))
    count = "SELECT count(*) FROM {}"
    assert database_of(store).value(count.format("post")) == 1
    assert database_of(store).value(count.format("fetched")) == 1


def test_the_trash_the_way_back_and_forgetting(store: WorkspaceStore) -> None:
    zoe = add(store, "Zoë")
    keep(store, look(follow(store, zoe), post("a")))
    with store.work(label()) as work:
        work.delete_person(zoe)
    assert (store.reader.feeds(), titles(store)) == ((), [])
    with store.work(label()) as work:
        work.restore_person(zoe)
    assert titles(store) == ["About a"]
    store.forget([zoe])
    for table in ("feed", "hidden", "post", "fetched"):
        assert database_of(store).value(f"SELECT count(*) FROM {table}") == 0


def test_views_are_told_of_new_posts_and_of_nothing_else(store: WorkspaceStore) -> None:
    zoe = add(store, "Zoë")
    feed = follow(store, zoe)
    told: list[frozenset[int]] = []
    store.subscribe(lambda changes: told.append(changes.people))
    keep(store, look(feed, post("a")))
    keep(store, look(feed, post("a")))
    keep(store, look(feed, problem="feed.slow", posts=None))
    assert told == [frozenset({zoe})]
