"""Entries of Instagram and Threads as rows."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.imports import ImportedInteraction, ImportedPerson, LeftOut, Relation, RowRef
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers.meta_records import Entry
from app.importers.meta_rows import Reader, comment_row, like_row, person_rows, safe_url
from tests.support.exports import CONTEXT

REF = RowRef(file="f.json", line=1)
AT = dt.datetime(2025, 1, 1, 12, tzinfo=dt.UTC)
READER = Reader(network=Network.INSTAGRAM, context=CONTEXT, owner=frozenset({"juno.hartwell"}))
ON_THREADS = Reader(network=Network.THREADS, context=CONTEXT)


def test_a_dated_follower_is_a_person_and_an_act_of_theirs() -> None:
    entry = Entry(handle="Zoe.Brandt", at=AT)
    person, act = person_rows(entry, Relation.FOLLOWER, REF, READER)
    assert isinstance(person, ImportedPerson)
    assert isinstance(act, ImportedInteraction)
    assert (person.since, person.identities[0].key) == (AT.date(), "zoe.brandt")
    assert (act.kind, act.direction, act.told) == (Kind.FOLLOW, Direction.INBOUND, True)


def test_following_and_follower_of_one_person_have_keys_of_their_own() -> None:
    entry = Entry(handle="zoe.brandt", at=AT)
    relations = (Relation.FOLLOWING, Relation.FOLLOWER)
    rows = [row for one in relations for row in person_rows(entry, one, REF, READER)]
    keys = [row.remote_key for row in rows if isinstance(row, ImportedInteraction)]
    assert keys == ["follow:zoe.brandt", "follower:zoe.brandt"]


def test_an_undated_follow_invents_no_act() -> None:
    rows = list(person_rows(Entry(handle="pzolk"), Relation.FOLLOWING, REF, READER))
    assert [type(row) for row in rows] == [ImportedPerson]


def test_a_person_of_threads_is_the_same_on_instagram() -> None:
    (person,) = person_rows(Entry(handle="pzolk"), Relation.FOLLOWING, REF, ON_THREADS)
    assert isinstance(person, ImportedPerson)
    networks = [identity.network for identity in person.identities]
    assert networks == [Network.THREADS, Network.INSTAGRAM]


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (Entry(handle="juno.hartwell", at=AT), "own_post"),
        (Entry(handle="__deleted__1", at=AT), "deleted_account"),
        (Entry(at=AT), "no_author"),
        (Entry(handle="not a handle", at=AT), "unreadable_row"),
        (Entry(handle="zoe.brandt"), "undated"),
    ],
)
def test_likes_and_comments_that_are_towards_nobody(entry: Entry, code: str) -> None:
    for row in (like_row(entry, REF, READER), comment_row(entry, "x", REF, READER)):
        assert row == LeftOut(ref=REF, code=code, what="interactions")


def test_a_like_is_known_by_its_post_and_a_comment_by_its_text() -> None:
    entry = Entry(handle="zoe.brandt", at=AT, href="https://www.instagram.com/p/C1/")
    like = like_row(entry, REF, READER)
    first, second = (comment_row(entry, text, REF, READER) for text in ("one", "two?"))
    assert isinstance(like, ImportedInteraction)
    assert isinstance(first, ImportedInteraction)
    assert isinstance(second, ImportedInteraction)
    assert like.remote_key == "like:p/C1"
    assert first.remote_key != second.remote_key
    assert (first.kind, second.kind) == (Kind.COMMENT, Kind.QUESTION)


@pytest.mark.parametrize(
    ("href", "is_kept"),
    [
        ("https://www.instagram.com/p/C1/", True),
        ("https://www.threads.net/@a/post/1", True),
        ("https://instagram.com.evil.example/p/C1/", False),
        ("javascript:alert(1)", False),
        ("https://[broken", False),
        ("", False),
    ],
)
def test_only_the_networks_own_addresses_are_kept(href: str, is_kept: bool) -> None:
    assert safe_url(href) == (href if is_kept else "")
