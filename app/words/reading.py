"""Reading in words: posts, feeds, why a feed could not be read, and what the switch means."""

from __future__ import annotations

import datetime as dt
from typing import Protocol
from urllib.parse import urlsplit

from app.core.errors import AppError
from app.words.dates import ago, short_day
from app.words.errors import sentence
from app.words.translation import tr, trn


class Seen(Protocol):
    """A feed, and how the latest look at it went."""

    @property
    def url(self) -> str:
        """Its address."""

    @property
    def title(self) -> str:
        """Its own title, or empty."""

    @property
    def looked_at(self) -> dt.datetime | None:
        """When it was looked at last."""

    @property
    def next_at(self) -> dt.datetime | None:
        """When it is looked at again."""

    @property
    def problem(self) -> str:
        """Code of why the latest look failed, or empty."""

    @property
    def is_sample(self) -> bool:
        """Whether it belongs to somebody invented."""


class Counted(Protocol):
    """What came of looking at feeds."""

    @property
    def feeds(self) -> int:
        """How many were looked at."""

    @property
    def new(self) -> int:
        """How many posts are new."""

    @property
    def failed(self) -> int:
        """How many could not be read."""


def switch_title() -> str:
    """What is asked for before anything is fetched."""
    return tr("Shall Acquainted look for new posts?")


def switch_text() -> str:
    """What happens while it is on, and what never does."""
    return tr(
        "While this is on, Acquainted fetches the feeds of those whose posts you follow, straight"
        " from their sites, at most every six hours. A site sees that somebody asked, as with any"
        " visit; nothing about you or the people here is sent. While it is off, Acquainted asks"
        " nobody for anything."
    )


def nobody_followed() -> str:
    """When it is on, and nobody's posts are followed."""
    return tr(
        "Open somebody's page and choose what of theirs you would like to read: their blog, their"
        " newsletter, or what they post on Mastodon, Bluesky, YouTube, Medium or Substack."
    )


def nothing_new(next_at: dt.datetime | None, now: dt.datetime) -> str:
    """When there is nothing to read, and when feeds are looked at again."""
    if next_at is None or next_at <= now:
        return tr("Whatever they publish next appears here.")
    return tr("Whatever they publish next appears here. Acquainted looks again {when}.").format(
        when=within(next_at - now)
    )


def within(span: dt.timedelta) -> str:
    """When something comes: "within the hour", "in about 5 hours", "in 3 days"."""
    hours = span.total_seconds() / 3600
    if hours < 1:
        return tr("within the hour")
    if hours < 36:
        count = round(hours)
        return trn("in about an hour", "in about {n} hours", count).format(n=count)
    days = round(hours / 24)
    return trn("in 1 day", "in {n} days", days).format(n=days)


def place_name(url: str) -> str:
    """An address as it is shown: without its scheme, and without a slash at its end."""
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path}".removeprefix("www.").rstrip("/") + (
        f"?{parts.query}" if parts.query else ""
    )


def feed_name(feed: Seen) -> str:
    """A feed as it is called: by its own title, else by its address."""
    return feed.title or place_name(feed.url)


def problem_sentence(code: str) -> str:
    """Why a feed could not be read."""
    return sentence(AppError(code))


def state_sentence(feed: Seen, now: dt.datetime, *, is_on: bool) -> str:
    """How the latest look at a feed went, and when the next one is."""
    if feed.problem:
        return f"{problem_sentence(feed.problem)} {_next_try(feed, now, is_on=is_on)}"
    if feed.looked_at is None:
        return tr("Not looked at yet.") if is_on else tr("Waits until Reading is switched on.")
    return tr("Looked at {day}.").format(day=ago(feed.looked_at.date(), now.date()))


def _next_try(feed: Seen, now: dt.datetime, *, is_on: bool) -> str:
    if feed.is_sample:
        return tr("An invented feed is never asked.")
    if feed.next_at is None:
        return tr("It is not tried again by itself.")
    if not is_on:
        return tr("Reading is switched off, so it is not tried again.")
    if feed.next_at <= now:
        return tr("It is tried again at the next look.")
    return tr("It is tried again {when}.").format(when=within(feed.next_at - now))


def looked_said(looked: Counted) -> str:
    """What came of looking."""
    if not looked.feeds:
        return tr("Every feed was looked at a moment ago.")
    said = tr("Nothing new.")
    if looked.new:
        said = trn("1 new post.", "{n} new posts.", looked.new).format(n=looked.new)
    if not looked.failed:
        return said
    failed = trn("One feed could not be read.", "{n} feeds could not be read.", looked.failed)
    return f"{said} {failed.format(n=looked.failed)}"


def looking_at(done: int, total: int) -> str:
    """How far looking is."""
    return tr("Looking at feed {number} of {total}").format(
        number=min(done + 1, total), total=total
    )


def failed_title(count: int) -> str:
    """Over the feeds that could not be read."""
    said = trn("One feed could not be read", "{n} feeds could not be read", count)
    return said.format(n=count)


def when_said(day: dt.date, today: dt.date, *, is_dated: bool) -> str:
    """When a post was published, or first seen."""
    if is_dated:
        return ago(day, today) if (today - day).days < 7 else short_day(day, today)
    return tr("seen {day}").format(day=ago(day, today))


def post_line(name: str, title: str, when: str) -> str:
    """A post in one line."""
    return tr("{name}: {title} ({when})").format(name=name, title=title, when=when)


def feed_line(url: str, state: str) -> str:
    """A feed in one line."""
    return tr("{url}  {state}").format(url=url, state=state)


def known_place(url: str, *, is_page: bool) -> str:
    """Where somebody may publish, not followed."""
    return feed_line(url, place_hint(is_page=is_page))


def place_hint(*, is_page: bool) -> str:
    """What following a known place would mean."""
    if is_page:
        return tr("Not followed. The page would be looked at for the feed that it names.")
    return tr("Not followed.")


def nothing_known(name: str) -> str:
    """When it is not known where somebody publishes."""
    return tr("No blog, newsletter or feed of {name} is known yet.").format(name=name)


def address_hint() -> str:
    """What may be written where an address is asked for."""
    return tr("The address of a blog, a newsletter, a feed or a profile")


def no_place(name: str) -> str:
    """When nothing that somebody publishes is known."""
    return tr("No feed of {name} is known. Give the address of a blog, a newsletter or a profile.").format(
        name=name
    )  # fmt: skip


def follows_now(name: str, url: str, *, is_on: bool) -> str:
    """After a feed was followed."""
    said = tr("What {name} publishes at {place} is followed.").format(
        name=name, place=place_name(url)
    )
    return said if is_on else f"{said} {tr('It is looked at once Reading is switched on.')}"


def follows_no_more(name: str) -> str:
    """After a feed was unfollowed."""
    return tr("The posts of {name} are followed no more.").format(name=name)


def switched(*, on: bool) -> str:
    """After the switch was turned."""
    if on:
        return tr("Acquainted looks for new posts from now on.")
    return tr("Acquainted looks for no posts any more. What was fetched stays.")


def nothing_listed(*, is_on: bool) -> str:
    """When there is no post to list."""
    if is_on:
        return tr("Nothing to read. Follow somebody's posts, or look for new ones (--refresh).")
    return tr("Nothing to read. Looking for posts is switched off (--on switches it on).")


def read_said(title: str) -> str:
    """After a post was read."""
    return tr("Logged: you read “{title}”.").format(title=title)


def hidden_said(title: str) -> str:
    """After a post was hidden."""
    return tr("Hidden: “{title}”.").format(title=title)
