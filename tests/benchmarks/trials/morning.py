"""P8: a new day for everybody, and everything derived made anew."""

from __future__ import annotations

import datetime as dt
import sys
import time
from pathlib import Path

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.paths import workspace_paths
from app.store import database as files
from app.store import standing
from tests.benchmarks.measuring import tell
from tests.benchmarks.seed import TODAY


def main(what: str, folder: str) -> None:
    """``day`` or ``rebuild``: do it on a copy, and tell the CPU seconds."""
    tell(seconds=new_day(Path(folder)) if what == "day" else rebuild(Path(folder)))


def new_day(folder: Path) -> float:
    """Facts, readiness, rules and next steps of everybody on the next day."""
    clock = FixedClock(date=TODAY + dt.timedelta(days=1))
    with open_workspace(workspace_paths(folder), clock) as workspace:
        before = time.process_time()
        assert workspace.review.new_day() is not None
        workspace.planning.day()
        return time.process_time() - before


def rebuild(folder: Path) -> float:
    """Everything derived, from all acts."""
    database = files.open_workspace(folder, TODAY)
    before = time.process_time()
    database.execute("BEGIN IMMEDIATE")
    standing.rebuild(database, TODAY)
    database.execute("COMMIT")
    taken = time.process_time() - before
    database.close()
    return taken


if __name__ == "__main__":
    main(*sys.argv[1:])
