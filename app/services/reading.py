"""Reading: the latest posts of people, from the feeds that the user follows for them.

The only use case that asks other machines, and only while it is switched on: until then nothing
that could open a connection is even made. A look at a feed has three parts, so that slow servers
keep nobody from the database: what is due is read, the feed is fetched and understood without it,
and what came of that is kept.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.errors import AppError, Cancelled
from app.core.feed_addresses import FeedPlace, feed_of, feed_place
from app.core.feeds import LOOK_BY_HAND, FeedContent, FeedId, PostId, next_look, quoted
from app.core.handles import Identity
from app.core.interactions import Kind
from app.core.people import PersonId
from app.core.progress import Progress
from app.services.feed_rows import AuthorRow, FeedDue, FeedLook, FeedRow, PostRow
from app.services.logging import Logged, Logging
from app.services.rows import Label
from app.services.settings import READING, Settings

if TYPE_CHECKING:
    from app.services.fetching import Answer, Fetcher
    from app.services.ports import Store

GONE = "feed.gone"
"""A feed that is gone for good is not looked at again by itself."""

LOST = frozenset({GONE, "feed.not_found", "feed.unreadable", "feed.address"})
"""Where it had moved to there is nothing now: the next look begins where the user said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What came of looking at feeds.

    Args:
        feeds: how many were looked at.
        new: how many posts are new.
        failed: how many could not be read.
    """

    feeds: int = 0
    new: int = 0
    failed: int = 0


class Reading:
    """Follows feeds, looks at them, and logs what was read.

    Args:
        fetcher: makes what asks other machines; called when the first feed is looked at.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: Settings,
        logging: Logging,
        fetcher: Callable[[], Fetcher],
    ) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings
        self._logging = logging
        self._make_fetcher = fetcher
        self._fetcher: Fetcher | None = None

    # --- the switch -----------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether feeds are looked at."""
        return self._settings.value(READING) == "on"

    def switch(self, *, on: bool) -> None:
        """Look at feeds from now on, or never."""
        self._settings.keep(READING, "on" if on else "off")

    # --- whom to follow -------------------------------------------------------------------------

    def feeds(self, person: PersonId | None = None) -> tuple[FeedRow, ...]:
        """Feeds of one person, followed or not, or all that are followed."""
        return self._store.reader.feeds(person)

    def places(self, person: PersonId) -> tuple[FeedPlace, ...]:
        """Where somebody may publish, as far as it is known and not followed yet.

        What an import named comes first, then what follows from their accounts.
        """
        feeds = self._store.reader.feeds(person)
        followed = {feed.url for feed in feeds if feed.is_followed}
        known = [FeedPlace(url=feed.url) for feed in feeds]
        for account in self._store.reader.accounts_of([person]).get(person, ()):
            place = feed_of(
                Identity(network=account.network, key=account.key, remote_id=account.remote_id)
            )
            if place is not None:
                known.append(place)
        by_url = {place.url: place for place in reversed(known) if place.url not in followed}
        return tuple(by_url.values())[::-1]

    def follow(self, person: PersonId, text: str = "") -> FeedId:
        """Look at what somebody publishes from now on.

        Args:
            text: the address of a feed, a profile or a website; empty for the one place known.

        Raises:
            AppError: ``feed.no_feed``; without an address ``feed.none`` and ``feed.several``.
        """
        card = self._store.reader.card(person)
        if card is None:
            raise AppError("person.gone")
        place = feed_place(text) if text.strip() else self._only_place(person, card.name)
        if place is None:
            raise AppError("feed.no_feed", text=text.strip())
        label = Label(code="feed.follow", values=(("name", card.name),))
        with self._store.work(label) as work:
            return work.follow_feed(person, place.url)

    def unfollow(self, feed: FeedRow) -> None:
        """Look at a feed no more."""
        label = Label(code="feed.unfollow", values=(("name", feed.name),))
        with self._store.work(label) as work:
            work.unfollow_feed(feed.id)

    def _only_place(self, person: PersonId, name: str) -> FeedPlace:
        places = self.places(person)
        if not places:
            raise AppError("feed.none", name=name)
        if len(places) > 1:
            raise AppError("feed.several", name=name, places=", ".join(p.url for p in places))
        return places[0]

    # --- posts ----------------------------------------------------------------------------------

    def posts(
        self,
        person: PersonId | None = None,
        *,
        with_read: bool = False,
        offset: int = 0,
        limit: int = 50,
    ) -> tuple[PostRow, ...]:
        """Posts that are wanted, the newest first."""
        return self._store.reader.posts(person, with_read=with_read, offset=offset, limit=limit)

    def authors(self) -> tuple[AuthorRow, ...]:
        """Everybody with posts here."""
        return self._store.reader.authors()

    def read(self, post: PostId) -> Logged:
        """A post was read: log that, with its title and address.

        Raises:
            AppError: ``feed.unknown``.
        """
        row = self._post(post)
        return self._logging.log(row.person, Kind.READ, text=quoted(row.title), url=row.url)

    def hide(self, post: PostId) -> None:
        """A post is not wanted: it is shown and proposed no more.

        Raises:
            AppError: ``feed.unknown``.
        """
        row = self._post(post)
        label = Label(code="post.hide", values=(("name", row.name), ("what", row.title)))
        with self._store.work(label) as work:
            work.hide_post(post)

    def _post(self, post: PostId) -> PostRow:
        row = self._store.reader.post(post)
        if row is None:
            raise AppError("feed.unknown")
        return row

    # --- looking --------------------------------------------------------------------------------

    def due(self, *, by_hand: bool = False) -> tuple[FeedDue, ...]:
        """Feeds to be looked at now.

        Args:
            by_hand: the user asked: also those whose time has not come, but for those looked at
                a moment ago and those whose server asked to be left alone.

        Raises:
            AppError: ``reading.off``.
        """
        if not self.is_on:
            raise AppError("reading.off")
        now = self._clock.now()
        before = now - LOOK_BY_HAND if by_hand else now
        return self._store.reader.feeds_due(now, asked_before=before)

    def look(self, due: FeedDue, progress: Progress) -> FeedLook:
        """Fetch and understand one feed. Reads and writes nothing of the workspace.

        Raises:
            Cancelled: the user stopped it.
        """
        now = self._clock.now()
        try:
            answer, content, at = self._fetch(due, lambda: progress.step(0))
        except Cancelled:
            raise
        except AppError as error:
            return _failed(due, error, now)
        return FeedLook(
            feed=due.id,
            at=now,
            next_at=next_look(now),
            address=at,
            title=due.title if content is None else content.title,
            etag=answer.etag or (due.etag if content is None else ""),
            modified=answer.modified or (due.modified if content is None else ""),
            posts=None if content is None else content.posts,
        )

    def keep(self, looks: Sequence[FeedLook]) -> Looked:
        """Keep what came of looking."""
        with self._store.quiet_work() as work:
            new = work.keep_looks(looks)
        failed = sum(bool(look.problem) for look in looks)
        return Looked(feeds=len(looks), new=new, failed=failed)

    def refresh(self, progress: Progress, *, by_hand: bool = False) -> Looked:
        """Look at all feeds that are due, one after the other, each kept at once.

        Raises:
            AppError: ``reading.off``.
            Cancelled: stopped; what was looked at before is kept.
        """
        dues = self.due(by_hand=by_hand)
        looked: list[Looked] = []
        for count, due in enumerate(dues):
            progress.step(count, len(dues), stage="looking")
            looked.append(self.keep([self.look(due, progress)]))
        return together(looked)

    def _fetch(
        self, due: FeedDue, tick: Callable[[], None]
    ) -> tuple[Answer, FeedContent | None, str]:
        """The answer, what it says if it says something new, and where the feed is from now on."""
        from app.feeds.documents import read_feed
        from app.feeds.pages import feeds_named

        fetcher = self._fetcher = self._fetcher or self._make_fetcher()
        answer = fetcher.fetch(due.address, etag=due.etag, modified=due.modified, tick=tick)
        place = answer.moved_to or due.address
        if answer.is_unchanged:
            return answer, None, place
        try:
            return answer, read_feed(answer.body, answer.address), place
        except AppError:
            named = feeds_named(answer.body, answer.address)
            if not named and not answer.is_page:
                raise
        if not named:
            raise AppError("feed.page_without")
        answer = fetcher.fetch(named[0], tick=tick)
        return answer, read_feed(answer.body, answer.address), answer.moved_to or named[0]


def together(looked: Iterable[Looked]) -> Looked:
    """Several looks as one."""
    total = Looked()
    for one in looked:
        total = Looked(
            feeds=total.feeds + one.feeds,
            new=total.new + one.new,
            failed=total.failed + one.failed,
        )
    return total


def _failed(due: FeedDue, error: AppError, now: dt.datetime) -> FeedLook:
    seconds = error.values.get("wait")
    wait = dt.timedelta(seconds=seconds) if isinstance(seconds, int) else None
    failures = due.failures + 1
    is_gone = error.code == GONE and due.address == due.url
    is_lost = error.code in LOST
    return FeedLook(
        feed=due.id,
        at=now,
        next_at=None if is_gone else next_look(now, failures=failures, wait=wait),
        address="" if is_lost else due.address,
        title=due.title,
        etag="" if is_lost else due.etag,
        modified="" if is_lost else due.modified,
        failures=failures,
        problem=error.code,
    )
