"""What is said of posts and feeds."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.feeds import FeedId
from app.core.people import PersonId
from app.services.feed_rows import FeedRow
from app.services.reading import Looked
from app.words.reading import (
    feed_name,
    looked_said,
    nothing_new,
    place_name,
    state_sentence,
    when_said,
    within,
)

NOW = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


def row(**values: object) -> FeedRow:
    base = {
        "id": FeedId(1),
        "person": PersonId(2),
        "name": "Zoë",
        "url": "https://www.zoe.example/",
    }
    return FeedRow(**(base | values))


@pytest.mark.parametrize(
    ("hours", "said"),
    [(0.5, "within the hour"), (1, "in about an hour"), (6, "in about 6 hours"), (35, "in about 35 hours"),
     (48, "in 2 days"), (168, "in 7 days")],
)  # fmt: skip
def test_when_something_comes(hours: float, said: str) -> None:
    assert within(dt.timedelta(hours=hours)) == said


def test_a_feed_is_called_by_its_title_or_its_place() -> None:
    assert feed_name(row(title="Letters")) == "Letters"
    assert feed_name(row()) == "zoe.example"
    assert place_name("https://a.example/x/?p=1") == "a.example/x?p=1"


def test_how_the_latest_look_went() -> None:
    later = NOW + dt.timedelta(hours=2)
    assert state_sentence(row(), NOW, is_on=True) == "Not looked at yet."
    assert state_sentence(row(), NOW, is_on=False) == "Waits until Reading is switched on."
    assert state_sentence(row(looked_at=NOW), NOW, is_on=True) == "Looked at today."
    failed = row(looked_at=NOW, problem="feed.slow", next_at=later)
    assert state_sentence(failed, NOW, is_on=True).endswith("It is tried again in about 2 hours.")
    assert state_sentence(failed, later, is_on=True).endswith("at the next look.")
    assert "switched off" in state_sentence(failed, NOW, is_on=False)
    gone = row(looked_at=NOW, problem="feed.gone")
    assert state_sentence(gone, NOW, is_on=True).endswith("It is not tried again by itself.")
    sample = row(looked_at=NOW, problem="feed.slow", next_at=later, is_sample=True)
    assert state_sentence(sample, NOW, is_on=True).endswith("An invented feed is never asked.")


@pytest.mark.parametrize(
    ("looked", "said"),
    [
        (Looked(), "Every feed was looked at a moment ago."),
        (Looked(feeds=2), "Nothing new."),
        (Looked(feeds=2, new=1), "1 new post."),
        (Looked(feeds=2, new=3, failed=1), "3 new posts. One feed could not be read."),
        (Looked(feeds=2, failed=2), "Nothing new. 2 feeds could not be read."),
    ],
)
def test_what_came_of_looking(looked: Looked, said: str) -> None:
    assert looked_said(looked) == said


def test_when_a_post_is_of() -> None:
    today = NOW.date()
    day = dt.timedelta(days=1)
    assert when_said(today, today, is_dated=True) == "today"
    assert when_said(today - 9 * day, today, is_dated=True) == "13 Nov"
    assert when_said(today - 9 * day, today, is_dated=False) == "seen 9 days ago"


def test_when_there_is_nothing_new() -> None:
    assert nothing_new(None, NOW).endswith("appears here.")
    assert nothing_new(NOW + dt.timedelta(hours=5), NOW).endswith("looks again in about 5 hours.")
