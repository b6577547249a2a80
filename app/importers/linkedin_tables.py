"""Which CSV of a LinkedIn export is what, and its rows.

Decides by the header, wherever it stands: Connections.csv has four lines in front of it since
2021, and file names vary in blanks, underscores and numbers. Headers that other programs write
too count only under LinkedIn's name for the file. Source: formats.md section 2.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.core.errors import AppError
from app.importers.container import Member
from app.importers.text import csv_header, csv_rows, decode


class Table(StrEnum):
    """What a CSV holds."""

    CONNECTIONS = "connections"
    MESSAGES = "messages"
    INVITATIONS = "invitations"
    ENDORSEMENTS_RECEIVED = "endorsements_received"
    ENDORSEMENTS_GIVEN = "endorsements_given"
    MEMBER_FOLLOWS = "member_follows"
    COMPANY_FOLLOWS = "company_follows"
    HASHTAG_FOLLOWS = "hashtag_follows"
    COMMENTS = "comments"
    REACTIONS = "reactions"
    VOTES = "votes"
    SHARES = "shares"
    RECOMMENDATIONS = "recommendations"
    NOTES = "notes"
    CONTACTS = "contacts"
    PROFILE = "profile"
    ASSISTANT = "assistant"


_HEADERS: tuple[tuple[Table, frozenset[str]], ...] = (
    (Table.CONNECTIONS, frozenset({"first name", "last name", "connected on"})),
    (Table.NOTES, frozenset({"connection first name", "connection last name", "note"})),
    (Table.INVITATIONS, frozenset({"from", "to", "sent at", "direction"})),
    (Table.MESSAGES, frozenset({"conversation id", "from", "to", "date", "content"})),
    (Table.MESSAGES, frozenset({"from", "to", "date", "content", "direction", "folder"})),
    (Table.ENDORSEMENTS_RECEIVED, frozenset({"skill name", "endorser first name"})),
    (Table.ENDORSEMENTS_GIVEN, frozenset({"skill name", "endorsee first name"})),
    (Table.MEMBER_FOLLOWS, frozenset({"date", "status", "fullname"})),
    (Table.MEMBER_FOLLOWS, frozenset({"date", "status", "full name"})),
    (Table.COMPANY_FOLLOWS, frozenset({"organization", "followed on"})),
    (Table.PROFILE, frozenset({"first name", "last name", "maiden name", "headline"})),
)
"""Headers that only LinkedIn writes."""

_NAMED_HEADERS: tuple[tuple[Table, str, frozenset[str]], ...] = (
    (Table.HASHTAG_FOLLOWS, "hashtagfollows", frozenset({"hashtag"})),
    (Table.COMMENTS, "comments", frozenset({"date", "link", "message"})),
    (Table.REACTIONS, "reactions", frozenset({"date", "type", "link"})),
    (Table.VOTES, "votes", frozenset({"date", "link", "optiontext"})),
    (Table.SHARES, "shares", frozenset({"date", "sharelink"})),
    (Table.SHARES, "shares", frozenset({"date", "share link"})),
    (Table.RECOMMENDATIONS, "recommendations", frozenset({"first name", "last name", "text"})),
    (Table.CONTACTS, "importedcontacts", frozenset({"source", "firstname"})),
    (Table.CONTACTS, "importedcontacts", frozenset({"source", "first name"})),
    (Table.CONTACTS, "contacts", frozenset({"source", "firstname", "instantmessagehandles"})),
)
"""Headers that others may write too, with the beginning of the file's plain name."""

_ASSISTANT = re.compile(r"(?:guide|coach|learning\w*)messages|learningcoachmessages")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table: its line, and its cells by folded column name."""

    line: int
    cells: dict[str, str]

    def cell(self, *names: str) -> str:
        """The first filled cell among some columns, or empty."""
        for name in names:
            text = self.cells.get(name)
            if text:
                return text
        return ""

    def full_name(self, before: str = "") -> str:
        """First and last name joined, of columns that begin with ``before``."""
        first, last = self.cell(f"{before}first name"), self.cell(f"{before}last name")
        return f"{first} {last}".strip()


def plain_name(member: Member) -> str:
    """A file's name without ending, blanks, underscores, dashes and digits."""
    return re.sub(r"[\s_\-\d.]|\.csv$", "", member.name.removesuffix(".csv"))


def table_of(member: Member) -> Table | None:
    """What a file of an export is, or None if it is none of LinkedIn's."""
    if not member.name.endswith((".csv", ".tsv", ".txt")):
        return None
    try:
        head = decode(_whole_lines(member.head()))
    except AppError:
        return None
    name = plain_name(member)
    if _ASSISTANT.fullmatch(name):
        is_header = csv_header(head, header=_has(frozenset({"conversation id", "content"})))
        is_note = head.strip().casefold().startswith("no conversations")
        return Table.ASSISTANT if is_header or is_note else None
    for table, columns in _HEADERS:
        if csv_header(head, header=_has(columns)):
            return table
    for table, beginning, columns in _NAMED_HEADERS:
        if name.startswith(beginning) and csv_header(head, header=_has(columns)):
            return table
    return None


def _whole_lines(head: bytes) -> bytes:
    """The first bytes without a letter cut in two at their end."""
    return head[: head.rfind(b"\n") + 1 or None]


def _has(columns: frozenset[str]) -> Callable[[list[str]], bool]:
    return lambda names: columns <= set(names)


def table_rows(member: Member, table: Table) -> Iterator[Row]:
    """The rows under the header of a file.

    Raises:
        AppError: the bytes cannot be read.
        BrokenTableError: a cell has no end; the rows before it have been yielded.
    """
    text = decode(member.read())
    for columns in _columns_of(table):
        if csv_header(text, header=_has(columns)):
            for line, cells in csv_rows(text, header=_has(columns)):
                yield Row(line=line, cells=cells)
            return


def _columns_of(table: Table) -> list[frozenset[str]]:
    if table is Table.ASSISTANT:
        return [frozenset({"conversation id", "content"})]
    named = [columns for found, _name, columns in _NAMED_HEADERS if found is table]
    return [columns for found, columns in _HEADERS if found is table] + named
