"""Addresses taken apart, and one reader for the profile addresses of each network.

Knows which hosts are a network's and where in the path the account stands. Refuses to know
redirects, bare handles and the way back from identity to address (`networks`).

Source of the forms and reserved names: formats.md section 15.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote_to_bytes, urlsplit

from app.core.handles import (
    Identity,
    Network,
    canonical_host,
    identity_from_handle,
    identity_from_id,
    is_stable_id,
    strip_marks,
)

LONGEST_ADDRESS = 4000
"""Characters; longer texts are no address anybody pasted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A web address taken apart; segments are decoded once, the host is canonical.

    Args:
        sub: labels in front of a known host that its reader has to look at.
    """

    host: str
    segments: tuple[str, ...]
    query: Mapping[str, list[str]]
    fragment: str
    sub: str = ""

    def segment(self, index: int) -> str:
        """The segment at a position, or empty."""
        return self.segments[index] if index < len(self.segments) else ""

    def first(self, name: str) -> str:
        """The first value of a query field, or empty."""
        return self.query.get(name, [""])[0]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PLAIN_ADDRESS = re.compile(r"(?i:https?)://([A-Za-z0-9.-]+)((?:/[A-Za-z0-9._~@+-]*)*)")
"""An address of host and path alone, without anything to decode: most profiles have one, and it
is taken apart in a quarter of the time."""


def decode_segment(segment: str) -> str:
    """A part of an address, percent-decoded once, without marks that cannot be seen."""
    raw = unquote_to_bytes(segment)
    try:
        return strip_marks(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return strip_marks(raw.decode("cp1252", "replace"))


def take_apart(text: str) -> Address | None:
    """A web address in its parts, or None for anything that is none or looks hostile."""
    if len(text) > LONGEST_ADDRESS or re.search(r"[\s\\\x00-\x1f\x7f]", text):
        return None
    if not re.match(r"(?i)https?://", text):
        text = text.removeprefix("//")
        if not re.match(r"[^/?#:@]+\.[^/?#:@]+(?:[/?#]|$)", text):
            return None
        text = f"https://{text}"
    plain = _PLAIN_ADDRESS.fullmatch(text)
    if plain:
        segments = tuple(segment for segment in plain[2].split("/") if segment)
        return Address(host=canonical_host(plain[1]), segments=segments, query={}, fragment="")
    try:
        parts = urlsplit(text)
        port = parts.port
        query = parse_qs(parts.query, max_num_fields=100)
    except ValueError:
        return None
    if parts.username is not None or parts.password is not None or port not in (None, 80, 443):
        return None
    host = canonical_host(parts.hostname or "")
    segments = tuple(s for s in (decode_segment(p) for p in parts.path.split("/")) if s)
    return Address(host=host, segments=segments, query=query, fragment=parts.fragment)


# --- one reader a network -----------------------------------------------------------------------

_X_RESERVED = _set(
    "home explore search i intent share hashtag settings messages notifications login signup "
    "compose jobs tos privacy about who_to_follow download logout account oauth"
)
_INSTAGRAM_RESERVED = _set(
    "accounts explore about direct p reel reels share tv web legal developer api challenge "
    "press emails static graphql"
)
_THREADS_RESERVED = _set("t login search activity settings about privacy terms")
_GITHUB_RESERVED = _set(
    "features topics orgs sponsors settings marketplace explore login about join pricing search "
    "collections trending notifications issues pulls readme security customer-stories enterprise "
    "team contact site stars new codespaces dashboard apps users repos"
)
_FACEBOOK_RESERVED = _set(
    "pages groups events watch marketplace photo.php photo photos sharer sharer.php permalink.php "
    "story.php help me messages login login.php hashtag reel reels stories gaming share policies "
    "notifications settings privacy l.php people public search"
)
_MEDIUM_RESERVED = _set("www cdn-images-1 miro help api link policy")
_PINTEREST_RESERVED = _set(
    "pin ideas search today explore business settings login topics categories about resource"
)
_TWITCH_RESERVED = _set(
    "directory videos p settings search downloads jobs turbo subscriptions wallet inventory drops "
    "prime login signup clips"
)
_TELEGRAM_RESERVED = _set(
    "joinchat c share addstickers addemoji addtheme proxy socks iv login setlanguage bg invoice "
    "boost addlist"
)


def _named(network: Network, reserved: frozenset[str]) -> Callable[[Address], Identity | None]:
    """A reader for networks whose first segment is the handle."""

    def read(address: Address) -> Identity | None:
        name = address.segment(0)
        return None if name.lower() in reserved else identity_from_handle(network, name)

    return read


_x_name = _named(Network.X, _X_RESERVED)
_instagram_name = _named(Network.INSTAGRAM, _INSTAGRAM_RESERVED)
_github_name = _named(Network.GITHUB, _GITHUB_RESERVED)
_facebook_name = _named(Network.FACEBOOK, _FACEBOOK_RESERVED)
_telegram_name = _named(Network.TELEGRAM, _TELEGRAM_RESERVED)


def identity_from_stable_id(network: Network, text: str) -> Identity | None:
    """The identity of an id found in an address, or None when it has not the form of one."""
    return identity_from_id(network, text) if is_stable_id(network, text) else None


def _read_x(address: Address) -> Identity | None:
    if not address.segments and address.fragment.startswith("!/"):
        segments = tuple(s for s in address.fragment[2:].split("?")[0].split("/") if s)
        address = Address(host=address.host, segments=segments, query={}, fragment="")
    head = address.segment(0).lower()
    if head == "intent" and address.segment(1) in ("user", "follow"):
        by_id = identity_from_stable_id(Network.X, address.first("user_id"))
        return by_id or identity_from_handle(Network.X, address.first("screen_name"))
    if head == "i" and address.segment(1) == "user":
        return identity_from_stable_id(Network.X, address.segment(2))
    return _x_name(address)


def _read_linkedin(address: Address) -> Identity | None:
    segments = address.segments
    if address.segment(0).lower() == "mwlite":  # the pages for small telephones
        segments = segments[1:]
    kind, slug, *_rest = (*segments, "", "")
    kind = kind.lower()
    if kind == "pub":
        tail = segments[2:5]
        if len(tail) != 3 or not all(re.fullmatch(r"[0-9A-Za-z]{1,5}", part) for part in tail):
            return None
        return identity_from_handle(Network.LINKEDIN, f"pub/{'-'.join((slug, *tail))}")
    if kind == "posts" and "_" in slug:
        return identity_from_handle(Network.LINKEDIN, f"in/{slug.partition('_')[0]}")
    if kind in ("in", "company", "school", "showcase"):
        return identity_from_handle(Network.LINKEDIN, f"{kind}/{slug}")
    return None


def _read_instagram(address: Address) -> Identity | None:
    head, second = address.segment(0).lower(), address.segment(1)
    if head == "_u" or (head == "stories" and second.lower() != "highlights"):
        return identity_from_handle(Network.INSTAGRAM, second)
    return None if head == "stories" else _instagram_name(address)


def _read_bluesky(address: Address) -> Identity | None:
    if address.host == "bsky.social":
        name = f"{address.sub}.bsky.social"
        return identity_from_handle(Network.BLUESKY, name) if address.sub else None
    if address.segment(0).lower() != "profile":
        return None
    return identity_from_handle(Network.BLUESKY, address.segment(1))


def _read_youtube(address: Address) -> Identity | None:
    head, second = address.segment(0), address.segment(1)
    if head.startswith("@"):
        return identity_from_handle(Network.YOUTUBE, head)
    if head == "channel":
        return identity_from_stable_id(Network.YOUTUBE, second)
    if head in ("c", "user"):
        return identity_from_handle(Network.YOUTUBE, f"{head}/{second}")
    if head == "feeds":
        return identity_from_stable_id(Network.YOUTUBE, address.first("channel_id"))
    return None


def _read_tiktok(address: Address) -> Identity | None:
    head = address.segment(0)
    return identity_from_handle(Network.TIKTOK, head) if head.startswith("@") else None


def _read_github(address: Address) -> Identity | None:
    head = address.segment(0).lower()
    if address.host == "github.io":
        return identity_from_handle(Network.GITHUB, address.sub) if address.sub else None
    if address.sub == "api":
        return identity_from_handle(Network.GITHUB, address.segment(1)) if head == "users" else None
    if head in ("orgs", "sponsors"):
        return identity_from_handle(Network.GITHUB, address.segment(1))
    if head.endswith(".atom"):
        return identity_from_handle(Network.GITHUB, address.segment(0)[:-5])
    return _github_name(address)


def _read_facebook(address: Address) -> Identity | None:
    head = address.segment(0).lower()
    if head == "profile.php":
        return identity_from_stable_id(Network.FACEBOOK, address.first("id"))
    if head == "people":
        return identity_from_stable_id(Network.FACEBOOK, address.segment(2))
    if head == "groups" and address.segment(2) == "user":
        return identity_from_stable_id(Network.FACEBOOK, address.segment(3))
    if head == "pg":
        return identity_from_handle(Network.FACEBOOK, address.segment(1))
    numbered = re.fullmatch(r".+-([1-9][0-9]{7,19})", head)
    return (
        identity_from_stable_id(Network.FACEBOOK, numbered[1])
        if numbered
        else _facebook_name(address)
    )


def _read_medium(address: Address) -> Identity | None:
    if address.sub:
        reserved = address.sub in _MEDIUM_RESERVED
        return None if reserved else identity_from_handle(Network.MEDIUM, address.sub)
    head, second = address.segment(0), address.segment(1)
    if head.lower() == "feed":
        head = second
    if head == "u":
        return identity_from_stable_id(Network.MEDIUM, second)
    return identity_from_handle(Network.MEDIUM, head) if head.startswith("@") else None


def _read_substack(address: Address) -> Identity | None:
    head, second = address.segment(0), address.segment(1)
    if address.sub == "open":
        return identity_from_handle(Network.SUBSTACK, second) if head == "pub" else None
    if address.sub:
        return identity_from_handle(Network.SUBSTACK, address.sub)
    if head == "profile":
        return identity_from_stable_id(Network.SUBSTACK, second.partition("-")[0])
    return identity_from_handle(Network.SUBSTACK, head) if head.startswith("@") else None


def _read_goodreads(address: Address) -> Identity | None:
    kind = address.segment(0)
    number = re.match(r"[0-9]+", address.segment(2))
    if address.segment(1) != "show" or number is None:
        return None
    return identity_from_handle(Network.GOODREADS, f"{kind}:{number[0]}")


def _read_reddit(address: Address) -> Identity | None:
    head, second = address.segment(0).lower(), address.segment(1)
    if head == "r" and second.lower().startswith("u_"):
        return identity_from_handle(Network.REDDIT, second[2:])
    return identity_from_handle(Network.REDDIT, second) if head in ("user", "u") else None


def _read_telegram(address: Address) -> Identity | None:
    if address.segment(0) == "s":
        return identity_from_handle(Network.TELEGRAM, address.segment(1))
    return _telegram_name(address)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A host of a network, its reader, and the labels in front of it that mean nothing.

    ``subs`` is a regular expression; ``takes_sub`` sites hand other labels to the reader.
    """

    read: Callable[[Address], Identity | None]
    subs: str = "www|m|mobile|old|touch"
    takes_sub: str = ""


