"""Feeds and posts: what somebody publishes, as far as the program keeps it, and when to look again.

Knows what a post is, which posts are new, and how long to wait before the next look. Refuses to
know addresses (`feed_addresses`), bytes (`app.feeds`) and networks (`app.network`).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import NewType

FeedId = NewType("FeedId", int)
PostId = NewType("PostId", int)

MOST_TITLE = 200
"""Letters of a title that are kept; nobody's headline is longer."""

MOST_EXTRACT = 400
"""Letters of a post's beginning that are kept: enough to choose by, never a copy of the post."""

MOST_POSTS = 40
"""Posts of one feed that are kept, the newest ones: most feeds hold 10 to 30."""

SHORT_TITLE = 90
"""Letters of the title of a post that has none, made of its first words."""

NEW_FOR_DAYS = 14
"""A post is worth a step of its own for so long; afterwards it only stands in Reading."""

READ_AGAIN_DAYS = 7
"""Reading is proposed for a new post at most once a week a person: who posts ten times a day
would else keep every other step away."""

LOOK_AGAIN = dt.timedelta(hours=6)
"""Between two looks at a feed that answers. Feed readers ask every 30 minutes to 24 hours."""

LOOK_BY_HAND = dt.timedelta(minutes=5)
"""Not even by hand is a feed asked again sooner than this."""

FIRST_RETRY = dt.timedelta(hours=1)
LONGEST_WAIT = dt.timedelta(days=7)
"""After a failure the wait doubles from the first to the longest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One entry of a feed.

    Args:
        key: what makes it the same when the feed is read again: its own id, else its address.
        title: one line, never empty; of a post without one, its first words.
        url: where it can be read; http or https.
        extract: how it begins, plain text in one paragraph; may be empty.
        at: when it was published, aware UTC; None where the feed does not say.
    """

    key: str
    title: str
    url: str
    extract: str = ""
    at: dt.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedContent:
    """What a feed said.

    Args:
        title: the feed's own, one line; may be empty.
        posts: the newest first as far as the feed dates them, at most `MOST_POSTS`.
    """

    title: str
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPost:
    """A post that may be a next step: of somebody, not read yet, and fresh.

    Args:
        day: when it was published, or first seen where the feed does not say.
        read_day: when something of theirs was read last, or None.
    """

    id: PostId
    title: str
    url: str
    day: dt.date
    read_day: dt.date | None = None

    def is_due(self, today: dt.date) -> bool:
        """Whether it may be proposed: fresh, and nothing of theirs read in the last days."""
        is_fresh = 0 <= (today - self.day).days <= NEW_FOR_DAYS
        return is_fresh and (
            self.read_day is None or (today - self.read_day).days >= READ_AGAIN_DAYS
        )


def next_look(
    now: dt.datetime, *, failures: int = 0, wait: dt.timedelta | None = None
) -> dt.datetime:
    """When a feed may be looked at again by itself.

    Args:
        now: the instant of this look.
        failures: how many looks in a row failed, this one included; 0 after one that did not.
        wait: how long the server asked to be left alone, if it did.

    Returns:
        At the earliest after `LOOK_AGAIN`, or after a failure after `FIRST_RETRY` doubled with
        each further one; never later than `LONGEST_WAIT`, whatever the server asked.
    """
    if failures:
        pause = min(FIRST_RETRY * (1 << min(failures - 1, 10)), LONGEST_WAIT)
    else:
        pause = LOOK_AGAIN
    if wait is not None:
        pause = min(max(pause, wait), LONGEST_WAIT)
    return now + pause


def shown_at(post_at: dt.datetime | None, now: dt.datetime) -> dt.datetime:
    """By which instant a post is ordered: a date to come would keep it on top for ever."""
    return now if post_at is None else min(post_at, now)


def one_line(text: str, most: int) -> str:
    """Text in one line, cut at a word with an ellipsis where it is longer than ``most`` letters."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[:most]
    head, space, _rest = cut.rpartition(" ")
    return f"{(head if space and len(head) > most // 2 else cut).rstrip(' ,;:–—-')}…"


def title_of(title: str, extract: str) -> str:
    """The title of a post; of a short message without one, its first words."""
    return one_line(title, MOST_TITLE) or one_line(extract, SHORT_TITLE)


def quoted(title: str) -> str:
    """A title as reading it is logged: in quotation marks, once."""
    return f"“{title.strip('“”')}”"
