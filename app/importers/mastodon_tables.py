"""Mastodon's CSV files: following, lists, muted, blocked, bookmarks.

Some have a header and some never had one; the following list of 2017 has none either. There is no
CSV of followers. Source: formats.md section 6 (``app/models/export.rb``).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from app.core.errors import AppError
from app.core.handles import Identity, Network
from app.core.imports import ImportedPerson, ImportedRow, LeftOut, Relation, RowRef
from app.importers.container import Member
from app.importers.mastodon_addresses import account_of, address_of
from app.importers.text import BrokenTableError, cell_rows, column_name, decode


class Table(StrEnum):
    """What a CSV lists."""

    FOLLOWING = "following"
    FOLLOWERS = "followers"
    LISTS = "lists"
    MUTED = "muted"
    BLOCKED = "blocked"
    DOMAINS = "domains"
    BOOKMARKS = "bookmarks"


_NAMES: dict[str, Table] = {
    "following_accounts.csv": Table.FOLLOWING,
    "follows.csv": Table.FOLLOWING,
    "followers.csv": Table.FOLLOWERS,
    "follower_accounts.csv": Table.FOLLOWERS,
    "lists.csv": Table.LISTS,
    "muted_accounts.csv": Table.MUTED,
    "mutes.csv": Table.MUTED,
    "blocked_accounts.csv": Table.BLOCKED,
    "blocks.csv": Table.BLOCKED,
    "blocked_domains.csv": Table.DOMAINS,
    "bookmarks.csv": Table.BOOKMARKS,
}
ACCOUNT = "account address"


def table_of(member: Member) -> Table | None:
    """What a CSV of Mastodon lists, or None for any other file.

    A header with ``Account address`` decides. Without one the name does, and then only if the
    first row has the form of that list: ``user@host`` alone could be e-mail addresses.
    """
    if not member.name.endswith((".csv", ".txt")):
        return None
    try:
        head = decode(member.head())
        first = next(cell_rows(head), None)
    except (AppError, BrokenTableError):
        return None
    if first is None:
        return None
    names = [column_name(cell) for cell in first[1]]
    if ACCOUNT in names:
        if "hide notifications" in names:
            return Table.MUTED
        return _NAMES.get(member.name, Table.FOLLOWING)
    table = _NAMES.get(member.name)
    return table if table is not None and _has_form(table, first[1]) else None


def _has_form(table: Table, cells: list[str]) -> bool:
    if table is Table.LISTS:
        return len(cells) >= 2 and address_of(cells[1]) is not None
    if table is Table.BOOKMARKS:
        return cells[0].startswith(("https://", "http://"))
    if table is Table.DOMAINS:
        return "." in cells[0] and "@" not in cells[0] and " " not in cells[0]
    return address_of(cells[0]) is not None


def table_rows(member: Member, table: Table, owner: Identity | None) -> Iterator[ImportedRow]:
    """The rows of one CSV, in its order."""
    what = "interactions" if table is Table.BOOKMARKS else "people"
    try:
        text = decode(member.read())
    except AppError:
        yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file", what=what)
        return
    column, has_header = 0, False
    try:
        for line, cells in cell_rows(text, "," if table is Table.BOOKMARKS else None):
            names = [column_name(cell) for cell in cells]
            if not has_header and ACCOUNT in names:
                column, has_header = names.index(ACCOUNT), True
                continue
            ref = RowRef(file=member.path, line=line)
            yield _row(table, cells, column, ref, owner)
    except BrokenTableError as error:
        ref = RowRef(file=member.path, line=error.line)
        yield LeftOut(ref=ref, code="cut_short", what=what)


_RELATIONS = {Table.LISTS: Relation.LISTED, Table.FOLLOWERS: Relation.FOLLOWER}
_LEFT_OUT = {Table.MUTED: "muted", Table.BLOCKED: "blocked", Table.DOMAINS: "not_a_person"}


def _row(
    table: Table, cells: list[str], column: int, ref: RowRef, owner: Identity | None
) -> ImportedRow:
    if table in _LEFT_OUT:
        return LeftOut(ref=ref, code=_LEFT_OUT[table])
    if table is Table.BOOKMARKS:
        return named_row(cells[0], ref, owner)
    tags = (cells[0],) if table is Table.LISTS and cells[0] else ()
    place = 1 if table is Table.LISTS else column
    identity = address_of(cells[place]) if place < len(cells) else None
    if identity is None:
        return LeftOut(ref=ref, code="unreadable_row")
    if owner is not None and identity.key == owner.key:
        return LeftOut(ref=ref, code="own_account")
    return ImportedPerson(
        identities=(identity,),
        network=Network.MASTODON,
        relation=_RELATIONS.get(table, Relation.FOLLOWING),
        ref=ref,
        tags=tags,
    )


def named_row(uri: str, ref: RowRef, owner: Identity | None) -> ImportedRow:
    """The author of a liked or bookmarked post, as far as its address tells.

    A like has no date in the export, so no act comes of it, only somebody who is named.
    """
    identity = account_of(uri)
    if identity is None:
        return LeftOut(ref=ref, code="no_author", what="interactions")
    if owner is not None and identity.key == owner.key:
        return LeftOut(ref=ref, code="own_post", what="interactions")
    return ImportedPerson(
        identities=(identity,), network=Network.MASTODON, relation=Relation.NAMED, ref=ref
    )
