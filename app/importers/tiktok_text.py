"""TikTok's text export: blocks of a date and a handle, in the user's language.

The words before the colons are localised, so of two lines the one that holds a date is the date.
Which list it is stands only in the file's name. Source: formats.md section 9.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from enum import StrEnum

from app.importers.container import Member
from app.importers.dates import parse_iso
from app.importers.text import decode

LARGEST_TEXT = 64 * 1024**2
"""Bytes of one file; a million people take about as much."""


class Listing(StrEnum):
    """Which list a text file holds."""

    FOLLOWING = "following"
    FOLLOWERS = "followers"
    BLOCKED = "blocked"
    WORKS = "works"
    OTHER = "other"


_NAMES = {
    Listing.FOLLOWING: (
        "following volgend gefolgt folge_ich folgend abonnements siguiendo seguiti seguindo"
        " a_seguir följer følger seurataan obserwowani takip_edilenler подписки フォロー中"
    ),
    Listing.FOLLOWERS: (
        "follower followers volger volgers abonnés seguidores seguaci følgere följare seuraajat"
        " obserwujący takipçiler подписчики フォロワー"
    ),
    Listing.BLOCKED: "block block_list blocked blocklist geblokkeerd blockiert",
    Listing.WORKS: "like likes comment comments favorite favorite_videos",
}
_LISTINGS = {name: listing for listing, names in _NAMES.items() for name in names.split()}
_LINE = re.compile(r"\s*([^:：]{1,60})[:：]\s*(.*?)\s*")


def listing_of(member: Member) -> Listing | None:
    """Which list a file holds; None if it is none of TikTok's text lists."""
    if not member.name.endswith(".txt"):
        return None
    stem = re.sub(r"(?:[ _]list)?\.txt$", "", member.name).replace(" ", "_")
    listing = _LISTINGS.get(stem)
    if listing is None and "tiktok" not in member.lookup:
        return None
    first = next(blocks(decode(member.head()[:4096])), None)
    if first is None or first[1] is None:
        return None
    is_handle = len(first[2].split()) == 1 and "://" not in first[2]
    if listing is Listing.WORKS:
        return listing
    return (listing or Listing.OTHER) if is_handle and first[3] == 2 else None


def blocks(text: str) -> Iterator[tuple[int, dt.datetime | None, str, int]]:
    """The blocks of a file, which blank lines part.

    Args:
        text: the whole file, or its beginning.

    Yields:
        The line on which the block begins, its date if it has one, its other value (the first
        one that is no date), and how many lines it has.
    """
    start, at, value, size = 0, None, "", 0
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if not line.strip():
            if size:
                yield start, at, value, size
            start, at, value, size = 0, None, "", 0
            continue
        found = _LINE.fullmatch(line)
        words = found.group(2) if found is not None else ""
        when = parse_iso(words)
        start, size = start or number, size + 1
        at = at or when
        if when is None:
            value = value or words
