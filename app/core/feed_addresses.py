"""Which feed follows from which account or address, decided from the text alone.

Knows where each network publishes feeds, and what of an address is a feed's and not a page's.
Refuses to ask anybody: a website whose feed no rule tells has to be looked at, and that is said.

Source of the forms: the networks' own pages on feeds. No feed is published by X, LinkedIn,
Instagram, Threads, Facebook, TikTok, Twitch and Telegram.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from app.core.handles import Identity, Network, canonical_host, strip_marks
from app.core.networks import identity_from_url

_KEY_FEEDS: Mapping[Network, str] = {
    Network.BLUESKY: "https://bsky.app/profile/{}/rss",
    Network.GITHUB: "https://github.com/{}.atom",
    Network.MEDIUM: "https://medium.com/feed/@{}",
    Network.PINTEREST: "https://www.pinterest.com/{}/feed.rss",
    Network.REDDIT: "https://www.reddit.com/user/{}/.rss",
}
_ID_FEEDS: Mapping[Network, str] = {
    Network.BLUESKY: "https://bsky.app/profile/{}/rss",
    Network.YOUTUBE: "https://www.youtube.com/feeds/videos.xml?channel_id={}",
}
_HOST_FEEDS: tuple[tuple[str, str], ...] = (
    (r"[^.]+\.wordpress\.com", "feed/"),
    (r"[^.]+\.substack\.com", "feed"),
    (r"[^.]+\.medium\.com", "feed"),
    (r"[^.]+\.blogspot\.com", "feeds/posts/default"),
    (r"[^.]+\.tumblr\.com", "rss"),
    (r"[^.]+\.ghost\.io", "rss/"),
    (r"[^.]+\.micro\.blog", "feed.xml"),
    (r"[^.]+\.bearblog\.dev", "feed/"),
    (r"[^.]+\.livejournal\.com", "data/rss"),
    (r"[^.]+\.dreamwidth\.org", "data/rss"),
    (r"buttondown\.(?:com|email)", "rss"),
)
"""Hosts of many blogs, each with the place of its feed below the blog's own address."""

_FEED_PART = re.compile(
    r"(?i)feeds?|rss2?|atom|\.rss|feed\d?|.*\.(?:rss|atom|rdf|xml)|(?:feed|rss|atom|index)\.(?:json|php)"
)
"""A part of a path that only feeds have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPlace:
    """Where a feed is, or a page that should name it.

    Args:
        url: http or https, without anything behind a ``#``.
        is_page: a page of a website: it has to be looked at to find the feed that it names.
    """

    url: str
    is_page: bool = False


def feed_of(identity: Identity) -> FeedPlace | None:
    """Where the posts of an account are published, or None where no feed of it is known."""
    network, key = identity.network, identity.key
    if network is Network.MASTODON and key:
        name, _at, host = key.partition("@")
        return FeedPlace(url=f"https://{host}/@{quote(name)}.rss")
    if network is Network.SUBSTACK:
        has_site = bool(key) and not key.startswith("@")
        return FeedPlace(url=f"https://{key}.substack.com/feed") if has_site else None
    if network is Network.YOUTUBE and key.startswith("user/") and not identity.remote_id:
        name = quote(key.removeprefix("user/"))
        return FeedPlace(url=f"https://www.youtube.com/feeds/videos.xml?user={name}")
    if network is Network.WEBSITE and key:
        return _of_website(key)
    if identity.remote_id and network in _ID_FEEDS:
        return FeedPlace(url=_ID_FEEDS[network].format(quote(identity.remote_id, ":")))
    if key and network in _KEY_FEEDS:
        return FeedPlace(url=_KEY_FEEDS[network].format(quote(key)))
    return None


def _of_website(key: str) -> FeedPlace:
    host, _slash, path = key.partition("/")
    base = f"https://{host}/{quote(path, '/%')}".rstrip("/") + "/"
    for shape, place in _HOST_FEEDS:
        if re.fullmatch(shape, host):
            return FeedPlace(url=base + place)
    return FeedPlace(url=base, is_page=not is_feed_path(path))


def is_feed_path(path: str) -> bool:
    """Whether a path looks as only those of feeds do: ``/feed/``, ``/@zoe.rss``, ``/atom.xml``."""
    parts = [part for part in path.split("/") if part]
    return any(_FEED_PART.fullmatch(part[:80]) for part in parts)


def web_address(text: str) -> str:
    """An address as it may be asked for; empty for what is none.

    Args:
        text: with or without its scheme, ``feed:`` in front or not.

    Returns:
        http or https, the host in lower case and punycode, without user and ``#``.
    """
    bare = strip_marks(text).strip().strip("<>")
    bare = re.sub(r"(?i)^feed:(?://)?(?=https?:)", "", bare)
    bare = re.sub(r"(?i)^(?:feed|itpc|pcast)://", "https://", bare)
    if not re.match(r"(?i)https?://", bare):
        if re.match(r"(?i)[a-z][a-z0-9+.-]*:(?![0-9])", bare) or bare.startswith(("/", "@")):
            return ""
        bare = f"https://{bare}"
    try:
        parts = urlsplit(bare)
        port = parts.port
    except ValueError:
        return ""
    host = canonical_host(parts.hostname or "")
    if not host or parts.username is not None or parts.password is not None:
        return ""
    usual = {"https": 443, "http": 80}[parts.scheme.lower()]
    where = host if port in (None, usual) else f"{host}:{port}"
    path = quote(parts.path, "/%:@!$&'()*+,;=~-._") or "/"
    query = quote(parts.query, "/%:@!$&'()*+,;=~-._?")
    return urlunsplit((parts.scheme.lower(), where, path, query, ""))


def feed_place(text: str) -> FeedPlace | None:
    """What somebody who writes an address means: a feed, a profile, or a page that names a feed.

    Returns:
        None where the text is no address of the web, or one of a network without feeds.
    """
    url = web_address(text)
    path = urlsplit(url).path if url else ""
    if url and is_feed_path(path):
        return FeedPlace(url=url)
    identity = identity_from_url(text)
    if identity is not None and identity.network is not Network.WEBSITE:
        return feed_of(identity)
    if not url:
        return None
    host = urlsplit(url).netloc
    if any(re.fullmatch(shape, host) for shape, _place in _HOST_FEEDS):
        return _of_website(f"{host}{path}".rstrip("/"))
    return FeedPlace(url=url, is_page=True)
