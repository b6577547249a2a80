"""YouTube's part of a Takeout: the channels one is subscribed to, and one's comments.

File and column names come in the user's language, so tables are known by what stands in them. A
comment does not say whose video it is under; only whom it mentions can be known. Source:
formats.md section 8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

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
from app.core.networks import Network, identity_from_id
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.dates import local_day, parse_iso
from app.importers.importer import Importer
from app.importers.json_records import as_list, as_map, as_text, records
from app.importers.json_text import decode_json
from app.importers.meta_rows import fingerprint
from app.importers.table_stream import stream_cells
from app.importers.text import BrokenTableError, cell_rows, decode
from app.importers.turns import read_in_turn

_CHANNEL = re.compile(r"UC[A-Za-z0-9_-]{22}")
_HEAD = 65536


class Shape(StrEnum):
    """What a file holds."""

    SUBSCRIPTIONS = "subscriptions"
    COMMENTS = "comments"
    SUBSCRIPTIONS_2020 = "subscriptions_2020"


def shape_of(member: Member) -> Shape | None:
    """What a file holds, by what stands in it; None if it is none of YouTube's."""
    if member.name.endswith(".json"):
        head = member.head()
        is_list = (
            b'"youtube#subscription"' in head and head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"["
        )
        return Shape.SUBSCRIPTIONS_2020 if is_list else None
    if not member.name.endswith((".csv", ".tsv", ".txt")):
        return None
    head = member.head(_HEAD)
    lines = decode(head[: len(head) & ~1] if len(head) == _HEAD else head)
    if len(head) == _HEAD:
        lines = lines.rpartition("\n")[0]
    try:
        for _number, (_line, cells) in zip(range(3), cell_rows(lines), strict=False):
            if _subscription(cells) is not None:
                return Shape.SUBSCRIPTIONS
            if _is_comment(cells):
                return Shape.COMMENTS
    except BrokenTableError:
        return None
    return None


def _subscription(cells: list[str]) -> tuple[str, str] | None:
    """Channel id and title of a row: an id, the address that holds it, and what is left."""
    channel = next((cell for cell in cells if _CHANNEL.fullmatch(cell)), "")
    address = next((cell for cell in cells if f"/channel/{channel}" in cell), "")
    if not channel or not address:
        return None
    rest = [cell for cell in cells if cell not in ("", channel, address)]
    return channel, rest[0] if rest else ""


def _bare_channel(cells: list[str]) -> tuple[str, str] | None:
    """Channel id and title of a row whose address was lost, in a table that is known."""
    channel = next((cell for cell in cells if _CHANNEL.fullmatch(cell)), "")
    return (channel, cells[-1] if cells[-1] != channel else "") if channel else None


def _is_comment(cells: list[str]) -> bool:
    """The own channel's id, a time, and a text in pieces."""
    has_channel = any(_CHANNEL.fullmatch(cell) for cell in cells)
    has_time = any(parse_iso(cell) is not None for cell in cells)
    return has_channel and has_time and any(cell.startswith("{") for cell in cells)


def recognise(export: Export) -> tuple[Member, ...]:
    """The files of YouTube in an export."""
    return tuple(member for member in export.members if shape_of(member) is not None)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those files, in their order."""

    def rows_of(member: Member) -> Iterator[ImportedRow]:
        shape = shape_of(member)
        if shape is Shape.SUBSCRIPTIONS_2020:
            return _older_rows(member, context)
        return _table_rows(member, context, is_comments=shape is Shape.COMMENTS)

    yield from read_in_turn(members, rows_of, progress)


def _table_rows(
    member: Member, context: ReadingContext, *, is_comments: bool
) -> Iterator[ImportedRow]:
    what = "interactions" if is_comments else "people"
    is_first = True
    try:
        for line, cells in stream_cells(member):
            ref = RowRef(file=member.path, line=line)
            if is_comments and (_is_comment(cells) or not is_first):
                yield from _comment_rows(cells, ref, context)
            elif not is_comments and (found := _subscription(cells) or _bare_channel(cells)):
                yield ImportedPerson(
                    identities=(identity_from_id(Network.YOUTUBE, found[0]),),
                    network=Network.YOUTUBE,
                    relation=Relation.FOLLOWING,
                    ref=ref,
                    name=found[1],
                )
            elif not is_first:
                yield LeftOut(ref=ref, code="unreadable_row", what=what)
            is_first = False
    except BrokenTableError as error:
        yield LeftOut(ref=RowRef(file=member.path, line=error.line), code="cut_short", what=what)


def _comment_rows(cells: list[str], ref: RowRef, context: ReadingContext) -> Iterator[ImportedRow]:
    """Whom a comment mentions by their channel; else nobody can be known."""
    own = next((cell for cell in cells if _CHANNEL.fullmatch(cell)), "")
    at = next((at for cell in cells if (at := parse_iso(cell)) is not None), None)
    pieces = _pieces(next((cell for cell in cells if cell.startswith("{")), ""))
    text = "".join(as_text(piece.get("text")) for piece in pieces)
    mentioned = [as_text(as_map(p.get("mention")).get("externalChannelId")) for p in pieces]
    others = [one for one in dict.fromkeys(mentioned) if _CHANNEL.fullmatch(one) and one != own]
    if not others or at is None:
        yield LeftOut(ref=ref, code="no_author", what="interactions")
        return
    for other in others:
        yield ImportedInteraction(
            who=identity_from_id(Network.YOUTUBE, other),
            network=Network.YOUTUBE,
            kind=Kind.MENTION,
            direction=Direction.OUTBOUND,
            day=local_day(at, context.zone),
            at=at,
            remote_key=f"mention:{other}:{at.isoformat()}:{fingerprint(text)}",
            ref=ref,
            text=text,
            told=False,
        )


def _pieces(text: str) -> list[Mapping[str, object]]:
    """The pieces of a comment: ``{"takeoutSegments":[...]}`` or pieces joined by commas."""
    try:
        found = decode_json(f"[{text}]".encode())
    except (ValueError, RecursionError):
        return []
    pieces = [as_map(piece) for piece in as_list(found)]
    if len(pieces) == 1 and "takeoutSegments" in pieces[0]:
        return [as_map(piece) for piece in as_list(pieces[0]["takeoutSegments"])]
    return pieces


def _older_rows(member: Member, context: ReadingContext) -> Iterator[ImportedRow]:
    """``subscriptions.json`` of 2020, which says since when."""
    for record in records(member, lambda _key: False):
        ref = RowRef(file=member.path, line=record.number)
        snippet = as_map(as_map(record.value).get("snippet"))
        channel = as_text(as_map(snippet.get("resourceId")).get("channelId"))
        if record.is_damage or not _CHANNEL.fullmatch(channel):
            yield LeftOut(ref=ref, code=record.damage if record.is_damage else "unreadable_row")
            continue
        at = parse_iso(as_text(snippet.get("publishedAt")))
        who = identity_from_id(Network.YOUTUBE, channel)
        day = None if at is None else local_day(at, context.zone)
        yield ImportedPerson(
            identities=(who,),
            network=Network.YOUTUBE,
            relation=Relation.FOLLOWING,
            ref=ref,
            name=as_text(snippet.get("title")),
            since=day,
            since_at=at,
        )
        if day is not None:
            yield ImportedInteraction(
                who=who,
                network=Network.YOUTUBE,
                kind=Kind.FOLLOW,
                direction=Direction.OUTBOUND,
                day=day,
                at=at,
                remote_key=f"follow:{channel}",
                ref=ref,
                told=False,
            )


IMPORTER = Importer(format="youtube", recognise=recognise, read=read)
