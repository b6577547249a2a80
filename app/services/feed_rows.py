"""Values about feeds and posts that the store answers with, and takes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.feeds import FeedId, Post, PostId
    from app.core.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRow:
    """A feed of somebody, and how the latest look at it went.

    Args:
        name: whose it is.
        url: as the user or an import gave it.
        title: the feed's own; empty before the first look.
        is_followed: whether it is looked at.
        looked_at: when it was looked at last; None before the first time.
        next_at: when it is looked at again; None before the first look, and when it is gone.
        problem: code of why the latest look failed; empty when it did not.
        is_sample: it belongs to somebody invented: nobody is ever asked for it.
    """

    id: FeedId
    person: PersonId
    name: str
    url: str
    title: str = ""
    is_followed: bool = True
    looked_at: dt.datetime | None = None
    next_at: dt.datetime | None = None
    problem: str = ""
    is_sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedDue:
    """A feed to be looked at now.

    Args:
        url: as it was given.
        address: where to ask: where it moved to for good, or was found, else as it was given.
        etag, modified: what to say, so that nothing is sent twice; may be empty.
        failures: looks in a row that failed.
        title: as it was last.
    """

    id: FeedId
    url: str
    address: str
    etag: str = ""
    modified: str = ""
    failures: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLook:
    """How a look at a feed went, to be kept.

    Args:
        posts: what it said; None where it said nothing new, or failed.
        next_at: when to look again; None for never by itself.
        problem: code of why it failed; empty when it did not.
    """

    feed: FeedId
    at: dt.datetime
    next_at: dt.datetime | None
    address: str = ""
    title: str = ""
    etag: str = ""
    modified: str = ""
    failures: int = 0
    problem: str = ""
    posts: tuple[Post, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRow:
    """A post as it is listed.

    Args:
        name: of whose it is.
        at: when it was published, or first seen where the feed does not say.
        is_dated: whether the feed said.
        is_read: reading it was logged.
    """

    id: PostId
    person: PersonId
    name: str
    title: str
    url: str
    extract: str
    at: dt.datetime
    is_dated: bool
    is_read: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FreshRow:
    """The latest post of somebody that was not read.

    Args:
        read_day: when something of theirs was read last, or None.
    """

    id: PostId
    person: PersonId
    title: str
    url: str
    at: dt.datetime
    read_day: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorRow:
    """Somebody with posts here, and how many of them are not read."""

    person: PersonId
    name: str
    unread: int
