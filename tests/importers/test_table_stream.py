"""A table read line by line gives the rows of the table read as a whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importers import table_stream
from app.importers.table_stream import encoding_of, stream_cells, stream_lines, stream_rows
from app.importers.text import BrokenTableError, cell_rows, csv_rows, decode
from tests.support.exports import export_of

TEXTS = st.text(alphabet='ab;,"\t\n\r é🌻', max_size=60)


def streamed(data: bytes) -> list[tuple[int, list[str]] | str]:
    (member,) = export_of({"a.csv": data}).members
    return _listed(stream_cells(member))


def _listed(rows: Iterator[tuple[int, list[str]]]) -> list[tuple[int, list[str]] | str]:
    found: list[tuple[int, list[str]] | str] = []
    try:
        found.extend(rows)
    except BrokenTableError as error:
        found.append(f"broken at {error.line}")
    return found


@given(text=TEXTS, encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]))
def test_both_readings_give_the_same_rows(text: str, encoding: str) -> None:
    data = text.encode(encoding, "replace")
    assert streamed(data) == _listed(cell_rows(decode(data)))


@given(data=st.binary(max_size=80))
def test_both_readings_give_the_same_rows_of_any_bytes(data: bytes) -> None:
    if b"\0" not in data:
        assert streamed(data) == _listed(cell_rows(decode(data)))


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"a,b", "utf-8-sig"),
        ("é".encode(), "utf-8-sig"),
        (b"\xe9,b", "cp1252"),
        (b"a" * 70_000 + b"\xe9", "cp1252"),
        ("a,b".encode("utf-16"), "utf-8-sig"),  # a member gives it as UTF-8
        ("a,b".encode("utf-16-le"), ""),
    ],
)
def test_the_encoding_is_found_without_holding_the_file(data: bytes, encoding: str) -> None:
    (member,) = export_of({"a.csv": data}).members
    assert encoding_of(member) == encoding


def test_a_cell_without_end_is_told_after_the_rows_before_it() -> None:
    rows = streamed(b'a,b\n1,2\n3,"' + b"x" * 1_100_000)
    assert rows == [(1, ["a", "b"]), (2, ["1", "2"]), "broken at 3"]


def test_utf16_without_a_mark_is_read_as_a_whole() -> None:
    assert streamed("a;b\n1;2\n".encode("utf-16-le")) == [(1, ["a", "b"]), (2, ["1", "2"])]


def _is_header(names: list[str]) -> bool:
    return "a" in names


def _named(rows: Iterator[tuple[int, dict[str, str]]]) -> list[object]:
    found: list[object] = []
    try:
        found.extend(rows)
    except BrokenTableError as error:
        found.append(f"broken at {error.line}")
    return found


@given(text=TEXTS, encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]))
def test_rows_under_a_header_are_the_same_either_way(text: str, encoding: str) -> None:
    data = f"note\nA;b\n{text}".encode(encoding, "replace")
    (member,) = export_of({"a.csv": data}).members
    streamed_rows = _named(stream_rows(member, header=_is_header))
    assert streamed_rows == _named(csv_rows(decode(data), header=_is_header))


@given(text=TEXTS)
def test_lines_are_those_of_the_whole_text(text: str) -> None:
    (member,) = export_of({"a.txt": text.encode()}).members
    assert list(stream_lines(member)) == list(enumerate(text.splitlines(), 1))


def test_a_line_without_end_is_cut_or_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_stream, "LONGEST_LINE", 10)
    (member,) = export_of({"a.txt": b"one\n" + b"x" * 25 + b"\nthree"}).members
    assert list(stream_lines(member)) == [(1, "one"), (2, "x" * 10), (3, "three")]
    assert _listed(stream_cells(member)) == [(1, ["one"]), "broken at 2"]


@given(text=TEXTS)
def test_lines_of_lost_quotes_are_the_same_either_way(text: str) -> None:
    data = f"note\nA;b\n{text}".encode()
    (member,) = export_of({"a.csv": data}).members
    streamed_lost: list[int] = []
    lost: list[int] = []
    rows = _named(stream_rows(member, header=_is_header, lost=streamed_lost))
    assert rows == _named(csv_rows(decode(data), header=_is_header, lost=lost))
    assert streamed_lost == lost
