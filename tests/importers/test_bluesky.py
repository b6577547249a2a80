from __future__ import annotations

import datetime as dt
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.imports import ImportedInteraction, ImportedRow, LeftOut, Relation
from app.core.interactions import Kind
from app.importers.bluesky import IMPORTER, time_of_key
from app.words.imports import LEFT_OUT_SENTENCES
from tests.support.exports import EXPORTS, acts, left_out, people, read_bytes, read_paths
from tests.support.repos import car

CAR = EXPORTS / "bluesky" / "repo.car"
ME = "did:plc:junohartwella22222222222"
ZOE = "did:plc:zoebrandta22222222222222"
TOM = "did:plc:tomasreyesb2222222222222"
AT = "2025-01-05T10:00:00.000Z"


@pytest.fixture(scope="module")
def rows() -> list[ImportedRow]:
    return read_paths(IMPORTER, CAR)


def read_records(records: dict[str, dict[str, object]]) -> list[ImportedRow]:
    return read_bytes(IMPORTER, {"repo.car": car(ME, records)})


def whom(found: list[ImportedInteraction]) -> list[str]:
    return [act.who.remote_id if act.who else "" for act in found]


def test_follows_are_dated_and_each_person_comes_once(rows: list[ImportedRow]) -> None:
    following = people(rows, Relation.FOLLOWING)
    follows = acts(rows, Kind.FOLLOW)
    assert len(following) == len(follows) == 6
    assert left_out(rows)["repeated"] == 1
    zoe = following[0]
    assert zoe.identities[0].remote_id == ZOE
    assert zoe.since_at == follows[0].at == dt.datetime(2024, 11, 20, 8, 1, 2, 3000, tzinfo=dt.UTC)


def test_the_acts_of_the_sample(rows: list[ImportedRow]) -> None:
    assert whom(acts(rows, Kind.LIKE)) == [ZOE, "did:plc:amaraoseif22222222222222"]
    assert whom(acts(rows, Kind.COMMENT)) == ["did:plc:harinyoonc22222222222222"]
    assert whom(acts(rows, Kind.MENTION)) == [ZOE]
    reshares = {act.remote_key.rpartition(":")[2]: act for act in acts(rows, Kind.RESHARE)}
    assert set(reshares) == {"reshare", "quote"}
    assert all(not row.told for row in rows if isinstance(row, ImportedInteraction))


def test_a_handle_is_read_from_the_text_of_a_mention(rows: list[ImportedRow]) -> None:
    named = {
        person.identities[0].remote_id: person.identities[0].key
        for person in people(rows, Relation.FOLLOWING)
    }
    assert named[ZOE] == "zoebrandt.bsky.social"
    assert named[TOM] == ""


def test_lists_are_tags_and_the_rest_is_left_out(rows: list[ImportedRow]) -> None:
    assert [(p.identities[0].remote_id, p.tags) for p in people(rows, Relation.LISTED)] == [
        (ZOE, ("Zine folk",))
    ]
    assert left_out(rows) == {"not_a_person": 1, "own_post": 1, "blocked": 1, "repeated": 1}


def test_follow_lists_give_handles_and_names() -> None:
    found = people(read_paths(IMPORTER, CAR.with_name("getFollows.json")), Relation.FOLLOWING)
    assert [(p.identities[0].key, p.name) for p in found] == [
        ("zoebrandt.bsky.social", "Zoë Brandt"),
        ("tomasreyes.example.org", "Tomás Reyes"),
        ("", "Piotr Żółkiewski"),
    ]
    assert all(p.since is None for p in found)


def test_case_of_a_did_counts() -> None:
    rows = read_records(
        {
            f"app.bsky.graph.follow/3lbeiakfpts{n}a": {
                "$type": "app.bsky.graph.follow", "subject": did, "createdAt": AT
            }
            for n, did in enumerate(["did:web:Example.com", "did:web:example.com"], 2)
        }
    )  # fmt: skip
    assert whom(acts(rows, Kind.FOLLOW)) == ["did:web:Example.com", "did:web:example.com"]


def test_a_repeated_like_keeps_the_earliest_date() -> None:
    rows = read_records(
        {
            f"app.bsky.feed.like/3leqswuke22{n}a": {
                "$type": "app.bsky.feed.like",
                "subject": {"uri": f"at://{ZOE}/app.bsky.feed.post/3lk2aaaaaaa2a", "cid": "b"},
                "createdAt": f"2024-12-0{9 - n}T10:00:00+02:00",
            }
            for n in (2, 3, 4)
        }
    )
    (like,) = acts(rows, Kind.LIKE)
    assert like.at == dt.datetime(2024, 12, 5, 8, tzinfo=dt.UTC)
    assert left_out(rows) == {"repeated": 2}
    assert like.ref.line == 3
    told = [(row.ref.line, row.count) for row in rows if isinstance(row, LeftOut)]
    assert told == [(1, 2)]


def test_threads_and_posts_that_answer_nobody() -> None:
    def reply(uri: str) -> dict[str, object]:
        return {"text": "so?", "createdAt": AT, "reply": {"parent": {"uri": uri}}}

    rows = read_records(
        {
            "app.bsky.feed.post/3leyednfcqk2a": reply(f"at://{ME}/app.bsky.feed.post/3k"),
            "app.bsky.feed.post/3leyednfcqk2b": reply(f"at://{TOM}/app.bsky.feed.post/3k"),
            "app.bsky.feed.post/3leyednfcqk2c": reply("gone"),
        }
    )
    assert whom(acts(rows, Kind.QUESTION)) == [TOM]
    assert left_out(rows) == {"own_thread": 1, "deleted_account": 1}


