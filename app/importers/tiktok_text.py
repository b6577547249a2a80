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
from dataclasses import dataclass
from enum import StrEnum

from app.core.networks import Network, identity_from_handle
from app.importers.container import Member
from app.importers.dates import parse_iso
from app.importers.table_stream import stream_lines
from app.importers.text import decode
from app.importers.tiktok_json import Entry, Topic

LONGEST_MESSAGE = 100_000
"""Characters of one message; the network takes far fewer."""
_LOOKED_AT = 4096


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
        "following volgend volgt gefolgt folgt folge_ich folgend abonnements suivis siguiendo"
        " seguidos cuentas_seguidas seguiti seguendo profili_seguiti seguindo a_seguir contas_seguidas"
        " følger følger_du följer seurataan seuratut obserwowani obserwowane obserwujesz"
        " takip_edilenler takip_edilen sleduji sledované követett követések urmăriți mengikuti"
        " đang_follow подписки підписки フォロー中 팔로잉 关注 正在关注 關注中 關注"
    ),
    Listing.FOLLOWERS: (
        "follower followers volger volgers abonnés abonné seguidores seguaci følgere følger_deg"
        " följare seuraajat obserwujący takipçi takipçiler takip_edenler sledující követők urmăritori"
        " pengikut подписчики підписники フォロワー 팔로워 粉丝 粉絲"
    ),
    Listing.WORKS: (
        "like likes comment comments favorite favorite_videos me_gusta comentarios curtidas"
        " comentários j'aime commentaires mi_piace commenti gefällt_mir kommentare vind_ik_leuk"
        " reacties polubienia komentarze beğeniler yorumlar"
    ),
}
"""Names of lists by language. Seen are the English and Dutch ones and those of followers in Spanish
and Portuguese; the others are TikTok's words in its window, in which its files may differ."""
_LISTINGS = {name: listing for listing, names in _NAMES.items() for name in names.split()}
_BLOCKED = re.compile(
    r"block|blok|bloqu|blocc|blocat|gesperrt|estetyt|engelle|letilt|blackl"
    r"|заблок|чорн|ч[её]рн|ブロック|차단|黑名单|黑名單|拉黑|屏蔽|封鎖|封锁"
)
_LIST_WORDS = re.compile(
    r"(?:^|(?<= ))(?:list|lists|lista|liste|listan|lijst|listesi|daftar|список|de|des|der|dos|di|of|the)"
    r"(?= |$)|の?リスト|목록|列表"
)
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
    head = decode(member.head()[:_LOOKED_AT])
    if _is_chats(head):
        return Listing.CHATS
    listing = _listing_named(member.name)
    found = _first_blocks(head)
    if not found or found[0].at is None:
        return None
    if listing is Listing.WORKS:
        return listing
    is_known = listing is not None or "tiktok" in member.lookup
    checked = found[:1] if listing is not None else found
    if not all(_names_somebody(one, is_known=is_known) for one in checked):
        return None
    return listing or Listing.OTHER


def _listing_named(name: str) -> Listing | None:
    """Which list a file's name says it is, in the languages whose words are known."""
    stem = name.removesuffix(".txt").replace("_", " ").replace("’", "'")
    if _BLOCKED.search(stem):
        return Listing.BLOCKED
    return _LISTINGS.get("_".join(_LIST_WORDS.sub("", stem).split()))


def _first_blocks(head: str) -> list[Block]:
    """The blocks of the beginning of a file, without one that may go on behind it."""
    found = list(blocks(enumerate(head.splitlines(), 1)))
    return found[:-1] if len(found) > 1 and len(head) >= _LOOKED_AT // 2 else found


def _names_somebody(block: Block, *, is_known: bool) -> bool:
    """Whether a block is a date and a handle, as TikTok writes them where nothing else says so."""
    is_handle = len(block.value.split()) == 1 and "://" not in block.value
    if not is_handle or block.size != 2 or block.at is None:
        return False
    return is_known or (
        block.is_utc and identity_from_handle(Network.TIKTOK, block.value) is not None
    )


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a file.

    Args:
        line: on which it begins.
        at: its date, if it has one.
        value: the first one that is no date.
        size: how many lines it has.
        is_utc: the date says its zone, as TikTok's do.
    """

    line: int
    at: dt.datetime | None = None
    value: str = ""
    size: int = 0
    is_utc: bool = False


def blocks(lines: Iterable[tuple[int, str]]) -> Iterator[Block]:
    """The blocks of a file, which blank lines part.

    Args:
        lines: the lines of the file, or of its beginning, and their numbers.
    """
    block = Block(line=0)
    for number, line in itertools.chain(lines, ((0, ""),)):
        if not line.strip():
            if block.size:
                yield block
            block = Block(line=0)
            continue
        found = _LINE.fullmatch(line)
        words = found.group(2) if found is not None else ""
        when = parse_iso(words)
        block = Block(
            line=block.line or number,
            at=block.at or when,
            value=block.value or ("" if when else words),
            size=block.size + 1,
            is_utc=block.is_utc or (when is not None and words.endswith("UTC")),
        )
