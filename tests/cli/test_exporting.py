"""`export` and `bring-back` as typed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from tests.support.desk import desk
from tests.support.terminal import Terminal


def test_everything_goes_into_a_file_that_only_an_empty_workspace_takes(
    terminal: Terminal, tmp_path: Path
) -> None:
    with desk(terminal.folder) as workspace:
        workspace.samples.add()
    file = tmp_path / "all.json"
    said = terminal.json("export", str(file), "--private")
    assert said["files"] == [str(file)]
    with desk(tmp_path / "new") as other:
        counts = other.exporting.bring_back(file)
    assert counts == {name: n for name, n in said["counts"].items() if n}


def test_the_ending_of_the_name_says_the_format(terminal: Terminal, tmp_path: Path) -> None:
    with desk(terminal.folder) as workspace:
        workspace.samples.add()
    file = tmp_path / "people.vcf"
    said = terminal.json("export", str(file))
    text = file.read_text("utf-8")
    assert text.startswith("BEGIN:VCARD\n")
    assert said["counts"] == {"people": text.count("END:VCARD")}


def test_a_file_joins_a_workspace_with_people_and_changes_nothing_again(
    terminal: Terminal, tmp_path: Path
) -> None:
    # On another day: two devices may draw the same number, and an id is told by its moment, too.
    with desk(tmp_path / "other", dt.date(2026, 11, 20)) as other:
        other.people.add("Zoë Brandt", ["https://x.com/zoe"])
        other.people.add("Anna Li")
        other.exporting.take_home(tmp_path / "home.json")
    with desk(terminal.folder) as here:
        here.people.add("Z. B.", ["https://x.com/zoe"])
    told = terminal.json("bring-back", tmp_path / "home.json")
    assert (told["new"], told["updated"], told["unchanged"]) == (1, 1, 0)
    told = terminal.json("bring-back", tmp_path / "home.json")
    assert (told["new"], told["updated"], told["unchanged"]) == (0, 0, 2)
    assert terminal.json("import", tmp_path / "home.json", "--preview")["people"]["unchanged"] == 2
    (tmp_path / "other.json").write_text("{}")
    assert "can" in terminal("bring-back", tmp_path / "other.json", fails=True).err


def test_what_is_not_its_own_file_is_not_said_to_be_unreadable(
    terminal: Terminal, tmp_path: Path
) -> None:
    table = tmp_path / "all.csv"
    table.write_text("uid,name\n")
    empty = terminal("bring-back", table, fails=True).err
    with desk(terminal.folder) as here:
        here.people.add("Zoë Brandt")
    assert terminal("bring-back", table, fails=True).err == empty
    assert "be read" in terminal("bring-back", tmp_path / "no.json", fails=True).err
