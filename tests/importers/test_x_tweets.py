from __future__ import annotations

import datetime as dt
import json

import pytest

from app.core.imports import ImportedInteraction, ImportedRow
from app.importers.x import IMPORTER
from app.importers.x_tweets import parse_created
from tests.support.exports import handle_of, left_out, read_bytes

ACCOUNT = b'window.YTD.account.part0 = [{"account": {"accountId": "22", "username": "juno"}}]'
ZOE = {"screen_name": "zoe", "name": "Zoe", "id_str": "31"}
TOM = {"screen_name": "tom", "name": "Tom", "id_str": "32"}
JUNO = {"screen_name": "juno", "name": "Juno", "id_str": "22"}


def rows_of(*, account: bytes = ACCOUNT, **fields: object) -> list[ImportedRow]:
    tweet = {"id_str": "1000", "created_at": "Sun Feb 18 09:12:44 +0000 2024", **fields}
    data = b"window.YTD.tweets.part0 = " + json.dumps([{"tweet": tweet}]).encode()
    files = {"data/tweets.js": data}
    return read_bytes(IMPORTER, {"data/account.js": account, **files} if account else files)


def named(rows: list[ImportedRow]) -> list[tuple[str, str]]:
    return [
        (row.kind.value, handle_of(row, rows) or row.who.remote_id)
        for row in rows
        if isinstance(row, ImportedInteraction) and row.who
    ]


REPLY = {"in_reply_to_status_id_str": "9", "in_reply_to_user_id_str": "31"}


def test_a_reply_names_the_others_too_and_each_once() -> None:
    rows = rows_of(
        full_text="@zoe @tom @tom @juno ok",
        entities={"user_mentions": [ZOE, TOM, TOM, JUNO]},
        in_reply_to_screen_name="zoe",
        **REPLY,
    )
    assert named(rows) == [("comment", "zoe"), ("mention", "tom")]


def test_people_inside_a_reshared_tweet_are_not_named_by_the_owner() -> None:
    rows = rows_of(full_text="RT @zoe: hi @tom", entities={"user_mentions": [ZOE, TOM]})
    assert named(rows) == [("reshare", "zoe")]


def test_a_reshare_without_mentions_takes_the_author_from_the_text() -> None:
    assert named(rows_of(full_text="RT @Zoe: hi", entities={})) == [("reshare", "zoe")]


def test_a_reshare_of_a_deleted_author_is_known_by_handle() -> None:
    gone = {"screen_name": "gone", "id_str": "-1"}
    rows = rows_of(full_text="RT @gone: hi", entities={"user_mentions": [gone]})
    assert named(rows) == [("reshare", "gone")]


def test_a_deleted_one_who_is_only_mentioned_is_left_out() -> None:
    gone = {"screen_name": "gone", "id_str": "-1"}
    rows = rows_of(full_text="hi @gone", entities={"user_mentions": [gone]})
    assert left_out(rows) == {"deleted_account": 1, "own_post": 1}


def test_a_reply_to_a_tweet_of_nobody_left() -> None:
    rows = rows_of(full_text="@x ok", in_reply_to_status_id_str="9")
    assert left_out(rows) == {"deleted_account": 1}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.com/Zoe/status/12?s=20", [("reshare", "zoe")]),
        ("https://mobile.twitter.com/zoe/status/12", [("reshare", "zoe")]),
        ("https://twitter.com/juno/status/12", []),
        ("https://x.com/i/status/12", []),
        ("https://x.com.evil.example/zoe/status/12", []),
        ("https://x.com/zoe", []),
    ],
)
def test_quotes(url: str, expected: list[tuple[str, str]]) -> None:
    rows = rows_of(full_text="look", entities={"urls": [{"expanded_url": url}]})
    assert named(rows) == expected
    assert left_out(rows) == ({} if expected else {"own_post": 1})


def test_without_a_word_on_the_owner_a_thread_is_known_by_its_text() -> None:
    thread = rows_of(account=b"", full_text="and another thing", **REPLY)
    assert left_out(thread) == {"own_thread": 1}
    assert named(rows_of(account=b"", full_text="@zoe yes", **REPLY)) == [("comment", "31")]


def test_nulls_where_texts_are_expected() -> None:
    rows = rows_of(full_text=None, entities={"user_mentions": None, "urls": None}, **REPLY)
    assert named(rows) == [("comment", "31")]


def test_a_tweet_without_a_date_or_an_id() -> None:
    assert left_out(rows_of(created_at="yesterday", full_text="x")) == {"unreadable_row": 1}
    assert left_out(rows_of(id_str="", full_text="x")) == {"unreadable_row": 1}


def test_dates() -> None:
    at = dt.datetime(2024, 2, 18, 9, 12, 44, tzinfo=dt.UTC)
    assert parse_created("Sun Feb 18 09:12:44 +0000 2024") == at
    assert parse_created("Sun Feb 18 11:12:44 +0200 2024") == at
    assert parse_created("2024-02-18 09:12:44 +0000") == at
    assert parse_created("Sun Feb 30 09:12:44 +0000 2024") is None
    assert parse_created("Sun Foo 18 09:12:44 +0000 2024") is None
