"""``tweets.csv`` of X archives until 2018 ("Grailbird"): tweets as a table.

Knows its columns and makes a tweet of each row. The months under ``data/js/tweets`` and later
archives hold the same tweets with ids and handles, so a row is read only where these lack it. Refuses to guess to
whom an id of the table belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.errors import AppError
from app.core.imports import ImportedRow, LeftOut, RowRef
from app.importers.container import Member
from app.importers.tally import INTERACTIONS, Tally
from app.importers.text import BrokenTableError, csv_rows, decode
from app.importers.x_handles import clean_id
from app.importers.x_owner import Answer
from app.importers.x_reading import Reading
from app.importers.x_tweets import Entities, Link, Mention, Reshared, Tweet, TweetActs, User

LARGEST_TABLE = 128 << 20
"""Bytes of a table; 200,000 tweets of that time take about 60 MB."""

_MENTION = re.compile(r"(?<![\w@/])@([A-Za-z0-9_]{1,20})\b")
_RESHARED = re.compile(r"\s*RT @([A-Za-z0-9_]{1,20})\b")


def is_table(head: bytes) -> bool:
    """Whether the first bytes of a file are such a table's header."""
    line = head.split(b"\n", 1)[0].lower().replace(b"\0", b"")
    return b"tweet_id" in line and b"in_reply_to_status_id" in line


def read_table(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """The acts of those tweets of the table that were not read already.

    Args:
        member: ``tweets.csv``.
        reading: knows the tweets that were read already.
    """
    tally = Tally(member.path)
    acts_of = TweetActs(reading, tally).read
    try:
        text = decode(member.read(LARGEST_TABLE))
        for line, row in _rows(text):
            if int(clean_id(row.get("tweet_id", "")) or 0) not in reading.tweet_ids:
                yield from acts_of(_tweet(row), line)
    except BrokenTableError as broken:
        ref = RowRef(file=member.path, line=broken.line)
        yield LeftOut(ref=ref, code="cut_short", what=INTERACTIONS)
    except AppError as error:
        if not error.code.startswith("import."):
            raise
        yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file", what=INTERACTIONS)
    reading.advance(member.size)
    yield from tally.rows()


def answers_in_table(member: Member) -> Iterator[Answer]:
    """What each tweet of the table answers; nothing where it can't be read."""
    try:
        for _line, row in _rows(decode(member.read(LARGEST_TABLE))):
            yield Answer(
                id_str=row.get("tweet_id", ""),
                in_reply_to_status_id_str=row.get("in_reply_to_status_id"),
                in_reply_to_user_id_str=row.get("in_reply_to_user_id"),
            )
    except (BrokenTableError, AppError):
        return  # said when its acts are read


def _rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    return csv_rows(text, header=lambda names: "tweet_id" in names)


def _tweet(row: dict[str, str]) -> Tweet:
    text = row.get("text", "")
    handles = _MENTION.findall(text)
    is_reply = bool(row.get("in_reply_to_status_id"))
    if is_reply and text.lstrip(".").startswith("@"):
        handles = handles[1:]  # the one who is replied to; the table has their id
    reshared = _RESHARED.match(text)
    status = None
    if row.get("retweeted_status_user_id"):
        handle = reshared[1] if reshared else None
        status = Reshared(user=User(id_str=row["retweeted_status_user_id"], screen_name=handle))
    return Tweet(
        id_str=row.get("tweet_id", ""),
        created_at=row.get("timestamp", ""),
        text=text,
        entities=Entities(
            user_mentions=[Mention(screen_name=handle) for handle in handles],
            urls=[Link(expanded_url=url) for url in row.get("expanded_urls", "").split(",")],
        ),
        in_reply_to_status_id_str=row.get("in_reply_to_status_id") or None,
        in_reply_to_user_id_str=row.get("in_reply_to_user_id") or None,
        retweeted_status=status,
    )
