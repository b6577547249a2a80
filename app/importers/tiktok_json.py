"""The lists inside TikTok's JSON, whatever sections stand around them.

Sections were renamed with every age of the export; the lists in them were not, and their keys are
English in every language of the app. The file is walked as a stream, so that its largest part (all
videos ever watched) is passed over. Source: formats.md section 9.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import ijson  # type: ignore[import-untyped]  # it ships no types
import msgspec
from ijson.common import ObjectBuilder  # type: ignore[import-untyped]  # it ships no types

from app.core.errors import AppError
from app.importers.container import Member
from app.importers.json_text import PARSED_AT_ONCE, open_json

MAX_DEPTH = 60
"""Objects inside objects; an export has about seven."""

LONGEST_HANDLE = 200
_CHUNK = 1 << 20
_OVERLAP = 1 << 16
_PARSE_ERRORS = (ijson.JSONError, UnicodeError, RecursionError, OverflowError)


class Topic(StrEnum):
    """What the entries of a list are."""

    FOLLOWING = "following"
    FOLLOWERS = "followers"
    BLOCKED = "blocked"
    LIKES = "likes"
    COMMENTS = "comments"
    CHAT = "chat"


_LISTS = {
    "fanslist": Topic.FOLLOWERS,
    "following": Topic.FOLLOWING,
    "blocklist": Topic.BLOCKED,
    "itemfavoritelist": Topic.LIKES,
    "favoritevideolist": Topic.LIKES,
    "commentslist": Topic.COMMENTS,
}
_CHAT = re.compile(r"chat history with (.+?):*\s*", re.IGNORECASE | re.DOTALL)
_PROFILE = re.compile(rb'"ProfileMap"\s*:\s*\{', re.IGNORECASE)
_USER = re.compile(rb'"userName"\s*:\s*("(?:[^"\\]|\\.){0,400}")', re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a list.

    Args:
        topic: which list.
        partner: in a chat: with whom.
        number: its place in the list, from 1; 0 for damage.
        values: its fields by lower-case name; empty where it is none.
        is_damage: from here on the file could not be read.
    """

    topic: Topic
    number: int
    partner: str = ""
    values: dict[str, object]
    is_damage: bool = False


def entries(member: Member) -> Iterator[Entry]:
    """Yield the entries of every list that matters, in the order of the file.

    Args:
        member: a JSON file of any size.

    Returns:
        Entries; a last one with ``is_damage`` where the file breaks off.
    """
    count = 0
    last = Topic.FOLLOWING
    try:
        with open_json(member) as stream:
            events = ijson.basic_parse(stream, buf_size=PARSED_AT_ONCE, use_float=True)
            for topic, partner, number, value in _walk(events):
                count, last = count + 1, topic
                fields = value if isinstance(value, dict) else {}
                values = {key.casefold(): item for key, item in fields.items()}
                yield Entry(topic=topic, partner=partner, number=number, values=values)
    except (*_PARSE_ERRORS, AppError):
        yield Entry(topic=last, number=min(count, 1), values={}, is_damage=True)


def _walk(events: Iterator[tuple[str, object]]) -> Iterator[tuple[Topic, str, int, object]]:
    """Topic, partner, number and value of each entry, from parser events."""
    key = ""
    depth, level, number = 0, -1, 0
    found: tuple[Topic, str] | None = None
    builder: ObjectBuilder | None = None
    for event, value in events:
        is_start, is_end = event.startswith("start"), event.startswith("end")
        depth -= is_end
        if builder is not None or (found is not None and depth == level and not is_end):
            builder = builder or ObjectBuilder()
            builder.event(event, value)
            if depth == level and not is_start and found is not None:
                number += 1
                yield (*found, number, builder.value)
                builder = None
        elif is_end and depth < level:
            found, level = None, -1
        elif event == "map_key":
            key = str(value)
        elif event == "start_array" and found is None:
            found, level, number = _topic(key), depth + 1, 0
        depth += is_start
        if depth > MAX_DEPTH:
            raise ijson.JSONError("too deep")


def _topic(key: str) -> tuple[Topic, str] | None:
    topic = _LISTS.get(key.casefold())
    if topic is not None:
        return topic, ""
    chat = _CHAT.fullmatch(key[:LONGEST_HANDLE])
    return (Topic.CHAT, chat.group(1)) if chat is not None else None


def owner_in(member: Member) -> str:
    """The owner's handle in the profile, wherever in the file it stands; empty if nowhere."""
    rest = b""
    try:
        with member.open() as stream:
            while chunk := stream.read(_CHUNK):
                rest += chunk
                start = _PROFILE.search(rest)
                if start is not None:
                    user = _USER.search(rest + stream.read(_OVERLAP), start.end())
                    return _decoded(user.group(1)) if user is not None else ""
                rest = rest[-_OVERLAP:]
    except AppError:
        pass
    return ""


def _decoded(text: bytes) -> str:
    try:
        return msgspec.json.decode(text, type=str)
    except (msgspec.DecodeError, UnicodeError):
        return ""
