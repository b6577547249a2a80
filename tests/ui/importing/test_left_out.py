"""A table of what was left out is safe in a spreadsheet, and says file, line and reason."""

import csv
import io

from hypothesis import example, given
from hypothesis import strategies as st

from app.core.imports import LeftOut, RowRef
from app.ui.importing.left_out import cells, heads, to_csv

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula (OWASP, CSV injection)."""


def test_each_row_has_its_file_line_reason_and_count() -> None:
    row = LeftOut(ref=RowRef(file="following.js", line=207), code="unreadable_row", count=3)
    table = list(csv.reader(io.StringIO(to_csv([row]))))
    assert table == [
        list(heads()),
        ["following.js", "207", "This row could not be read.", "3"],
    ]


def test_what_is_no_entry_says_what_it_is_so_that_the_numbers_add_up() -> None:
    ref = RowRef(file="data/like.js")
    said = [
        cells(LeftOut(ref=ref, code=code, values=(("sheet", "2"),), count=count, what="files"))[3]
        for code, count in (
            ("unknown_file", 2), ("empty_list", 1), ("sheet_not_told", 1), ("contact_detail", 3),
        )
    ]  # fmt: skip
    assert said == ["2 files", "1 file", "1 sheet", "3 details"]


@given(st.text(max_size=12))
@example("'")
def test_no_cell_is_ever_taken_for_a_formula(name: str) -> None:
    row = LeftOut(ref=RowRef(file=name), code="blocked")
    (_heads, cells) = csv.reader(io.StringIO(to_csv([row]), newline=""))
    assert not any(cell.startswith(RISKY) for cell in cells)
    assert cells[0] in {name, f"'{name}"} or "\r" in name
