"""What the services need from the store about feeds and posts, as protocols.

They are part of `app.services.ports.Reader` and `Work`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.core.feeds import FeedId, PostId
    from app.core.people import PersonId
    from app.services.feed_rows import AuthorRow, FeedDue, FeedLook, FeedRow, FreshRow, PostRow


class FeedReader(Protocol):
    """Reads of feeds and posts."""

    def feeds(self, person: PersonId | None = None) -> tuple[FeedRow, ...]:
        """Feeds of one person, followed or not, or all that are followed; by name and address."""

    def feeds_due(self, now: dt.datetime, *, asked_before: dt.datetime) -> tuple[FeedDue, ...]:
        """Feeds to be looked at, those first that waited longest.

        Args:
            asked_before: by hand: all that were last looked at before this, but for those whose
                server asked to be left alone for longer; by itself: as ``now``.
        """

    def posts(
        self, person: PersonId | None, *, with_read: bool, offset: int, limit: int
    ) -> tuple[PostRow, ...]:
        """A page of posts that are wanted, the newest first, of one person or of everybody."""

    def post(self, post: PostId) -> PostRow | None:
        """One post."""

    def authors(self) -> tuple[AuthorRow, ...]:
        """Everybody with posts that are wanted, by name."""

    def fresh_posts(
        self, since: dt.datetime, person: PersonId | None = None
    ) -> tuple[FreshRow, ...]:
        """Of everybody, or of one person, the latest post not read, if it is of since then."""

    def post_titles(self, person: PersonId, limit: int) -> tuple[str, ...]:
        """Titles of somebody's latest posts."""


class FeedWork(Protocol):
    """Writes of feeds and posts."""

    def follow_feed(self, person: PersonId, url: str) -> FeedId:
        """Look at a feed of somebody from now on."""

    def unfollow_feed(self, feed: FeedId) -> None:
        """Look at a feed no more; one that an import named stays known."""

    def hide_post(self, post: PostId) -> None:
        """A post is not wanted."""

    def keep_looks(self, looks: Sequence[FeedLook]) -> int:
        """Keep how looks at feeds went (no session watches it); how many posts are new."""
