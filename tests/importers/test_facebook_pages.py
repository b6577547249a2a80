"""Facebook's lists as web pages."""

from __future__ import annotations

import datetime as dt

from app.core.folding import fold
from app.core.imports import ImportedPerson, LeftOut, Relation
from app.core.interactions import Kind
from app.core.progress import Silent
from app.importers.facebook import IMPORTER
from app.importers.facebook_pages import page_entries
from tests.support.exports import EXPORTS, acts, export_of, left_out, people, read_bytes, read_paths

NEW, OLD = EXPORTS / "facebook" / "2023_html", EXPORTS / "facebook" / "2020_html"
FRIENDS = "connections/friends/your_friends"


def _page() -> bytes:
    return (NEW / f"{FRIENDS}.html").read_bytes()


def test_friends_come_with_the_days_that_are_certain() -> None:
    friends = people(read_paths(IMPORTER, NEW), Relation.CONNECTED)
    assert [(one.name, one.since) for one in friends] == [
        ("Zoë Brandt", dt.date(2025, 1, 1)),
        ("Tomás Reyes", dt.date(2024, 2, 14)),
        ("Tomás Reyes", dt.date(2019, 3, 2)),
        ("윤하린", dt.date(2023, 4, 5)),
        ("Sam O'Neill", None),
    ]
    assert all(one.since_at is None for one in friends)


def test_two_of_one_name_stay_two() -> None:
    friends = people(read_paths(IMPORTER, NEW), Relation.CONNECTED)
    assert len(fold(friends, Silent(), []).people) == 5
    again = read_bytes(IMPORTER, {f"{FRIENDS}.html": _page().replace(b"Feb 14, 2024", b"x")})
    assert len(fold(again, Silent(), []).people) == 5


def test_requests_follows_and_pages_that_are_not_read() -> None:
    rows = read_paths(IMPORTER, NEW)
    assert [one.name for one in people(rows, Relation.REQUESTED)] == ["Ngozi Adeyemi"]
    assert [one.name for one in people(rows, Relation.FOLLOWING)] == ["Piotr Zolk"]
    (follow,) = acts(rows, Kind.FOLLOW)
    assert (follow.day, follow.at) == (dt.date(2025, 2, 1), None)
    assert not acts(rows, Kind.INVITATION)
    assert left_out(rows) == {"page_only": 1}


def test_pages_until_2021_have_other_classes() -> None:
    rows = read_paths(IMPORTER, OLD)
    assert [(one.name, one.since) for one in people(rows, Relation.CONNECTED)] == [
        ("Zoë Brandt", dt.date(2020, 1, 1)),
        ("Tomás Reyes", dt.date(2019, 2, 14)),
    ]


def test_a_list_that_is_there_as_json_is_not_read_twice() -> None:
    json = b'{"friends_v2": [{"name": "Zo\\u00c3\\u00ab Brandt", "timestamp": 1735725600}]}'
    rows = read_bytes(IMPORTER, {f"{FRIENDS}.html": _page(), f"{FRIENDS}.json": json})
    assert [row.name for row in rows if isinstance(row, ImportedPerson)] == ["Zoë Brandt"]
    assert left_out(rows) == {"page_only": 1}


def test_a_page_of_nobody_is_told_and_instagrams_is_not_taken() -> None:
    (row,) = read_bytes(IMPORTER, {f"{FRIENDS}.html": b'<style class="_a6-g"></style>'})
    assert isinstance(row, LeftOut)
    assert row.code == "unreadable_file"
    assert not read_bytes(IMPORTER, {"following.html": _page()})
    instagram = _page() + b'<a href="https://www.instagram.com/zoe">'
    assert not read_bytes(IMPORTER, {f"{FRIENDS}.html": instagram})


def test_entries_are_names_and_days() -> None:
    (member,) = export_of({"a.html": _page()}).members
    assert next(iter(page_entries(member))) == ("Zoë Brandt", dt.date(2025, 1, 1))
