"""Reddit's tables; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers.reddit import IMPORTER
from tests.support.exports import (
    EXPORTS,
    acts,
    content,
    keys,
    left_out,
    people,
    read_bytes,
    read_paths,
    zipped,
)

SAMPLES = EXPORTS / "reddit"
MESSAGES = "id,permalink,thread_id,date,ip,from,to,subject,body\n"
CHATS = "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url\n"
WHEN = "2023-11-08 09:30:00 UTC"


def messages(*pairs: tuple[str, str]) -> bytes:
    rows = (f"m{n},,,{WHEN},,{sender},{to},hi,text {n}\n" for n, (sender, to) in enumerate(pairs))
    return (MESSAGES + "".join(rows)).encode()


def chats(*rows: tuple[str, str]) -> bytes:
    lines = (f"c{n},{WHEN},,{name},hi,,{channel}\n" for n, (name, channel) in enumerate(rows))
    return (CHATS + "".join(lines)).encode()


def owner(name: str) -> dict[str, bytes]:
    return {"statistics.csv": f"statistic,value\nexport time,x\naccount name,{name}\n".encode()}


def test_the_export_holds_what_is_expected() -> None:
    rows = read_paths(IMPORTER, SAMPLES)
    (friend,) = people(rows, Relation.NOTED)
    assert (friend.identities[0].key, friend.note) == ("river_otter_77", "met at meetup")
    (message,) = acts(rows, Kind.MESSAGE)
    assert message.who == friend.identities[0]
    assert (message.direction, message.text, message.told) == (
        Direction.INBOUND,
        "See you there",
        True,
    )
    assert message.at == dt.datetime(2023, 11, 8, 9, 30, tzinfo=dt.UTC)
    assert message.url == "https://www.reddit.com/message/messages/2bq9x1"
    assert left_out(rows) == {"no_author": 1}  # a comment
    assert len(rows) == 3


def test_the_zip_holds_the_same_as_the_folder(tmp_path: Path) -> None:
    archive = zipped(SAMPLES, tmp_path / "export_juno.zip")
    assert content(read_paths(IMPORTER, archive)) == content(read_paths(IMPORTER, SAMPLES))


def test_the_owner_is_who_is_in_every_message() -> None:
    data = messages(("ann", "juno"), ("Juno", "bob"), ("juno", "ann"))
    rows = acts(read_bytes(IMPORTER, {"messages.csv": data}), Kind.MESSAGE)
    assert [(row.who.key if row.who else "", row.direction) for row in rows] == [
        ("ann", Direction.INBOUND),
        ("bob", Direction.OUTBOUND),
        ("ann", Direction.OUTBOUND),
    ]
    assert len({row.remote_key for row in rows}) == 3


def test_of_two_alone_nobody_can_say_who_the_owner_is() -> None:
    files = {"messages.csv": messages(("ann", "juno"))}
    assert left_out(read_bytes(IMPORTER, files)) == {"unknown_owner": 1}
    rows = read_bytes(IMPORTER, files | owner("juno"))
    assert keys(acts(rows, Kind.MESSAGE)) == ["ann"]


def test_robots_communities_and_the_lost_are_nobody() -> None:
    pairs = (
        ("reddit", "juno"),
        ("/r/zines", "juno"),
        ("[deleted]", "juno"),
        ("juno", "juno"),
        ("x", "y!"),
        ("ann", "bob"),
    )
    rows = read_bytes(IMPORTER, {"messages.csv": messages(*pairs)} | owner("juno"))
    assert left_out(rows) == {
        "not_a_person": 2,
        "deleted_account": 1,
        "own_thread": 1,
        "unreadable_row": 1,
        "unknown_owner": 1,
    }
    assert not acts(rows, Kind.MESSAGE)


def test_a_chat_of_two_says_who_wrote() -> None:
    rows = (("ann", "a"), ("juno", "a"), ("juno", "b"), ("x1", "g"), ("x2", "g"), ("juno", "g"))
    found = read_bytes(IMPORTER, {"chat_history.csv": chats(*rows)} | owner("juno"))
    assert [row.direction for row in acts(found, Kind.MESSAGE)] == [
        Direction.INBOUND,
        Direction.OUTBOUND,
    ]
    assert left_out(found) == {"unknown_person": 1, "group_message": 3}


def test_a_followed_profile_is_a_community_of_one() -> None:
    data = b"subreddit\nzines\nu_river_otter_77\n"
    rows = read_bytes(IMPORTER, {"subscribed_subreddits.csv": data})
    assert keys(people(rows, Relation.FOLLOWING)) == ["river_otter_77"]
    assert left_out(rows) == {"not_a_person": 1}


def test_own_posts_and_votes_name_nobody() -> None:
    files = {
        "posts.csv": b"id,permalink,date,ip,subreddit,gildings,title,url,body\n1,,,,,,,,x\n",
        "post_votes.csv": b"id,permalink,direction\n1,x,up\n2,x,down\n",
    }
    assert left_out(read_bytes(IMPORTER, files)) == {"own_post": 1, "no_author": 2}


@pytest.mark.parametrize(
    ("name", "encoded"),
    [
        ("friends_1.csv", b"\xef\xbb\xbfusername,note\r\nzoe_b,\r\n"),
        ("friends (1).csv", "username;note\r\nzoe_b;\r\n".encode("utf-16")),
    ],
)
def test_splits_and_other_encodings(name: str, encoded: bytes) -> None:
    assert keys(people(read_bytes(IMPORTER, {name: encoded}), Relation.LISTED)) == ["zoe_b"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("people.csv", b"username,note\nzoe,met\n"),
        ("friends.csv", b"username,note,url\nzoe,met,x\n"),
        ("friends.csv", b""),
        ("Comments.csv", b"Date,Link,Message\n2026,x,y\n"),
        ("messages.csv", b"FROM,TO,DATE,CONTENT\na,b,c,d\n"),
        ("statistics.csv", b"statistic,value\naccount name,juno\n"),
    ],
)
def test_tables_of_others_are_left_to_them(name: str, data: bytes) -> None:
    assert read_bytes(IMPORTER, {name: data}) == []


def test_a_truncated_table_gives_what_stands_before_the_damage() -> None:
    pairs = [("juno", f"person{number}") for number in range(20)]
    data = messages(*pairs) + b'm99,,,,,a,b,c,"' + b"x" * 1_100_000
    rows = read_bytes(IMPORTER, {"messages.csv": data})
    assert len(acts(rows, Kind.MESSAGE)) == 20
    assert left_out(rows) == {"cut_short": 1}


def test_hostile_addresses_are_not_kept() -> None:
    for url in ("javascript:alert(1)", "https://reddit.com.evil.example/x", "https://[::1"):
        data = f"{MESSAGES}1,{url},,{WHEN},,ann,juno,s,b\n".encode()
        rows = read_bytes(IMPORTER, {"messages.csv": data} | owner("juno"))
        assert [row.url for row in acts(rows, Kind.MESSAGE)] == [""]


DATA = {path.name: path.read_bytes() for path in sorted(SAMPLES.glob("*.csv"))}


@given(data=st.data())
def test_damage_gives_rows_of_reddit_only(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(DATA)))
    text = bytearray(DATA[name])
    for _ in range(data.draw(st.integers(1, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    for row in read_bytes(IMPORTER, DATA | {name: bytes(text)}):
        if isinstance(row, ImportedPerson):
            assert row.identities[0].network is Network.REDDIT


@given(blob=st.binary(max_size=200), name=st.sampled_from(sorted(DATA)))
def test_any_bytes_after_a_true_beginning(blob: bytes, name: str) -> None:
    for row in read_bytes(IMPORTER, {name: DATA[name][:60] + blob}):
        assert row.ref.file == name
