"""Threads inside Instagram's export: formats.md section 4; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.imports import LeftOut, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers import instagram
from app.importers.importer import Importer
from app.importers.threads import IMPORTER
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

NEW = EXPORTS / "instagram" / "2026_json"
ZIP = EXPORTS / "instagram" / "instagram-juno.hartwell-2026-09-01-AbCdEfGh.zip"


def test_the_export_holds_what_is_expected() -> None:
    rows = read_paths(IMPORTER, NEW)
    assert keys(people(rows, Relation.FOLLOWING)) == ["zoe.brandt", "pzolk"]
    assert keys(people(rows, Relation.FOLLOWER)) == ["fan.one"]
    assert keys(acts(rows, Kind.LIKE)) == ["ngozi.writes"]
    assert left_out(rows) == {"no_author": 1}  # a reply that does not say to whom


def test_the_title_is_a_display_name_and_the_handle_is_instagrams_too() -> None:
    zoe, piotr = people(read_paths(IMPORTER, NEW), Relation.FOLLOWING)
    assert (zoe.name, piotr.name) == ("Zoë Brandt", "")
    assert [(one.network, one.key) for one in zoe.identities] == [
        (Network.THREADS, "zoe.brandt"),
        (Network.INSTAGRAM, "zoe.brandt"),
    ]


def test_follows_are_dated_acts_on_threads() -> None:
    rows = read_paths(IMPORTER, NEW)
    assert len(acts(rows, Kind.FOLLOW, Direction.OUTBOUND)) == 2
    assert len(acts(rows, Kind.FOLLOW, Direction.INBOUND)) == 1
    assert {row.network for row in acts(rows, Kind.FOLLOW)} == {Network.THREADS}


def test_the_zip_holds_the_same_as_the_folder() -> None:
    assert content(read_paths(IMPORTER, ZIP)) == content(read_paths(IMPORTER, NEW))


def test_instagram_reads_threads_along_and_keeps_them_apart() -> None:
    together = read_paths(instagram.IMPORTER, NEW)
    alone = read_paths(IMPORTER, NEW)
    on_threads = [row for row in together if "/threads/" in row.ref.file]
    assert on_threads == alone
    for row in together:
        if not isinstance(row, LeftOut):
            assert (row.network is Network.THREADS) == ("/threads/" in row.ref.file)


def test_older_addresses_and_names() -> None:
    part = {"href": "https://www.threads.net/@pzolk", "value": "", "timestamp": 1}
    record = {"title": "Piotr", "string_list_data": [part]}
    root = {"text_post_app_text_post_app_following": [record]}
    rows = read_bytes(IMPORTER, {"threads/following.json": json.dumps(root).encode()})
    assert keys(people(rows, Relation.FOLLOWING)) == ["pzolk"]


def test_a_like_of_my_own_thread_is_nobody() -> None:
    part = {"href": "https://www.threads.com/@juno.hartwell/post/A", "timestamp": 1735732805}
    like = {"title": "juno.hartwell", "string_list_data": [part]}
    owner = {"profile_user": [{"string_map_data": {"Username": {"value": "juno.hartwell"}}}]}
    files = {
        "your_instagram_activity/threads/liked_threads.json": {"text_post_app_media_likes": [like]},
        "personal_information/personal_information/personal_information.json": owner,
    }
    rows = read_bytes(IMPORTER, {path: json.dumps(root).encode() for path, root in files.items()})
    assert left_out(rows) == {"own_post": 1}
    assert acts(rows, Kind.LIKE) == []


def page(*hrefs: str) -> bytes:
    links = (f'<div><a href="{one}">x</a></div><div>01.02.2025, 21:10</div>' for one in hrefs)
    return "".join(f"<div>{link}</div>" for link in links).encode()


@pytest.mark.parametrize("folder", ["threads", "your_instagram_activity/threads"])
@pytest.mark.parametrize("importer", [IMPORTER, instagram.IMPORTER])
def test_lists_of_people_are_read_as_web_pages_too(folder: str, importer: Importer) -> None:
    hrefs = ("https://www.threads.com/@tee.one", "https://www.threads.net/tee.two")
    files = {
        "connections/followers_and_following/followers_1.json": json.dumps(
            {"relationships_followers": []}
        ).encode(),
        f"{folder}/following.html": page(*hrefs),
        f"{folder}/followers_1.html": page(hrefs[0]),
        f"{folder}/blocked_profiles.html": page("https://www.threads.com/@spam.bot"),
        f"{folder}/liked_threads.html": page("https://www.threads.com/@tee.one/post/A"),
    }
    rows = read_bytes(importer, files)
    following = people(rows, Relation.FOLLOWING)
    assert keys(following) == ["tee.one", "tee.two"]
    assert {(one.network, one.since) for one in following} == {
        (Network.THREADS, dt.date(2025, 2, 1))
    }
    assert keys(people(rows, Relation.FOLLOWER)) == ["tee.one"]
    assert left_out(rows) == {"blocked": 1, "page_only": 1}


def test_a_page_taken_out_of_its_folder_is_told_by_its_links() -> None:
    ours = {"following.html": page("https://www.threads.com/@tee.one")}
    assert keys(people(read_bytes(IMPORTER, ours), Relation.FOLLOWING)) == ["tee.one"]
    other = {"following.html": page("https://www.instagram.com/a", "https://www.threads.com/@b")}
    assert IMPORTER.recognise(export_of(other)) == ()


def test_of_a_list_that_is_there_as_json_the_page_is_not_read() -> None:
    part = {"href": "https://www.threads.com/tee.one", "value": "tee.one", "timestamp": 1735732800}
    record = {"title": "Tee", "string_list_data": [part]}
    root = {"text_post_app_text_post_app_following": [record]}
    files = {
        "threads/following.html": page("https://www.threads.com/@tee.one"),
        "threads/following.json": json.dumps(root).encode(),
    }
    rows = read_bytes(IMPORTER, files)
    assert [one.since for one in people(rows, Relation.FOLLOWING)] == [dt.date(2025, 1, 1)]
    assert left_out(rows) == {"page_only": 1}


def test_pages_that_are_not_read_make_no_export() -> None:
    export = export_of({"threads/liked_threads.html": page("https://www.threads.com/@a/post/A")})
    assert IMPORTER.recognise(export) == ()


def test_blocked_people_stay_out() -> None:
    record = {"title": "x", "string_list_data": [{"value": "spam.bot", "timestamp": 1}]}
    root = {"text_post_app_text_post_app_blocked_users": [record]}
    rows = read_bytes(IMPORTER, {"threads/blocked_profiles.json": json.dumps(root).encode()})
    assert left_out(rows) == {"blocked": 1}


SAMPLES = {
    path.relative_to(NEW).as_posix(): path.read_bytes()
    for path in sorted(NEW.rglob("threads/*.json"))
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
        assert isinstance(row, LeftOut) or row.network is Network.THREADS
