"""Encodings and dialects that programs save in, and the edges of the calendar."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.core.interactions import Kind
from app.importers.text import decode
from app.paths import workspace_paths
from app.services.rows import PeopleQuery, Sort
from app.services.workspace import Workspace
from tests.support.desk import desk
from tests.support.exports import EXPORTS
from tests.support.hostile import changed_copy, content, differences, take_in

Change = Callable[[bytes], bytes]


def text_as(encoding: str) -> Change:
    return lambda data: decode(data).encode(encoding)


def ends(mark: bytes) -> Change:
    return lambda data: (
        data if data[:2] == b"\xff\xfe" else data.replace(b"\r\n", b"\n").replace(b"\n", mark)
    )


DIALECTS: dict[str, Change] = {
    "utf-8 with a mark": text_as("utf-8-sig"),
    "utf-16 with a mark": text_as("utf-16"),
    "crlf": ends(b"\r\n"),
    "a mark and crlf": lambda data: ends(b"\r\n")(text_as("utf-8-sig")(data)),
    "empty lines at the end": lambda data: decode(data).encode() + b"\n\n\n",
}
TEXTS = [
    EXPORTS / "x" / "2024_new",
    EXPORTS / "x" / "2019_old",
    EXPORTS / "linkedin" / "Complete_LinkedInDataExport_03-09-2026",
    EXPORTS / "linkedin" / "2018",
    EXPORTS / "instagram" / "2026_json",
    EXPORTS / "instagram" / "2025_html",
    EXPORTS / "facebook" / "2025_json",
    EXPORTS / "mastodon" / "following_accounts.csv",
    EXPORTS / "mastodon" / "lists.csv",
    EXPORTS / "tiktok" / "2025",
    EXPORTS / "tiktok" / "txt",
    EXPORTS / "youtube" / "Takeout",
    EXPORTS / "bluesky" / "getFollows.json",
    EXPORTS / "github" / "following.json",
    EXPORTS / "goodreads" / "goodreads_library_export.csv",
    EXPORTS / "storygraph" / "storygraph_export.csv",
    EXPORTS / "contacts_csv" / "google_2024.csv",
    EXPORTS / "generic" / "people.csv",
    EXPORTS / "generic" / "handles.txt",
]


NEVER_IN_UTF_16 = [
    EXPORTS / "instagram" / "2026_json",
    EXPORTS / "facebook" / "2025_json",
    EXPORTS / "tiktok" / "2025",
    EXPORTS / "bluesky" / "getFollows.json",
]
"""JSON that comes from a network as it is: JSON is UTF-8, and no spreadsheet saves it anew."""


@pytest.mark.parametrize("sample", TEXTS, ids=lambda path: f"{path.parent.name}-{path.name[:12]}")
def test_every_dialect_gives_the_same_people(tmp_path: Path, sample: Path) -> None:
    with desk(tmp_path / "plain") as workspace:
        take_in(workspace, [sample])
        wanted = content(workspace)
    assert wanted
    for number, (dialect, change) in enumerate(DIALECTS.items()):
        if "16" in dialect and sample in NEVER_IN_UTF_16:
            continue
        with desk(tmp_path / f"workspace-{number}") as workspace:
            take_in(workspace, [changed_copy(sample, tmp_path / "copy", change)])
            assert differences(content(workspace), wanted) == [], dialect


PEOPLE = (
    "Name;URL;Firma\nZoë Brandt;https://x.com/zoebrandt;Blå & Søn\nJürgen;https://x.com/jrgn;\n"
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_list_in_every_encoding_and_with_every_delimiter(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(PEOPLE.replace(";", delimiter).encode(encoding))
    with desk(tmp_path / "workspace") as workspace:
        take_in(workspace, [path])
        page = workspace.store.reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 9)
        assert [row.name for row in page] == ["Jürgen", "Zoë Brandt"]


# --- dates ----------------------------------------------------------------------------------------


def likes(folder: Path, stamps: list[object]) -> Path:
    """An Instagram export of one like for each stamp, each of another person's post."""
    values = [
        {
            "title": f"person.{number}",
            "string_list_data": [
                {"href": f"https://www.instagram.com/p/C{number}/", "timestamp": stamp}
            ],
        }
        for number, stamp in enumerate(stamps)
    ]
    path = folder / "export" / "your_instagram_activity" / "likes" / "liked_posts.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"likes_media_likes": values}), encoding="utf-8")
    return folder / "export"


def days(workspace: Workspace) -> dict[str, str]:
    """The day of the one act of everybody."""
    reader = workspace.store.reader
    page = reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 100)
    acts = {row.name: reader.timeline(row.id).interactions for row in page}
    return {name: str(one[0].day) for name, one in acts.items() if one}


def test_stamps_at_the_edges(tmp_path: Path) -> None:
    stamps: list[object] = [
        1_700_000_000,
        1_700_000_000_000,  # milliseconds where seconds belong
        0,
        -5,
        None,
        "1700000000",
        True,
        1e300,
        253_402_300_799,  # the last second of the year 9999; taken as milliseconds
        1_700_000_000.75,
    ]
    with desk(tmp_path / "workspace") as workspace:
        take_in(workspace, [likes(tmp_path, stamps)])
        found = days(workspace)
    dated = {name: day for name, day in found.items() if day == "2023-11-14"}
    assert {"person.0", "person.1", "person.9"} <= set(dated)
    assert not {"person.2", "person.3", "person.4"} & set(found), "a day was made up"
    assert all(day >= "1970-01-01" for day in found.values())