_COUNTRY = r"www|m|mobile|touch|web|mbasic|[a-z]{2}(?:-[a-z]{2})?"
_ONE = r"[a-z0-9-]+"

_SITES: Mapping[str, Site] = {
    "x.com": Site(read=_read_x),
    "twitter.com": Site(read=_read_x),
    "nitter.net": Site(read=_read_x),
    "linkedin.com": Site(read=_read_linkedin, subs=_COUNTRY),
    "instagram.com": Site(read=_read_instagram),
    "threads.net": Site(read=_named(Network.THREADS, _THREADS_RESERVED)),
    "threads.com": Site(read=_named(Network.THREADS, _THREADS_RESERVED)),
    "bsky.app": Site(read=_read_bluesky),
    "bsky.social": Site(read=_read_bluesky, takes_sub=_ONE),
    "youtube.com": Site(read=_read_youtube, subs="www|m|music|gaming"),
    "youtu.be": Site(read=lambda _address: None),
    "tiktok.com": Site(read=_read_tiktok),
    "tiktokv.com": Site(read=lambda _address: None),
    "github.com": Site(read=_read_github, subs="www|m|gist", takes_sub="api"),
    "github.io": Site(read=_read_github, takes_sub=_ONE),
    "facebook.com": Site(read=_read_facebook, subs=_COUNTRY),
    "fb.com": Site(read=_read_facebook, subs=_COUNTRY),
    "medium.com": Site(read=_read_medium, takes_sub=_ONE),
    "substack.com": Site(read=_read_substack, takes_sub=_ONE),
    "goodreads.com": Site(read=_read_goodreads),
    "reddit.com": Site(read=_read_reddit, subs="www|m|old|new|np|i|sh|[a-z]{2}"),
    "pinterest": Site(read=_named(Network.PINTEREST, _PINTEREST_RESERVED), subs=_COUNTRY),
    "twitch.tv": Site(read=_named(Network.TWITCH, _TWITCH_RESERVED)),
    "t.me": Site(read=_read_telegram),
    "telegram.me": Site(read=_read_telegram),
}

