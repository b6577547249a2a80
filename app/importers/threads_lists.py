"""The lists of Threads as rows: people, likes, saved threads.

Told apart from Instagram's by the key prefix ``text_post_app_`` and by the folder. Here a title is
a display name and not a handle. A handle is the same person's Instagram handle. Of web pages the
lists of people are read, by their links. Source: formats.md section 4.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core.handles import Network
from app.core.imports import ImportedRow, LeftOut, Relation, RowRef
from app.importers.container import Member
from app.importers.instagram_files import PAGE_HEAD, stem
from app.importers.json_records import as_list, as_map, records
from app.importers.meta_pages import linked_profiles
from app.importers.meta_records import Entry, handle_in, read_acts, read_people
from app.importers.meta_rows import Reader, like_row, named_row, person_rows
from app.importers.meta_text import repaired

PREFIX = "text_post_app_"

_RELATIONS: dict[str, Relation] = {
    "following": Relation.FOLLOWING,
    "followers": Relation.FOLLOWER,
    "follow requests you ve received": Relation.REQUESTS_YOU,
    "recent follow requests": Relation.REQUESTED,
    "pending follow requests": Relation.REQUESTED,
}
_LEFT_OUT = {"blocked profiles": "blocked", "restricted profiles": "restricted"}
_ACTS = frozenset({"liked threads", "saved threads", "threads and replies"})
_KEY_ENDS: dict[str, str] = {
    "_following": "following",
    "_followers": "followers",
    "_blocked_users": "blocked profiles",
    "_restricted_users": "restricted profiles",
    "_follow_requests_received": "follow requests you ve received",
    "_permanent_follow_requests": "recent follow requests",
    "_follow_requests_sent": "pending follow requests",
    "_media_likes": "liked threads",
    "_saved_posts": "saved threads",
    "_text_posts": "threads and replies",
}
_SHAPES = (b'"string_list_data"', b'"string_map_data"', b'"label_values"')
_HOSTS = (b"threads.com/", b"threads.net/")


UNREAD = "unread"
"""The subject of a page that is told and not read."""


def subjects_of(members: Sequence[Member]) -> dict[int, str]:
    """What the files of Threads among some members are about, by the members' ids.

    Of a list that is there as JSON the web page is not read: it would say the day only.
    """
    found = [(member, _subject(member)) for member in members]
    in_json = {subject for member, subject in found if not member.name.endswith(".html")}
    return {
        id(member): UNREAD if _is_unread(member, subject, in_json) else subject
        for member, subject in found
        if subject
    }


def _is_unread(member: Member, subject: str, in_json: set[str]) -> bool:
    return member.name.endswith(".html") and (subject in _ACTS or subject in in_json)


def _subject(member: Member) -> str:
    """What a file is about, as a key of the tables above; empty if it is none of Threads'."""
    name = stem(member)
    folders = member.lookup.split("/")[:-1]
    is_known = name in _RELATIONS or name in _LEFT_OUT or name in _ACTS
    if member.name.endswith(".html"):
        return name if is_known and _is_own_page(member, folders) else ""
    if not member.name.endswith(".json"):
        return ""
    head = member.head()
    if PREFIX.encode() in head:
        return next((what for end, what in _KEY_ENDS.items() if f'{end}"'.encode() in head), "")
    is_shaped = any(shape in head for shape in _SHAPES)
    return name if is_known and "threads" in folders and is_shaped else ""


def _is_own_page(member: Member, folders: list[str]) -> bool:
    """Whether a page lies where Threads' lie, or its links say so where it lies by itself."""
    is_near = "threads" in folders
    if is_near and "your_instagram_activity" in folders:
        return True
    head = member.head(PAGE_HEAD)
    is_linked = any(host in head for host in _HOSTS)
    return is_linked and (is_near or b"instagram.com/" not in head)


def threads_rows(member: Member, subject: str, reader: Reader) -> Iterator[ImportedRow]:
    """The rows of one file, in its order; none for a file that is no list of Threads.

    Args:
        member: the file.
        subject: what it is about (`subjects_of`); empty for none.
        reader: whose export it is.
    """
    if subject == UNREAD:
        yield LeftOut(ref=RowRef(file=member.path), code="page_only", what="files")
    elif member.name.endswith(".html"):
        yield from _page_rows(member, subject, reader)
    elif subject:
        yield from _json_rows(member, subject, reader)


def _page_rows(member: Member, subject: str, reader: Reader) -> Iterator[ImportedRow]:
    number = 0
    for number, entry in enumerate(linked_profiles(member, Network.THREADS), 1):
        yield from _listed_rows(entry, subject, RowRef(file=member.path, line=number), reader)
    if not number:
        yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file")


def _listed_rows(entry: Entry, subject: str, ref: RowRef, reader: Reader) -> Iterator[ImportedRow]:
    if subject in _LEFT_OUT:
        yield LeftOut(ref=ref, code=_LEFT_OUT[subject])
    else:
        yield from person_rows(entry, _RELATIONS[subject], ref, reader)


def _json_rows(member: Member, subject: str, reader: Reader) -> Iterator[ImportedRow]:
    what = "interactions" if subject in ("liked threads", "threads and replies") else "people"
    for record in records(member, lambda key: key.startswith(PREFIX)):
        ref = RowRef(file=member.path, line=record.number)
        value = repaired(record.value)
        if record.is_damage:
            yield LeftOut(ref=ref, code=record.damage, what=what)
        elif not isinstance(value, dict):
            yield LeftOut(ref=ref, code="unreadable_row", what=what)
        elif subject in _ACTS:
            yield from _act_rows(value, subject, ref, reader)
        else:
            for entry in read_people(value, Network.THREADS):
                yield from _listed_rows(entry, subject, ref, reader)


def _act_rows(
    value: dict[str, object], subject: str, ref: RowRef, reader: Reader
) -> Iterator[ImportedRow]:
    if subject == "threads and replies":
        for media in map(as_map, as_list(value.get("media")) or [{}]):
            is_reply = as_map(media.get("text_app_post")).get("is_reply") is True
            code = "no_author" if is_reply else "own_post"
            yield LeftOut(ref=ref, code=code, what="interactions")
    elif subject == "saved threads":
        for entry in read_acts(value, Network.THREADS):
            yield named_row(_authored(entry), ref, reader)
    else:
        for entry in read_acts(value, Network.THREADS):
            yield like_row(_authored(entry), ref, reader)


def _authored(entry: Entry) -> Entry:
    """The author of a post: its address names them, else the title."""
    author = handle_in(entry.href, Network.THREADS) or entry.handle
    return Entry(handle=author, name=entry.name, at=entry.at, href=entry.href)
