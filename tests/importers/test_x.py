from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import AppError, Cancelled
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
)
from app.core.interactions import Direction, Kind
from app.importers.container import open_export
from app.importers.x import IMPORTER
from app.words.imports import LEFT_OUT_SENTENCES
from tests.support.exports import (
    CONTEXT,
    EXPORTS,
    handle_of,
    left_out,
    people,
    read_bytes,
    read_paths,
    zipped,
)

X = EXPORTS / "x"
ZIP = next(X.glob("*.zip"))


def acts(rows: list[ImportedRow]) -> list[ImportedInteraction]:
    return [row for row in rows if isinstance(row, ImportedInteraction)]


def roles(rows: list[ImportedRow]) -> Counter[str]:
    return Counter(act.remote_key.split(":")[1] for act in acts(rows) if ":" in act.remote_key)


@pytest.fixture(scope="module")
def new() -> list[ImportedRow]:
    return read_paths(IMPORTER, X / "2024_new")


def test_the_lists_of_a_new_archive(new: list[ImportedRow]) -> None:
    following = people(new, Relation.FOLLOWING)
    followers = people(new, Relation.FOLLOWER)
    assert len(following) == 6
    assert len(followers) == 4
    ids = [{person.identities[0].remote_id for person in one} for one in (following, followers)]
    assert len(ids[0] & ids[1]) == 2
    assert all(person.since is None for person in following)
    assert sum(bool(person.identities[0].key) for person in following) == 4


def test_the_newest_handle_stands_first_and_the_old_one_after_it(new: list[ImportedRow]) -> None:
    named = {person.identities[0].remote_id: person for person in people(new, Relation.FOLLOWING)}
    assert [identity.key for identity in named["77112233"].identities] == ["pzolk", "piotrek_z"]
    assert {identity.remote_id for identity in named["77112233"].identities} == {"77112233"}
    assert named["77112233"].name == "Piotr Żółkiewski"
    assert named["48210733"].identities[0].handle == "TomasReyes_"
    assert named["3344556677"].identities[0].key == "ngozi_writes"
    assert named["1399887766554433221"].identities[0].key == ""
    assert named["998877665544"].identities[0].key == ""


def test_the_acts_of_a_new_archive(new: list[ImportedRow]) -> None:
    assert roles(new) == {"reply": 3, "mention": 2, "reshare": 1, "quote": 1}
    replies = [act for act in acts(new) if act.remote_key.endswith(":reply")]
    assert sum(bool(handle_of(act, new)) for act in replies) == 2
    assert Counter(act.kind for act in replies) == {Kind.COMMENT: 2, Kind.QUESTION: 1}
    assert all(not act.told and act.direction is Direction.OUTBOUND for act in replies)
    quote = next(act for act in acts(new) if ":quote" in act.remote_key)
    assert (quote.kind, quote.who and quote.who.handle) == (Kind.RESHARE, "DrAmaraOsei")
    first = acts(new)[0]
    assert first.text == "@zoebrandt that print is gorgeous <3"
    assert first.at == dt.datetime(2024, 2, 18, 9, 12, 44, tzinfo=dt.UTC)
    assert first.url == "https://x.com/junohartwell/status/1760000000000000001"


def test_both_sides_of_the_messages(new: list[ImportedRow]) -> None:
    messages = [act for act in acts(new) if act.kind is Kind.MESSAGE]
    assert [(act.direction, act.text) for act in messages] == [
        (Direction.INBOUND, "Friday then!"),
        (Direction.OUTBOUND, "Lunch? https://t.co/x1"),
    ]
    assert {handle_of(act, new) for act in messages} == {"tomasreyes_"}
    assert all(act.told for act in messages)


def test_members_of_a_group_are_named_and_its_messages_left_out(new: list[ImportedRow]) -> None:
    group = [p for p in people(new, Relation.NAMED) if p.ref.file.endswith("group.js")]
    assert len(group) == 2
    assert left_out(new)["group_message"] == 1


def test_what_a_new_archive_leaves_out(new: list[ImportedRow]) -> None:
    assert left_out(new) == {
        "own_thread": 1,
        "group_message": 1,
        "not_a_person": 1,
        "blocked": 1,
        "muted": 1,
        "no_author": 2,
    }


def test_nobody_is_the_owner_and_everybody_who_acts_name_is_a_person(
    new: list[ImportedRow],
) -> None:
    named = {i for row in new if isinstance(row, ImportedPerson) for i in row.identities}
    ids = {identity.remote_id for identity in named}
    assert "2233445566" not in ids
    for act in acts(new):
        assert act.who is not None
        assert act.who.remote_id in ids if act.who.remote_id else act.who in named


def test_the_zip_gives_the_same_rows_as_the_folder(new: list[ImportedRow], tmp_path: Path) -> None:
    assert read_paths(IMPORTER, ZIP) == new
    assert read_paths(IMPORTER, zipped(X / "2024_new", tmp_path / "again.zip")) == new


def test_an_archive_in_two_zips_is_one(new: list[ImportedRow], tmp_path: Path) -> None:
    for name, keep in (("one", "tweets"), ("two", "")):
        folder = tmp_path / name / "data"
        folder.mkdir(parents=True)
        for path in (X / "2024_new" / "data").iterdir():
            if path.name.startswith("tweets") == bool(keep):
                (folder / path.name).write_bytes(path.read_bytes())
    zips = [zipped(tmp_path / name, tmp_path / f"{name}.zip") for name in ("one", "two")]
    rows = read_paths(IMPORTER, *zips)
    assert left_out(rows) == left_out(new)
    assert [row.identities for row in people(rows, Relation.FOLLOWING)] == [
        row.identities for row in people(new, Relation.FOLLOWING)
    ]


