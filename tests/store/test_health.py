"""Each problem that a look at the file can find is made, and found, and has its sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.words.upkeep import problem_sentence
from tests.support.stores import add, database_of, log, store_at


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        ("UPDATE interaction SET account_id = 5", "store.foreign_keys"),
        ("DELETE FROM standing", "store.standings"),
        ("UPDATE standing SET id = id + 1", "store.standings"),
        ("UPDATE search_data SET block = x'00ff00ff00ff' WHERE id > 10", "store.search"),
        ("DELETE FROM search_docsize", "store.search"),
    ],
)
def test_a_problem_is_found_and_can_be_told(tmp_path: Path, damage: str, code: str) -> None:
    store = store_at(tmp_path)
    log(store, add(store, "Zoë", "zoe"))
    assert store.check() == ()
    database_of(store).execute("PRAGMA foreign_keys = 0")
    database_of(store).execute(damage)
    store.close()
    store = store_at(tmp_path)
    assert code in store.check()
    assert all(problem_sentence(found) for found in store.check())
    store.close()
