"""`rules check` and `rules try`: where a file is wrong, and who would move by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap import run
from tests.support.terminal import Terminal

EAGER = '[[rule]]\nid = "engage.presence"\nmove = "follow -> engage"\nwhen = ["likes_given >= 1"]\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    found = tmp_path / "eager.toml"
    found.write_text(EAGER, encoding="utf-8")
    return found


def test_good_rules_are_said_to_be_good(terminal: Terminal, file: Path) -> None:
    assert terminal("rules", "check", file).out == "This rule can be used.\n"
    data = terminal.json("rules", "check", file)
    assert data == {"file": "eager.toml", "valid": True, "problems": []}


def test_a_mistake_is_told_by_file_line_column_and_hint(terminal: Terminal, file: Path) -> None:
    file.write_text(EAGER.replace("likes_given", "likes_givn"), encoding="utf-8")
    said = terminal("rules", "check", file, fails=True)
    assert said.err.startswith("eager.toml, line 4, column 10: there is no fact “likes_givn”.")
    assert "“likes_given”" in said.err
    data = terminal("rules", "check", file, "--json", fails=True).data
    (problem,) = data["problems"]
    assert not data["valid"]
    assert (problem["line"], problem["column"], problem["hint"]) == (4, 10, "likes_given")
    assert problem["code"] == "rules.unknown_fact_hint"


def test_every_rule_that_is_wrong_is_told(terminal: Terminal, file: Path) -> None:
    other = EAGER.replace("engage.presence", "b").replace(">= 1", "=> 1")
    file.write_text(EAGER.replace("follow ->", "folow ->") + other, encoding="utf-8")
    said = terminal("rules", "check", file, fails=True)
    assert [line.split(":")[0] for line in said.lines] == [
        "eager.toml, line 3, column 1",
        "eager.toml, line 8, column 22",
    ]
    assert "2 rules can't be used" in said.err


@pytest.mark.parametrize("what", ["check", "try"])
def test_a_file_that_is_not_there_is_told_kindly(terminal: Terminal, what: str) -> None:
    assert "“none.toml” isn't there" in terminal("rules", what, "none.toml", fails=True).err


def test_a_trial_names_who_would_move_and_changes_nothing(terminal: Terminal, file: Path) -> None:
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt")
    terminal("log", "zoebrandt", "like")
    assert terminal("rules", "try", file).lines[0] == (
        "Zoë Brandt: Follow → Engage, liked on 1 day"
    )
    data = terminal.json("rules", "try", file)
    (move,) = data["moves"]
    assert (move["name"], move["from"], move["to"]) == ("Zoë Brandt", "follow", "engage")
    assert (move["rule"], move["reason"]) == ("engage.presence", "liked on 1 day")
    assert move["evidence"] == [{"condition": "likes_given >= 1", "values": {"likes_given": 1}}]
    assert (data["rests"], data["held"]) == ([], [])
    assert terminal.json("show", "zoebrandt")["stage"] == "follow"


def test_a_trial_that_changes_nothing_says_so(terminal: Terminal, file: Path) -> None:
    assert "stay where they are" in terminal("rules", "try", file).out


def test_a_trial_by_broken_rules_says_where(terminal: Terminal, file: Path) -> None:
    file.write_text("[[rule]]\nid = 3\n", encoding="utf-8")
    assert "line 1, column 1" in terminal("rules", "try", file, fails=True).err


def test_wrong_use_is_told(terminal: Terminal) -> None:
    assert "{check,try}" in terminal.misused("rules")
    assert "FILE" in terminal.misused("rules", "try")


def test_a_broken_file_of_ones_own_is_told_and_stops_nothing(
    terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal("add", "Zoë Brandt")
    config = terminal.folder / "config"
    config.mkdir(exist_ok=True)
    (config / "rules.toml").write_text("[[rule]]\nid = 3\n", encoding="utf-8")
    capsys.readouterr()
    code = run(["acquainted", "--workspace", str(terminal.folder), "people"])
    told = capsys.readouterr()
    assert code == 0
    assert "Zoë Brandt" in told.out
    assert told.err.startswith("rules.toml, line 1, column 1")