def test_an_archive_of_2019() -> None:
    rows = read_paths(IMPORTER, X / "2019_old")
    assert len(people(rows, Relation.FOLLOWING)) == 3
    assert len(people(rows, Relation.FOLLOWER)) == 2
    assert [act.remote_key for act in acts(rows)] == [
        "1300000000000000005:reply",
        "1290000000000000006:reply",
    ]
    assert not left_out(rows)


def test_an_archive_of_2016() -> None:
    rows = read_paths(IMPORTER, X / "grailbird_2016")
    assert roles(rows) == {"reply": 1}
    assert len([row for row in rows if isinstance(row, ImportedPerson)]) == 1
    assert not people(rows, Relation.FOLLOWING)
    who = acts(rows)[0].who
    assert who is not None
    assert (handle_of(acts(rows)[0], rows), who.remote_id) == ("piotrek_z", "77112233")


def test_a_loose_file_with_a_byte_order_mark_and_a_semicolon() -> None:
    rows = read_paths(IMPORTER, X / "awkward" / "data" / "following.js")
    assert len(people(rows, Relation.FOLLOWING)) == 2
    assert not left_out(rows)


def test_days_are_those_of_the_user() -> None:
    context = ReadingContext(zone=ZoneInfo("Asia/Seoul"), today=dt.date(2026, 11, 22))
    rows = read_paths(IMPORTER, X / "2024_new", context=context)
    late = next(a for a in acts(rows) if a.remote_key == "1740000000000000003:mention:48210733")
    assert late.day == dt.date(2023, 12, 25)


def test_a_part_that_the_manifest_names_and_nobody_gave() -> None:
    folder = X / "2024_new" / "data"
    files = {
        f"data/{p.name}": p.read_bytes() for p in folder.iterdir() if p.name != "tweets-part1.js"
    }
    rows = read_bytes(IMPORTER, files)
    missing = next(row for row in rows if isinstance(row, LeftOut) and row.code == "missing_part")
    assert (missing.ref.file, missing.count) == ("data/tweets-part1.js", 3)


def test_headers_are_read_only_where_the_messages_are_missing() -> None:
    folder = X / "2024_new" / "data"
    names = ("account.js", "direct-message-headers.js")
    rows = read_bytes(IMPORTER, {f"data/{n}": (folder / n).read_bytes() for n in names})
    assert [(act.remote_key, act.text) for act in acts(rows)] == [
        ("1757700000000000002", ""),
        ("1757700000000000001", ""),
    ]


def test_a_damaged_script_is_reported_and_the_others_are_read() -> None:
    folder = X / "2024_new" / "data"
    files = {f"data/{name}": (folder / name).read_bytes() for name in ("account.js", "follower.js")}
    files["data/following.js"] = b"window.YTD.following.part0 = [ {following: {accountId: '12'}} ]"
    files["data/tweets.js"] = b""
    files["data/like.js"] = b"\x00\xff rubbish"
    rows = read_bytes(IMPORTER, files)
    broken = {r.ref.file for r in rows if isinstance(r, LeftOut) and r.code == "unreadable_file"}
    assert broken == {"data/following.js", "data/tweets.js", "data/like.js"}
    assert len(people(rows, Relation.FOLLOWER)) == 4


def test_what_is_no_archive_is_not_recognised() -> None:
    assert not read_bytes(IMPORTER, {"following.js": b"export const following = [1]"})
    assert not read_bytes(IMPORTER, {"tweets.csv": b"name,handle\nZoe,zoe\n"})


def test_the_reading_can_be_stopped() -> None:
    class Stopping:
        def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
            if stage == "reading" and done > 6000:
                raise Cancelled

    with open_export([X / "2024_new"]) as export, pytest.raises(Cancelled):
        list(IMPORTER.read(IMPORTER.recognise(export), CONTEXT, Stopping()))


FILES = {f"data/{p.name}": p.read_bytes() for p in sorted((X / "2024_new" / "data").glob("*.js"))}


@settings(max_examples=40, deadline=None)
@given(
    name=st.sampled_from(sorted(FILES)),
    at=st.integers(0, 6000),
    put=st.one_of(st.none(), st.binary(max_size=12)),
)
def test_no_damage_stops_the_reading(name: str, at: int, put: bytes | None) -> None:
    """Bytes are cut off (None) or replaced; what comes are rows, each cause with a sentence."""
    whole = FILES[name]
    at %= len(whole)
    broken = whole[:at] if put is None else whole[:at] + put + whole[at + len(put) :]
    try:
        rows = read_bytes(IMPORTER, {**FILES, name: broken})
    except AppError as error:
        pytest.fail(f"damage in one member must stay in it: {error}")
    assert set(left_out(rows)) <= set(LEFT_OUT_SENTENCES)
    assert len(people(rows, Relation.FOLLOWING)) <= 6 + (name == "data/following.js")


@settings(max_examples=30, deadline=None)
@given(body=st.binary(max_size=300), name=st.sampled_from(["tweet", "like", "direct_messages"]))
def test_random_bytes_after_the_first_line(body: bytes, name: str) -> None:
    rows = read_bytes(IMPORTER, {"data/a.js": f"window.YTD.{name}.part0 = [".encode() + body})
    assert not acts(rows)
