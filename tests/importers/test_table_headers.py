"""How a table of people says what its columns hold."""

from __future__ import annotations

import pytest

from app.core.columns import Role
from app.importers.people_columns import Columns, could_be_header, is_header
from app.importers.sheets import Book
from app.importers.table_headers import Told, rows_of_sheet, told_of_sheet, told_of_text
from tests.support.books import workbook
from tests.support.exports import export_of


def _told(text: str, name: str = "a.csv") -> Told | None:
    (member,) = export_of({name: text.encode()}).members
    return told_of_text(member, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Name,Note\nZoë,x\n", is_header),
        ("Wen,Wo\nZoë Brandt,x.com/zoe\n", could_be_header),
        ("email,plan\nzoe@art.example,free\n", could_be_header),
        ("from,to\nzoe@art.example,tom@art.example\n", None),
        ("amount,day\n3,2024-01-01\n", None),
        ("x.com/zoe,x.com/tom\n", None),
        ("x.com/zoe\nx.com/tom\n", None),
    ],
)
def test_tables_tell_by_their_header(text: str, told: Told | None) -> None:
    assert _told(text) is told


def test_a_row_like_a_header_further_down_does_not_hide_those_above() -> None:
    told = _told("Zoë Brandt,x.com/zoe,friend\nHarin Yoon,,friend\nTom,x.com/tom,\n")
    assert isinstance(told, Columns)
    assert told.roles == (("0", Role.NAME), ("1", Role.URL), ("2", Role.NOTE))
    assert _told("Zoë Brandt,x.com/zoe\n", "a.txt") is None


def test_sheets_tell_each_for_itself() -> None:
    sheets = {
        "One": [["Name", "Note"], ["Zoë", "x"]],
        "Two": [["Zoë Brandt", "x.com/zoe"]],
        "Three": [["Wen", "Wo"], ["Zoë Brandt", "x.com/zoe"]],
        "Four": [["bla", "blub"]],
    }
    book = Book(workbook(sheets))
    told = [told_of_sheet(book, name) for name in book.names]
    assert told[0] is is_header
    assert isinstance(told[1], Columns)
    assert told[2:] == [could_be_header, None]
    assert list(rows_of_sheet(book, "One", is_header)) == [(2, {"name": "Zoë", "note": "x"})]
    assert list(rows_of_sheet(book, "Two", told[1])) == [(1, {"0": "Zoë Brandt", "1": "x.com/zoe"})]
