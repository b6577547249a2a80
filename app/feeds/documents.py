"""Feeds as they come over the wire to posts: RSS, Atom, RDF and JSON Feed.

`fastfeedparser` reads the formats, from bytes alone: given an address it would fetch by itself.
Knows which of an entry's addresses is the post, and what is kept of it. Refuses to fetch.
"""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

import fastfeedparser  # type: ignore[import-untyped]  # no types

from app.core.errors import AppError
from app.core.feed_addresses import web_address
from app.core.feeds import (
    MOST_EXTRACT,
    MOST_POSTS,
    MOST_TITLE,
    FeedContent,
    Post,
    one_line,
    title_of,
)
from app.feeds.extracts import plain_text

LONGEST_KEY = 1_000
_EARLIEST = dt.datetime(1990, 1, 1, tzinfo=dt.UTC)
"""Nothing was published on the web before; older dates are placeholders."""


def read_feed(body: bytes, address: str) -> FeedContent:
    """The posts of a feed, the newest first; what has no address of its own is left out.

    Args:
        body: the document.
        address: where it was found, for addresses that are told from there.

    Raises:
        AppError: ``feed.unreadable`` for what is no feed.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # dates in zones that nobody knows
            found: Mapping[str, Any] = fastfeedparser.parse(
                body, include_tags=False, include_media=False
            )
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError):
        # The library says ValueError; now and then a broken document trips it up otherwise.
        raise AppError("feed.unreadable") from None
    feed: Mapping[str, Any] = found.get("feed") or {}
    entries = [entry for entry in found.get("entries") or () if isinstance(entry, Mapping)]
    posts = [post for entry in entries if (post := _post(entry, address)) is not None]
    once = list({post.key: post for post in reversed(posts)}.values())[::-1]
    once.sort(key=lambda post: post.at or _EARLIEST, reverse=True)
    return FeedContent(
        title=one_line(plain_text(_text(feed, "title")), MOST_TITLE), posts=tuple(once[:MOST_POSTS])
    )


def _post(entry: Mapping[str, Any], address: str) -> Post | None:
    url = _address(entry, address)
    extract = plain_text(_markup(entry))
    title = title_of(plain_text(_text(entry, "title")), extract)
    if not url or not title:
        return None
    return Post(
        key=(_text(entry, "id") or url)[:LONGEST_KEY],
        title=title,
        url=url,
        extract=one_line(extract, MOST_EXTRACT) if one_line(extract, MOST_TITLE) != title else "",
        at=_instant(_text(entry, "published") or _text(entry, "updated")),
    )


def _address(entry: Mapping[str, Any], address: str) -> str:
    """Where the post can be read: its page, else its id, else what hangs on it (an episode)."""
    enclosures = [one for one in entry.get("enclosures") or () if isinstance(one, Mapping)]
    own = _text(entry, "link")
    told = [urljoin(address, own)] if own else []
    told += [one for one in (_text(entry, "id"), *(_text(e, "url") for e in enclosures)) if one]
    for text in told:
        url = web_address(text) if text.lower().startswith(("http://", "https://")) else ""
        if url:
            return url
    return ""


def _markup(entry: Mapping[str, Any]) -> str:
    contents = [one for one in entry.get("content") or () if isinstance(one, Mapping)]
    return _text(entry, "description") or next((_text(one, "value") for one in contents), "")


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value.strip() if isinstance(value, str) else ""


def _instant(text: str) -> dt.datetime | None:
    try:
        at = dt.datetime.fromisoformat(text)
        at = (at if at.tzinfo else at.replace(tzinfo=dt.UTC)).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None
    return at if at >= _EARLIEST else None
