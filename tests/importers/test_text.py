"""Encodings and tables."""

from __future__ import annotations

import contextlib
import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.importers.text import (
    LONGEST_CELL,
    MOST_LOST,
    BrokenTableError,
    cell_rows,
    column_name,
    csv_header,
    csv_rows,
    decode,
    is_binary,
    plain_cell,
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_comes_back_from_every_encoding(encoding: str) -> None:
    text = "name,handle\r\nZoë Brandt,윤하린\r\n"
    assert decode(text.encode(encoding)) == text


def test_what_is_no_utf_8_is_windows_1252() -> None:
    assert decode("Zoë – Brandt".encode("cp1252")) == "Zoë – Brandt"
    assert decode(b"\x81\x8d") == "\ufffd\ufffd"
    assert decode(b"") == ""


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff")))
def test_utf_8_is_never_taken_for_something_else(text: str) -> None:
    assert decode(text.encode("utf-8")) == text
    assert decode(text.encode("utf-16")) == text


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_some_text_and_some_table(data: bytes) -> None:
    text = decode(data)
    is_binary(data)
    with contextlib.suppress(BrokenTableError):
        assert all(line >= 1 for line, _row in csv_rows(text))


def test_binary_is_told_from_text() -> None:
    assert is_binary(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0")
    assert is_binary(bytes(range(32)) * 10)
    assert not is_binary("name,handle\tZoë".encode())
    assert not is_binary("name\thandle".encode("utf-16-le"))
    assert not is_binary(b"")


def test_a_header_is_found_by_its_content_below_a_preamble() -> None:
    text = (
        'Notes:\n"When exporting, you may notice, that\nsome are missing"\n\n'
        "First Name,Last Name,URL,Connected On\nZoë,Brandt,https://x.example,14 Jan 2026"
    )
    rows = list(csv_rows(text, header=lambda names: {"first name", "connected on"} <= set(names)))
    assert rows == [
        (
            6,
            {
                "first name": "Zoë",
                "last name": "Brandt",
                "url": "https://x.example",
                "connected on": "14 Jan 2026",
            },
        )
    ]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_headers(mark: str) -> None:
    text = f"name{mark}note\r\nZoë{mark}a, b; c\r\n"
    if mark in ",;":
        text = f'name{mark}note\r\nZoë{mark}"a, b; c"\r\n'
    assert list(csv_rows(text)) == [(2, {"name": "Zoë", "note": "a, b; c"})]


def test_lines_count_through_cells_with_line_breaks() -> None:
    text = 'name,note\nZoë,"one\ntwo\nthree"\n\nTomás,x\n'
    assert [line for line, _row in csv_rows(text)] == [2, 6]


def test_short_rows_lack_columns_long_rows_lose_cells_and_empty_rows_pass() -> None:
    rows = [row for _line, row in csv_rows("a,b\n1\n1,2,3\n,\n")]
    assert rows == [{"a": "1"}, {"a": "1", "b": "2"}]


def test_of_two_columns_of_one_name_the_filled_one_counts() -> None:
    assert [row for _line, row in csv_rows("Name,name \n,Zoë\nTomás,x\n")] == [
        {"name": "Zoë"},
        {"name": "Tomás"},
    ]


def test_column_names_are_folded() -> None:
    assert column_name('\ufeff "First  Name" ') == "first name"
    assert column_name("E-MAIL\u200b") == "e-mail"


def test_no_header_no_rows() -> None:
    assert list(csv_rows("a,b\n1,2\n", header=lambda names: "name" in names)) == []
    assert csv_header("a,b\n1,2\n", header=lambda names: "name" in names) is None
    assert csv_header("\n\n") is None


def test_a_lost_quote_ends_the_table_and_says_where() -> None:
    text = 'name,note\nZoë,x\nTomás,"' + "y" * (LONGEST_CELL + 10)
    rows = csv_rows(text)
    assert next(rows) == (2, {"name": "Zoë", "note": "x"})
    with pytest.raises(BrokenTableError) as caught:
        next(rows)
    assert caught.value.line == 3


def test_rows_without_header() -> None:
    assert list(cell_rows("a@b.example\n\n c , d \n")) == [
        (1, ["a@b.example"]),
        (3, ["c", "d"]),
    ]
    assert list(cell_rows("Friends,a@b.example\n")) == [(1, ["Friends", "a@b.example"])]


def test_the_apostrophe_of_a_spreadsheet_is_taken_off() -> None:
    assert plain_cell("'@zoe") == "@zoe"
    assert plain_cell("'tis") == "'tis"


_cells = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12
).map(lambda text: f"v{text}v")


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(_cells, _cells), min_size=1, max_size=8), st.sampled_from(",;\t"))
def test_what_is_written_as_a_table_is_read_back(rows: list[tuple[str, str]], mark: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark)
    writer.writerow(("name", "note"))
    writer.writerows(rows)
    read = [(row["name"], row["note"]) for _line, row in csv_rows(out.getvalue())]
    assert read == rows


LOST = 'name,url\nA,u1\n"B,u2\nC,u3\n"D","two\nlines"\nE,u5\n'


def test_a_table_that_ends_inside_a_cell_says_from_where() -> None:
    rows = csv_rows('name,url\nA,u1\n"B,u2\nC,u3\n')
    assert next(rows) == (2, {"name": "A", "url": "u1"})
    with pytest.raises(BrokenTableError) as caught:
        next(rows)
    assert caught.value.line == 3
    assert list(cell_rows('a,b\nc,"d"')) == [(1, ["a", "b"]), (2, ["c", "d"])]


@pytest.mark.parametrize("end", ["", '"F,u6'])
def test_a_lost_quote_costs_only_its_line_where_the_reader_asks_for_it(end: str) -> None:
    lost: list[int] = []
    assert list(csv_rows(LOST + end, lost=lost)) == [
        (2, {"name": "A", "url": "u1"}),
        (4, {"name": "C", "url": "u3"}),
        (5, {"name": "D", "url": "two\nlines"}),
        (7, {"name": "E", "url": "u5"}),
    ]
    assert lost == ([3, 8] if end else [3])


def test_quotes_inside_a_line_are_read_as_ever() -> None:
    text = 'name,note\n"Zoë" B,x\nA "q" B,"y"\n'
    assert list(csv_rows(text, lost=[])) == list(csv_rows(text))


def test_a_table_of_lost_quotes_is_given_up() -> None:
    lost: list[int] = []
    with pytest.raises(BrokenTableError):
        list(csv_rows("name,url\n" + '"B,u2\n' * 3001, lost=lost))
    assert len(lost) <= MOST_LOST
