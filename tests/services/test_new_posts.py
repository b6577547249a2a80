"""New posts as next steps see them."""

from __future__ import annotations

import datetime as dt

from app.core.clock import FixedClock
from app.core.feeds import Post
from app.core.interactions import Kind
from app.services.feed_rows import FeedLook
from app.services.new_posts import new_posts
from app.services.workspace import Workspace
from tests.support.desk import TODAY

AUCKLAND = dt.timezone(dt.timedelta(hours=13))


def test_the_latest_of_each_on_the_users_own_day(workspace: Workspace) -> None:
    zoe, maren = workspace.people.add("Zoë"), workspace.people.add("Maren")
    feed = workspace.reading.follow(zoe, "https://zoe.example/feed")
    at = dt.datetime(2026, 11, 21, 20, tzinfo=dt.UTC)
    posts = tuple(
        Post(key=str(n), title=f"P{n}", url=f"https://zoe.example/{n}", at=at - n * dt.timedelta(days=1))
        for n in range(2)
    )  # fmt: skip
    now = workspace.clock.now()
    workspace.reading.keep([FeedLook(feed=feed, at=now, next_at=now, posts=posts)])
    reader = workspace.store.reader
    found = new_posts(reader, workspace.clock)
    assert {person: (post.title, post.day, post.read_day) for person, post in found.items()} == {
        zoe: ("P0", dt.date(2026, 11, 21), None)
    }
    there = new_posts(reader, FixedClock(date=TODAY, zone=AUCKLAND))
    assert there[zoe].day == dt.date(2026, 11, 22)
    assert new_posts(reader, workspace.clock, maren) == {}
    workspace.logging.log(zoe, Kind.READ, text="A book")
    assert new_posts(reader, workspace.clock, zoe)[zoe].read_day == TODAY
    later = FixedClock(date=TODAY + dt.timedelta(days=14))
    assert new_posts(reader, later) == {}
