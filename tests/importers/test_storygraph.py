"""StoryGraph; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.imports import LeftOut, Relation
from app.core.interactions import Kind
from app.importers.storygraph import IMPORTER, reading_days
from tests.support.exports import EXPORTS, acts, left_out, people, read_bytes, read_paths

SAMPLE = EXPORTS / "storygraph" / "storygraph_export.csv"
HEADER = "Title,Authors,Contributors,Read Status,Date Added,Last Date Read,Dates Read\n"


def test_the_sample_has_3_authors_and_one_contributor() -> None:
    rows = read_paths(IMPORTER, SAMPLE)
    named = people(rows, Relation.NAMED)
    assert [person.name for person in named if not person.headline] == [
        "Ngozi Adébáyọ̀",
        "Ingrid Solvåg",
        "Daniel K. Mbeki-Hart",
    ]
    assert [(p.name, p.headline) for p in named if p.headline] == [("Zoë Brandt", "Illustrator")]
    assert {(act.name, act.day) for act in acts(rows, Kind.READ)} == {
        ("Ngozi Adébáyọ̀", dt.date(2024, 2, 10)),
        ("Zoë Brandt", dt.date(2024, 2, 10)),
    }
    assert left_out(rows) == {"not_read": 1}


@pytest.mark.parametrize(
    ("ranges", "last", "days"),
    [
        ("2024/02/01-2024/02/10", "2024/02/10", ["2024-02-10"]),
        ("2024/02/01-2024/02/10, 2025/01/05", "", ["2024-02-10", "2025-01-05"]),
        ("2025/01/01-2025/01/05,2024/02/01 - 2024/02/10", "", ["2024-02-10", "2025-01-05"]),
        ("2024/02/01-", "", []),
        ("-2024/02/10", "", ["2024-02-10"]),
        ("", "2023/03/04", ["2023-03-04"]),
        ("soon", "later", []),
        ("", "", []),
    ],
)
def test_days_of_reading(ranges: str, last: str, days: list[str]) -> None:
    assert [day.isoformat() for day in reading_days(ranges, last)] == days


def test_ranges_saved_by_a_spreadsheet_say_what_stands_first() -> None:
    lines = "A,Ngozi,,read,1/2/2024,2/10/2024,2/1/2024-2/10/2024\nB,Ngozi,,read,1/2/2024,,{}\n"
    for last, days in (("2/1/2024-2/25/2024", [(2, 10), (2, 25)]), ("2/1/2024-2/3/2024", [])):
        rows = read_bytes(IMPORTER, {"a.csv": f"{HEADER}{lines.format(last)}".encode()})
        assert [(act.day.month, act.day.day) for act in acts(rows, Kind.READ)] == days


def test_a_book_read_without_a_date_is_no_act() -> None:
    rows = read_bytes(IMPORTER, {"a.csv": f"{HEADER}Salt,Ngozi,,read,2024/01/02,,\n".encode()})
    assert acts(rows, Kind.READ) == []
    assert left_out(rows) == {"undated": 1}
    assert len(people(rows, Relation.NAMED)) == 1


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="0123456789/-, x", max_size=60), st.text(max_size=12))
def test_any_text_of_dates_is_read(ranges: str, last: str) -> None:
    days = reading_days(ranges, last)
    assert list(days) == sorted(set(days))


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=200))
def test_garbage_behind_the_header_is_left_out_or_read(tail: bytes) -> None:
    rows = read_bytes(IMPORTER, {"a.csv": HEADER.encode() + tail})
    assert all(row.code for row in rows if isinstance(row, LeftOut))
