"""The lists of an Instagram export as rows: people, likes, comments, saved posts.

Knows what each `Role` means. Restricting and hiding a story are choices about somebody, not
reasons to follow them: they are left out, like blocking.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.core.handles import Network
from app.core.imports import ImportedRow, LeftOut, Relation, RowRef
from app.importers.container import Member
from app.importers.instagram_files import WRAPPERS, Role, is_wrapper
from app.importers.json_records import as_map, records
from app.importers.meta_records import Entry, read_acts, read_comment, read_people, read_saved
from app.importers.meta_rows import Reader, comment_row, like_row, named_row, person_rows
from app.importers.meta_text import repaired

_RELATIONS: dict[Role, Relation] = {
    Role.FOLLOWING: Relation.FOLLOWING,
    Role.FOLLOWER: Relation.FOLLOWER,
    Role.CLOSE_FRIEND: Relation.CLOSE_FRIEND,
    Role.REQUESTED: Relation.REQUESTED,
    Role.REQUESTS_YOU: Relation.REQUESTS_YOU,
    Role.UNFOLLOWED: Relation.UNFOLLOWED,
    Role.FAVOURITE: Relation.FAVOURITE,
}
_LEFT_OUT: dict[Role, str] = {
    Role.BLOCKED: "blocked",
    Role.RESTRICTED: "restricted",
    Role.DISMISSED: "dismissed",
    Role.HASHTAGS: "not_a_person",
}
_LIKES: dict[Role, str] = {
    Role.LIKES: "like",
    Role.COMMENT_LIKES: "comment-like",
    Role.STORY_LIKES: "story-like",
}


def listed_rows(entry: Entry, role: Role, ref: RowRef, reader: Reader) -> Iterator[ImportedRow]:
    """The rows of one entry of a list of people, whatever file it came from."""
    if role in _LEFT_OUT:
        yield LeftOut(ref=ref, code=_LEFT_OUT[role])
    else:
        yield from person_rows(entry, _RELATIONS[role], ref, reader)


def is_list(role: Role) -> bool:
    """Whether the records of a role each stand for one person (or hashtag)."""
    return role in _RELATIONS or role in _LEFT_OUT


def json_rows(member: Member, role: Role, reader: Reader) -> Iterator[ImportedRow]:
    """The rows of one JSON file of lists, in its order.

    Args:
        member: the file.
        role: what the file is; a wrapper inside that says something else wins.
        reader: whose export it is.
    """
    for record in records(member, is_wrapper):
        ref = RowRef(file=member.path, line=record.number)
        actual = WRAPPERS.get(record.wrapper, role)
        what = "people" if is_list(actual) or actual is Role.SAVED else "interactions"
        value = repaired(record.value)
        if record.is_damage:
            yield LeftOut(ref=ref, code=record.damage, what=what)
        elif not isinstance(value, dict):
            yield LeftOut(ref=ref, code="unreadable_row", what=what)
        elif is_list(actual):
            for entry in read_people(value, Network.INSTAGRAM):
                yield from listed_rows(entry, actual, ref, reader)
        elif actual in _LIKES:
            for entry in read_acts(value, Network.INSTAGRAM):
                yield like_row(entry, ref, reader, of=_LIKES[actual])
        elif actual is Role.SAVED:
            for entry in read_saved(value):
                yield named_row(entry, ref, reader)
        elif actual is Role.COMMENTS:
            entry, text = read_comment(as_map(value))
            yield comment_row(entry, text, ref, reader)
