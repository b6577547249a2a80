from __future__ import annotations

import json

from app.core.imports import ImportedPerson, LeftOut, Relation
from app.importers.x import IMPORTER
from tests.support.exports import left_out, people, read_bytes

ACCOUNT = b'window.YTD.account.part0 = [{"account": {"accountId": "22", "username": "juno"}}]'


def script(name: str, rows: list[object]) -> bytes:
    return f"window.YTD.{name}.part0 = {json.dumps(rows)}".encode()


def test_rows_without_an_id_and_the_owner_are_left_out() -> None:
    rows = read_bytes(
        IMPORTER,
        {
            "account.js": ACCOUNT,
            "following.js": script(
                "following",
                [
                    {"following": {"accountId": "31"}},
                    {"following": {"accountId": 32}},
                    {"following": {"accountId": "-1"}},
                    {"follower": {"accountId": "33"}},
                    {"following": {"accountId": "22"}},
                ],
            ),
        },
    )
    found = people(rows, Relation.FOLLOWING)
    assert [(p.identities[0].remote_id, p.ref.line) for p in found] == [("31", 1), ("32", 2)]
    assert left_out(rows) == {"unreadable_row": 2, "own_account": 1}


def test_the_script_says_what_it_is_whatever_the_file_is_called() -> None:
    rows = read_bytes(
        IMPORTER, {"following.js": script("follower", [{"follower": {"accountId": "31"}}])}
    )
    assert [row.relation for row in rows if isinstance(row, ImportedPerson)] == [Relation.FOLLOWER]


def test_likes_of_many_parts_are_counted_by_file() -> None:
    like = {"like": {"tweetId": "1", "fullText": "hi @zoe"}}
    rows = read_bytes(
        IMPORTER,
        {
            "like.js": script("like", [like, like, {}]),
            "like-part1.js": script("like", [like]).replace(b"part0", b"part1"),
        },
    )
    assert left_out(rows) == {"no_author": 3, "unreadable_row": 1}
    assert not [row for row in rows if isinstance(row, ImportedPerson)]


def test_lists_that_name_nobody() -> None:
    urls = ["https://twitter.com/i/lists/12", "https://twitter.com/juno/lists/own", "", "zoe"]
    infos: list[object] = [{"userListInfo": {"url": url}} for url in urls]
    rows = read_bytes(
        IMPORTER, {"account.js": ACCOUNT, "lists-member.js": script("lists_member", infos)}
    )
    assert left_out(rows) == {"unknown_person": 3, "own_account": 1}


def test_each_row_that_is_left_out_has_its_line() -> None:
    good = '{"following": {"accountId": "31"}}'
    rows = read_bytes(
        IMPORTER,
        {
            "following.js": (
                "window.YTD.following.part0 = "
                f'[{{}}, {{}}, {good}, {{"following": {{"accountId": ""}}}}, {{}}]'
            ).encode(),
            "like.js": (
                b'window.YTD.like.part0 = [{"like": {"tweetId": "1"}}, {}, '
                b'{"like": {"tweetId": "2"}}, {"like": {"tweetId": "3"}}]'
            ),
        },
    )
    told = [(r.ref.file, r.code, r.ref.line, r.count) for r in rows if isinstance(r, LeftOut)]
    assert told == [
        ("following.js", "unreadable_row", 1, 2),
        ("following.js", "unreadable_row", 4, 2),
        ("like.js", "no_author", 1, 1),
        ("like.js", "unreadable_row", 2, 1),
        ("like.js", "no_author", 3, 2),
    ]
