"""The models say what the migrations made, and every table has its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.store import tables
from app.store.tables import OF_PERSON, WATCHED, columns_of, insert_in_order, name_of
from tests.support.stores import database_of, store_at

OTHER = (
    tables.MetaTable,
    tables.JournalTable,
    tables.ChannelTable,
    tables.PostTable,
    tables.FetchedTable,
)


def test_each_model_has_the_columns_of_its_table(tmp_path: Path) -> None:
    database = database_of(store_at(tmp_path))
    for table in (*WATCHED, *OTHER):
        info = database.rows(f"PRAGMA table_info({name_of(table)})")
        assert set(columns_of(table)) == {row[1] for row in info}, name_of(table)
        optional = {f.column_name for f in table._meta.sorted_fields if f.null}
        assert optional == {row[1] for row in info if not row[3] and not row[5]}, name_of(table)
    database.close()


def test_every_table_is_watched_or_known_not_to_be(tmp_path: Path) -> None:
    database = database_of(store_at(tmp_path))
    made = {
        row[0]
        for row in database.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE 'search%'"
        )
    }
    known = {name_of(table) for table in (*WATCHED, *OTHER)}
    assert made == known | {"standing", "outcome", "schema_migration"}
    strict = {row[1] for row in database.rows("PRAGMA table_list") if row[5]}
    assert known | {"standing", "outcome"} <= strict
    database.close()


def test_what_hangs_on_a_person_says_on_whom() -> None:
    assert set(OF_PERSON) == {table for table in WATCHED if "person_id" in columns_of(table)}
    assert name_of(tables.PersonTagTable) == "person_tag"


def test_an_unknown_column_is_refused() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        insert_in_order(tables.TagTable, ("id", "nonsense"))
