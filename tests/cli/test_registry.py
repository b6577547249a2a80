"""All commands of the program are there, and say what they are for."""

from __future__ import annotations

import pytest

from app.bootstrap import run
from app.cli.registry import COMMANDS
from app.words.commands import COMMANDS as SUMMARIES
from tests.support.terminal import Terminal

PROMISED = (
    "import", "add", "people", "show", "log", "review", "today", "explain", "draft",
    "look", "facts", "simulate", "reading", "feed",
    "rest", "wake", "set-aside", "rules", "filters", "trash", "restore", "forget",
    "duplicates", "merge", "unmerge", "apart", "name",
    "imports", "history", "undo", "redo", "report", "sheet", "screens", "export", "bring-back", "backup", "doctor",
)  # fmt: skip


def test_every_promised_command_is_there_once_and_has_its_summary() -> None:
    assert tuple(command.name for command in COMMANDS) == PROMISED
    assert set(SUMMARIES) == set(PROMISED)


def test_each_is_what_it_is_listed_as() -> None:
    assert [listed.command().name for listed in COMMANDS] == list(PROMISED)


@pytest.mark.parametrize("name", PROMISED)
def test_every_command_explains_itself_and_takes_the_common_options(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        run(["acquainted", name, "--help"])
    said = capsys.readouterr().out
    assert left.value.code == 0
    assert " ".join(SUMMARIES[name].split()) in " ".join(said.split())
    assert all(option in said for option in ("--workspace DIR", "--today", "--json"))


def test_wrong_use_is_told_apart_from_failure(terminal: Terminal) -> None:
    assert "invalid choice: 'dance'" in terminal.misused("dance")
    assert "required: KIND" in terminal.misused("log", "Maren")
    assert "unrecognized arguments: --to" in terminal.misused("people", "--to", "2026-01-01")
    assert "--from" in terminal.misused("report", "--to", "2026-01-01")
    assert "'2026-13-01' is not a date" in terminal.misused("review", "--today", "2026-13-01")
