"""`people`, typed as a user would."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.desk import desk
from tests.support.terminal import Terminal


def names(terminal: Terminal, *words: str) -> list[str]:
    """The names that `people` lists."""
    return [row["name"] for row in terminal.json("people", *words)]


def test_people_are_searched_sorted_and_limited(acquainted: Terminal) -> None:
    assert names(acquainted, "--sort", "name") == ["Anna Li", "Maren Okafor", "Zoë Brandt"]
    assert names(acquainted, "--sort", "recent")[0] == "Zoë Brandt"
    assert names(acquainted, "--sort", "name", "--limit", "2") == ["Anna Li", "Maren Okafor"]
    assert names(acquainted, "--limit", "0") == []
    assert len(names(acquainted, "--limit", "9" * 30)) == 3
    assert names(acquainted, "--search", "zoe") == names(acquainted, "--search", "zoebr")
    assert names(acquainted, "--search", "' OR 1=1 --") == []
    assert names(acquainted, "--stage", "engage") == []
    assert len(names(acquainted, "--stage", "FOLLOW")) == 3
    readiness = [row["readiness"] for row in acquainted.json("people")]
    known = [value for value in readiness if value is not None]
    assert readiness == [*sorted(known, reverse=True), *[None] * (3 - len(known))]


def test_a_row_tells_what_happened_last(acquainted: Terminal) -> None:
    (row,) = acquainted.json("people", "--search", "zoe")
    assert set(row) == {"uid", "name", "stage", "state", "readiness", "last"}
    assert row["last"] == {"kind": "comment", "direction": "outbound", "day": "2026-10-01"}
    (line,) = acquainted("people", "--search", "zoe").lines
    assert line.startswith(row["uid"])
    assert line.endswith("Zoë Brandt · You commented · 7 weeks ago")


def test_an_empty_list_says_so(terminal: Terminal) -> None:
    assert "Nobody is here yet" in terminal("people").out
    assert terminal.json("people") == []
    terminal("add", "Maren")
    assert terminal("people", "--search", "zoe").out == "Nobody here is like that.\n"


@pytest.mark.parametrize(
    "words",
    [("--limit", "-1"), ("--limit", "many"), ("--sort", "age"), ("--stage", "friend")],
)
def test_a_list_that_cannot_be_is_wrong_use(terminal: Terminal, words: tuple[str, str]) -> None:
    assert f"“{words[1]}”" in terminal.misused("people", *words)


def test_the_list_goes_on_paper_whole_or_as_far_as_asked(
    terminal: Terminal, tmp_path: Path
) -> None:
    with desk(terminal.folder) as workspace:
        for number in range(60):
            workspace.people.add(f"Person {number:02}")
    file = tmp_path / "people.pdf"
    told = terminal.json("people", "--pdf", str(file), "--sort", "name", "--paper", "letter")
    assert told == {"file": str(file), "people": 60}
    assert file.read_bytes().startswith(b"%PDF")
    assert terminal.json("people", "--pdf", str(file), "--limit", "3")["people"] == 3
    assert "People: 60" in terminal("people", "--pdf", file).out
