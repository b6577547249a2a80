"""An import that is stopped at any of its steps leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import AppError, Cancelled
from app.core.imports import ImportPlan
from app.services.importing import changes_anything
from app.services.workspace import Workspace
from tests.support.desk import desk
from tests.support.hostile import content, look, sample_name, sample_paths, tree


class Stop:
    """Counts steps, and stops at one of them."""

    def __init__(self, at: int = 0) -> None:
        self.seen, self.at = 0, at

    def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
        """Count, then stop."""
        assert done >= 0
        assert total is None or total >= 0
        assert stage
        self.seen += 1
        if self.seen == self.at:
            raise Cancelled


def steps_of_preview(workspace: Workspace, sample: Path) -> int:
    counting = Stop()
    try:
        workspace.importing.preview([sample], counting)
    except AppError:
        assert counting.seen, "not one step was told"
    return counting.seen


def some(steps: int) -> list[int]:
    """All steps, or where there are very many, the first, the last and some between."""
    if steps <= 15:
        return list(range(1, steps + 1))
    return sorted({*range(1, 6), *range(5, steps, steps // 5), *range(steps - 4, steps + 1)})


@pytest.mark.parametrize("sample", sample_paths(), ids=sample_name)
def test_stopped_at_any_step(tmp_path: Path, sample: Path) -> None:
    home = tmp_path / "workspace"
    with desk(home) as workspace:
        empty = tree(home)
        for at in some(steps_of_preview(workspace, sample)):
            with pytest.raises(Cancelled):
                workspace.importing.preview([sample], Stop(at))
        assert tree(home) == empty
        plan = look(workspace, sample)
        if plan is not None and changes_anything(plan):
            check_writing(workspace, plan)


def check_writing(workspace: Workspace, plan: ImportPlan) -> None:
    counting = Stop()
    workspace.importing.commit(plan, None, counting)
    assert counting.seen, "writing told no step"
    workspace.history.undo()
    journal = workspace.history.entries()
    for at in some(counting.seen):
        with pytest.raises(Cancelled):
            workspace.importing.commit(plan, None, Stop(at))
        assert content(workspace) == []
        assert workspace.history.entries() == journal
    assert workspace.importing.commit(plan).uid is not None


def test_stopping_is_said_as_stopping_however_damaged_the_file(tmp_path: Path) -> None:
    bad = tmp_path / "data" / "tweets.js"
    bad.parent.mkdir()
    bad.write_bytes(b"window.YTD.tweets.part0 = [\n  {\n" + b"\xff" * 100_000)
    with desk(tmp_path / "workspace") as workspace:
        with pytest.raises(Cancelled):
            workspace.importing.preview([bad], Stop(1))
