"""A workspace makes each use case once, and only when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.services.workspace import Workspace
from tests.support.source import ROOT

USE_CASES = (
    "people", "logging", "review", "rulebook", "planning", "explaining", "drafting",
    "importing", "duplicates", "names", "reporting", "samples", "upkeep",
)  # fmt: skip


def test_every_use_case_is_made_once(workspace: Workspace) -> None:
    for name in USE_CASES:
        assert getattr(workspace, name) is getattr(workspace, name), name
    assert workspace.planning is not workspace.people


def test_opening_loads_neither_importers_nor_templates(tmp_path: Path) -> None:
    script = (
        "import datetime as dt, sys\n"
        "from pathlib import Path\n"
        "from app.bootstrap import open_workspace\n"
        "from app.core.clock import FixedClock\n"
        "from app.paths import workspace_paths\n"
        "clock = FixedClock(date=dt.date(2026, 11, 22))\n"
        "with open_workspace(workspace_paths(Path(sys.argv[1])), clock) as workspace:\n"
        "    workspace.store.reader.people_counts()\n"
        "late = {'app.importers.registry', 'jinja2', 'PySide6', 'rapidfuzz', 'selectolax'}\n"
        "print(sorted(late & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "workspace")],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
