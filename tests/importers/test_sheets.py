"""The rows of spreadsheets."""

from __future__ import annotations

import pytest

from app.importers.sheets import FAILURES, Book
from tests.support.exports import EXPORTS

PEOPLE = EXPORTS / "generic" / "people.xlsx"


def test_rows_come_under_the_header_as_often_as_asked() -> None:
    book = Book(PEOPLE.read_bytes())
    rows = list(book.rows())
    assert [line for line, _row in rows] == [2, 3]
    assert rows[0][1]["name"] == "Zoë Brandt"
    assert list(book.rows()) == rows


@pytest.mark.parametrize("data", [b"", b"PK\3\4 not a workbook", b"hello"])
def test_what_is_no_spreadsheet_is_told(data: bytes) -> None:
    with pytest.raises(FAILURES):
        Book(data)
