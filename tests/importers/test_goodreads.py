"""Goodreads; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import AppError
from app.core.folding import fold
from app.core.imports import ImportedPerson, ImportedRow, LeftOut, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.progress import Silent
from app.importers import calibre, storygraph
from app.importers.goodreads import IMPORTER
from tests.support.exports import EXPORTS, acts, left_out, people, read_bytes, read_paths

SAMPLE = EXPORTS / "goodreads" / "goodreads_library_export.csv"
HEADER = "Book Id,Title,Author,Additional Authors,My Rating,Date Read,Date Added,Exclusive Shelf\n"


def test_the_sample_has_2_authors_and_4_people_with_the_additional_ones() -> None:
    rows = read_paths(IMPORTER, SAMPLE)
    named = people(rows, Relation.NAMED)
    first_of_row = {person.ref.line: person.name for person in reversed(named)}
    assert set(first_of_row.values()) == {"Ngozi Adébáyọ̀", "Ingrid Solvåg"}
    folded = fold(rows, Silent(), []).people
    assert [person.name for person in folded] == [
        "Ngozi Adébáyọ̀",
        "Ingrid Solvåg",
        "Daniel K. Mbeki-Hart",
        "Zoë Brandt",
    ]
    assert [person.headline for person in folded] == ["", "", "", "Illustrator"]
    assert {person.network for person in named} == {Network.BOOKS}


def test_only_the_book_read_is_an_act() -> None:
    rows = read_paths(IMPORTER, SAMPLE)
    (act,) = acts(rows, Kind.READ, Direction.OUTBOUND)
    assert (act.name, act.day, act.at, act.text) == (
        "Ngozi Adébáyọ̀",
        dt.date(2024, 2, 10),
        None,
        "Salt Roads (Salt, #1)",
    )
    assert act.ref.line == 2
    assert left_out(rows) == {"not_read": 2}


@pytest.mark.parametrize(
    ("cells", "day", "code"),
    [
        ("0,,2024/01/02,read", dt.date(2024, 1, 2), ""),
        ("4,,2024/01/02,abandoned", dt.date(2024, 1, 2), ""),
        ("0,2023/05/06,2024/01/02,currently-reading", dt.date(2023, 5, 6), ""),
        ("0,,,read", None, "undated"),
        ("0,,2024/01/02,to-read", None, "not_read"),
        ("0,never,yesterday,read", None, "undated"),
        ("0,never,2024/01/02,read", None, "undated"),
    ],
)
def test_when_a_book_was_read(cells: str, day: dt.date | None, code: str) -> None:
    rows = read_bytes(IMPORTER, {"a.csv": f"{HEADER}1,Salt,Ngozi,,{cells}\n".encode()})
    assert [act.day for act in acts(rows, Kind.READ)] == ([day] if day else [])
    assert left_out(rows) == ({code: 1} if code else {})
    assert len(people(rows, Relation.NAMED)) == 1


def _days(*dates: str) -> list[dt.date]:
    lines = [f"{n},Book {n},Ngozi,,0,{cells},read" for n, cells in enumerate(dates)]
    return [act.day for act in acts(_table(*lines), Kind.READ)]


def _table(*lines: str) -> list[ImportedRow]:
    return read_bytes(IMPORTER, {"a.csv": (HEADER + "\n".join(lines)).encode()})


def test_a_column_saved_by_a_spreadsheet_says_itself_what_stands_first() -> None:
    march, tenth = dt.date(2024, 3, 4), dt.date(2024, 2, 10)
    assert _days("2/10/2024,1/25/2024", "3/4/2024,1/2/2024") == [tenth, march]
    assert _days("10/2/2024,25/1/2024", "4/3/2024,2/1/2024") == [tenth, march]
    assert _days("2/25/2024,2024/01/25", "3/4/2024,2024/01/02") == [dt.date(2024, 2, 25), march]


def test_a_day_read_that_is_not_certain_is_not_the_day_of_adding() -> None:
    rows = _table("1,Salt,Ngozi,,0,03/04/2024,2024/01/02,read")
    assert acts(rows, Kind.READ) == []
    assert left_out(rows) == {"undated": 1}


def test_older_exports_with_more_columns_and_excel_are_read() -> None:
    text = (
        "\ufeffTitle;Author;Additional Authors;Recommended For;My Rating;Date Read;Date Added;"
        "Exclusive Shelf;BCID\r\nSalt;Ngozi;;;3;2013/01/05;2012/12/30;read;\r\n"
    )
    rows = read_bytes(IMPORTER, {"export (1).csv": text.encode()})
    assert [act.day for act in acts(rows, Kind.READ)] == [dt.date(2013, 1, 5)]


def test_three_lists_of_books_know_the_same_people_and_the_same_reading() -> None:
    rows = [
        *read_paths(IMPORTER, SAMPLE),
        *read_paths(storygraph.IMPORTER, EXPORTS / "storygraph" / "storygraph_export.csv"),
        *read_paths(calibre.IMPORTER, EXPORTS / "calibre" / "catalog.csv"),
    ]
    folded = fold(rows, Silent(), []).people
    assert len(folded) == 4
    by_ngozi = [act for act in acts(rows, Kind.READ) if act.name.startswith("Ngozi")]
    assert len(by_ngozi) == 2
    assert len({act.remote_key for act in by_ngozi}) == 1


def test_other_tables_of_books_are_not_its_own() -> None:
    assert read_paths(IMPORTER, EXPORTS / "storygraph" / "storygraph_export.csv") == []
    assert read_paths(IMPORTER, EXPORTS / "calibre" / "catalog.csv") == []


@pytest.mark.parametrize("twentieth", range(20))
def test_a_truncated_list_gives_what_stands_before(twentieth: int) -> None:
    data = SAMPLE.read_bytes()
    rows = read_bytes(IMPORTER, {"a.csv": data[: len(data) * twentieth // 20]})
    whole = {row.name for row in read_paths(IMPORTER, SAMPLE) if isinstance(row, ImportedPerson)}
    names = [row.name for row in rows if isinstance(row, ImportedPerson)]
    assert all(name in whole or any(w.startswith(name) for w in whole) for name in names)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_flipped_bytes_give_rows_or_an_expected_error(data: st.DataObject) -> None:
    raw = bytearray(SAMPLE.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        rows = read_bytes(IMPORTER, {"a.csv": bytes(raw)})
    except AppError:
        return
    assert all(row.code for row in rows if isinstance(row, LeftOut))
