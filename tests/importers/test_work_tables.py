"""Which member is a table of books, and what becomes of damaged ones."""

from __future__ import annotations

import io

import pytest

from app.core.imports import LeftOut
from app.core.progress import Silent
from app.importers import members as members_module
from app.importers.container import Member
from app.importers.work_tables import read_tables, tables_with
from app.importers.works import Credit, Work
from tests.support.exports import export_of

COLUMNS = frozenset({"title", "authors"})


def _work(line: int, row: object, dating: object) -> Work:
    return Work(line=line, title="x", credits=(Credit(name="Ngozi"),))


def test_the_header_decides_wherever_its_columns_stand() -> None:
    export = export_of(
        {
            "a.csv": b"authors;x;TITLE\nNgozi;1;Salt\n",
            "b.csv": "title,authors\n".encode("utf-16"),
            "c.csv": b"title,author\nSalt,Ngozi\n",
            "d.json": b"title,authors\n",
            "e.csv": b"",
        }
    )
    assert [member.path for member in tables_with(export, COLUMNS)] == ["a.csv", "b.csv"]


def test_a_lost_quote_ends_the_table_and_keeps_what_stood_before() -> None:
    lost = b'title,authors\nSalt,Ngozi\nRoads,"' + b"x" * 1_100_000
    rows = list(read_tables(export_of({"a.csv": lost}).members, COLUMNS, _work, Silent()))
    last = rows[-1]
    assert isinstance(last, LeftOut)
    assert (last.code, last.ref.line) == ("cut_short", 3)
    assert len(rows) == 3  # the person, the work not read, the damage


def test_what_is_too_large_or_broken_is_one_file_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken() -> io.BytesIO:
        raise OSError

    monkeypatch.setattr(members_module, "MAX_MEMBER", 20)
    huge = b"title,authors\n" + b"A,B\n" * 9
    members = (Member("a.csv", len(huge), lambda: io.BytesIO(huge)), Member("b.csv", 5, broken))
    rows = list(read_tables(members, COLUMNS, _work, Silent()))
    found = [(row.code, row.what, row.ref.file) for row in rows if isinstance(row, LeftOut)]
    assert found == [("too_large_file", "files", "a.csv"), ("unreadable_file", "files", "b.csv")]
