"""TikTok's text export: blocks of a date and a handle, and chats, in the user's language.

The words before the colons are localised, so of two lines the one that holds a date is the date.
Which list it is stands only in the file's name. A chat begins with ``>>> Chat History with zoe::``
and goes on with ``2024-06-02 09:00:00 UTC zoe: hello``. Source: formats.md section 9, and for chats
public readers of that file.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum

from app.importers.container import Member
from app.importers.dates import parse_iso
from app.importers.table_stream import stream_lines
from app.importers.text import decode
from app.importers.tiktok_json import Entry, Topic

LONGEST_MESSAGE = 100_000
"""Characters of one message; the network takes far fewer."""


class Listing(StrEnum):
    """Which list a text file holds."""

    FOLLOWING = "following"
    FOLLOWERS = "followers"
    BLOCKED = "blocked"
    WORKS = "works"
    CHATS = "chats"
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
_CHAT = re.compile(
    r">>>\s*(?:Chat History with\s+(.{1,200}?)|.{1,100}?\s(\S{1,100}?))[:：]{1,2}\s*"
)
_MESSAGE = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}:\d{2}(?: UTC)?)\s+([^:：]{1,200})[:：] ?(.*)"
)


def listing_of(member: Member) -> Listing | None:
    """Which list a file holds; None if it is none of TikTok's text lists."""
    if not member.name.endswith(".txt"):
        return None
    head = decode(member.head()[:4096])
    if _is_chats(head):
        return Listing.CHATS
    stem = re.sub(r"(?:[ _]list)?\.txt$", "", member.name).replace(" ", "_")
    listing = _LISTINGS.get(stem)
    if listing is None and "tiktok" not in member.lookup:
        return None
    first = next(blocks(enumerate(head.splitlines(), 1)), None)
    if first is None or first[1] is None:
        return None
    is_handle = len(first[2].split()) == 1 and "://" not in first[2]
    if listing is Listing.WORKS:
        return listing
    return (listing or Listing.OTHER) if is_handle and first[3] == 2 else None


def _is_chats(head: str) -> bool:
    lines = [line for line in head.splitlines() if line.strip()]
    begins = _CHAT.fullmatch(lines[0]) if lines else None
    said = any(_MESSAGE.fullmatch(line) for line in lines[1:])
    return begins is not None and (begins[1] is not None or said)


def chat_entries(member: Member) -> Iterator[Entry]:
    """The messages of every chat in a file, numbered by their lines.

    Raises:
        AppError: the member can't be read.
    """
    partner = ""
    number, fields = 0, {"date": "", "from": "", "content": ""}
    for line, text in stream_lines(member):
        begins, said = _CHAT.fullmatch(text[:400]), _MESSAGE.fullmatch(text)
        if begins is None and said is None:
            if number and len(fields["content"]) + len(text) < LONGEST_MESSAGE:
                fields["content"] += f"\n{text}"  # a message of several lines
            continue
        if number:
            yield _said(partner, number, fields)
        number = 0
        if begins is not None:
            partner = begins[1] or begins[2]
        elif said is not None and partner:
            number = line
            fields = dict(zip(fields, said.groups(), strict=True))
    if number:
        yield _said(partner, number, fields)


def _said(partner: str, line: int, fields: dict[str, str]) -> Entry:
    values: dict[str, object] = {**fields, "content": fields["content"].strip()[:LONGEST_MESSAGE]}
    return Entry(topic=Topic.CHAT, partner=partner, number=line, values=values)


def owner_of_chats(member: Member) -> str:
    """Who writes in the most chats without being the one whom they are with; empty for nobody."""
    wrote: Counter[str] = Counter()
    seen: set[tuple[str, object]] = set()
    for entry in chat_entries(member):
        sender = entry.values["from"]
        if (entry.partner, sender) not in seen and sender != entry.partner:
            wrote[str(sender)] += 1
        seen.add((entry.partner, sender))
    best = wrote.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else ""


def blocks(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, dt.datetime | None, str, int]]:
    """The blocks of a file, which blank lines part.

    Args:
        lines: the lines of the file, or of its beginning, and their numbers.

    Yields:
        The line on which the block begins, its date if it has one, its other value (the first
        one that is no date), and how many lines it has.
    """
    start, at, value, size = 0, None, "", 0
    for number, line in itertools.chain(lines, ((0, ""),)):
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
