"""Reddit's export: friends with notes, messages, chats, followed profiles.

A zip of tables, known by their columns. Comments and votes name nobody. Source: formats.md
section 13.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from app.core.errors import AppError
from app.core.imports import ImportedPerson, ImportedRow, LeftOut, ReadingContext, Relation, RowRef
from app.core.networks import Identity, Network, identity_from_handle
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.reddit_messages import Conversations, Row, Who
from app.importers.table_stream import stream_cells
from app.importers.text import BrokenTableError, column_name, csv_header, decode
from app.importers.turns import read_in_turn

_HEAD = 8192


class Table(StrEnum):
    """What a table holds."""

    FRIENDS = "friends"
    MESSAGES = "messages"
    CHATS = "chats"
    SUBREDDITS = "subreddits"
    COMMENTS = "comments"
    POSTS = "posts"
    VOTES = "votes"
    STATISTICS = "statistics"


_COLUMNS: tuple[tuple[Table, frozenset[str]], ...] = (
    (Table.MESSAGES, frozenset({"permalink", "from", "to", "body"})),
    (Table.CHATS, frozenset({"message_id", "username", "message", "channel_url"})),
    (Table.COMMENTS, frozenset({"permalink", "subreddit", "parent", "body"})),
    (Table.POSTS, frozenset({"permalink", "subreddit", "title", "body"})),
    (Table.VOTES, frozenset({"permalink", "direction"})),
)
_WHOLE: dict[Table, tuple[tuple[str, ...], str]] = {
    Table.FRIENDS: (("username", "note"), "friends"),
    Table.SUBREDDITS: (("subreddit",), "subscribed_subreddits"),
    Table.STATISTICS: (("statistic", "value"), "statistics"),
}
"""Tables with columns that anybody may use: these must be all, and the name must fit."""

_LEFT_OUT = {Table.COMMENTS: "no_author", Table.POSTS: "own_post", Table.VOTES: "no_author"}
_ACTS = frozenset({Table.MESSAGES, Table.CHATS, *_LEFT_OUT})


def table_of(member: Member) -> Table | None:
    """What a table holds, by its columns; None if it is none of Reddit's."""
    if not member.name.endswith(".csv"):
        return None
    names = csv_header(decode(member.head(_HEAD))) or []
    for table, wanted in _COLUMNS:
        if wanted <= set(names):
            return table
    for table, (columns, stem) in _WHOLE.items():
        if tuple(names) == columns and member.name.startswith(stem):
            return table
    return None


def recognise(export: Export) -> tuple[Member, ...]:
    """The tables of Reddit in an export; statistics alone are none."""
    found = [(member, table_of(member)) for member in export.members]
    if all(table in (None, Table.STATISTICS) for _member, table in found):
        return ()
    return tuple(member for member, table in found if table is not None)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those tables, in their order.

    Messages are read twice: first for who the owner is, which no table says for certain.
    """
    talks = Conversations(context)
    for member in members:
        _note(member, talks)
    talks.settle()
    yield from read_in_turn(members, lambda member: _rows(member, talks), progress)


def _note(member: Member, talks: Conversations) -> None:
    table = table_of(member)
    if table not in (Table.FRIENDS, Table.MESSAGES, Table.CHATS, Table.STATISTICS):
        return
    try:
        for _line, row in _table_rows(member):
            if table is Table.MESSAGES:
                talks.note_message(row)
            elif table is Table.CHATS:
                talks.note_chat(row)
            elif table is Table.FRIENDS:
                talks.note_friend(row.get("username", ""))
            elif row.get("statistic") == "account name":
                talks.note_owner(row.get("value", ""))
    except (AppError, BrokenTableError):
        return  # told when its rows are read


def _table_rows(member: Member) -> Iterator[tuple[int, Row]]:
    """The rows under the header, which is the first row, by column."""
    names: list[str] = []
    for line, cells in stream_cells(member):
        if names:
            yield line, dict(zip(names, cells, strict=False))
        names = names or [column_name(cell) for cell in cells]


def _rows(member: Member, talks: Conversations) -> Iterator[ImportedRow]:
    table = table_of(member)
    if table in (None, Table.STATISTICS):
        return
    what = "interactions" if table in _ACTS else "people"
    try:
        for line, row in _table_rows(member):
            ref = RowRef(file=member.path, line=line)
            if table in _LEFT_OUT:
                yield LeftOut(ref=ref, code=_LEFT_OUT[table], what=what)
            elif table is Table.MESSAGES:
                yield talks.message_row(row, ref)
            elif table is Table.CHATS:
                yield talks.chat_row(row, ref)
            else:
                yield _person(row, table, ref, talks)
    except BrokenTableError as error:
        yield LeftOut(ref=RowRef(file=member.path, line=error.line), code="cut_short", what=what)


def _person(row: Row, table: Table | None, ref: RowRef, talks: Conversations) -> ImportedRow:
    """A friend, or a followed profile, which is a community called ``u_NAME``."""
    if table is Table.FRIENDS:
        who: Who = talks.who(row.get("username", ""))
        relation = Relation.NOTED if row.get("note") else Relation.LISTED
    else:
        name = row.get("subreddit", "").removeprefix("r/")
        if not name.lower().startswith("u_"):
            return LeftOut(ref=ref, code="not_a_person")
        found: Identity | None = identity_from_handle(Network.REDDIT, name[2:])
        who = talks.who(name[2:]) if found is not None else "unreadable_row"
        relation = Relation.FOLLOWING
    if isinstance(who, str):
        return LeftOut(ref=ref, code=who)
    return ImportedPerson(
        identities=(who,),
        network=Network.REDDIT,
        relation=relation,
        ref=ref,
        note=row.get("note", "") if table is Table.FRIENDS else "",
    )


IMPORTER = Importer(format="reddit", recognise=recognise, read=read)
