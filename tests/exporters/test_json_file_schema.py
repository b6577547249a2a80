"""The JSON Schema beside the program says what the JSON file holds, no more and no less."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.occasions import Occasion
from app.core.stages import Origin, Stage, State
from app.exporters.json_file import FORMAT, VERSION
from app.paths import resource_root
from app.services.exporting import Exporting
from app.store.entries import SECTIONS
from tests.support.desk import desk
from tests.support.schema_walk import faults
from tests.support.stores import add, clock, days_ago, label, store_at

FILE = resource_root() / "schemas" / f"export-{VERSION}.schema.json"


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("home")
    with desk(folder / "w") as workspace:
        workspace.samples.add()
    store = store_at(folder / "w")
    one, other = add(store, "One", "one"), add(store, "Other", "two")
    with store.work(label()) as work:
        work.merge(other, one)
        work.add_note(one, days_ago(2), "a note")
        work.add_occasion(one, Occasion(name="Day", month=2, day=29))
        work.set_field(one, "shoe", "42")
        work.set_setting("colour", "red")
        work.put_on_list(one, "near")
    Exporting(store, clock()).take_home(folder / "all.json", private=True)
    store.close()
    made: dict[str, Any] = json.loads((folder / "all.json").read_bytes())
    return made


def test_a_file_is_as_the_schema_says(schema: dict[str, Any], whole: dict[str, Any]) -> None:
    assert len(whole["people"]) > 5
    assert list(faults(whole, schema, schema)) == []


def test_it_says_every_column_and_which_may_lack(schema: dict[str, Any]) -> None:
    for name, section in SECTIONS.items():
        said = schema["$defs"][f"one_of_{name}"]
        assert list(said["properties"]) == [column for _, column, _, _ in section.columns]
        assert said["required"] == [column for _, column, _, null in section.columns if not null]


def test_its_words_are_the_programs(schema: dict[str, Any]) -> None:
    words = {name: set(one["enum"]) for name, one in schema["$defs"].items() if "enum" in one}
    assert words["stage"] == {stage.name.lower() for stage in Stage}
    assert words["network"] == {"", *(one.value for one in Network)}
    assert words["kind"] == {one.value for one in Kind}
    assert words["direction"] == {one.value for one in Direction}
    assert words["state"] == {one.value for one in State}
    assert words["origin"] == {one.value for one in Origin}
    said = schema["properties"]
    assert (said["format"]["const"], said["version"]["const"]) == (FORMAT, VERSION)


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("uid", "no", "people/0/uid/pattern"),
        ("stage", "love", "people/0/stage/enum"),
        ("held", "yes", "people/0/held/type"),
        ("shoe", 42, "people/0/shoe/additionalProperties"),
    ],
)
def test_what_was_never_written_so_is_found(
    schema: dict[str, Any], whole: dict[str, Any], name: str, value: object, fault: str
) -> None:
    first = {**whole["people"][0], name: value}
    assert list(faults({**whole, "people": [first]}, schema, schema)) == [fault]
