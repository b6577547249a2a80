"""A setting is a text under a name, written over, kept apart from what the file says of itself."""

from __future__ import annotations

from pathlib import Path

from tests.support.stores import database_of, store_at


def test_a_setting_is_written_over(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    assert store.reader.setting("zone") is None
    for value in ("UTC", "Europe/Kiel ✓"):
        with store.quiet_work() as work:
            work.set_setting("zone", value)
            work.set_setting("derived_day", "mine")
        assert store.reader.setting("zone") == value
    names = {row[0] for row in database_of(store).rows("SELECT name FROM meta")}
    assert {"setting.zone", "setting.derived_day", "device"} <= names
    store.close()
