"""Instagram: every age and shape of formats.md section 3; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
)
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers import json_records
from app.importers.instagram import IMPORTER
from tests.support.exports import (
    CONTEXT,
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

NEW = EXPORTS / "instagram" / "2026_json"
ZIP = EXPORTS / "instagram" / "instagram-juno.hartwell-2026-09-01-AbCdEfGh.zip"
LISTS = "connections/followers_and_following"


def instagram_rows(path: Path, context: ReadingContext = CONTEXT) -> list[ImportedRow]:
    """The rows of an export without those of Threads, which lies in it."""
    rows = read_paths(IMPORTER, path, context=context)
    return [row for row in rows if "/threads/" not in row.ref.file]


def value_record(handle: str, stamp: int = 1735732800) -> dict[str, object]:
    part = {
        "href": f"https://www.instagram.com/{handle}",
        "value": handle,
        "timestamp": stamp,
    }
    return {"title": "", "media_list_data": [], "string_list_data": [part]}


def dump(value: object) -> bytes:
    return json.dumps(value).encode()


def test_the_export_of_2026_holds_what_is_expected() -> None:
    rows = instagram_rows(NEW)
    causes = left_out(rows)
    following = people(rows, Relation.FOLLOWING)
    followers = people(rows, Relation.FOLLOWER)
    assert len(following) + causes["deleted_account"] == 7
    assert causes["deleted_account"] == 1
    assert len(followers) == 4
    assert len(set(keys(following)) & set(keys(followers))) == 2
    assert keys(people(rows, Relation.CLOSE_FRIEND)) == ["zoe.brandt"]
    assert keys(people(rows, Relation.REQUESTED)) == ["pending.one", "pending.two"]
    assert causes["blocked"] == 1
    assert keys(people(rows, Relation.NAMED)) == ["nordlyspress"]  # saved: 1
    assert keys(people(rows, Relation.FAVOURITE)) == ["tomas_reyes"]
    assert keys(people(rows, Relation.UNFOLLOWED)) == ["old.friend"]


def test_likes_and_comments_of_2026_name_the_owner() -> None:
    rows = instagram_rows(NEW)
    likes = acts(rows, Kind.LIKE, Direction.OUTBOUND)
    by_file = [row.ref.file.rpartition("/")[2] for row in likes]
    assert by_file.count("liked_posts.json") == 2
    assert by_file.count("liked_comments.json") == 1
    assert by_file.count("story_likes.json") == 1
    without = [row for row in rows if isinstance(row, LeftOut) and row.code == "no_author"]
    assert [row.ref.file.rpartition("/")[2] for row in without] == [
        "post_comments_1.json",
        "liked_posts.json",
    ]
    comments = acts(rows, Kind.COMMENT)
    assert keys(comments) == ["zoe.brandt", "ngozi.writes"]
    assert comments[0].text == "Nydelig! @harin.yoon must see this 🌸"
    assert comments[0].at == dt.datetime(2025, 1, 1, 12, 0, 50, tzinfo=dt.UTC)
    assert not any(row.told for row in (*likes, *comments))


def test_messages_are_joined_by_display_name_and_groups_are_counted() -> None:
    rows = instagram_rows(NEW)
    messages = acts(rows, Kind.MESSAGE)
    assert len(messages) + left_out(rows)["group_message"] == 5
    assert [(row.who, row.name, row.direction) for row in messages] == [
        (None, "Zoë Brandt", Direction.INBOUND),
        (None, "Zoë Brandt", Direction.OUTBOUND),
        (None, "Zoë Brandt", Direction.OUTBOUND),
    ]
    assert messages[0].text == "Så gøy! Ses på lørdag 🎉"
    assert all(row.told for row in messages)
    threads = {row.ref.file.split("/")[-2] for row in rows if "/messages/" in row.ref.file}
    assert len(threads) == 2


def test_follows_are_dated_and_a_request_is_not() -> None:
    rows = instagram_rows(NEW)
    zoe = people(rows, Relation.FOLLOWING)[0]
    assert zoe.since == dt.date(2025, 1, 1)
    assert zoe.since_at == dt.datetime(2025, 1, 1, 12, tzinfo=dt.UTC)
    assert people(rows, Relation.REQUESTED)[0].since is None
    assert len(acts(rows, Kind.FOLLOW, Direction.OUTBOUND)) == 6
    assert len(acts(rows, Kind.FOLLOW, Direction.INBOUND)) == 4
    assert keys(acts(rows, Kind.UNFOLLOW)) == ["old.friend"]


def test_days_are_counted_in_the_users_zone() -> None:
    context = ReadingContext(zone=ZoneInfo("Pacific/Auckland"), today=dt.date(2026, 11, 22))
    zoe = people(instagram_rows(NEW, context=context), Relation.FOLLOWING)[0]
    assert zoe.since == dt.date(2025, 1, 2)


def test_mojibake_is_mended_in_names() -> None:
    rows = instagram_rows(NEW)
    assert people(rows, Relation.REQUESTED)[0].name == "Pending Öne"
    assert "Zoë Brandt" in {row.name for row in acts(rows, Kind.LIKE)}


def test_the_zip_holds_the_same_as_the_folder() -> None:
    assert content(instagram_rows(ZIP)) == content(instagram_rows(NEW))


def test_every_remote_key_is_its_own() -> None:
    rows = [row for row in instagram_rows(NEW) if isinstance(row, ImportedInteraction)]
    assert len({(row.kind, row.remote_key) for row in rows}) == len(rows)


@pytest.mark.parametrize("age", ["2021_no_prefix", "2024_value", "2025_html", "2019_connections"])
def test_older_ages_and_pages_hold_seven_and_four(age: str) -> None:
    rows = read_paths(IMPORTER, EXPORTS / "instagram" / age)
    deleted = left_out(rows)["deleted_account"]
    assert len(people(rows, Relation.FOLLOWING)) + deleted == 7
    assert deleted == 1
    assert len(people(rows, Relation.FOLLOWER)) == 4


def test_the_maps_of_2019() -> None:
    rows = read_paths(IMPORTER, EXPORTS / "instagram" / "2019_connections")
    likes = acts(rows, Kind.LIKE)
    assert [
        (row.who.key if row.who else "", row.remote_key.partition(":")[0]) for row in likes
    ] == [
        ("zoe.brandt", "like"),
        ("tomas_reyes", "comment-like"),
    ]
    assert keys(acts(rows, Kind.COMMENT)) == ["ngozi.writes"]
    assert left_out(rows)["blocked"] == 1
    assert left_out(rows)["not_a_person"] == 1
    assert people(rows, Relation.FOLLOWING)[0].since == dt.date(2019, 3, 1)


def test_comments_of_2019_under_live_videos_are_read_too() -> None:
    moment = "2019-03-01T10:00:00+00:00"
    comments = {
        "media_comments": [[moment, "Nice", "zoe.brandt"]],
        "live_comments": [[moment, "Hello!", "tomas_reyes"]],
    }
    rows = read_bytes(IMPORTER, {"comments.json": dump(comments)})
    assert keys(acts(rows, Kind.COMMENT)) == ["zoe.brandt", "tomas_reyes"]
    alone = {"comments.json": dump({"live_comments": comments["live_comments"]})}
    assert keys(acts(read_bytes(IMPORTER, alone), Kind.COMMENT)) == ["tomas_reyes"]


def test_likes_of_2024_have_the_owner_as_title() -> None:
    rows = read_paths(IMPORTER, EXPORTS / "instagram" / "2024_value")
    assert keys(acts(rows, Kind.LIKE)) == ["tomas_reyes", "zoe.brandt"]
    assert left_out(rows)["no_author"] == 1


def test_a_page_in_german_is_dated_to_the_day_only() -> None:
    rows = read_paths(IMPORTER, EXPORTS / "instagram" / "2025_html_de")
    following = people(rows, Relation.FOLLOWING)
    assert [person.since for person in following[:2]] == [
        dt.date(2025, 2, 1),
        dt.date(2025, 2, 2),
    ]
    assert all(row.at is None for row in acts(rows, Kind.FOLLOW))


def test_one_record_alone_is_a_list_of_one() -> None:
    rows = read_bytes(IMPORTER, {f"{LISTS}/close_friends.json": dump(value_record("zoe.brandt"))})
    assert keys(people(rows, Relation.CLOSE_FRIEND)) == ["zoe.brandt"]


def test_labels_in_any_language() -> None:
    def record(label: str, handle: str) -> dict[str, object]:
        values = [("URL", "http://x.example"), ("Naam", "Someone"), (label, handle)]
        return {
            "timestamp": 1735992000,
            "label_values": [{"label": one, "value": two} for one, two in values],
        }

    labels = ["Gebruikersnaam", "Nom d’utilisateur", "Felhasználónév"]
    records = [record(label, f"person.{number}") for number, label in enumerate(labels)]
    text = dump(records)
    rows = read_bytes(IMPORTER, {f"{LISTS}/pending_follow_requests.json": text})
    found = people(rows, Relation.REQUESTED)
    assert keys(found) == ["person.0", "person.1", "person.2"]
    assert {person.name for person in found} == {"Someone"}


def test_comments_in_an_unknown_language_are_told_apart_by_shape() -> None:
    def comment(owner: str | None, text: str) -> dict[str, object]:
        parts: dict[str, object] = {"Hozzászólás": {"value": text}}
        if owner:
            parts["Tulajdonos"] = {"value": owner}
        return {"string_map_data": parts | {"Idő": {"timestamp": 1735732850}}}

    records = [
        comment("zoe.brandt", "Szép! Hol van ez?"),
        comment(None, "ok"),
        comment("pzolk", "ok"),
    ]
    rows = read_bytes(IMPORTER, {"comments/post_comments_1.json": dump(records)})
    assert keys(acts(rows, Kind.QUESTION)) == ["zoe.brandt"]
    assert keys(acts(rows, Kind.COMMENT)) == ["pzolk"]
    assert left_out(rows)["no_author"] == 1


def test_mojibake_keys_are_mended_too() -> None:
    record = {
        "string_map_data": {
            "Comentário".encode().decode("latin-1"): {"value": "oi"},
            "Media Owner": {"value": "zoe.brandt"},
            "Time": {"timestamp": 1735732850},
        }
    }
    rows = read_bytes(IMPORTER, {"comments/post_comments_1.json": dump([record])})
    assert [row.text for row in acts(rows, Kind.COMMENT)] == ["oi"]


def test_the_owner_never_becomes_a_person() -> None:
    rows = read_bytes(
        IMPORTER,
        {
            f"{LISTS}/close_friends.json": dump([value_record("Juno.Hartwell")]),
            "personal_information/personal_information.json": dump(
                {"profile_user": [{"string_map_data": {"Username": {"value": "juno.hartwell"}}}]}
            ),
        },
    )
    assert not any(isinstance(row, ImportedPerson) for row in rows)
    assert left_out(rows) == {"own_account": 1}


def test_facebook_and_threads_are_somebody_elses() -> None:
    export = export_of(
        {
            "connections/friends/your_friends.json": b'{"friends_v2":[{"name":"A","timestamp":1}]}',
            "connections/followers/people_who_followed_you_1.json": dump([value_record("A B")]),
            "your_facebook_activity/messages/inbox/a_1/message_1.json": b'{"participants":[]}',
            "threads/following.json": b'{"text_post_app_text_post_app_following":[]}',
            "github/following.json": b'[{"login":"zoebrandt"}]',
            "messages/inbox/a_1/message_1.json": b'{"participants":[],"messages":[]}',
        }
    )
    assert IMPORTER.recognise(export) == ()


def test_a_thread_without_a_known_owner_is_not_guessed() -> None:
    thread = {
        "participants": [{"name": "A"}, {"name": "B"}],
        "messages": [{"sender_name": "A", "timestamp_ms": 1735740000000, "content": "hi"}],
    }
    path = "your_instagram_activity/messages/inbox/a_12345678/message_1.json"
    assert left_out(read_bytes(IMPORTER, {path: dump(thread)})) == {"unknown_owner": 1}


def test_the_owner_of_messages_is_whoever_is_in_every_thread() -> None:
    files = {}
    for number, other in enumerate(["Ann", "Bo"]):
        message = {"sender_name": "Me", "timestamp_ms": 1735740000000, "content": "hi"}
        thread = {"participants": [{"name": other}, {"name": "Me"}], "messages": [message]}
        path = f"your_instagram_activity/messages/inbox/x_1234567{number}/message_1.json"
        files[path] = dump(thread)
    rows = acts(read_bytes(IMPORTER, files), Kind.MESSAGE, Direction.OUTBOUND)
    assert [row.name for row in rows] == ["Ann", "Bo"]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("is_wrapped", [True, False])
def test_a_big_file_is_read_in_pieces_with_the_same_result(
    indent: int | None, is_wrapped: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [value_record(f"person.{number}", 1735732800 + number) for number in range(300)]
    root = {"relationships_following": records} if is_wrapped else records
    files = {f"{LISTS}/following.json": json.dumps(root, indent=indent).encode()}
    whole = read_bytes(IMPORTER, files)
    assert len(people(whole, Relation.FOLLOWING)) == 300
    monkeypatch.setattr(json_records, "WHOLE_LIMIT", 1000)
    monkeypatch.setattr(json_records, "CHUNK", 700)
    assert read_bytes(IMPORTER, files) == whole


@pytest.mark.parametrize("limit", [1000, 10_000_000])
def test_a_truncated_file_gives_what_stands_before_the_damage(
    limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [value_record(f"person.{number}") for number in range(50)]
    text = json.dumps({"relationships_following": records}, indent=2).encode()
    monkeypatch.setattr(json_records, "WHOLE_LIMIT", limit)
    rows = read_bytes(IMPORTER, {f"{LISTS}/following.json": text[: len(text) // 2]})
    assert 20 <= len(people(rows, Relation.FOLLOWING)) <= 26
    assert left_out(rows) == {"cut_short": 1}


def test_an_empty_or_foreign_file_is_nobody() -> None:
    files = {f"{LISTS}/following.json": b"", f"{LISTS}/followers_1.json": b"not json"}
    assert read_bytes(IMPORTER, files) == []


def test_hostile_addresses_are_not_kept() -> None:
    part = {"href": "javascript:alert(1)", "timestamp": 1735732800}
    record = {"title": "zoe.brandt", "string_list_data": [part]}
    rows = read_bytes(IMPORTER, {"likes/liked_posts.json": dump({"likes_media_likes": [record]})})
    assert [row.url for row in acts(rows, Kind.LIKE)] == [""]


SAMPLES = {
    path.relative_to(NEW).as_posix(): path.read_bytes()
    for path in sorted(NEW.rglob("*.json"))
    if not re.search(r"/threads/", path.as_posix())
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
        assert isinstance(row, LeftOut) or row.network is Network.INSTAGRAM


@given(blob=st.binary(max_size=200), name=st.sampled_from(sorted(SAMPLES)))
def test_any_bytes_after_a_true_beginning(blob: bytes, name: str) -> None:
    start = SAMPLES[name][:120]
    try:
        read_bytes(IMPORTER, {name: start + blob})
    except AppError:
        return


def test_reading_leaves_the_export_as_it_was(tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in NEW.rglob("*")}
    instagram_rows(NEW)
    assert {path: path.stat().st_mtime_ns for path in NEW.rglob("*")} == before


def test_pages_that_are_not_read_are_told_beside_those_that_are() -> None:
    page = b'<a href="https://www.instagram.com/zoe">zoe</a>'
    root = "connections/followers_and_following/following.html"
    liked = "your_instagram_activity/likes/liked_posts.html"
    assert left_out(read_bytes(IMPORTER, {root: page, liked: page})) == {"page_only": 1}
    assert not read_bytes(IMPORTER, {liked: page})


@pytest.mark.parametrize("root", ["your_instagram_activity/messages", "messages"])
def test_messages_on_web_pages_are_told_and_not_read(root: str) -> None:
    page = b'<a href="https://www.instagram.com/zoe">zoe</a>'
    files = {
        "connections/followers_and_following/following.html": page,
        f"{root}/inbox/zoe_12345678/message_1.html": b"<html>Hi</html>",
    }
    assert left_out(read_bytes(IMPORTER, files)) == {"page_only": 1}


def test_of_a_list_that_is_there_as_json_the_page_is_not_read() -> None:
    """The page would say the day only, and what is read first stays."""
    files = {
        f"{LISTS}/following.html": b'<a href="https://www.instagram.com/zoe.brandt">zoe</a>',
        f"{LISTS}/following.json": dump({"relationships_following": [value_record("zoe.brandt")]}),
        f"{LISTS}/followers_1.html": b'<a href="https://www.instagram.com/fan.one">fan</a>',
    }
    rows = read_bytes(IMPORTER, files)
    (zoe,) = people(rows, Relation.FOLLOWING)
    assert zoe.since_at == dt.datetime(2025, 1, 1, 12, tzinfo=dt.UTC)
    assert keys(people(rows, Relation.FOLLOWER)) == ["fan.one"]
    assert left_out(rows) == {"page_only": 1}
