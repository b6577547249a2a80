"""`export` and `bring-back` as typed."""

from __future__ import annotations

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
