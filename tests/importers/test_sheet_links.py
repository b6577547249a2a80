"""Links behind the cells of a spreadsheet."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, ImportedRow, LeftOut
from app.core.networks import canonical
from app.importers.generic import IMPORTER
from app.importers.sheet_links import links_of_sheets
from tests.support.exports import EXPORTS, read_bytes

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(cells: dict[str, str], links: dict[str, str], formulas: dict[str, str]) -> bytes:
    """An XLSX of one sheet: texts, links behind cells, formulas with the text they show."""
    rows: dict[int, str] = {}
    for ref, text in cells.items():
        formula = f"<f>{formulas[ref]}</f>" if ref in formulas else ""
        shown = (
            f'<c r="{ref}" t="str">{formula}<v>{text}</v></c>'
            if formula
            else f'<c r="{ref}" t="inlineStr"><is><t>{text}</t></is></c>'
        )
        rows[int(ref[1:])] = rows.get(int(ref[1:]), "") + shown
    body = "".join(f'<row r="{n}">{rows[n]}</row>' for n in sorted(rows))
    tags = "".join(f'<hyperlink ref="{ref}" r:id="rId{n}"/>' for n, ref in enumerate(links))
    sheet = (
        f'<worksheet xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheetData>{body}</sheetData>'
        f"<hyperlinks>{tags}</hyperlinks></worksheet>"
    )
    targets = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/hyperlink" Target="{url}"'
        ' TargetMode="External"/>'
        for n, url in enumerate(links.values())
    )
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="People &amp; co" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
        "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{targets}'
        "</Relationships>",
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as book:
        for path, text in parts.items():
            book.writestr(path, text)
    return packed.getvalue()


def _rows(data: bytes) -> list[tuple[str, list[str], int | None]]:
    rows: list[ImportedRow] = read_bytes(IMPORTER, {"people.xlsx": data})
    return [
        (row.name, [f"{i.network}:{canonical(i)}" for i in row.identities], row.ref.line)
        if isinstance(row, ImportedPerson)
        else (row.code if isinstance(row, LeftOut) else "", [], row.ref.line)
        for row in rows
    ]


def test_links_are_found_behind_cells_and_in_formulas() -> None:
    data = workbook(
        {"A1": "Name", "A2": "Zoë", "B2": "see"},
        {"A2": "https://x.com/zoe?a=1&amp;b=2", "B3:B4": "https://x.com/tomas"},
        {"B2": 'HYPERLINK("https://github.com/zoe","see")'},
    )
    assert links_of_sheets(data) == {
        "People & co": {
            (1, 0): "https://x.com/zoe?a=1&b=2",
            (2, 1): "https://x.com/tomas",
            (1, 1): "https://github.com/zoe",
        }
    }


def test_a_link_behind_a_name_or_a_label_says_who_it_is() -> None:
    cells = {
        "B3": "Name", "C3": "Profile", "D3": "Note",
        "B4": "Zoë Brandt", "C4": "open", "D4": "riso",
        "B5": "Ngozi", "C5": "https://ngozi.substack.com",
        "B6": "Tomás", "D6": "here",
        "B7": "Amara",
        "B8": "Piotr", "C8": "click",
    }  # fmt: skip
    links = {
        "C4": "https://instagram.com/zoe.brandt",
        "B4": "https://x.com/zoebrandt",
        "C5": "https://ngozi.substack.com",
        "D6": "https://github.com/tomas",
        "B7": "https://amara.example/",
        "C8": "javascript:alert(1)",
    }
    assert _rows(workbook(cells, links, {})) == [
        ("Zoë Brandt", ["instagram:zoe.brandt", "x:zoebrandt"], 4),
        ("Ngozi", ["substack:ngozi"], 5),
        ("Tomás", ["github:tomas"], 6),
        ("Amara", ["website:amara.example"], 7),
        ("unsafe_link", [], 8),
    ]


def test_a_formula_that_links_is_a_link() -> None:
    cells = {"A1": "Name", "B1": "Link", "A2": "Zoë", "B2": "profile"}
    formulas = {"B2": 'HYPERLINK("https://x.com/zoebrandt","profile")'}
    assert _rows(workbook(cells, {}, formulas)) == [("Zoë", ["x:zoebrandt"], 2)]


def test_a_workbook_without_links_has_none() -> None:
    data = (EXPORTS / "generic" / "people.xlsx").read_bytes()
    assert all(not links for links in links_of_sheets(data).values())


@pytest.mark.parametrize("data", [b"", b"PK\3\4 not a workbook", b"hello"])
def test_what_is_no_workbook_has_none(data: bytes) -> None:
    assert links_of_sheets(data) == {}


def test_a_part_that_unpacks_to_too_much_is_not_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.importers.sheet_links.MAX_PART", 300)
    data = workbook({"A1": "Name"}, {"A1": "https://x.com/zoe"}, {})
    assert not any(links_of_sheets(data).values())


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_flipped_bytes_are_read_or_left(data: st.DataObject) -> None:
    raw = bytearray(workbook({"A1": "Name", "A2": "Zoë"}, {"A2": "https://x.com/zoe"}, {}))
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    links_of_sheets(bytes(raw))
    read_bytes(IMPORTER, {"a.xlsx": bytes(raw)})
