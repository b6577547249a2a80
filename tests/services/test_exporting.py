"""Everything taken home and brought back: the same rows under the same ids, or nothing at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.interactions import Direction, Kind
from app.core.occasions import Occasion
from app.services.exporting import Exporting, Format
from app.store.workspace import WorkspaceStore
from tests.support.desk import desk
from tests.support.stores import (
    add,
    clock,
    days_ago,
    derived_rows,
    label,
    log,
    state_hash,
    store_at,
)

HOSTILE = "<b>=1+1\u202e\"',;\n\t\u2028 file:///x 🜁"


def exporting(store: WorkspaceStore) -> Exporting:
    return Exporting(store, clock())


def lived_in(folder: Path) -> WorkspaceStore:
    """Sample people, a merge, an undo, somebody in the trash, and words that mean harm."""
    with desk(folder) as workspace:
        workspace.samples.add()
    store = store_at(folder)
    one, other, gone = add(store, HOSTILE, "one"), add(store, "Other", "two"), add(store, "Gone")
    log(store, one, Kind.MESSAGE, Direction.INBOUND, text=HOSTILE)
    with store.work(label()) as work:
        work.merge(other, one)
        note = work.add_note(one, days_ago(2), HOSTILE)
        work.change_note(note, is_private=True)
        work.add_occasion(one, Occasion(name="Day", month=2, day=29, year=None, lead_days=3))
        work.set_field(one, "shoe", HOSTILE)
        work.put_on_list(one, "near")
    with store.work(label()) as work:
        work.delete_person(gone)
    add(store, "Never was")
    store.undo()
    return store


def test_what_comes_back_is_what_went(tmp_path: Path) -> None:
    store, file = lived_in(tmp_path / "a"), tmp_path / "all.json"
    with store.quiet_work() as work:
        work.set_setting("colour", HOSTILE)
    taken = exporting(store).take_home(file, private=True)
    empty = store_at(tmp_path / "b")
    assert exporting(empty).bring_back(file) == {k: n for k, n in taken.counts.items() if n}
    assert state_hash(empty) == state_hash(store)
    assert [row[:2] for row in derived_rows(empty)] == [row[:2] for row in derived_rows(store)]
    assert empty.reader.setting("colour") == HOSTILE
    assert empty.check() == ()
    again = tmp_path / "again.json"
    exporting(empty).take_home(again, private=True)
    assert again.read_bytes() == file.read_bytes()
    assert add(empty, "New")  # work goes on
    store.close()
    empty.close()


def test_a_file_that_a_tool_wrote_anew_comes_back_too(tmp_path: Path) -> None:
    store, file = lived_in(tmp_path / "a"), tmp_path / "all.json"
    exporting(store).take_home(file, private=True)
    file.write_text(json.dumps(json.loads(file.read_bytes())))
    empty = store_at(tmp_path / "b")
    exporting(empty).bring_back(file)
    assert state_hash(empty) == state_hash(store)
    store.close()
    empty.close()


def test_private_notes_stay_unless_asked_for(tmp_path: Path) -> None:
    store, file = lived_in(tmp_path / "a"), tmp_path / "all.json"
    taken = exporting(store).take_home(file)
    assert taken.private_left == 1
    assert not any(note["is_private"] for note in json.loads(file.read_bytes())["notes"])
    store.close()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('"version": 1', '"version": 9', "home.too_new"),
        ('"stage":"follow"', '"stage":"love"', "home.damaged"),
        ('"state":"active"', '"state":3', "home.damaged"),
        ('"merged_into"', '"merged"', "home.damaged"),
        ("\n}\n", "", "home.damaged"),
    ],
)
def test_a_damaged_file_changes_nothing(tmp_path: Path, old: str, new: str, code: str) -> None:
    store, file = lived_in(tmp_path / "a"), tmp_path / "all.json"
    exporting(store).take_home(file)
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    empty = store_at(tmp_path / "b")
    with pytest.raises(AppError) as failed:
        exporting(empty).bring_back(file)
    assert failed.value.code == code
    assert empty.reader.is_empty()
    store.close()
    empty.close()


def test_only_an_empty_workspace_takes_it(tmp_path: Path) -> None:
    store, file = lived_in(tmp_path / "a"), tmp_path / "all.json"
    exporting(store).take_home(file)
    with pytest.raises(AppError, match=r"home\.not_empty"):
        exporting(store).bring_back(file)
    store.close()


def test_tables_stand_beside_each_other_and_nothing_is_left_half_written(tmp_path: Path) -> None:
    store, file = lived_in(tmp_path / "a"), tmp_path / "people.csv"
    taken = exporting(store).take_home(file, Format.CSV, bom=True)
    assert [f.name for f in taken.files] == [
        "people.csv",
        "people-accounts.csv",
        "people-interactions.csv",
    ]
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with pytest.raises(AppError, match=r"home\.not_written"):
        exporting(store).take_home(tmp_path / "none" / "x.json")
    assert not list(tmp_path.glob(".acquainted-*"))
    store.close()
