"""Whose X archive it is, and whether all of it is there.

Knows ``account.js``, ``screen-name-change.js``, ``user_details.js`` and ``manifest.js``. They are
read before all else, since an act needs to know which side is the owner's. Where none of them is
given, the tweets say it: whoever is answered under a tweet of the same file is its owner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from app.core.imports import ImportedRow, LeftOut, RowRef
from app.importers.container import Member
from app.importers.tally import INTERACTIONS, PEOPLE
from app.importers.x_handles import clean_id
from app.importers.x_reading import Reading
from app.importers.x_script import Script, read_object

_READ_TYPES = {
    "following": PEOPLE,
    "follower": PEOPLE,
    "listsMember": PEOPLE,
    "tweet": INTERACTIONS,
    "tweets": INTERACTIONS,
    "like": INTERACTIONS,
    "directMessages": INTERACTIONS,
    "directMessagesGroup": INTERACTIONS,
    "noteTweet": INTERACTIONS,
    "account": PEOPLE,
    "block": PEOPLE,
    "mute": PEOPLE,
}
"""Data types of the manifest that are read here, and what kind of rows they hold."""


def read_account(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Take in the owner; a file that does not say it is left out."""
    is_known = False
    for row in _dicts(read_object(member)):
        account = _dict(row.get("account"))
        is_known = is_known or bool(account)
        reading.owner.add(account.get("accountId"), account.get("username"))
    yield from _end(member, reading, is_readable=is_known)


def read_former_handles(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Take in the handles that the owner has had before."""
    value = read_object(member)
    for row in _dicts(value):
        change = _dict(_dict(row.get("screenNameChange")).get("screenNameChange"))
        reading.owner.add_former(change.get("changedFrom"))
        reading.owner.add_former(change.get("changedTo"))
    yield from _end(member, reading, is_readable=isinstance(value, list))


def read_user_details(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Take in the owner of an archive until 2018."""
    details = _dict(read_object(member))
    reading.owner.add(details.get("id"), details.get("screen_name"))
    yield from _end(member, reading, is_readable=bool(details))


def read_manifest(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Take in the owner, and say which files the manifest names that were not given.

    Args:
        member: ``manifest.js``.
        reading: knows the names of all files that were given.
    """
    manifest = _dict(read_object(member))
    info = _dict(manifest.get("userInfo"))
    reading.owner.add(info.get("accountId"), info.get("userName"))
    for data_type, what in _READ_TYPES.items():
        for entry in _dicts(_dict(_dict(manifest.get("dataTypes")).get(data_type)).get("files")):
            name, script = str(entry.get("fileName", "")), str(entry.get("globalName", ""))
            count = str(entry.get("count", ""))
            if count == "0" or not name or reading.has_file(name, script):
                continue
            yield LeftOut(
                ref=RowRef(file=name),
                code="missing_part",
                values=(("count", count), ("file", name)),
                count=int(count) if count.isdecimal() and len(count) < 10 else 1,
                what=what,
            )
    yield from _end(member, reading, is_readable=bool(manifest))


def find_owner(members: Sequence[Member], reading: Reading) -> None:
    """Take in the owner from the first tweets of an archive until 2018.

    Args:
        members: months of tweets; each tweet there holds the owner as its user.
        reading: its owner is filled where a tweet says it.
    """
    for member in members:
        for row in _dicts(read_object(member)):
            user = _dict(row.get("user"))
            if user:
                reading.owner.add(user.get("id_str"), user.get("screen_name"))
                return


class Answer(msgspec.Struct, gc=False):
    """The fields of a tweet that say what it answers."""

    id_str: str = ""
    in_reply_to_status_id_str: str | None = None
    in_reply_to_user_id_str: str | None = None
    in_reply_to_screen_name: str | None = None


class AnswerRow(Answer, gc=False):
    """A row: the tweet inside ``tweet``, or, in early archives, the row itself."""

    tweet: Answer | None = None


_ANSWER_ROWS = msgspec.json.Decoder(list[AnswerRow])


def answers_in(member: Member, reading: Reading) -> Iterator[Answer]:
    """What each tweet of a file answers; the file is read once more for its acts."""
    script = Script(member, _ANSWER_ROWS, lambda _count: reading.advance(0))
    for _first, rows in script.pieces():
        for row in rows:
            yield row.tweet or row


def find_answered_self(answers: Iterable[Answer], reading: Reading) -> None:
    """Take in the owner from the first thread of one file.

    Args:
        answers: of all tweets of the file, in either order of time.
        reading: its owner is filled where a tweet answers another one of the file.
    """
    tweets: set[int] = set()
    waiting: dict[int, Answer] = {}
    for answer in answers:
        tweet = int(clean_id(answer.id_str) or 0)
        status = int(clean_id(answer.in_reply_to_status_id_str) or 0)
        own = answer if status in tweets else waiting.get(tweet)
        if own is not None:
            reading.owner.add(own.in_reply_to_user_id_str, own.in_reply_to_screen_name)
            return
        if tweet:
            tweets.add(tweet)
        if status:
            waiting[status] = answer


def _end(member: Member, reading: Reading, *, is_readable: bool) -> Iterator[LeftOut]:
    reading.advance(member.size)
    if not is_readable:
        yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file")


def _dict(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> Iterator[Mapping[str, object]]:
    yield from (one for one in value if isinstance(one, dict)) if isinstance(value, list) else ()
