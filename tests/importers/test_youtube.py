"""YouTube: localised tables of a Takeout by their shape; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportedInteraction, ImportedPerson, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network
from app.importers.youtube import IMPORTER
from tests.support.exports import (
    EXPORTS,
    acts,
    content,
    left_out,
    people,
    read_bytes,
    read_paths,
    zipped,
)

TAKEOUT = EXPORTS / "youtube" / "Takeout"
TABLES = sorted(path for path in TAKEOUT.rglob("*.csv") if path.name != "comments.csv")
COMMENTS = TAKEOUT / "YouTube and YouTube Music" / "comments" / "comments.csv"
ZOE, ME = "UCzoe0brandt0studio00aaa", "UCjunohartwell0000000000"
TIME = "2024-04-14T07:39:35.956042+00:00"


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_each_language_holds_three(path: Path) -> None:
    rows = read_paths(IMPORTER, path)
    assert len(rows) == 3
    found = people(rows, Relation.FOLLOWING)
    assert [row.name for row in found] == [
        "Zoë Brandt Studio",
        "Ngozi Reads, Aloud",
        'Radio "Pzolk" 🎙',
    ]
    assert found[0].identities == (Identity(network=Network.YOUTUBE, remote_id=ZOE),)
    assert all(row.since is None for row in found)


def test_there_are_tables_in_four_languages() -> None:
    assert len(TABLES) == 4


def test_a_comment_does_not_say_whose_video_it_is_under() -> None:
    assert left_out(read_paths(IMPORTER, COMMENTS)) == {"no_author": 1}


def test_the_list_of_2020_is_dated() -> None:
    rows = read_paths(IMPORTER, EXPORTS / "youtube" / "old_2020")
    (zoe,) = people(rows, Relation.FOLLOWING)
    assert (zoe.name, zoe.since) == ("Zoë Brandt Studio", dt.date(2019, 5, 5))
    (follow,) = acts(rows, Kind.FOLLOW, Direction.OUTBOUND)
    assert follow.at == dt.datetime(2019, 5, 5, 10, tzinfo=dt.UTC)
    assert not follow.told
    assert len(rows) == 2


def test_the_zip_holds_the_same_as_the_folder(tmp_path: Path) -> None:
    archive = zipped(TAKEOUT.parent, tmp_path / "takeout.zip")
    assert content(read_paths(IMPORTER, archive)) == content(read_paths(IMPORTER, TAKEOUT.parent))


@pytest.mark.parametrize(
    "text",
    [
        '{"takeoutSegments":[{"text":"hi "},{"text":"@zoe","mention":{"externalChannelId":"%s"}}]}',
        '{"text":"hi "},{"text":"@zoe","mention":{"externalChannelId":"%s"}}',
    ],
)
@pytest.mark.parametrize("is_old", [True, False])
def test_somebody_mentioned_by_their_channel_is_known(text: str, is_old: bool) -> None:
    quoted = '"' + (text % ZOE).replace('"', '""') + '"'
    old = f"Ugx,{ME},{TIME},0,,rWVAzS6duAs,{quoted}\n"
    new = f"{ME},{TIME},0,Ugx,,rWVAzS6duAs,{quoted}\n"
    data = ("Spalte 1,2,3,4,5,6,7\n" + (old if is_old else new)).encode()
    (row,) = read_bytes(IMPORTER, {"Kommentare.csv": data})
    assert isinstance(row, ImportedInteraction)
    assert (row.kind, row.text, row.told) == (Kind.MENTION, "hi @zoe", False)
    assert row.who == Identity(network=Network.YOUTUBE, remote_id=ZOE)


def test_other_tables_of_a_takeout_are_not_taken_for_subscriptions() -> None:
    files = {
        "channels/channel.csv": f"Channel ID,Channel Title\n{ME},Juno\n".encode(),
        "playlists/Liked-videos.csv": f"Video ID,Time\nrWVAzS6duAs,{TIME}\n".encode(),
        "subscriptions.json": b'[{"login":"zoe"}]',
        "empty.csv": b"",
        "header.csv": b"Channel Id,Channel Url,Channel Title\n",
    }
    assert read_bytes(IMPORTER, files) == []


def test_a_broken_row_is_told_and_the_others_stay() -> None:
    good = f"{ZOE},http://www.youtube.com/channel/{ZOE},Zoe\n"
    data = f"a,b,c\n{good}UCshort,http://x,Nobody\n{good}".encode()
    rows = read_bytes(IMPORTER, {"Abos.csv": data})
    assert len(people(rows, Relation.FOLLOWING)) == 2
    assert left_out(rows) == {"unreadable_row": 1}


def test_a_truncated_table_gives_what_stands_before_the_damage() -> None:
    good = f"{ZOE},http://www.youtube.com/channel/{ZOE},Zoe\n"
    rows = read_bytes(IMPORTER, {"a.csv": (good * 9 + '"' + "x" * 1_100_000).encode()})
    assert len(people(rows, Relation.FOLLOWING)) == 9
    assert left_out(rows) == {"cut_short": 1}
    listed = (EXPORTS / "youtube" / "old_2020" / "subscriptions.json").read_bytes()
    whole = json.dumps(json.loads(listed) * 10).encode()
    rows = read_bytes(IMPORTER, {"subscriptions.json": whole[: len(whole) // 2]})
    assert 3 <= len(people(rows, Relation.FOLLOWING)) <= 5
    assert left_out(rows) == {"cut_short": 1}


SAMPLES = {path.name: path.read_bytes() for path in (*TABLES, COMMENTS)}


@given(data=st.data())
def test_damage_gives_rows_of_youtube_only(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(SAMPLES)))
    text = bytearray(SAMPLES[name])
    for _ in range(data.draw(st.integers(1, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    for row in read_bytes(IMPORTER, {name: bytes(text)}):
        if isinstance(row, ImportedPerson):
            assert row.identities[0].remote_id.startswith("UC")


@given(blob=st.binary(max_size=200), name=st.sampled_from(sorted(SAMPLES)))
def test_any_bytes_after_a_true_beginning(blob: bytes, name: str) -> None:
    for row in read_bytes(IMPORTER, {name: SAMPLES[name][:180] + blob}):
        assert row.ref.file == name


def test_a_channel_without_its_address_counts_in_a_table_that_is_known() -> None:
    table = f"Id,Url,Title\nUC{'a' * 22},http://www.youtube.com/channel/UC{'a' * 22},A\nUC{'b' * 22},,B\nx,,C\n"
    rows = read_bytes(IMPORTER, {"a.csv": table.encode()})
    assert [row.name for row in people(rows, Relation.FOLLOWING)] == ["A", "B"]
    assert left_out(rows) == {"unreadable_row": 1}