@pytest.mark.parametrize(
    ("zone", "instant", "day"),
    [
        ("America/New_York", "2024-03-10T06:59:59+00:00", "2024-03-10"),  # before the clocks go on
        ("America/New_York", "2024-03-10T07:00:00+00:00", "2024-03-10"),
        ("America/New_York", "2024-03-11T03:59:59+00:00", "2024-03-10"),
        ("America/New_York", "2024-11-03T05:30:00+00:00", "2024-11-03"),  # 1.30 for the first time
        ("America/New_York", "2024-11-03T06:30:00+00:00", "2024-11-03"),  # and for the second
        ("America/New_York", "2024-11-04T04:59:59+00:00", "2024-11-03"),
        ("Europe/Berlin", "2024-03-30T23:30:00+00:00", "2024-03-31"),
        ("Europe/Berlin", "2024-10-27T22:59:59+00:00", "2024-10-27"),
        ("America/Sao_Paulo", "2018-11-04T02:59:59+00:00", "2018-11-03"),  # midnight is left out
        ("America/Sao_Paulo", "2018-11-04T03:00:00+00:00", "2018-11-04"),
        ("Pacific/Apia", "2011-12-30T09:59:59+00:00", "2011-12-29"),
        ("Pacific/Apia", "2011-12-30T10:00:00+00:00", "2011-12-31"),  # the 30th never was
        ("Pacific/Kiritimati", "2024-12-31T10:00:00+00:00", "2025-01-01"),
        ("Asia/Kathmandu", "2024-02-28T18:15:00+00:00", "2024-02-29"),
    ],
)
def test_days_are_those_of_the_user_when_clocks_change(
    tmp_path: Path, zone: str, instant: str, day: str
) -> None:
    stamp = int(dt.datetime.fromisoformat(instant).timestamp())
    clock = FixedClock(date=dt.date(2026, 11, 22), zone=ZoneInfo(zone))
    with open_workspace(workspace_paths(tmp_path / "workspace"), clock) as workspace:
        take_in(workspace, [likes(tmp_path, [stamp])])
        assert days(workspace) == {"person.0": day}


def test_dates_that_are_none_keep_the_person_and_make_no_day_up(tmp_path: Path) -> None:
    rows = [
        "14 Jan 2026",
        "14-Nov-19",
        "11/4/18, 6:05 AM",
        "",
        "14 Jan",
        "Jan 2026",
        "30 Feb 2024",
        "99 Jan 2026",
        "14 Jan 0000",
        "today",
        "2026",
        "0",
        "=TODAY()",
    ]
    path = tmp_path / "Connections.csv"
    lines = [
        f'P{n:02},X,https://www.linkedin.com/in/p{n:02},,,,"{row}"' for n, row in enumerate(rows)
    ]
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    path.write_text("\n".join([head, *lines, ""]), encoding="utf-8")
    with desk(tmp_path / "workspace") as workspace:
        take_in(workspace, [path])
        reader = workspace.store.reader
        page = reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 100)
        cards = [reader.card(row.id) for row in page]
        since = [str(card.accounts[0].since) for card in cards if card is not None]
    assert since == ["2026-01-14", "2019-11-14", "2018-11-04", *["None"] * 10]


def test_acts_of_the_future_and_of_the_first_days_are_kept(tmp_path: Path) -> None:
    tweets = [
        ("2006-03-21", "Tue Mar 21 20:50:14 +0000 2006"),
        ("2026-12-31", "Thu Dec 31 23:59:59 +0000 2026"),
        ("", "Sun Feb 30 09:12:44 +0000 2024"),
        ("", "Sun Feb 18 09:12:44 +0000"),
        ("2016-12-31", "Sat Dec 31 23:59:60 +0000 2016"),  # a leap second
    ]
    rows = [
        {
            "tweet": {
                "id_str": str(1000 + n),
                "created_at": at,
                "full_text": f"@zoe{n} hello",
                "in_reply_to_screen_name": f"zoe{n}",
                "in_reply_to_user_id_str": str(500 + n),
                "in_reply_to_status_id_str": "7",
            }
        }
        for n, (_day, at) in enumerate(tweets)
    ]
    path = tmp_path / "data" / "tweets.js"
    path.parent.mkdir()
    path.write_text(f"window.YTD.tweets.part0 = {json.dumps(rows, indent=2)}", encoding="utf-8")
    with desk(tmp_path / "workspace") as workspace:
        take_in(workspace, [tmp_path])
        found = days(workspace)
        reader = workspace.store.reader
        for row in reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 9):
            assert {act.kind for act in reader.timeline(row.id).interactions} == {Kind.COMMENT}
    known = {f"zoe{n}": day for n, (day, _at) in enumerate(tweets) if day and n != 4}
    assert {name: found.get(name) for name in known} == known
    assert set(found.values()) <= {"2006-03-21", "2026-12-31", "2016-12-31", "2017-01-01"}
