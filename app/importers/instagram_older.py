"""Instagram's exports before 2021 (maps of name to time) and its lists as web pages.

Source: formats.md section 3. Refuses to know how a page names somebody (`meta_pages`).
"""

from __future__ import annotations

from collections.abc import Iterator

from app.core.errors import AppError
from app.core.handles import Network
from app.core.imports import ImportedRow, LeftOut, RowRef
from app.importers.container import Member
from app.importers.dates import parse_iso
from app.importers.instagram_files import WRAPPERS, Role
from app.importers.instagram_lists import listed_rows
from app.importers.json_records import as_list, as_map, as_text
from app.importers.json_text import decode_json
from app.importers.meta_pages import linked_profiles
from app.importers.meta_records import Entry
from app.importers.meta_rows import Reader, comment_row, like_row
from app.importers.meta_text import repaired


def older_owner(member: Member) -> str:
    """The handle in ``profile.json``, or empty."""
    return as_text(as_map(_content(member)).get("username"))


def older_rows(member: Member, role: Role, reader: Reader) -> Iterator[ImportedRow]:
    """The rows of ``connections.json``, ``likes.json`` or ``comments.json``."""
    content = _content(member)
    if not isinstance(content, dict):
        yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file")
    elif role is Role.CONNECTIONS_2019:
        yield from _connections(member, content, reader)
    elif role is Role.LIKES_2019:
        for key, of in (("media_likes", "like"), ("comment_likes", "comment-like")):
            for number, value in enumerate(as_list(content.get(key)), 1):
                when, who = (*map(as_text, as_list(value)), "", "")[:2]
                ref = RowRef(file=member.path, line=number)
                yield like_row(Entry(handle=who, at=parse_iso(when)), ref, reader, of=of)
    elif role is Role.COMMENTS_2019:
        for key in ("media_comments", "live_comments"):
            for number, value in enumerate(as_list(content.get(key)), 1):
                when, text, who = (*map(as_text, as_list(value)), "", "", "")[:3]
                ref = RowRef(file=member.path, line=number)
                yield comment_row(Entry(handle=who, at=parse_iso(when)), text, ref, reader)


def _connections(
    member: Member, content: dict[str, object], reader: Reader
) -> Iterator[ImportedRow]:
    for key, people in content.items():
        role = WRAPPERS.get(f"relationships_{key}") or WRAPPERS.get(f"relationships_{key}_sent")
        if role is None:
            continue
        for number, (handle, when) in enumerate(as_map(people).items(), 1):
            ref = RowRef(file=member.path, line=number)
            entry = Entry(handle=handle, at=parse_iso(as_text(when)))
            yield from listed_rows(entry, role, ref, reader)


def _content(member: Member) -> object:
    try:
        return repaired(decode_json(member.read()))
    except (ValueError, RecursionError, AppError):
        return None


def page_rows(member: Member, role: Role, reader: Reader) -> Iterator[ImportedRow]:
    """The rows of a list that was exported as a web page; only its links to profiles count."""
    number = 0
    for number, entry in enumerate(linked_profiles(member, Network.INSTAGRAM), 1):
        yield from listed_rows(entry, role, RowRef(file=member.path, line=number), reader)
    if not number:
        yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file")
