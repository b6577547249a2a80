"""A table of what was left out is safe in a spreadsheet, and says file, line and reason."""

import csv
import io

from hypothesis import example, given
from hypothesis import strategies as st

from app.core.imports import LeftOut, RowRef
from app.ui.importing.left_out import heads, to_csv

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula (OWASP, CSV injection)."""


def test_each_row_has_its_file_line_reason_and_count() -> None:
    row = LeftOut(ref=RowRef(file="following.js", line=207), code="unreadable_row", count=3)
    table = list(csv.reader(io.StringIO(to_csv([row]))))
    assert table == [
        list(heads()),
        ["following.js", "207", "This row could not be read.", "3"],
    ]


@given(st.text(max_size=12))
@example("'")
def test_no_cell_is_ever_taken_for_a_formula(name: str) -> None:
    row = LeftOut(ref=RowRef(file=name), code="blocked")
    (_heads, cells) = csv.reader(io.StringIO(to_csv([row]), newline=""))
    assert not any(cell.startswith(RISKY) for cell in cells)
    assert cells[0] in {name, f"'{name}"} or "\r" in name
