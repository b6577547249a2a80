"""Spreadsheets that are larger than they look."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from app.core.imports import ImportedPerson
from app.importers import sheet_size
from app.importers.generic import IMPORTER
from app.importers.sheet_size import HugeSheetError, refuse_huge_sheets
from tests.support.exports import EXPORTS, left_out, read_bytes

PEOPLE = EXPORTS / "generic" / "people.xlsx"


def sheet(*cells: str, zipped_as: str = "xl/worksheets/sheet1.xml") -> bytes:
    """The sample with a sheet of other cells."""
    rows = "".join(f'<row><c r="{cell}" t="str"><v>name</v></c></row>' for cell in cells)
    out = io.BytesIO()
    with zipfile.ZipFile(PEOPLE) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == zipped_as:
                at = data.index(b"<sheetData")
                data = data[:at] + f"<sheetData>{rows}</sheetData></worksheet>".encode()
            new.writestr(name, data)
    return out.getvalue()


def test_a_list_of_people_passes() -> None:
    refuse_huge_sheets(PEOPLE.read_bytes())
    refuse_huge_sheets(sheet("A1", "AN100000"))
    assert any(
        isinstance(row, ImportedPerson)
        for row in read_bytes(IMPORTER, {"people.xlsx": PEOPLE.read_bytes()})
    )


@pytest.mark.parametrize("last", ["XFD1048576", "xfd1048576", "A4294967295", "ZZZ999999"])
def test_two_cells_in_opposite_corners_are_refused(last: str) -> None:
    data = sheet("A1", last)
    with pytest.raises(HugeSheetError):
        refuse_huge_sheets(data)
    assert left_out(read_bytes(IMPORTER, {"people.xlsx": data})) == {"too_large_file": 1}


def test_a_small_table_far_away_is_small() -> None:
    refuse_huge_sheets(sheet("XFC1048575", "XFD1048576"))


def test_a_row_far_away_counts_without_a_column() -> None:
    data = sheet("A1", "B2").replace(b"<row>", b'<row r="9999999">')
    with pytest.raises(ValueError):  # the checksum does not fit any more, or it is too large
        refuse_huge_sheets(data)


def test_a_bomb_is_refused_unopened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_size, "MAX_UNPACKED", 1000)
    with pytest.raises(HugeSheetError):
        refuse_huge_sheets(PEOPLE.read_bytes())


@pytest.mark.parametrize("data", [b"", b"PK\3\4", b"PK\5\6" + bytes(18)])
def test_what_is_no_spreadsheet_is_a_plain_failure(data: bytes) -> None:
    if data.startswith(b"PK\5\6"):
        refuse_huge_sheets(data)  # an empty archive is not large
        return
    with pytest.raises(ValueError):
        refuse_huge_sheets(data)


def test_the_reader_of_spreadsheets_is_kept_from_damage(tmp_path: Path) -> None:
    whole = PEOPLE.read_bytes()
    for part in range(20):
        read_bytes(IMPORTER, {"people.xlsx": whole[: len(whole) * part // 20]})


def shared_sheet(cells: int, letters: int) -> bytes:
    """The sample with one text in many cells."""
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" s="1" t="s"><v>0</v></c></row>' for n in range(1, cells + 1)
    )
    text = f"<si><t>{'name' + 'e' * letters}</t></si>"
    parts = {
        "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{rows}</sheetData></worksheet>",
        "xl/sharedStrings.xml": f"<sst>{text}</sst>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(PEOPLE) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, parts[name].encode() if name in parts else old.read(name))
    return out.getvalue()


def test_one_long_text_in_many_cells_is_counted_in_each() -> None:
    refuse_huge_sheets(shared_sheet(100, 30_000))
    data = shared_sheet(10_000, 30_000)
    assert len(data) < 1 << 20
    with pytest.raises(HugeSheetError):
        refuse_huge_sheets(data)


def test_lengths_of_shared_texts_are_the_same_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = b"<sst><si><t>ab</t></si><si/><x:si><t>" + b"c" * 700 + b"</t></x:si></sst>"
    whole = list(sheet_size._lengths(io.BytesIO(texts)))
    monkeypatch.setattr(sheet_size, "_CHUNK", 7)
    assert list(sheet_size._lengths(io.BytesIO(texts))) == whole
    assert [length // 100 for length in whole] == [0, 0, 7]
