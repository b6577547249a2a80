"""A table is read by the columns the user names, and one that says nothing is shown to them."""

import datetime as dt
from pathlib import Path

import pytest

from app.core.columns import ColumnMap, Role, UnclearColumnsError, column_map
from app.core.errors import AppError
from app.core.imports import ImportedPerson, ReadingContext
from app.core.networks import Network
from app.core.progress import Silent
from app.importers.mapped import guess, tables_among, unclear_table
from app.importers.registry import read_export

UNCLEAR = "wer;spitzname;merkmal\nmaren okafor;maren_o;brot\nilse brandt;ilseb;salz\n"


def _read(path: Path, told: str = "") -> list[ImportedPerson]:
    columns = column_map(told) if told else None
    context = ReadingContext(
        zone=dt.UTC,
        today=dt.date(2026, 7, 1),
        network=columns.network if columns else None,
        columns=columns,
    )
    rows = read_export([path], context, Silent()).rows()
    return [row for row in rows if isinstance(row, ImportedPerson)]


def _write(folder: Path, text: str, name: str = "those.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_that_says_nothing_is_shown(tmp_path: Path) -> None:
    long = UNCLEAR + "x y;z;t\n" * 50
    with pytest.raises(UnclearColumnsError) as caught:
        _read(_write(tmp_path, long))
    table = caught.value.table
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
    assert unclear_table([]) is None
