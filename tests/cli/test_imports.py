"""`import` and `imports` on real samples and on files that are none."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from app.words.imports import LEFT_OUT_SENTENCES
from tests.support.exports import EXPORTS
from tests.support.terminal import Terminal

X = EXPORTS / "x" / "2024_new"
HANDLES = EXPORTS / "generic" / "handles.txt"
CAR = EXPORTS / "bluesky" / "repo.car"
SAMPLES = (
    X,
    EXPORTS / "linkedin" / "Complete_LinkedInDataExport_03-09-2026.zip",
    EXPORTS / "instagram" / "2026_json",
    EXPORTS / "mastodon" / "following_accounts.csv",
    EXPORTS / "mastodon" / "archive-20220901100000-0123456789abcdef0123456789abcdef.tar.gz",
    CAR,
    EXPORTS / "generic" / "people.csv",
)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name[:24])
def test_import_prints_the_promised_json(terminal: Terminal, sample: Path) -> None:
    data = terminal.json("import", sample)
    assert set(data) == {
        "files", "people", "accounts", "interactions", "rows", "left_out", "import_id",
    }  # fmt: skip
    assert set(data["people"]) == {"new", "updated", "unchanged", "ambiguous", "left_out"}
    assert set(data["accounts"]) == {"new", "updated", "unchanged"}
    assert set(data["interactions"]) == {"new", "updated", "unchanged", "left_out"}
    read = data["rows"].pop("read")
    assert read == sum(data["rows"].values()) > 0
    assert data["files"]
    for file in data["files"]:
        assert set(file) == {"path", "format", "sha256"}
        assert len(file["sha256"]) == 64
    for row in data["left_out"]:
        assert {"file", "line", "reason"} <= set(row)
        assert row["reason"] in LEFT_OUT_SENTENCES.values()
    assert data["import_id"]
    listed = terminal.json("people", "--limit", "10000")
    assert len(listed) == data["people"]["new"] + data["people"]["ambiguous"]
    for what in ("people", "interactions"):
        rows = [row["count"] for row in data["left_out"] if row["what"] == what]
        assert sum(rows) == data[what]["left_out"]


def test_a_loose_file_is_named_by_its_own_hash(terminal: Terminal) -> None:
    (file,) = terminal.json("import", CAR)["files"]
    assert file["path"] == str(CAR)
    assert file["sha256"] == hashlib.sha256(CAR.read_bytes()).hexdigest()


def test_a_preview_says_the_same_and_writes_nothing(terminal: Terminal) -> None:
    terminal("add", "Maren Okafor")
    before = (terminal.folder / "acquainted.db").read_bytes()
    preview = terminal.json("import", X, "--preview")
    said = terminal("import", X, "--preview").lines
    assert (terminal.folder / "acquainted.db").read_bytes() == before
    assert said[-1] == "Nothing was saved."
    assert preview["import_id"] is None
    assert terminal.json("imports") == []

    done = terminal.json("import", X)
    assert done.pop("import_id") is not None
    preview.pop("import_id")
    assert done == preview


def test_the_same_file_again_changes_nothing_and_is_no_import(terminal: Terminal) -> None:
    first = terminal.json("import", X)
    skipped = terminal.json("import", X)
    assert skipped["import_id"] is None
    assert skipped["rows"]["read"] == 0
    assert [row["code"] for row in skipped["left_out"]] == ["read_before"]
    assert "Read before, skipped" in terminal("import", X).out
    again = terminal.json("import", X, "--again")
    assert again["import_id"] is None
    assert again["people"]["unchanged"] == first["people"]["new"]
    assert (again["people"]["new"], again["interactions"]["new"]) == (0, 0)
    assert len(terminal.json("imports")) == 1
    assert terminal("import", X).lines[0].startswith("0 new people, 0 with something new")


def test_imports_are_listed_as_they_were_printed_and_taken_back(terminal: Terminal) -> None:
    done = terminal.json("import", X)
    (listed,) = terminal.json("imports")
    assert (listed.pop("day"), listed.pop("undone")) == ("2026-11-22", False)
    assert listed == done
    (line,) = terminal("imports").lines
    assert line.startswith("2026-11-22  2024_new: ")
    assert terminal("undo").out.startswith("Taken back: Import 2024_new")
    assert terminal.json("people") == []
    assert terminal("imports").out.endswith("(taken back)\n")
    terminal("redo")
    assert terminal.json("imports")[0]["undone"] is False
    assert len(terminal.json("people")) == done["people"]["new"]


def test_tag_list_and_stage_are_for_the_whole_import(terminal: Terminal) -> None:
    data = terminal.json("import", X, "--tag", "print", "--list", "Makers", "--stage", "engage")
    listed = terminal.json("people", "--limit", "100")
    assert {row["stage"] for row in listed} == {"engage"}
    assert len(listed) == data["people"]["new"] + data["people"]["ambiguous"]
    assert {"print", "Makers"} <= set(terminal.json("show", "zoebrandt")["tags"])
    assert "“fame” is none of these" in terminal.misused("import", X, "--stage", "fame")


def test_an_export_that_names_nobody_fails_with_one_sentence(terminal: Terminal) -> None:
    said = terminal("import", EXPORTS / "mastodon" / "blocked_accounts.csv", fails=True)
    (line,) = said.err.splitlines()
    assert "names nobody who could be taken in" in line
    assert "Left out, 1: You have blocked this account." in line
    assert said.out == ""
    told = terminal("import", EXPORTS / "mastodon" / "blocked_accounts.csv", "--json", fails=True)
    assert told.err == said.err
    assert [row["code"] for row in json.loads(told.out)["left_out"]] == ["blocked"]
    assert terminal.json("imports") == []


def test_without_an_import_that_is_said(terminal: Terminal) -> None:
    assert terminal("imports").out == "Nothing was imported yet.\n"
    assert terminal.json("imports") == []


def test_bare_handles_belong_to_the_network_that_is_named(terminal: Terminal) -> None:
    terminal("import", HANDLES, "--network", "threads")
    (account,) = terminal.json("show", "@zoebrandt")["accounts"]
    assert (account["network"], account["handle"]) == ("threads", "zoebrandt")
    (other,) = terminal.json("show", "TomasReyes_")["accounts"]
    assert other["network"] == "x"
    assert "“myspace” is none of these" in terminal.misused(
        "import", HANDLES, "--network", "myspace"
    )


def test_a_name_of_two_lines_is_one_line_of_the_list(terminal: Terminal, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text('name,url\n"Zoë\n Brandt",https://x.com/zoebrandt\n', encoding="utf-8")
    terminal("import", table)
    (line,) = terminal("people").lines
    assert "  Zoë Brandt · " in line


@pytest.mark.skipif(sys.platform != "linux", reason="file names are letters elsewhere")
def test_a_file_name_that_is_no_text_is_taken_in_with_marks(
    terminal: Terminal, tmp_path: Path
) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9.txt")
    odd.write_bytes(HANDLES.read_bytes())
    (file,) = terminal.json("import", odd)["files"]
    assert file["path"].endswith("caf\ufffd.txt")
    assert "caf\ufffd.txt" in terminal("history").out


def test_several_exports_come_in_as_one_import(terminal: Terminal) -> None:
    data = terminal.json("import", X, CAR)
    assert {file["format"] for file in data["files"]} == {"x", "bluesky"}
    assert len(terminal.json("imports")) == 1


def bad_files(folder: Path) -> dict[str, Path]:
    """Files that are no exports, each in its own way."""
    archive = next((EXPORTS / "x").glob("twitter-*.zip")).read_bytes()
    content = {
        "cut short": archive[: len(archive) // 2],
        "isn't an export": b'{"colours": ["red", "green"]}',
        "is empty": b"",
    }
    made = {"isn't there": folder / "nowhere.zip"}
    for number, (said, data) in enumerate(content.items()):
        path = folder / f"bad-{number}.{('zip', 'json', 'csv')[number]}"
        path.write_bytes(data)
        made[said] = path
    return made


@pytest.mark.parametrize("said", ["cut short", "isn't an export", "is empty", "isn't there"])
def test_what_is_no_export_is_one_sentence_and_nothing_is_written(
    terminal: Terminal, tmp_path: Path, said: str
) -> None:
    terminal("add", "Maren Okafor")
    before = (terminal.folder / "acquainted.db").read_bytes()
    path = bad_files(tmp_path)[said]
    err = terminal("import", path, fails=True).err
    assert said in err
    assert path.name in err
    assert terminal("import", path, "--json", fails=True).out == ""
    assert (terminal.folder / "acquainted.db").read_bytes() == before


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="rights do not bind the superuser"
)
def test_a_folder_without_rights_is_one_sentence(terminal: Terminal, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    shutil.copytree(X, locked)
    locked.chmod(0)
    try:
        assert "can't be opened" in terminal("import", locked, fails=True).err
    finally:
        locked.chmod(0o700)


UNCLEAR = "wer;spitzname;merkmal\nmaren okafor;maren_o;brot\nilse brandt;ilseb;salz\n"


def test_a_table_with_unclear_columns_is_read_once_they_are_named(
    terminal: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "those.csv"
    file.write_text(UNCLEAR)
    said = terminal("import", file, fails=True).err
    assert "1 wer, 2 spitzname, 3 merkmal" in said
    data = terminal.json("import", file, "--map", "name=1,handle=2,tag=3,network=x")
    assert data["people"]["new"] == 2
    terminal("import", file, "--map", "tag=3", fails=True)
    assert "no column 9" in terminal("import", file, "--map", "name=9", fails=True).err
