"""Medium's pages; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers.medium import IMPORTER
from tests.support.exports import (
    EXPORTS,
    acts,
    content,
    keys,
    left_out,
    people,
    read_bytes,
    read_paths,
    zipped,
)

SAMPLES = EXPORTS / "medium"
ZOE = '<li><a href="https://medium.com/@zoebrandt">@zoebrandt</a></li>'


def page(*entries: str) -> bytes:
    return f"<html><body><ul>{''.join(entries)}</ul></body></html>".encode()


def test_the_export_holds_what_is_expected() -> None:
    rows = read_paths(IMPORTER, SAMPLES)
    assert keys(people(rows, Relation.FOLLOWING)) == ["zoebrandt", "pzolk"]
    (writer,) = people(rows, Relation.NAMED)
    assert (writer.identities[0].key, writer.name) == ("ngoziwrites", "Ngozi Adébáyọ̀")
    # a publication, a clap without its author, a blocked account
    assert left_out(rows) == {"organisation": 1, "no_author": 1, "blocked": 1}
    assert len(rows) == 6


def test_follows_are_undated_and_no_acts() -> None:
    rows = read_paths(IMPORTER, SAMPLES)
    assert {row.since for row in people(rows, Relation.FOLLOWING)} == {None}
    assert not acts(rows, Kind.FOLLOW)


def test_the_zip_holds_the_same_as_the_folder(tmp_path: Path) -> None:
    archive = zipped(SAMPLES, tmp_path / "medium-export.zip")
    assert content(read_paths(IMPORTER, archive)) == content(read_paths(IMPORTER, SAMPLES))


def test_numbered_pages_and_loose_ones_are_read() -> None:
    files = {
        "users-following/users-following-0002.html": page(ZOE),
        "users-following-0003 (1).html": page(ZOE.replace("zoebrandt", "ann")),
    }
    rows = read_bytes(IMPORTER, files)
    assert keys(people(rows, Relation.FOLLOWING)) == ["zoebrandt", "ann"]


@pytest.mark.parametrize(
    ("href", "key"),
    [
        ("https://medium.com/@Zoe.Brandt", "zoe.brandt"),
        ("https://zoebrandt.medium.com/", "zoebrandt"),
        ("https://medium.com/u/0123456789ab", ""),
    ],
)
def test_every_address_of_a_profile(href: str, key: str) -> None:
    rows = read_bytes(IMPORTER, {"users-following/a.html": page(f'<li><a href="{href}">x</a>')})
    (person,) = people(rows, Relation.FOLLOWING)
    assert person.identities[0].key == key
    assert bool(person.identities[0].remote_id) is (not key)


def test_a_clap_whose_address_names_the_author_is_a_like() -> None:
    clap = '<li>+5 — <a href="https://medium.com/@zoebrandt/zines-9e5">Zines</a> (<time>{}</time>)'
    days = ("2024-04-28 6:55 am", "2013-05-5", "soon")
    entries = [clap.format(day).replace("9e5", f"9e{n}") for n, day in enumerate(days)]
    rows = read_bytes(IMPORTER, {"claps/claps-0001.html": page(*entries)})
    likes = acts(rows, Kind.LIKE, Direction.OUTBOUND)
    assert [(row.day, row.at) for row in likes] == [
        (dt.date(2024, 4, 28), None),
        (dt.date(2013, 5, 5), None),
    ]
    assert not any(row.told for row in likes)
    assert left_out(rows) == {"undated": 1}


def test_what_was_kept_names_its_author_if_anybody() -> None:
    kept = '<li><a href="https://medium.com/@zoebrandt/a-1">A</a>'
    unknown = '<li><a href="https://medium.com/p/b-2">B</a>'
    rows = read_bytes(IMPORTER, {"bookmarks/bookmarks-0001.html": page(kept, unknown)})
    assert keys(people(rows, Relation.NAMED)) == ["zoebrandt"]
    assert left_out(rows) == {"no_author": 1}


def test_every_entry_is_accounted_for() -> None:
    entries = (ZOE, "<li>somebody", '<li><a href="https://medium.com.evil.example/@zoe">x</a>')
    rows = read_bytes(IMPORTER, {"users-following/a.html": page(*entries)})
    assert len(people(rows, Relation.FOLLOWING)) == 1
    assert left_out(rows) == {"unreadable_row": 2}


def test_the_owner_and_those_suggested_are_nobody() -> None:
    me = '<section class="h-card"><a class="u-url" href="https://medium.com/@zoebrandt">me</a>'
    files = {
        "profile/profile.html": me.encode(),
        "users-following/a.html": page(ZOE),
        "twitter/suggested-friends-0001.html": page(ZOE.replace("zoebrandt", "ann")),
        "topics-following/topics-following-0001.html": page(
            '<li><a href="https://medium.com/tag/zines">Zines</a></li>'
        ),
    }
    rows = read_bytes(IMPORTER, files)
    assert left_out(rows) == {"own_account": 1, "suggestion": 1, "not_a_person": 1}
    assert read_bytes(IMPORTER, {"profile/profile.html": me.encode()}) == []


def test_pages_of_others_and_empty_ones_are_not_medium() -> None:
    files = {
        "blocks/a.html": b"<li><a href='https://other.example/@zoe'>zoe</a>",
        "claps/b.html": b"",
        "start.html": page(ZOE),
    }
    assert read_bytes(IMPORTER, files) == []


def test_a_truncated_page_gives_what_stands_before_the_damage() -> None:
    data = page(*(ZOE.replace("zoebrandt", f"person{number}") for number in range(50)))
    rows = read_bytes(IMPORTER, {"users-following/a.html": data[: len(data) // 2]})
    assert 22 <= len(people(rows, Relation.FOLLOWING)) <= 26


def test_a_page_that_lists_nobody_says_so() -> None:
    rows = read_bytes(IMPORTER, {"users-following/a.html": b"medium.com: nobody"})
    assert left_out(rows) == {"unreadable_file": 1}


DATA = {path.relative_to(SAMPLES).as_posix(): path.read_bytes() for path in SAMPLES.rglob("*.html")}


@given(data=st.data())
def test_damage_gives_rows_of_medium_only(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(DATA)))
    text = bytearray(DATA[name])
    for _ in range(data.draw(st.integers(1, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    for row in read_bytes(IMPORTER, {name: bytes(text)}):
        if isinstance(row, ImportedPerson):
            assert row.identities[0].network is Network.MEDIUM


@given(blob=st.binary(max_size=200), name=st.sampled_from(sorted(DATA)))
def test_any_bytes_after_a_true_beginning(blob: bytes, name: str) -> None:
    for row in read_bytes(IMPORTER, {name: DATA[name][:500] + blob}):
        assert row.ref.file == name
