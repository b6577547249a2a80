from __future__ import annotations

from pathlib import Path

from tests.support.stores import TODAY, add, label, store_at


def test_what_goes_along_is_read_in_portions_from_one_moment(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    reader = store.reader
    assert reader.is_empty()
    zoe = add(store, "Zoë", "zoe")
    with store.work(label()) as work:
        for text in ("open", "closed"):
            note = work.add_note(zoe, TODAY, text)
        work.change_note(note, is_private=True)
    with store.quiet_work() as work:
        work.set_setting("scheme", "dark")
    assert not reader.is_empty()
    assert reader.private_notes() == 1
    assert {"people", "settings"} <= set(reader.home_sections())
    with reader.standing_still():
        assert len(reader.home_entries("notes", "", private=False)) == 1
        first, second = reader.home_entries("notes", "", private=True)
        assert reader.home_entries("notes", str(first["uid"]), private=True) == (second,)
        assert reader.home_entries("settings", "", private=False) == (
            {"name": "scheme", "value": "dark"},
        )
    store.close()
