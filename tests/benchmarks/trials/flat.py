"""P3: an X archive into three flat tables, of the columns and keys that twitter-to-sqlite makes.

Reads with the importer's own way through a script, piece by piece, and keeps every field.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from app.importers.container import Member, open_export
from app.importers.x_script import Script


class Following(msgspec.Struct, gc=False, rename="camel"):
    """Somebody followed."""

    account_id: str
    user_link: str = ""


class Like(msgspec.Struct, gc=False, rename="camel"):
    """A like."""

    tweet_id: str
    full_text: str = ""
    expanded_url: str = ""


class Tweet(msgspec.Struct, gc=False):
    """A tweet; what is no text stays the JSON that it was."""

    id: str
    id_str: str = ""
    created_at: str = ""
    full_text: str = ""
    source: str = ""
    lang: str = ""
    favorite_count: str = ""
    retweet_count: str = ""
    retweeted: bool = False
    favorited: bool = False
    truncated: bool = False
    possibly_sensitive: bool | None = None
    in_reply_to_status_id: str | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_user_id: str | None = None
    in_reply_to_user_id_str: str | None = None
    in_reply_to_screen_name: str | None = None
    entities: msgspec.Raw = msgspec.Raw(b"null")
    display_text_range: msgspec.Raw = msgspec.Raw(b"null")
    extended_entities: msgspec.Raw = msgspec.Raw(b"null")
    coordinates: msgspec.Raw = msgspec.Raw(b"null")
    geo: msgspec.Raw = msgspec.Raw(b"null")


class FollowingRow(msgspec.Struct, gc=False):
    """A row of ``following.js``."""

    following: Following


class LikeRow(msgspec.Struct, gc=False):
    """A row of ``like.js``."""

    like: Like


class TweetRow(msgspec.Struct, gc=False):
    """A row of ``tweet.js``."""

    tweet: Tweet


NUMBERS = frozenset({"id", "in_reply_to_status_id", "in_reply_to_user_id"})
TABLES: dict[str, tuple[type[msgspec.Struct], msgspec.json.Decoder[Any], str]] = {
    "following": (Following, msgspec.json.Decoder(list[FollowingRow]), "accountId TEXT"),
    "like": (Like, msgspec.json.Decoder(list[LikeRow]), "tweetId TEXT"),
    "tweet": (Tweet, msgspec.json.Decoder(list[TweetRow]), "id INTEGER"),
}


def main(file: str, target: str) -> None:
    """Read one archive, write one database."""
    database = sqlite3.connect(target)
    with open_export([Path(file)]) as export, database:
        for member in export.members:
            if member.name.removesuffix(".js") in TABLES:
                _write(database, member, member.name.removesuffix(".js"))
    database.close()


def _write(database: sqlite3.Connection, member: Member, name: str) -> None:
    kind, decoder, key = TABLES[name]
    fields = msgspec.structs.fields(kind)
    rest = [
        f'"{field.encode_name}" {"INTEGER" if field.name in NUMBERS else "TEXT"}'
        for field in fields[1:]
    ]
    database.execute(f"CREATE TABLE archive_{name} ({key} PRIMARY KEY, {', '.join(rest)})")
    places = ", ".join("?" for _ in fields)
    sql = f"INSERT OR REPLACE INTO archive_{name} VALUES({places})"
    script = Script(member, decoder, lambda _count: None)
    for _first, rows in script.pieces():
        database.executemany(sql, _values(rows, name))


def _values(rows: list[Any], name: str) -> Iterator[tuple[object, ...]]:
    for row in rows:
        values = msgspec.structs.astuple(getattr(row, name))
        if name == "tweet":
            yield (*values[:-5], *(str(raw, "utf-8") for raw in values[-5:]))
        else:
            yield values


if __name__ == "__main__":
    main(*sys.argv[1:])
