"""TikTok's export: who you follow and who follows you, messages; JSON of all ages and text.

Likes and comments do not say whose video it was. Source: formats.md section 9.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.errors import AppError
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network, identity_from_handle
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.dates import local_day, parse_iso
from app.importers.importer import Importer
from app.importers.json_records import as_text
from app.importers.meta_rows import fingerprint
from app.importers.table_stream import stream_lines
from app.importers.tiktok_json import Entry, Topic, entries, owner_in
from app.importers.tiktok_text import Listing, blocks, chat_entries, listing_of, owner_of_chats
from app.importers.turns import read_in_turn

_SECTION = re.compile(
    rb'\s*\{\s*"(?:Activity|Your Activity|Profile|Profile And Settings|Comments?|Direct Messages?'
    rb"|Likes and Favou?rites|App Settings|Video|Videos|Post|Posts|Ads and data|Tik ?Tok \w+"
    rb'|Income Plus[^"]{0,40}|Location Review|Poll)"\s*:\s*\{',
    re.IGNORECASE,
)
_LIST = re.compile(
    rb'"(?:ProfileMap|FansList|Following|Following List|Follower List|Like List|ItemFavoriteList'
    rb'|VideoList|CommentsList|ChatHistory|BlockList|SearchList|LoginHistoryList)"\s*:',
    re.IGNORECASE,
)
_GONE = frozenset({"", "n/a", "deleted user", "[deleted]"})

_TOPICS: dict[Topic | Listing, Relation] = {
    Topic.FOLLOWING: Relation.FOLLOWING,
    Topic.FOLLOWERS: Relation.FOLLOWER,
    Listing.FOLLOWING: Relation.FOLLOWING,
    Listing.FOLLOWERS: Relation.FOLLOWER,
}
_LEFT_OUT: dict[Topic | Listing, tuple[str, str]] = {
    Topic.BLOCKED: ("blocked", "people"),
    Topic.LIKES: ("no_author", "interactions"),
    Topic.COMMENTS: ("no_author", "interactions"),
    Listing.BLOCKED: ("blocked", "people"),
    Listing.WORKS: ("no_author", "interactions"),
    Listing.OTHER: ("unnamed_list", "people"),
}
_FOLLOWS = {
    Relation.FOLLOWING: (Direction.OUTBOUND, "follow"),
    Relation.FOLLOWER: (Direction.INBOUND, "follower"),
}


def recognise(export: Export) -> tuple[Member, ...]:
    """The files of TikTok in an export."""
    return tuple(
        member for member in export.members if _is_data(member) or listing_of(member) is not None
    )


def _is_data(member: Member) -> bool:
    if not member.name.endswith(".json"):
        return False
    head = member.head().removeprefix(b"\xef\xbb\xbf")
    is_named = member.name.startswith("user_data")
    has_list = _LIST.search(head) is not None
    if _SECTION.match(head) is not None:
        return is_named or has_list
    # A section that nobody has seen yet stands in front of those that matter.
    return is_named and has_list and head.lstrip()[:1] == b"{"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """Whose export it is, and the user's zone."""

    context: ReadingContext
    owner: str = ""


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those files, in their order."""
    owners = (_owner_in(member) for member in members)
    reader = _Reader(context=context, owner=next((one for one in owners if one), "").lower())

    def rows_of(member: Member) -> Iterator[ImportedRow]:
        return _data_rows(member, reader) if _is_data(member) else _text_rows(member, reader)

    yield from read_in_turn(members, rows_of, progress)


def _owner_in(member: Member) -> str:
    if _is_data(member):
        return owner_in(member)
    if listing_of(member) is not Listing.CHATS:
        return ""
    try:
        return owner_of_chats(member)
    except AppError:
        return ""  # told when its rows are read


def _data_rows(member: Member, reader: _Reader) -> Iterator[ImportedRow]:
    for entry in entries(member):
        ref = RowRef(file=member.path, line=entry.number or None)
        if entry.is_damage:
            yield LeftOut(ref=ref, code="cut_short" if entry.number else "unreadable_file")
        elif entry.topic is Topic.CHAT:
            yield _message_row(entry, ref, reader)
        elif entry.topic in _LEFT_OUT:
            code, what = _LEFT_OUT[entry.topic]
            yield LeftOut(ref=ref, code=code, what=what)
        else:
            at = parse_iso(as_text(entry.values.get("date")))
            handle = entry.values.get("username")
            if not isinstance(handle, str):
                yield LeftOut(ref=ref, code="unreadable_row")
                continue
            yield from _person_rows(handle, at, _TOPICS[entry.topic], ref, reader)


def _text_rows(member: Member, reader: _Reader) -> Iterator[ImportedRow]:
    listing = listing_of(member) or Listing.OTHER
    if listing is Listing.CHATS:
        for entry in chat_entries(member):
            yield _message_row(entry, RowRef(file=member.path, line=entry.number), reader)
        return
    for block in blocks(stream_lines(member)):
        ref = RowRef(file=member.path, line=block.line)
        if listing in _LEFT_OUT:
            code, what = _LEFT_OUT[listing]
            yield LeftOut(ref=ref, code=code, what=what)
        else:
            yield from _person_rows(block.value, block.at, _TOPICS[listing], ref, reader)


def _identity(handle: str, reader: _Reader) -> Identity | str:
    """Whom a handle names, or the code of why nobody."""
    if handle.strip().casefold() in _GONE:
        return "deleted_account"
    who = identity_from_handle(Network.TIKTOK, handle.strip())
    if who is None:
        return "unreadable_row"
    return "own_account" if who.key == reader.owner else who


def _person_rows(
    handle: str, at: dt.datetime | None, relation: Relation, ref: RowRef, reader: _Reader
) -> Iterator[ImportedRow]:
    who = _identity(handle, reader)
    if isinstance(who, str):
        yield LeftOut(ref=ref, code=who)
        return
    day = None if at is None else local_day(at, reader.context.zone)
    is_dated = relation in _FOLLOWS
    yield ImportedPerson(
        identities=(who,),
        network=Network.TIKTOK,
        relation=relation,
        ref=ref,
        since=day if is_dated else None,
        since_at=at if is_dated else None,
    )
    if not is_dated or day is None:
        return
    direction, word = _FOLLOWS[relation]
    yield ImportedInteraction(
        who=who,
        network=Network.TIKTOK,
        kind=Kind.FOLLOW,
        direction=direction,
        day=day,
        at=at,
        remote_key=f"{word}:{who.key}",
        ref=ref,
        told=direction is Direction.INBOUND,
    )


def _message_row(entry: Entry, ref: RowRef, reader: _Reader) -> ImportedRow:
    """A message of a chat of two; one by a third person is of a group."""
    partner = _identity(entry.partner, reader)
    at = parse_iso(as_text(entry.values.get("date")))
    sender = as_text(entry.values.get("from")).strip().lower()
    if isinstance(partner, str) or at is None:
        names = {"unreadable_row": "group_message", "own_account": "own_thread"}
        code = names.get(partner, partner) if isinstance(partner, str) else "undated"
        return LeftOut(ref=ref, code=code, what="interactions")
    if not sender or (reader.owner and sender not in (reader.owner, partner.key)):
        code = "group_message" if sender else "unreadable_row"
        return LeftOut(ref=ref, code=code, what="interactions")
    direction = Direction.INBOUND if sender == partner.key else Direction.OUTBOUND
    text = as_text(entry.values.get("content"))
    return ImportedInteraction(
        who=partner,
        network=Network.TIKTOK,
        kind=Kind.MESSAGE,
        direction=direction,
        day=local_day(at, reader.context.zone),
        at=at,
        remote_key=f"{partner.key}:{at.isoformat()}:{fingerprint(f'{direction}|{text}')}",
        ref=ref,
        text=text,
        told=True,
    )


IMPORTER = Importer(format="tiktok", recognise=recognise, read=read)