_PINTEREST = re.compile(
    r"(?:(.+)\.)?pinterest\.(?:com|[a-z]{2}|com\.(?:au|mx|br|bo|ec|py|pe|uy|vn)|co\.(?:uk|kr|at|in|nz))"
)
_NOT_FEDIVERSE = _set(
    "clubhouse.com codepen.io dailymotion.com flickr.com giphy.com hive.blog kick.com kwai.com "
    "lemon8-app.com likee.video linktr.ee odysee.com patreon.com peakd.com quora.com "
    "replit.com rumble.com snapchat.com soundcloud.com steemit.com triller.co unsplash.com "
    "vimeo.com vsco.co wattpad.com whatsapp.com"
)
_FEDIVERSE_HINT = re.compile(r"mastodon|mstdn|social|fedi|pleroma|akkoma|misskey|lemmy|friendica")


def find_site(host: str) -> tuple[str, str, Site] | None:
    """The known site a host belongs to exactly: its name, the labels in front, its reader."""
    pinterest = _PINTEREST.fullmatch(host)
    if pinterest:
        return "pinterest", pinterest[1] or "", _SITES["pinterest"]
    labels = host.split(".")
    name = ".".join(labels[-2:])
    site = _SITES.get(name)
    return (name, ".".join(labels[:-2]), site) if site else None


