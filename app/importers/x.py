"""X (Twitter) archives of all years: which files are read, and in which order.

Knows the files of an archive by the name inside their first line. The order matters: the owner
first, then tweets and messages, from which handles are gathered, then the follow lists, which
hold ids alone. Refuses to know rows (``x_tweets``, ``x_messages``, ``x_lists``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.imports import ImportedRow, ReadingContext
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.x_grailbird import answers_in_table, is_table, read_table
from app.importers.x_lists import (
    ReadMember,
    read_blocks,
    read_followers,
    read_following,
    read_likes,
    read_listed_by,
    read_mutes,
    read_notes,
    read_own_lists,
)
from app.importers.x_messages import read_group_messages, read_messages
from app.importers.x_owner import (
    answers_in,
    find_answered_self,
    find_owner,
    read_account,
    read_former_handles,
    read_manifest,
    read_user_details,
)
from app.importers.x_reading import Reading
from app.importers.x_script import read_head
from app.importers.x_tweets import read_tweets


@dataclass(frozen=True, slots=True, kw_only=True)
class _Role:
    """What one kind of file is.

    Args:
        name: the name of the script inside its first line.
        read: gives its rows.
        instead_of: the fuller file, beside which this one is not read.
    """

    name: str
    read: ReadMember
    instead_of: tuple[str, ...] = ()


_ROLES = (
    _Role(name="account", read=read_account),
    _Role(name="manifest", read=read_manifest),
    _Role(name="screen_name_change", read=read_former_handles),
    _Role(name="user_details", read=read_user_details),
    _Role(name="tweets", read=read_tweets),
    _Role(name="tweet", read=read_tweets),
    _Role(name="grailbird", read=read_tweets),
    _Role(name="table", read=read_table),
    _Role(name="note_tweet", read=read_notes),
    _Role(name="direct_messages", read=read_messages),
    _Role(name="direct_message", read=read_messages),
    _Role(
        name="direct_message_headers",
        read=read_messages,
        instead_of=("direct_messages", "direct_message"),
    ),
    _Role(name="direct_messages_group", read=read_group_messages),
    _Role(name="direct_message_group", read=read_group_messages),
    _Role(
        name="direct_message_group_headers",
        read=read_group_messages,
        instead_of=("direct_messages_group", "direct_message_group"),
    ),
    _Role(name="following", read=read_following),
    _Role(name="follower", read=read_followers),
    _Role(name="lists_member", read=read_listed_by),
    _Role(name="lists_created", read=read_own_lists),
    _Role(name="lists_subscribed", read=read_own_lists),
    _Role(name="block", read=read_blocks),
    _Role(name="mute", read=read_mutes),
    _Role(name="like", read=read_likes),
)
"""The files that are read, in the order in which they are read."""

_ORDER = {role.name: place for place, role in enumerate(_ROLES)}
_SCRIPT = re.compile(rb"\s*window\.YTD\.([A-Za-z_]{1,60})\.(part[0-9]{1,6})\s*=")
_OTHER_HEADS = (
    (re.compile(rb"\s*window\.__THAR_CONFIG\s*="), "manifest"),
    (re.compile(rb"\s*Grailbird\.data\.tweets_[0-9_]+\s*="), "grailbird"),
    (re.compile(rb"\s*var user_details\s*="), "user_details"),
)
_NAME = re.compile(r"(?P<name>[a-z-]+?)(?:-part[0-9]+)?\.js")
_PART = re.compile(r"-part([0-9]+)\.js$")


def recognise(export: Export) -> tuple[Member, ...]:
    """The files of an X archive, in the order in which they are to be read.

    A script whose first line is damaged is taken by its name, beside others that are whole.
    """
    scripts = [m for m in export.members if m.name.endswith((".js", ".csv"))]
    sure = [(member, _role_by_head(member)) for member in scripts]
    if not any(role for _member, role in sure):
        return ()
    known = [(member, role or _role_by_name(member)) for member, role in sure]
    given = {role for _member, role in known}
    taken = [(m, role) for m, role in known if role and not given & set(_role(role).instead_of)]
    return tuple(member for member, _role in sorted(taken, key=_place))


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of an archive's files; people whom only acts name come last.

    Args:
        members: as `recognise` gave them, all of them: the owner and the handles are in others
            than the lists.
        context: the user's zone.
        progress: told the bytes read.
    """
    reading = Reading(context, progress, sum(member.size for member in members))
    known = [(member, _role_by_head(member) or _role_by_name(member)) for member in members]
    reading.has_table = any(role == "table" for _member, role in known)
    for member in members:
        reading.add_file(member.name, _script_name(member))
    if not {"account", "manifest", "user_details"} & {role for _member, role in known}:
        _find_owner(known, reading)
    for member, role in sorted(known, key=_place):
        if role:
            yield from _role(role).read(member, reading)
    yield from reading.named_people()


def _find_owner(known: Sequence[tuple[Member, str]], reading: Reading) -> None:
    """Take in the owner from tweets, where no file is there that says it."""
    find_owner([member for member, role in known if role == "grailbird"], reading)
    for member, role in known:
        if reading.owner.ids or reading.owner.keys:
            return
        if role in ("tweets", "tweet"):
            find_answered_self(answers_in(member, reading), reading)
        elif role == "table":
            find_answered_self(answers_in_table(member), reading)


def _role(name: str) -> _Role:
    return _ROLES[_ORDER[name]]


def _place(pair: tuple[Member, str]) -> tuple[int, int, str]:
    """Where a file comes in the reading: by role, then by part, then by path."""
    member, role = pair
    part = _PART.search(member.name)
    return _ORDER.get(role, len(_ORDER)), int(part[1]) if part else 0, member.path


def _role_by_head(member: Member) -> str:
    head = read_head(member)
    if member.name.endswith(".csv"):
        return "table" if is_table(head) else ""
    script = _SCRIPT.match(head)
    if script:
        name = script[1].decode().lower()
        return name if name in _ORDER else ""
    return next((role for shape, role in _OTHER_HEADS if shape.match(head)), "")


def _role_by_name(member: Member) -> str:
    named = _NAME.fullmatch(member.name)
    name = named["name"].replace("-", "_") if named else ""
    # A whole script that says another name than the file is what its first line says.
    return name if name in _ORDER and not _script_name(member) else ""


def _script_name(member: Member) -> str:
    script = _SCRIPT.match(read_head(member))
    return f"YTD.{script[1].decode()}.{script[2].decode()}" if script else ""


IMPORTER = Importer(format="x", recognise=recognise, read=read)
