"""A table is read by the columns the user names, and one that says nothing is shown to them."""

import datetime as dt
from pathlib import Path

import pytest

from app.core.columns import ColumnMap, Role, UnclearColumnsError, column_map
from app.core.errors import AppError
from app.core.imports import ImportedPerson, ImportedRow, LeftOut, ReadingContext
from app.core.networks import Network
from app.core.progress import Silent
from app.importers.mapped import guess, tables_among, unclear_tables
from app.importers.registry import guessed_tables, read_export
from app.words.imports import left_out_reason
from tests.support.books import workbook

UNCLEAR = "wer;spitzname;merkmal\nmaren okafor;maren_o;brot\nilse brandt;ilseb;salz\n"


def _read(path: Path, told: str = "") -> list[ImportedPerson]:
    rows = _rows(path, *([column_map(told)] if told else []))
    return [row for row in rows if isinstance(row, ImportedPerson)]


def _rows(path: Path, *columns: ColumnMap) -> list[ImportedRow]:
    context = ReadingContext(zone=dt.UTC, today=dt.date(2026, 7, 1), columns=columns)
    return list(read_export([path], context, Silent()).rows())


def _write(folder: Path, text: str, name: str = "those.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_that_says_nothing_is_shown(tmp_path: Path) -> None:
    long = UNCLEAR + "x y;z;t\n" * 50
    with pytest.raises(UnclearColumnsError) as caught:
        _read(_write(tmp_path, long))
    (table,) = caught.value.tables
    assert table.file == "those.csv"
    assert table.header == ("wer", "spitzname", "merkmal")
    assert len(table.rows) == 6
    assert table.guess.has_header


@pytest.mark.parametrize("name", ["those.csv", "those.txt", "those.tab"])
def test_columns_are_read_as_they_were_named(tmp_path: Path, name: str) -> None:
    path = _write(tmp_path, UNCLEAR, name)
    found = _read(path, "name=1,handle=2,tag=3,network=x")
    assert [(p.name, p.tags, p.ref.line) for p in found] == [
        ("maren okafor", ("brot",), 2),
        ("ilse brandt", ("salz",), 3),
    ]
    assert {one.network for p in found for one in p.identities} == {Network.X}
    assert len(_read(path, "name=1,header=no")) == 3


def test_a_column_beyond_the_table_and_a_file_without_any_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"columns\.beyond"):
        _read(_write(tmp_path, UNCLEAR), "name=9")
    with pytest.raises(AppError, match=r"columns\.no_table"):
        _read(_write(tmp_path, '{"a": 1}', "a.json"), "name=1")


def test_what_cells_look_like_is_guessed() -> None:
    rows = [("c1", "c2", "c3"), ("Maren Okafor", "@maren", "maren@brot.example")]
    assert guess(rows) == ColumnMap(
        roles=((1, Role.NAME), (2, Role.HANDLE), (3, Role.EMAIL)), has_header=True
    )
    assert not guess([("Maren Okafor", "brot"), ("Ilse Brandt", "salz")]).has_header


def test_no_members_are_no_table() -> None:
    assert tables_among([]) == ()
    assert unclear_tables([]) == ()


def test_each_sheet_of_a_workbook_is_told_of_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    first, second = [["a1", "b1"], ["maren okafor", "x"]], [["c1"], ["ilse brandt"]]
    path.write_bytes(workbook({"Eins": first, "Leer": [], "Zwei": second}))
    with pytest.raises(UnclearColumnsError) as caught:
        _read(path)
    assert [table.sheet for table in caught.value.tables] == ["Eins", "Zwei"]
    told = (column_map("name=1"), column_map("Zwei:name=1,header=no"))
    rows = [row for row in _rows(path, *told) if isinstance(row, ImportedPerson)]
    assert [(row.name, row.ref.file) for row in rows] == [
        ("maren okafor", "book.xlsx"),
        ("c1", "book.xlsx › Zwei"),
        ("ilse brandt", "book.xlsx › Zwei"),
    ]
    (left,) = [row for row in _rows(path, column_map("name=1")) if isinstance(row, LeftOut)]
    assert (left.code, left.values) == ("sheet_not_told", (("sheet", "Zwei"),))
    assert left_out_reason(left)


def test_handles_of_several_networks_may_stand_beside_each_other(tmp_path: Path) -> None:
    path = _write(tmp_path, "wer;da;dort\nmaren okafor;maren_o;m.o\n")
    (person,) = _read(path, "name=1,x=2,instagram=3")
    assert [(one.network, one.key) for one in person.identities] == [
        (Network.X, "maren_o"),
        (Network.INSTAGRAM, "m.o"),
    ]


def test_what_was_guessed_can_be_shown_and_the_other_files_are_read_as_ever(tmp_path: Path) -> None:
    table = _write(tmp_path, "name,instagram\nZoe,zoe.b\n")
    follows = _write(tmp_path, "Account address\nann@h.example\n", "following_accounts.csv")
    (guessed,) = guessed_tables([table, follows])
    assert guessed.guess.networks == ((2, Network.INSTAGRAM),)
    assert guessed.guess.roles == ((1, Role.NAME),)
    context = ReadingContext(zone=dt.UTC, today=dt.date(2026, 7, 1), columns=(guessed.guess,))
    rows = list(read_export([table, follows], context, Silent()).rows())
    assert {row.network for row in rows if isinstance(row, ImportedPerson)} == {
        Network.INSTAGRAM,
        Network.MASTODON,
    }


def test_a_lost_quote_costs_only_its_row(tmp_path: Path) -> None:
    path = _write(tmp_path, 'wer,wo\nMaren,x.com/maren\n"Ilse,x.com/ilse\nTom,x.com/tom\n')
    rows = _rows(path, column_map("name=1,url=2"))
    assert [row.name for row in rows if isinstance(row, ImportedPerson)] == ["Maren", "Tom"]
    (left,) = [row for row in rows if isinstance(row, LeftOut)]
    assert (left.code, left.ref.line) == ("unreadable_row", 3)