def _read_fediverse(address: Address) -> Identity | None:
    """A profile on a host that no table knows, when its path looks like the fediverse's."""
    host = address.host
    if host.removeprefix("www.") in _NOT_FEDIVERSE:
        return None
    if any(f"{name}." in f"{host}." for name in _SITES if name != "pinterest"):
        return None  # instagram.com.evil.example
    segments = address.segments[1:] if address.segment(0) == "web" else address.segments
    segments = tuple(re.sub(r"\.(?:rss|atom)$", "", segment) for segment in segments)
    head = segments[0] if segments else ""
    if head.startswith("@"):
        name = head[1:]
        return identity_from_handle(Network.MASTODON, name if "@" in name else f"{name}@{host}")
    likely = head == "users" or (head in ("u", "profile") and _FEDIVERSE_HINT.search(host))
    if likely and len(segments) > 1:
        return identity_from_handle(Network.MASTODON, f"{segments[1]}@{host}")
    return None


def read_profile(address: Address) -> Identity | None:
    """The identity that an address names, or None; a host of no table may be the fediverse's."""
    found = find_site(address.host)
    if found is None:
        return _read_fediverse(address)
    name, sub, site = found
    if not sub or re.fullmatch(site.subs, sub):
        sub = ""
    elif not (site.takes_sub and re.fullmatch(site.takes_sub, sub)):
        return None
    return site.read(
        Address(
            host=name,
            sub=sub,
            segments=address.segments,
            query=address.query,
            fragment=address.fragment,
        )
    )
