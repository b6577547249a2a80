"""Facebook: every age and shape of formats.md section 5; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.folding import fold
from app.core.imports import ImportedInteraction, LeftOut, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.progress import Silent
from app.importers.facebook import IMPORTER
from app.words.imports import LEFT_OUT_SENTENCES
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
    zipped,
)

NEW = EXPORTS / "facebook" / "2025_json"
FRIENDS = "connections/friends/your_friends.json"
OWNER = {
    "personal_information/profile_information/profile_information.json": json.dumps(
        {"profile_v2": {"name": {"full_name": "Juno Hartwell"}}}
    ).encode()
}


def dump(value: object) -> bytes:
    return json.dumps(value).encode()


def friends(*rows: tuple[str, int], key: str = "friends_v2") -> bytes:
    return dump({key: [{"name": name, "timestamp": second} for name, second in rows]})


def thread(*messages: dict[str, object], names: tuple[str, ...] = ("Zoe", "Juno")) -> bytes:
    people_in = [{"name": name} for name in names]
    return dump({"participants": people_in, "title": names[0], "messages": list(messages)})


def test_the_export_of_2025_holds_what_is_expected() -> None:
    rows = read_paths(IMPORTER, NEW)
    causes = left_out(rows)
    listed = people(rows, Relation.CONNECTED)
    assert len(listed) == 6
    assert len({row.name for row in listed}) == 5
    assert len(people(rows, Relation.FOLLOWING)) == 2
    assert len(people(rows, Relation.FOLLOWER)) == 1
    assert len(people(rows, Relation.REQUESTED)) == 1
    comments = acts(rows, Kind.COMMENT)
    assert len(comments) + causes["own_thread"] == 3
    assert keys(comments) == ["Zoë Brandt", "Tomás Reyes"]
    reactions = acts(rows, Kind.LIKE)
    assert keys(reactions) == ["Zoë Brandt", "Tomás Reyes", "Ngozi Adébáyọ̀ 🌻"]
    messages = acts(rows, Kind.MESSAGE)
    assert [(row.name, row.direction, row.text) for row in messages] == [
        ("Tomás Reyes", Direction.INBOUND, "På tirsdag?"),
        ("Tomás Reyes", Direction.OUTBOUND, "Hei!"),
    ]
    assert len({row.ref.file for row in messages}) == 1
    assert causes == {"own_thread": 1}


def test_friends_are_connections_with_a_date_and_no_act() -> None:
    rows = read_paths(IMPORTER, NEW)
    harin = next(row for row in people(rows, Relation.CONNECTED) if row.name == "윤하린")
    assert harin.since_at == dt.datetime(2024, 12, 30, 12, tzinfo=dt.UTC)
    assert keys(acts(rows, Kind.FOLLOW, Direction.OUTBOUND)) == ["Nordlys Press", "Zoë Brandt"]
    assert keys(acts(rows, Kind.FOLLOW, Direction.INBOUND)) == ["Fan Only"]
    assert keys(acts(rows, Kind.INVITATION, Direction.OUTBOUND)) == ["Piotr Żółkiewski"]
    assert keys(acts(rows, Kind.INVITATION, Direction.INBOUND)) == ["Someone Asking"]
    assert keys(acts(rows, Kind.UNFOLLOW)) == ["Old Friend"]
    assert not acts(rows, Kind.ACCEPTANCE)


def test_only_what_holds_both_sides_is_told() -> None:
    rows = read_paths(IMPORTER, NEW)
    told = {(r.kind, r.direction): r.told for r in rows if isinstance(r, ImportedInteraction)}
    assert told == {
        (Kind.FOLLOW, Direction.INBOUND): True,
        (Kind.FOLLOW, Direction.OUTBOUND): False,
        (Kind.INVITATION, Direction.INBOUND): True,
        (Kind.INVITATION, Direction.OUTBOUND): True,
        (Kind.UNFOLLOW, Direction.OUTBOUND): False,
        (Kind.COMMENT, Direction.OUTBOUND): False,
        (Kind.LIKE, Direction.OUTBOUND): False,
        (Kind.MESSAGE, Direction.INBOUND): True,
        (Kind.MESSAGE, Direction.OUTBOUND): True,
    }


def test_the_zip_holds_the_same_as_the_folder(tmp_path: Path) -> None:
    archive = zipped(NEW, tmp_path / "facebook-juno.zip")
    assert content(read_paths(IMPORTER, archive)) == content(read_paths(IMPORTER, NEW))


def test_every_remote_key_is_its_own() -> None:
    rows = [row for row in read_paths(IMPORTER, NEW) if isinstance(row, ImportedInteraction)]
    assert len({(row.kind, row.remote_key) for row in rows}) == len(rows)


def test_the_lists_of_2018_to_2020() -> None:
    rows = read_paths(IMPORTER, EXPORTS / "facebook" / "2020_json")
    assert keys(people(rows, Relation.CONNECTED)) == ["Zoë Brandt", "Tomás Reyes"]


@pytest.mark.parametrize(
    ("path", "key", "relation"),
    [
        ("friends/friends.json", "friends", Relation.CONNECTED),
        ("friends_and_followers/friends.json", "friends_v2", Relation.CONNECTED),
        ("friends/friend_requests_sent.json", "sent_requests", Relation.REQUESTED),
        ("friends/friend_requests_received.json", "received_requests", Relation.REQUESTS_YOU),
        ("friends/removed_friends.json", "deleted_friends", Relation.UNFOLLOWED),
        ("following_and_followers/following.json", "following", Relation.FOLLOWING),
        ("friends_and_followers/following.json", "following_v2", Relation.FOLLOWING),
        ("friends_and_followers/following.json", "following_v3", Relation.FOLLOWING),
        ("following_and_followers/followers.json", "followers", Relation.FOLLOWER),
        ("friends_and_followers/followers.json", "followers_v2", Relation.FOLLOWER),
        ("connections/followers/who_you_ve_followed.json", "following_v3", Relation.FOLLOWING),
    ],
)
def test_every_age_of_each_list(path: str, key: str, relation: Relation) -> None:
    rows = read_bytes(IMPORTER, {path: friends(("Zoë Brandt", 1735732800), key=key)})
    assert keys(people(rows, relation)) == ["Zoë Brandt"]


def test_pages_and_refused_requests_are_no_people() -> None:
    page = {"title": "A Bakery", "timestamp": 1735732800}
    rows = read_bytes(
        IMPORTER,
        {
            "connections/friends/rejected_friend_requests.json": friends(
                ("Pushy", 1735732800), key="rejected_requests_v2"
            ),
            "pages/pages_you've_liked.json": dump({"page_likes_v2": [page]}),
            "pages/pages_and_profiles_you_follow.json": dump({"pages_followed_v2": [page]}),
        },
    )
    assert left_out(rows) == {"declined": 1, "organisation": 2}
    assert len(rows) == 3


# --- people of one name ---------------------------------------------------------------------------


def test_people_of_one_name_stay_apart_and_are_found_again() -> None:
    def found(*rows: tuple[str, int]) -> dict[str, dt.date | None]:
        folded = fold(read_bytes(IMPORTER, {FRIENDS: friends(*rows)}), Silent(), []).people
        return {one.identities[0].key: min(one.relations.values(), key=str) for one in folded}

    alone = found(("John Smith", 1735300800))
    both = found(("John Smith", 1735387200), ("John Smith", 1735300800))
    assert alone == {"name:john smith": dt.date(2024, 12, 27)}
    assert both == alone | {"name:john smith #1735387200": dt.date(2024, 12, 28)}
    assert both == found(("John Smith", 1735300800), ("John Smith", 1735387200))
    three = found(*[("John Smith", second) for second in (1735300800, 1735387200, 1735387200)])
    assert three == both | {"name:john smith #1735387200.2": dt.date(2024, 12, 28)}


def test_one_list_in_two_exports_makes_nobody_twice() -> None:
    rows = read_bytes(
        IMPORTER,
        {
            f"one/{FRIENDS}": friends(("John Smith", 1735300800)),
            f"two/{FRIENDS}": friends(("John Smith", 1735300800)),
        },
    )
    assert [row.identities for row in people(rows, Relation.CONNECTED)] == [(), ()]


def test_what_only_says_a_shared_name_is_left_out_and_says_why() -> None:
    reaction = {"reaction": {"reaction": "LIKE", "actor": "Juno Hartwell"}}
    title = "Juno Hartwell likes John Smith's post."
    rows = read_bytes(
        IMPORTER,
        OWNER
        | {
            FRIENDS: friends(("John Smith", 1735387200), ("John Smith", 1735300800)),
            "a/who_you've_followed.json": friends(("John Smith", 1735387201), key="following_v3"),
            "a/likes_and_reactions_1.json": dump(
                [{"timestamp": 1735732800, "data": [reaction], "title": title}]
            ),
            "your_facebook_activity/messages/inbox/j_12345678/message_1.json": thread(
                {"sender_name": "John Smith", "timestamp_ms": 1735732800000, "content": "Hi"},
                names=("John Smith", "Juno Hartwell"),
            ),
        },
    )
    assert len(people(rows, Relation.CONNECTED)) == 2
    assert left_out(rows) == {"same_name": 3}
    assert LEFT_OUT_SENTENCES["same_name"].endswith(".")


def test_a_removed_friend_who_is_back_is_not_taken_for_gone() -> None:
    rows = read_bytes(
        IMPORTER,
        {
            FRIENDS: friends(("Zoe Brandt", 1735387200)),
            "connections/friends/removed_friends.json": friends(
                ("Zoe Brandt", 1635387200), key="deleted_friends_v2"
            ),
        },
    )
    assert left_out(rows) == {"same_name": 1}
    assert len(people(rows, Relation.CONNECTED)) == 1


def test_those_who_are_gone_and_the_owner_are_nobody() -> None:
    rows = read_bytes(
        IMPORTER,
        OWNER | {FRIENDS: friends(("Facebook user", 1735387200), ("", 1), ("Juno Hartwell", 3))},
    )
    assert left_out(rows) == {"deleted_account": 1, "unknown_person": 1, "own_account": 1}


def test_a_friend_without_a_date_and_with_an_address() -> None:
    row = {"name": "Zoe", "timestamp": 0, "contact_info": "zoe@example.org"}
    (zoe,) = people(
        read_bytes(IMPORTER, {FRIENDS: dump({"friends_v2": [row]})}), Relation.CONNECTED
    )
    assert (zoe.since, zoe.email) == (None, "zoe@example.org")


# --- comments and reactions -----------------------------------------------------------------------


def comment(title: str, text: str = "Nice", second: int = 1735732800) -> dict[str, object]:
    inner = {"timestamp": second, "comment": text, "author": "Juno Hartwell"}
    return {"timestamp": second, "data": [{"comment": inner}], "title": title}


def commented(*records: dict[str, object]) -> dict[str, bytes]:
    return OWNER | {"comments_and_reactions/comments.json": dump({"comments_v2": list(records)})}


def test_a_comment_that_asks_is_a_question_and_mentions_are_plain() -> None:
    sentence = "Juno Hartwell commented on Zoë Brandt's post."
    text = "When is it, @[100000:2048:Zoë]?"
    (row,) = read_bytes(IMPORTER, commented(comment(sentence, text)))
    assert isinstance(row, ImportedInteraction)
    assert (row.kind, row.text, row.name) == (Kind.QUESTION, "When is it, @Zoë?", "Zoë Brandt")


def test_who_wrote_the_comments_is_the_owner_where_no_profile_says_so() -> None:
    comments = [
        comment("Juno Hartwell replied to Juno Hartwell's comment."),
        comment("Juno Hartwell commented on Zoe's photo."),
    ]
    rows = read_bytes(IMPORTER, {"comments.json": dump({"comments_v2": comments})})
    assert keys(acts(rows, Kind.COMMENT)) == ["Zoe"]
    assert left_out(rows) == {"own_thread": 1}


def test_who_reacted_is_the_owner_too() -> None:
    reaction = {"reaction": {"reaction": "LIKE", "actor": "Juno Hartwell"}}
    title = "Juno Hartwell likes Juno Hartwell's photo."
    record = {"timestamp": 1735732800, "data": [reaction], "title": title}
    rows = read_bytes(IMPORTER, {"likes_and_reactions_1.json": dump([record])})
    assert left_out(rows) == {"own_post": 1}


def test_a_friend_named_in_a_comment_is_mentioned() -> None:
    text = "Look, @[100001:2048:Tomas Reyes]! @[5:2048:A Stranger]"
    files = commented(comment("Juno Hartwell commented on Zoe's photo.", text))
    rows = read_bytes(IMPORTER, files | {FRIENDS: friends(("Tomas Reyes", 1735300800))})
    assert keys(acts(rows, Kind.COMMENT)) == ["Zoe"]
    assert keys(acts(rows, Kind.MENTION)) == ["Tomas Reyes"]


def test_a_sentence_in_another_language_names_nobody() -> None:
    rows = read_bytes(
        IMPORTER,
        commented(
            comment("Juno Hartwell hat Zoë Brandts Beitrag kommentiert."),
            comment("Juno Hartwell commented on a post."),
            comment("Juno Hartwell commented on his own photo."),
            comment("Juno Hartwell commented on Facebook user's post."),
            comment("Juno Hartwell commented on Zoe's post.", second=0),
        ),
    )
    assert left_out(rows) == {"no_author": 2, "own_thread": 1, "deleted_account": 1, "undated": 1}


def test_both_shapes_of_one_reaction_are_one() -> None:
    old = {
        "timestamp": 1735732800,
        "data": [{"reaction": {"reaction": "SORRY", "actor": "Juno Hartwell"}}],
        "title": "Juno Hartwell reacted to Zoe's post.",
    }
    named = [{"label": "Reaction", "value": "Sad"}, {"label": "Name", "value": "Zoe"}]
    new = {"timestamp": 1735732800, "label_values": named}
    nameless = {"timestamp": 1735732800, "label_values": named[:1]}
    rows = read_bytes(
        IMPORTER,
        {
            "a/likes_and_reactions.json": dump([new, nameless]),
            "a/likes_and_reactions_1.json": dump([old]),
        }
        | OWNER,
    )
    assert len(acts(rows, Kind.LIKE)) == 1
    assert left_out(rows) == {"repeated": 2}


def test_hostile_addresses_are_not_kept() -> None:
    for url in ("javascript:alert(1)", "https://facebook.com.evil.example/x", "https://[::1"):
        labels = [
            {"label": "Reaction", "value": "Like"},
            {"label": "URL", "value": url, "href": url},
            {"label": "Name", "value": "Zoe"},
        ]
        record = {"timestamp": 1735732800, "label_values": labels}
        rows = read_bytes(IMPORTER, {"a/likes_and_reactions.json": dump([record])})
        assert [row.url for row in acts(rows, Kind.LIKE)] == [""]


# --- messages -------------------------------------------------------------------------------------


def test_encrypted_chats_are_true_utf8_and_know_the_owner_by_their_title() -> None:
    (row,) = read_paths(IMPORTER, EXPORTS / "facebook" / "e2ee_messages_zip")
    assert isinstance(row, ImportedInteraction)
    assert (row.name, row.direction, row.text) == ("Zoë Brandt", Direction.INBOUND, "På lørdag!")
    assert row.at == dt.datetime(2025, 1, 1, 12, 0, 20, tzinfo=dt.UTC)


def test_what_is_no_message_is_left_out() -> None:
    stamp = 1735732800000
    files = {
        "your_facebook_activity/messages/inbox/zoe_10150001/message_1.json": thread(
            {"sender_name": "Zoe", "timestamp_ms": stamp, "content": "Hi"},
            {"sender_name": "Zoe", "timestamp_ms": stamp + 1, "content": "You are now connected on Messenger"},
            {"sender_name": "Zoe", "timestamp_ms": stamp + 2, "content": "x", "call_duration": 3},
            {"sender_name": "Zoe", "timestamp_ms": stamp + 3, "is_unsent": True},
            {"sender_name": "Juno", "timestamp_ms": stamp + 4, "content": "Reacted \u00e2\u0099\u00a5 to your message "},
            {"sender_name": "Nobody", "timestamp_ms": stamp + 5, "content": "?"},
        ),
        "your_facebook_activity/messages/inbox/group_10150002/message_1.json": thread(
            {"sender_name": "Zoe", "timestamp_ms": stamp, "content": "Hi all"},
            names=("Zoe", "Ann", "Juno"),
        ),
        "your_facebook_activity/messages/inbox/gone_10150003/message_1.json": thread(
            {"sender_name": "Facebook user", "timestamp_ms": stamp, "content": "Hi"},
            names=("Facebook user", "Juno"),
        ),
    }  # fmt: skip
    rows = read_bytes(IMPORTER, files)
    assert [row.text for row in acts(rows, Kind.MESSAGE)] == ["Hi"]
    assert [row.direction for row in acts(rows, Kind.LIKE)] == [Direction.OUTBOUND]
    assert left_out(rows) == {
        "automatic": 2,
        "unsent": 1,
        "unreadable_row": 1,
        "group_message": 1,
        "deleted_account": 1,
    }


@pytest.mark.parametrize(
    ("path", "beside", "is_ours"),
    [
        ("your_facebook_activity/messages/inbox/z_1/message_1.json", "", True),
        ("your_activity_across_facebook/messages/inbox/z_1/message_1.json", "", True),
        ("facebook-juno/messages/archived_threads/z_1/message_1.json", "", True),
        ("messages/e2ee_cutover/z_1/message_1.json", "", True),
        ("messages/inbox/z_1/message_10.json", "", False),
        ("messages/inbox/z_1/message_1.json", "friends/friends.json", True),
        ("one/messages/inbox/z_1/message_1.json", "two/friends/friends.json", False),
        ("your_instagram_activity/messages/inbox/z_1/message_1.json", "friends/f.json", False),
    ],
)
def test_threads_are_told_from_those_of_instagram(path: str, beside: str, is_ours: bool) -> None:
    files = {path: thread()}
    if beside:
        files[beside] = friends(("Zoe", 1735732800))
    found = [member.path for member in IMPORTER.recognise(export_of(files))]
    assert (path in found) is is_ours


# --- damage ---------------------------------------------------------------------------------------


def test_a_truncated_list_gives_what_stands_before_the_damage() -> None:
    text = friends(*[(f"Person {number}", 1735732800 + number) for number in range(50)])
    rows = read_bytes(IMPORTER, {FRIENDS: text[: len(text) // 2]})
    assert 20 <= len(people(rows, Relation.CONNECTED)) <= 26
    assert left_out(rows) == {"cut_short": 1}


def test_empty_and_foreign_files_are_nobody() -> None:
    files = {
        FRIENDS: b"",
        "friends.json": b'{"friends": ["Zoe"]}',
        "following.json": b'{"relationships_following": []}',
        "comments.json": b'{"comments": []}',
        "likes_and_reactions.json": b"[]",
        "people_who_followed_you_1.json": b"not json",
        "friends/friends.html": b"<html>",
    }
    assert read_bytes(IMPORTER, files) == []


SAMPLES = {
    path.relative_to(NEW).as_posix(): path.read_bytes() for path in sorted(NEW.rglob("*.json"))
}


@given(data=st.data())
def test_damage_gives_rows_or_an_expected_failure(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(SAMPLES)))
    text = bytearray(SAMPLES[path])
    for _ in range(data.draw(st.integers(1, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    try:
        rows = read_bytes(IMPORTER, SAMPLES | {path: bytes(text)})
    except AppError:
        return
    for row in rows:
        assert isinstance(row, LeftOut) or row.network is Network.FACEBOOK


@given(blob=st.binary(max_size=200), name=st.sampled_from(sorted(SAMPLES)))
def test_any_bytes_after_a_true_beginning(blob: bytes, name: str) -> None:
    for row in read_bytes(IMPORTER, {name: SAMPLES[name][:120] + blob}):
        assert row.ref.file == name


def test_the_owner_is_who_is_in_every_thread_whatever_threads_are_called() -> None:
    files = {
        f"{name}_{n}.json": json.dumps(
            {
                "participants": [name, "Me M"],
                "threadName": f"a thread {n}",
                "messages": [
                    {"senderName": name, "text": "hi", "timestamp": 1600000000000, "type": "text"}
                ],
            }
        ).encode()
        for n, name in enumerate(("Zoe B", "Ann K"))
    }
    rows = read_bytes(IMPORTER, files)
    assert sorted(row.name for row in acts(rows, Kind.MESSAGE)) == ["Ann K", "Zoe B"]
