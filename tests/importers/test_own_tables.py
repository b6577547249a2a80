"""The program's own tables are nobody's list of people."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.imports import ImportedPerson, LeftOut, ReadingContext
from app.core.progress import Silent
from app.exporters.csv_file import TABLES, table_bytes
from app.importers.container import open_export
from app.importers.own_tables import is_own_table
from app.importers.registry import read_export
from app.words.errors import sentence

CONTEXT = ReadingContext(zone=dt.UTC, today=dt.date(2026, 11, 22))


def _table(path: Path, name: str, *, bom: bool = False) -> Path:
    columns = TABLES[name]
    path.write_bytes(b"".join(table_bytes(columns, [[dict.fromkeys(columns, "Zoë")]], bom=bom)))
    return path


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("bom", [True, False])
def test_each_of_them_is_known_and_refused_with_the_way_back(
    tmp_path: Path, name: str, bom: bool
) -> None:
    path = _table(tmp_path / "all.csv", name, bom=bom)
    with open_export([path]) as export:
        assert is_own_table(export.members[0])
    with pytest.raises(AppError) as caught:
        list(read_export([path], CONTEXT, Silent()).rows())
    assert caught.value.code == "import.own_table"
    assert "JSON" in sentence(caught.value)


def test_beside_others_they_are_left_out(tmp_path: Path) -> None:
    own, other = _table(tmp_path / "all.csv", "people"), tmp_path / "people.csv"
    other.write_text("name,url\nZoë,https://x.com/zoe\n")
    rows = list(read_export([own, other], CONTEXT, Silent()).rows())
    assert [row.name for row in rows if isinstance(row, ImportedPerson)] == ["Zoë"]
    left = [(row.code, row.ref.file) for row in rows if isinstance(row, LeftOut)]
    assert left == [("own_table", "all.csv")]


def test_a_list_of_people_with_an_id_is_none(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("uid,name,stage,url\n1,Zoë,follow,https://x.com/zoe\n")
    with open_export([path]) as export:
        assert not is_own_table(export.members[0])
