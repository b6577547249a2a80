"""Every sample cut short and with bytes flipped, taken in by a real workspace."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.imports import ImportPlan
from app.core.progress import Silent
from app.importers.registry import read_export
from app.services.importing import changes_anything
from app.services.workspace import Workspace
from tests.fuzz.targets import check_rows
from tests.support.desk import desk
from tests.support.exports import CONTEXT
from tests.support.hostile import changed_copy, content, look, sample_name, sample_paths, tree

READ_ONLY = [part for part in range(1, 20) if part % 5]
TWENTIETHS = (*READ_ONLY, 5, 10, 15)


def keep_part(part: int) -> Callable[[bytes], bytes]:
    return lambda data: data[: len(data) * part // 20]


def flip_some(chance: random.Random) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        found = bytearray(data)
        for _ in range(1 + len(found) // 500):
            if found:
                found[chance.randrange(len(found))] = chance.randrange(256)
        return bytes(found)

    return change


def check_whole(workspace: Workspace, plan: ImportPlan) -> None:
    """What comes of a broken export can be taken in as a whole, and taken back as a whole."""
    before = content(workspace)
    outcome = workspace.importing.commit(plan)
    if outcome.uid is not None:
        again = workspace.importing.preview([Path(f.path) for f in plan.files])
        assert not changes_anything(again)
        workspace.history.undo()
    assert content(workspace) == before


@pytest.mark.parametrize("sample", sample_paths(), ids=sample_name)
def test_cut_at_every_twentieth(tmp_path: Path, sample: Path) -> None:
    home = tmp_path / "workspace"
    with desk(home) as workspace:
        empty = tree(home)
        whole = look(workspace, sample)
        most = len(whole.people) if whole else 0
        last: ImportPlan | None = None
        for part in TWENTIETHS:
            copy = changed_copy(sample, tmp_path / "cut", keep_part(part))
            if part in READ_ONLY:  # read, but not matched with anybody
                with contextlib.suppress(AppError):
                    check_rows(read_export([copy], CONTEXT, Silent()).rows())
                continue
            plan = look(workspace, copy)
            if plan is not None:
                assert len(plan.people) <= most + 1, "a cut made people up"
            last = plan
        assert tree(home) == empty, "looking wrote something"
        if last is not None:
            check_whole(workspace, last)


@pytest.mark.parametrize("sample", sample_paths(), ids=sample_name)
def test_bytes_flipped(tmp_path: Path, sample: Path) -> None:
    chance = random.Random(sample.name)
    home = tmp_path / "workspace"
    with desk(home) as workspace:
        empty = tree(home)
        last: ImportPlan | None = None
        for _ in range(3):
            last = look(workspace, changed_copy(sample, tmp_path / "flip", flip_some(chance)))
        assert tree(home) == empty, "looking wrote something"
        if last is not None:
            check_whole(workspace, last)


def test_every_sample_cut_in_half_at_once(tmp_path: Path) -> None:
    """One broken export among others does not keep the others out."""
    good = next(path for path in sample_paths() if path.name == "2024_new")
    with desk(tmp_path / "workspace") as workspace:
        alone = workspace.importing.preview([good])
        broken = [
            changed_copy(path, tmp_path / f"half-{n}", keep_part(10))
            for n, path in enumerate(sample_paths())
            if path.suffix not in (".zip", ".gz", ".xlsx")
        ]
        plan = workspace.importing.preview([good, *broken])
        names = {person.name for person in plan.people}
        assert {person.name for person in alone.people} <= names
        assert len(plan.files) == 1 + len(broken)
