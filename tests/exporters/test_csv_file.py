"""Cells that no spreadsheet runs, and that come back as they were."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exporters.csv_file import harmless_cell, plain_cell, table_bytes


@given(st.text())
def test_a_cell_comes_back(text: str) -> None:
    assert plain_cell(harmless_cell(text)) == text


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", " =", "\u3000＠"])
def test_what_begins_like_a_formula_begins_with_an_apostrophe(start: str) -> None:
    assert harmless_cell(f"{start}cmd").startswith("'")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_a_table_comes_back(names: list[str]) -> None:
    rows = [{"name": name} for name in names]
    text = b"".join(table_bytes(("name",), [rows], bom=False)).decode()
    read = list(csv.reader(io.StringIO(text, newline="")))
    assert [plain_cell("".join(row)) for row in read[1:]] == names
