"""Mastodon: CSV lists and archives; formats.md section 6; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.imports import ImportedInteraction, ImportedPerson, LeftOut, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers.mastodon import IMPORTER
from tests.support.exports import (
    EXPORTS,
    acts,
    content,
    export_of,
    keys,
    left_out,
    people,
    read_bytes,
    read_paths,
)

SAMPLES = EXPORTS / "mastodon"
ZIP = SAMPLES / "archive-20260901100000-0123456789abcdef0123456789abcdef.zip"
TAR = SAMPLES / "archive-20220901100000-0123456789abcdef0123456789abcdef.tar.gz"
ME = "https://social.example/users/juno"
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
ACTOR = json.dumps({"id": ME, "type": "Person", "preferredUsername": "juno"}).encode()


def post(number: int = 1, **more: object) -> dict[str, object]:
    note: dict[str, object] = {
        "id": f"{ME}/statuses/{number}",
        "type": "Note",
        "inReplyTo": None,
        "content": "<p>hi</p>",
        "to": [PUBLIC],
        "cc": [f"{ME}/followers"],
        "tag": [],
    }
    published = "2024-01-05T09:30:00Z"
    return {"type": "Create", "published": published, "object": note | more}


def mention(name: str, href: str) -> dict[str, str]:
    return {"type": "Mention", "name": name, "href": href}


def archive(*items: object) -> dict[str, bytes]:
    outbox = {"type": "OrderedCollection", "orderedItems": list(items)}
    return {"outbox.json": json.dumps(outbox).encode(), "actor.json": ACTOR}


def test_following_lists_muted_blocked() -> None:
    following = read_paths(IMPORTER, SAMPLES / "following_accounts.csv")
    assert len(people(following, Relation.FOLLOWING)) == 5
    assert not any(isinstance(row, ImportedInteraction) for row in following)
    lists = people(read_paths(IMPORTER, SAMPLES / "lists.csv"), Relation.LISTED)
    assert [person.tags for person in lists] == [("Zine folk",), ("Zine folk",), ("Work, close",)]
    assert left_out(read_paths(IMPORTER, SAMPLES / "muted_accounts.csv")) == {"muted": 1}
    assert left_out(read_paths(IMPORTER, SAMPLES / "blocked_accounts.csv")) == {"blocked": 1}
    assert left_out(read_paths(IMPORTER, SAMPLES / "blocked_domains.csv")) == {"not_a_person": 1}
    bookmarks = read_paths(IMPORTER, SAMPLES / "bookmarks.csv")
    assert keys(people(bookmarks, Relation.NAMED)) == ["zoe@art.example"]


def test_a_list_without_a_header() -> None:
    rows = read_paths(IMPORTER, SAMPLES / "old_2017_headerless" / "following_accounts.csv")
    found = people(rows, Relation.FOLLOWING)
    assert keys(found) == ["zoe@art.example", "tomas@social.example"]
    assert [person.ref.line for person in found] == [1, 2]
    second = read_paths(IMPORTER, SAMPLES / "v2" / "following_accounts.csv")
    assert keys(people(second, Relation.FOLLOWING)) == ["zoe@art.example"]


@pytest.mark.parametrize("path", [ZIP, TAR])
def test_the_archive_holds_what_is_expected(path: Path) -> None:
    rows = read_paths(IMPORTER, path)
    assert keys(acts(rows, Kind.COMMENT)) == ["zoe@art.example"]
    assert keys(acts(rows, Kind.MENTION)) == ["tomas@social.example", "harin@planet.example"]
    assert keys(acts(rows, Kind.MESSAGE)) == ["ngozi@books.example"]
    assert keys(acts(rows, Kind.RESHARE)) == ["pzolk@mastodon.example"]
    liked = people(rows, Relation.NAMED)
    assert keys(liked) == ["zoe@art.example", "amara@science.example"]
    assert len(liked) + left_out(rows)["no_author"] == 3
    done = [row for row in rows if isinstance(row, ImportedInteraction)]
    assert {row.direction for row in done} == {Direction.OUTBOUND}
    assert not any(row.told for row in done)
    assert done[0].text == "@zoe agreed!"


def test_zip_tar_and_folder_are_the_same(tmp_path: Path) -> None:
    with tarfile.open(TAR) as packed:
        packed.extractall(tmp_path, filter="data")
    assert content(read_paths(IMPORTER, ZIP)) == content(read_paths(IMPORTER, TAR))
    assert content(read_paths(IMPORTER, ZIP)) == content(read_paths(IMPORTER, tmp_path))


@pytest.mark.parametrize(
    "text",
    [
        b"\xef\xbb\xbfAccount address;Show boosts\r\n@Zoe@Art.Example;true\r\n",
        "Account address,Show boosts\nacct:zoe@art.example,true\n".encode("utf-16"),
        b"Account address,Show boosts,Notify on new posts,Languages\nzoe@art.example,true,,",
    ],
)
def test_resaved_and_differently_written_lists(text: bytes) -> None:
    rows = read_bytes(IMPORTER, {"following_accounts (1).csv": text})
    assert keys(people(rows, Relation.FOLLOWING)) == ["zoe@art.example"]


def test_addresses_under_another_name_may_be_mail() -> None:
    export = export_of(
        {
            "customers.csv": b"zoe@art.example\n",
            "lists.csv": b"name,value\n",
            "likes.json": b'{"media_likes": []}',
            "outbox.json": b"[]",
        }
    )
    assert IMPORTER.recognise(export) == ()


@pytest.mark.parametrize(
    "said",
    [
        {"actor": ME},
        {"attributedTo": ME},
        {"actor": "https://social.example/ap/users/1", "url": "https://social.example/@juno/2"},
        {},
    ],
)
def test_an_outbox_alone_says_whose_it_is(said: dict[str, str]) -> None:
    actor = {"actor": said.get("actor", "")}
    answer = post(2, inReplyTo=f"{ME}/statuses/1", **said) | actor
    liked = json.dumps({"type": "OrderedCollection", "orderedItems": [f"{ME}/statuses/1"]})
    files = archive(answer) | {"likes.json": liked.encode()}
    del files["actor.json"]
    assert left_out(read_bytes(IMPORTER, files)) == {"own_thread": 1, "own_post": 1}


def test_the_one_who_is_boosted_is_not_taken_for_the_owner() -> None:
    boosted = "https://art.example/users/zoe/statuses/7"
    boost = {"type": "Announce", "published": "2024-01-05T09:30:00Z", "object": boosted}
    files = archive(boost | {"actor": "https://social.example/ap/users/1"})
    del files["actor.json"]
    assert keys(acts(read_bytes(IMPORTER, files), Kind.RESHARE)) == ["zoe@art.example"]


def boost(post_address: str, actor: str) -> dict[str, object]:
    return {
        "type": "Announce",
        "published": "2024-01-05T09:30:00Z",
        "object": post_address,
        "cc": [actor, f"{ME}/followers"],
    }


def test_an_id_in_the_place_of_a_name_is_no_name() -> None:
    mika = "https://misskey.example/users/9abcdef"
    note = boost("https://misskey.example/notes/yyy", mika)
    assert left_out(read_bytes(IMPORTER, archive(note))) == {"no_author": 1}
    told = post(1, tag=[mention("@mika@misskey.example", mika)])
    rows = read_bytes(IMPORTER, archive(told, note))
    assert keys(acts(rows, Kind.RESHARE)) == ["mika@misskey.example"]
    akkoma = boost("https://art.example/objects/9f", "https://art.example/users/zoe")
    rows = read_bytes(IMPORTER, archive(akkoma))
    assert keys(acts(rows, Kind.RESHARE)) == ["zoe@art.example"]


def test_an_answer_to_myself_is_a_thread_and_may_still_mention() -> None:
    zoe = mention("@zoe@art.example", "https://art.example/users/zoe")
    rows = read_bytes(
        IMPORTER,
        archive(
            post(1, inReplyTo=f"{ME}/statuses/0"),
            post(2, inReplyTo=f"{ME}/statuses/0", tag=[zoe]),
            post(3),
        ),
    )
    assert left_out(rows) == {"own_thread": 1, "own_post": 1}
    assert keys(acts(rows, Kind.MENTION)) == ["zoe@art.example"]


def test_whom_a_post_answers() -> None:
    near = mention("@tomas", "https://social.example/users/tomas")  # no host: same server
    far = mention("@zoe@art.example", "https://art.example/users/zoe")
    rows = read_bytes(
        IMPORTER,
        archive(
            post(1, inReplyTo="https://art.example/users/zoe/statuses/1", tag=[near, far]),
            post(2, inReplyTo="https://art.example/users/zoey/statuses/1"),
            post(3, inReplyTo="https://new.example/ap/users/1/statuses/1", tag=[near, far]),
            post(4, inReplyTo="https://new.example/ap/users/1/statuses/1"),
        ),
    )
    answered = ["zoe@art.example", "zoey@art.example", "tomas@social.example"]
    assert keys(acts(rows, Kind.COMMENT)) == answered
    assert keys(acts(rows, Kind.MENTION)) == ["tomas@social.example", "zoe@art.example"]
    assert left_out(rows) == {"no_author": 1}


def test_a_question_asks_and_a_post_for_followers_is_no_message() -> None:
    parent = "https://art.example/@zoe/1"
    rows = read_bytes(
        IMPORTER,
        archive(post(1, inReplyTo=parent, content="<p>Why?</p>", to=[f"{ME}/followers"], cc=[])),
    )
    assert keys(acts(rows, Kind.QUESTION)) == ["zoe@art.example"]
    assert acts(rows, Kind.MESSAGE) == []


def test_a_direct_post_to_two_is_a_group() -> None:
    both = [
        mention("@zoe@art.example", "https://art.example/users/zoe"),
        mention("@tomas", "https://social.example/users/tomas"),
    ]
    rows = read_bytes(
        IMPORTER, archive(post(1, to=["https://art.example/users/zoe"], cc=[], tag=both))
    )
    assert left_out(rows) == {"group_message": 1}


def test_my_own_posts_boosted_and_liked_are_nobody() -> None:
    boost = {"type": "Announce", "published": "2024-01-08T10:00:00Z", "object": f"{ME}/statuses/1"}
    likes = {"type": "OrderedCollection", "orderedItems": [f"{ME}/statuses/1", 7]}
    files = archive(boost) | {"likes.json": json.dumps(likes).encode()}
    rows = read_bytes(IMPORTER, files)
    assert left_out(rows) == {"own_post": 2, "no_author": 1}


def test_strange_activities_are_left_out_one_by_one() -> None:
    rows = read_bytes(
        IMPORTER, archive({"type": "Flag"}, "text", None, {"type": "Create"}, post(1))
    )
    assert left_out(rows) == {"unreadable_row": 4, "own_post": 1}


def test_a_truncated_outbox_keeps_what_stands_before() -> None:
    zoe = "https://art.example/users/zoe/statuses/1"
    files = archive(*(post(number, inReplyTo=zoe) for number in range(20)))
    files["outbox.json"] = files["outbox.json"][:-700]
    rows = read_bytes(IMPORTER, files)
    assert 16 <= len(acts(rows, Kind.COMMENT)) <= 19
    assert left_out(rows) == {"cut_short": 1}


with tarfile.open(TAR) as _packed:
    FILES = {
        name: stream.read()
        for name in _packed.getnames()
        if (stream := _packed.extractfile(name)) is not None
    }
FILES |= {path.name: path.read_bytes() for path in SAMPLES.glob("*.csv")}


@given(data=st.data())
def test_damage_gives_rows_or_an_expected_failure(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(FILES)))
    text = bytearray(FILES[path])
    for _ in range(data.draw(st.integers(1, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    try:
        rows = read_bytes(IMPORTER, FILES | {path: bytes(text)})
    except AppError:
        return
    for row in rows:
        assert isinstance(row, (ImportedPerson, ImportedInteraction, LeftOut))
        assert isinstance(row, LeftOut) or row.network is Network.MASTODON


def test_a_list_without_a_title_is_no_tag() -> None:
    (row,) = read_bytes(IMPORTER, {"lists.csv": b",zoe@art.example\n"})
    assert isinstance(row, ImportedPerson)
    assert row.tags == ()


def test_where_only_the_activity_is_addressed_that_counts() -> None:
    mention = {"type": "Mention", "href": "https://h.example/users/zoe", "name": "@zoe"}
    post = {"type": "Note", "id": "https://h.example/1", "content": "hi", "tag": [mention]}
    activity = {
        "type": "Create",
        "published": "2024-01-05T09:30:00Z",
        "to": ["https://www.w3.org/ns/activitystreams#Public"],
        "object": post,
    }
    outbox = {"type": "OrderedCollection", "orderedItems": [activity]}
    actor = {"id": "https://h.example/users/me", "type": "Person", "preferredUsername": "me"}
    files = {"outbox.json": json.dumps(outbox).encode(), "actor.json": json.dumps(actor).encode()}
    (act,) = [row for row in read_bytes(IMPORTER, files) if isinstance(row, ImportedInteraction)]
    assert act.kind is Kind.MENTION


def test_other_servers_list_followers_too() -> None:
    rows = read_bytes(IMPORTER, {"followers.csv": b"Account address\nzoe@h.example\n"})
    assert [row.relation for row in rows if isinstance(row, ImportedPerson)] == [Relation.FOLLOWER]
