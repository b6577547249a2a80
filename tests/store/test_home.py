"""Rows that come back have to fit together."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import AppError
from tests.support.stores import add, store_at


def test_a_ring_of_merges_is_not_taken_in(tmp_path: Path) -> None:
    store = store_at(tmp_path / "a")
    add(store, "One")
    add(store, "Two")
    one, two = (dict(e) for e in store.reader.home_entries("people", "", private=False))
    assert store.reader.home_entries("people", str(two["uid"]), private=False) == ()
    one["merged_into"], two["merged_into"] = two["uid"], one["uid"]
    empty = store_at(tmp_path / "b")
    with pytest.raises(AppError, match=r"home\.damaged"), empty.quiet_work() as work:
        work.restore([("people", one), ("people", two)])
    assert empty.reader.is_empty()
    store.close()
    empty.close()