def test_a_quote_beside_pictures_and_facets_that_do_not_fit() -> None:
    feature = {"$type": "app.bsky.richtext.facet#mention", "did": TOM}
    record = {"record": {"uri": f"at://{ZOE}/app.bsky.feed.post/3k", "cid": "b"}}
    post = {
        "text": "é hi",
        "createdAt": AT,
        "embed": {"$type": "app.bsky.embed.recordWithMedia", "record": record},
        "facets": [{"index": {"byteStart": 3, "byteEnd": 99}, "features": [feature, feature]}],
    }
    rows = read_records({"app.bsky.feed.post/3leyednfcqk2a": post})
    assert whom(acts(rows, Kind.RESHARE)) == [ZOE]
    (mention,) = acts(rows, Kind.MENTION)
    assert mention.who is not None
    assert (mention.who.remote_id, mention.who.key) == (TOM, "")


def test_moderation_lists_name_nobody() -> None:
    rows = read_records(
        {
            "app.bsky.graph.list/3lf7vqfcu2255": {
                "name": "no", "purpose": "app.bsky.graph.defs#modlist"
            },
            "app.bsky.graph.listitem/3lf7vqfcu2266": {
                "subject": TOM, "list": f"at://{ME}/app.bsky.graph.list/3lf7vqfcu2255"
            },
        }
    )  # fmt: skip
    assert left_out(rows) == {"moderation_list": 1}
    assert not people(rows, Relation.LISTED)


def test_a_record_without_a_date_takes_that_of_its_name() -> None:
    rows = read_records({"app.bsky.graph.follow/3lbeiakfpts23": {"subject": ZOE}})
    (follow,) = acts(rows, Kind.FOLLOW)
    assert follow.day == dt.date(2024, 11, 20)
    assert time_of_key("self") is None
    rows = read_records({"app.bsky.graph.follow/self": {"subject": ZOE, "createdAt": "soon"}})
    assert left_out(rows) == {"undated": 1}


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("0001-01-01T00:00:00Z", dt.date(2024, 11, 20)),
        ("2022-10-31T23:59:59Z", dt.date(2024, 11, 20)),
        ("2024-11-22T12:00:00Z", dt.date(2024, 11, 20)),
        ("2024-11-21T00:00:00Z", dt.date(2024, 11, 21)),
        ("2023-01-05T00:00:00Z", dt.date(2023, 1, 5)),
    ],
)
def test_a_date_that_cannot_be_gives_way_to_that_of_the_name(said: str, day: dt.date) -> None:
    record = {"subject": ZOE, "createdAt": said}
    rows = read_records({"app.bsky.graph.follow/3lbeiakfpts23": record})
    assert [follow.day for follow in acts(rows, Kind.FOLLOW)] == [day]


def test_a_date_beside_a_name_that_holds_none_stays() -> None:
    record = {"subject": ZOE, "createdAt": "2012-05-01T12:00:00Z"}
    for key in ("self", "2222222222222"):
        rows = read_records({f"app.bsky.graph.follow/{key}": record})
        assert [follow.day for follow in acts(rows, Kind.FOLLOW)] == [dt.date(2012, 5, 1)]


WHOLE = CAR.read_bytes()


def test_a_file_cut_anywhere_gives_no_wrong_row(rows: list[ImportedRow]) -> None:
    known = {(p.identities[0].remote_id) for p in people(rows, Relation.FOLLOWING)}
    for end in range(100, len(WHOLE), 307):
        part = read_bytes(IMPORTER, {"repo.car": WHOLE[:end]})
        assert {p.identities[0].remote_id for p in people(part, Relation.FOLLOWING)} <= known
        assert left_out(part)["cut_short"] == 1
    assert len(people(read_bytes(IMPORTER, {"repo.car": WHOLE[:5000]}), Relation.FOLLOWING)) == 6


@settings(max_examples=60, deadline=None)
@given(at=st.integers(8, len(WHOLE) - 1), bit=st.integers(0, 7))
def test_a_flipped_bit_costs_rows_and_alters_none(at: int, bit: int) -> None:
    data = bytearray(WHOLE)
    data[at] ^= 1 << bit
    whole = {row.remote_key: row for row in read_bytes(IMPORTER, {"repo.car": WHOLE})
             if isinstance(row, ImportedInteraction)}  # fmt: skip
    rows = read_bytes(IMPORTER, {"repo.car": bytes(data)})
    for row in rows:
        if isinstance(row, ImportedInteraction) and not row.remote_key.startswith("follow:"):
            assert whole[row.remote_key].text == row.text
            assert whole[row.remote_key].day == row.day
    assert set(left_out(rows)) <= set(LEFT_OUT_SENTENCES)


@settings(max_examples=30, deadline=None)
@given(rest=st.binary(max_size=200))
def test_random_bytes_give_no_rows(rest: bytes) -> None:
    rows = read_bytes(IMPORTER, {"repo.car": WHOLE[:8] + rest})
    assert left_out(rows)["cut_short"] == 1
    assert len(rows) == 1


def test_other_json_is_not_recognised() -> None:
    other = json.dumps({"following": [{"login": "zoe"}]}).encode()
    assert not read_bytes(IMPORTER, {"following.json": other})
