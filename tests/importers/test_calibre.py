"""Calibre; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.imports import LeftOut, Relation
from app.core.interactions import Kind
from app.importers.calibre import IMPORTER
from tests.support.exports import EXPORTS, acts, left_out, people, read_bytes, read_paths

SAMPLE = EXPORTS / "calibre" / "catalog.csv"


def _names(text: str) -> list[str]:
    rows = read_bytes(IMPORTER, {"catalog.csv": text.encode()})
    return [person.name for person in people(rows, Relation.NAMED)]


def test_the_sample_has_2_authors() -> None:
    rows = read_paths(IMPORTER, SAMPLE)
    assert [person.name for person in people(rows, Relation.NAMED)] == [
        "Ingrid Solvåg",
        "Daniel K. Mbeki-Hart",
    ]
    assert acts(rows, Kind.READ) == []  # a catalogue says what is kept, and a rating has no date
    assert left_out(rows) == {"undated": 1}


def test_columns_stand_in_any_order_and_a_bar_is_a_comma() -> None:
    text = '"uuid","authors","title"\n"1","King| Jr. & Ngozi","Salt"\n'
    assert _names(text) == ["King, Jr.", "Ngozi"]


def test_an_ampersand_inside_a_name_parts_nobody() -> None:
    assert _names('title,authors,uuid\nFour,"AT&T Labs & Jr. Walker",u\n') == [
        "AT&T Labs",
        "Jr. Walker",
    ]


def test_an_unknown_author_is_nobody() -> None:
    rows = read_bytes(IMPORTER, {"a.csv": b"title,authors,uuid\nSalt,Unknown,1\n"})
    assert left_out(rows) == {"unknown_person": 1}


@pytest.mark.parametrize(
    ("column", "value", "days", "code"),
    [
        ("#date_read", "2024-02-10T23:30:00+00:00", [dt.date(2024, 2, 10)], ""),
        ("#finished", "10 Feb 2024", [dt.date(2024, 2, 10)], ""),
        ("#read", "True", [], "undated"),
        ("#read", "False", [], "not_read"),
        ("#date_read", "0101-01-01T00:00:00+00:00", [], "undated"),
        ("timestamp", "2024-02-10T23:30:00+00:00", [], "not_read"),
    ],
)
def test_columns_of_the_owner_say_what_was_read(
    column: str, value: str, days: list[dt.date], code: str
) -> None:
    text = f"title,authors,uuid,{column}\nSalt,Ngozi,1,{value}\n"
    rows = read_bytes(IMPORTER, {"a.csv": text.encode()})
    assert [act.day for act in acts(rows, Kind.READ)] == days
    assert left_out(rows) == ({code: 1} if code else {})


def test_a_table_of_titles_and_authors_alone_is_not_its_own() -> None:
    assert read_bytes(IMPORTER, {"a.csv": b"title,authors\nSalt,Ngozi\n"}) == []


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_flipped_bytes_give_rows_or_left_out_ones(data: st.DataObject) -> None:
    raw = bytearray(SAMPLE.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    rows = read_bytes(IMPORTER, {"a.csv": bytes(raw)})
    assert all(row.code for row in rows if isinstance(row, LeftOut))
