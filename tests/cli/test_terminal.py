"""No name steers the terminal, and no character set or closed pipe breaks the output."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.command import to_json
from app.cli.terminal import can_say, harmless, write
from tests.support.source import ROOT
from tests.support.terminal import Terminal


@given(st.text())
def test_what_is_printed_holds_no_control_character(text: str) -> None:
    kept = {unicodedata.category(letter) for letter in harmless(text) if letter not in "\n\t"}
    assert not kept & {"Cc", "Cs", "Zl", "Zp"}


@given(st.dictionaries(st.text(), st.text(st.characters(codec="utf-8"))))
def test_json_stays_the_same_json(data: dict[str, str]) -> None:
    assert json.loads(harmless(to_json(data))) == data
    assert json.loads(to_json(data, is_ascii=True)) == data


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_every_character_set_can_be_written_to(encoding: str) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="\n")
    write(stream, "Zoë · 原田\n")
    stream.seek(0)
    said = stream.read()
    assert said.startswith("Zo")
    assert said.count("\n") == 1
    assert ("原田" in said) is can_say(stream, "原田") is (encoding == "utf-8")


def test_hostile_words_are_shown_and_not_obeyed(terminal: Terminal) -> None:
    terminal("add", "Eve")
    terminal("log", "Eve", "comment", "--text", "Hi \x1b[2J\x9b31m")
    assert r"Hi \u001b[2J\u009b31m" in terminal("show", "Eve").out
    shown = terminal.json("show", "Eve")
    assert "Hi \x1b[2J\x9b31m" in [act["text"] for act in shown["interactions"]]
    assert r"nobody\u001b[2J" in terminal("show", "nobody\x1b[2J", fails=True).err


def test_a_name_holds_nothing_that_steers(terminal: Terminal) -> None:
    terminal("add", "Eve \x1b[2J\x9b31m")
    assert terminal.json("people")[0]["name"] == "Eve [2J31m"


def test_the_program_writes_to_a_plain_console_and_leaves_quietly_when_nobody_reads(
    workspace: Path,
) -> None:
    command = [sys.executable, "-m", "app", "--workspace", str(workspace)]
    plain = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    added = subprocess.run(
        [*command, "add", "Zoë 原田", "--json"],
        env=plain,
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    assert json.loads(added.stdout)["name"] == "Zoë 原田"
    listed = subprocess.run(
        [*command, "people"], env=plain, cwd=ROOT, capture_output=True, check=True
    )
    assert rb"Zo\xeb \u539f\u7530" in listed.stdout

    read_end, write_end = os.pipe()
    os.close(read_end)
    try:
        unread = subprocess.run(
            [*command, "people"], cwd=ROOT, stdout=write_end, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(write_end)
    assert (unread.returncode, unread.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_an_answer_without_room_is_a_sentence_and_one_without_a_place_is_dropped(
    workspace: Path,
) -> None:
    command = [sys.executable, "-m", "app", "--workspace", str(workspace)]
    with Path("/dev/full").open("wb") as full:
        added = subprocess.run(
            [*command, "add", "Zoë"], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False
        )
        nowhere = subprocess.run(
            [*command, "people"], cwd=ROOT, stdout=full, stderr=full, check=False
        )
    assert added.returncode == nowhere.returncode == 1
    assert added.stderr.decode().startswith("The answer can't be written")
    assert added.stderr.count(b"\n") == 1
    shell = ["sh", "-c", '"$@" >&-', "sh", *command, "people"]
    closed = subprocess.run(shell, cwd=ROOT, stderr=subprocess.PIPE, check=False)
    assert (closed.returncode, closed.stderr) == (0, b"")
