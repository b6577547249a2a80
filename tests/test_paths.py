"""Where things are kept: nothing outside a workspace that was named, nothing made by asking."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import pytest

from app.paths import PORTABLE_FOLDER, portable_folder, resource_root, user_paths, workspace_paths


def test_a_workspace_holds_everything_inside_itself(tmp_path: Path) -> None:
    paths = workspace_paths(tmp_path / "one")
    folders = dataclasses.astuple(paths)
    assert paths.data == tmp_path / "one"
    assert all(folder.is_relative_to(paths.data) for folder in folders)
    assert len(set(folders)) == len(folders)
    assert list(tmp_path.iterdir()) == []


def test_the_users_own_folders_carry_the_programs_name_and_are_not_made_by_asking() -> None:
    for folder in dataclasses.astuple(user_paths()):
        assert "Acquainted" in folder.parts
        assert not folder.exists()


def test_resources_lie_beside_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for part in ("rules/default.toml", "reports/document.html", "samples"):
        assert (resource_root() / part).exists()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource_root() == tmp_path / "resources"


def test_a_folder_beside_the_frozen_program_holds_everything(tmp_path: Path) -> None:
    program = tmp_path / "acquainted"
    assert portable_folder(program, is_frozen=True) is None
    (tmp_path / PORTABLE_FOLDER).mkdir()
    assert portable_folder(program, is_frozen=True) == tmp_path / PORTABLE_FOLDER
    assert portable_folder(program, is_frozen=False) is None
