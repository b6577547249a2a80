"""A use case is loaded when it is first asked for, and is the same one from then on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.desk import TODAY, desk

USE_CASES = (
    "people", "logging", "review", "rulebook", "planning", "explaining", "drafting", "importing",
    "duplicates", "names", "reporting", "samples", "simulation", "upkeep", "policy", "settings",
    "history",
)  # fmt: skip

LOADED = """
import sys
from pathlib import Path
from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.paths import workspace_paths
import datetime as dt
clock = FixedClock(date=dt.date({day}))
with open_workspace(workspace_paths(Path(sys.argv[1])), clock) as workspace:
    workspace.settings.today_limit
    workspace.store.reader.people_counts()
    print(" ".join(sorted(m for m in sys.modules if m.startswith("app."))))
"""


def test_every_use_case_is_there_and_is_kept(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        for name in USE_CASES:
            assert getattr(workspace, name) is getattr(workspace, name), name
        person = workspace.people.add("Maren Okafor")
        assert workspace.explaining.explain(person).card.name == "Maren Okafor"


def test_what_is_opened_and_read_loads_no_use_case(tmp_path: Path) -> None:
    with desk(tmp_path):
        pass
    code = LOADED.format(day=f"{TODAY.year}, {TODAY.month}, {TODAY.day}")
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    loaded = set(told.stdout.split())
    assert {"app.services.settings", "app.store.listing"} <= loaded
    heavy = {f"app.services.{name}" for name in USE_CASES if name not in ("settings", "history")}
    heavy |= {"app.importers", "app.reports.document", "app.store.unit_of_work", "app.ui"}
    assert loaded & heavy == set()
