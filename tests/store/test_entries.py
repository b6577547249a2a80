"""Rows in plain words, and back as they were."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.store.entries import SECTIONS

APART = {
    "uid": "0000000000001",
    "one": "0000000000002",
    "other": "0000000000003",
    "updated": "0000000000004",
}


def test_an_entry_is_a_row_and_the_row_that_entry() -> None:
    row = SECTIONS["apart"].row(APART)
    columns = [column for column, *_ in SECTIONS["apart"].columns]
    assert row["deleted_at"] is None
    assert SECTIONS["apart"].entry(tuple(row[column] for column in columns)) == APART


@pytest.mark.parametrize("wrong", [{"one": "x"}, {"one": 3}, {"more": "x"}, {"updated": None}])
def test_what_was_never_an_entry_is_said_to_be_damaged(wrong: dict[str, object]) -> None:
    with pytest.raises(AppError, match=r"home\.damaged"):
        SECTIONS["apart"].row(APART | wrong)
