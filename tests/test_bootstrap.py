"""The program as a process of its own, and workspaces that can't be opened."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import bootstrap
from app.bootstrap import clock_for, open_workspace, paths_for, run
from app.cli.registry import COMMANDS
from app.core.clock import FixedClock
from app.options import parse
from app.paths import resource_root, user_paths, workspace_paths
from app.services.day_clock import DayClock
from app.services.settings import LANGUAGE
from tests.support.source import ROOT
from tests.support.terminal import Terminal
from tests.support.translations import compiled


@pytest.fixture
def terminal(workspace: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Commands on a workspace whose folder has a difficult name."""
    return Terminal(workspace, capsys)


def process(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        cwd=ROOT,
        env=os.environ | {"PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_commands_of_several_processes_work_on_one_history(workspace: Path) -> None:
    added = process("add", "Zoë Brandt", "--workspace", workspace, "--json")
    assert (added.returncode, added.stderr) == (0, "")
    uid = json.loads(added.stdout)["uid"]
    assert process("--workspace", workspace, "undo").stdout == "Taken back: Add Zoë Brandt\n"
    gone = process("--workspace", workspace, "show", uid)
    assert (gone.returncode, gone.stdout) == (1, "")
    assert gone.stderr.startswith("Nobody here answers to “0")
    assert process("redo", "--workspace", workspace).returncode == 0
    assert json.loads(process("--json", "--workspace", workspace, "people").stdout)[0]["uid"] == uid


def test_a_command_leaves_qt_alone(workspace: Path) -> None:
    code = (
        "import sys; from app.bootstrap import run;"
        f"run(['acquainted', '--workspace', {str(workspace)!r}, 'people']);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_without_a_workspace_the_users_own_folder_is_used(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["acquainted", "add", "Zoë"]) == 0
    assert (user_paths().data / "acquainted.db").is_file()
    capsys.readouterr()
    assert run(["acquainted", "people"]) == 0
    assert "Zoë" in capsys.readouterr().out


def test_the_day_comes_from_the_options_or_from_the_computer(tmp_path: Path) -> None:
    given = parse(["--today", "2026-11-22", "people"], COMMANDS)
    clock = clock_for(given)
    assert isinstance(clock, FixedClock)
    assert clock.today() == dt.date(2026, 11, 22)
    assert isinstance(clock_for(parse(["people"], COMMANDS)), DayClock)
    named = parse(["people", "--workspace", str(tmp_path)], COMMANDS)
    assert paths_for(named).data == tmp_path
    assert paths_for(given) == user_paths()


def database(terminal: Terminal) -> Path:
    """The file of a workspace with somebody in it."""
    terminal("add", "Zoë Brandt")
    return terminal.folder / "acquainted.db"


def test_a_newer_workspace_is_left_alone(terminal: Terminal) -> None:
    file = database(terminal)
    data = bytearray(file.read_bytes())
    data[60:64] = (4711).to_bytes(4, "big")  # SQLite's user_version
    file.write_bytes(data)
    for words in (("people",), ("add", "Maren"), ("doctor",)):
        err = terminal(*words, fails=True).err
        assert "was made by a newer Acquainted (schema 4711" in err
    assert file.read_bytes() == bytes(data)


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"rubbish " * 2000, "is damaged"), (b"", "is empty: something cut it off")],
)
def test_a_damaged_workspace_is_left_alone(terminal: Terminal, content: bytes, said: str) -> None:
    file = database(terminal)
    file.write_bytes(content)
    assert said in terminal("people", fails=True).err
    assert file.read_bytes() == content


def test_another_programs_file_is_left_alone(terminal: Terminal) -> None:
    file = database(terminal)
    data = bytearray(file.read_bytes())
    data[68:72] = b"MINE"  # SQLite's application_id
    file.write_bytes(data)
    assert "belongs to another program" in terminal("people", fails=True).err
    assert file.read_bytes() == bytes(data)


def test_a_folder_that_cannot_be_made_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "file", tmp_path / "file" / "inside"):
        err = Terminal(folder, capsys)("people", fails=True).err
        assert "can't be made or opened" in err
        assert str(folder) in err


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="rights do not bind the superuser"
)
def test_a_folder_without_rights_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tmp_path.chmod(0o500)
    try:
        Terminal(tmp_path / "workspace", capsys)("people", fails=True)
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("today", ["1900-01-01", "2019-12-31", "2088-12-31"])
def test_every_day_that_may_be_named_can_be_lived(terminal: Terminal, today: str) -> None:
    terminal("add", "Zoë Brandt", "--account", "https://x.com/zoebrandt", today=today)
    terminal("log", "zoebrandt", "like", "--asks", today=today)
    for words in (("review",), ("today",), ("explain", "zoebrandt"), ("undo",)):
        terminal(*words, today=today)
    report = terminal.json("report", "--from", today, "--to", today, today=today)
    assert report["now"]["follow"] == 1


def test_a_command_speaks_the_language_that_is_asked_for_or_set(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(bootstrap, "resource_root", lambda: german_resources(tmp_path))
    command = ["acquainted", "--workspace", str(workspace), "people"]
    assert run([*command, "--language", "de"]) == 0
    assert capsys.readouterr().out.startswith("Noch ist niemand hier.")
    assert run(command) == 0
    assert capsys.readouterr().out.startswith("Nobody is here yet.")
    with open_workspace(workspace_paths(workspace), FixedClock(date=dt.date(2026, 11, 22))) as kept:
        kept.settings.keep(LANGUAGE, "de")
    assert run(command) == 0
    assert capsys.readouterr().out.startswith("Noch ist niemand hier.")
    assert run([*command, "--language", "en"]) == 0
    assert capsys.readouterr().out.startswith("Nobody is here yet.")


def german_resources(folder: Path) -> Path:
    """The program's own resources, with German made from its translations."""
    resources = folder / "resources"
    if not resources.exists():
        shutil.copytree(resource_root(), resources, ignore=shutil.ignore_patterns("samples"))
        compiled(resources)
    return resources
