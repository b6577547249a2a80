"""A year with made-up people by the default rules: what it came to, and how long it takes."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.core.stages import Stage
from app.paths import workspace_paths
from tests.benchmarks.measuring import tell
from tests.benchmarks.seed import TODAY


def main(people: str, days: str, seed: str) -> None:
    """Live through it once, and tell the counts."""
    with (
        tempfile.TemporaryDirectory(prefix="acquainted-benchmark-") as folder,
        open_workspace(workspace_paths(Path(folder)), FixedClock(date=TODAY)) as workspace,
    ):
        before = time.process_time()
        found = workspace.simulation.run(people=int(people), days=int(days), seed=int(seed))
        taken = time.process_time() - before
    reached = {
        stage.name.lower(): sum(group.reached[stage] for group in found.groups.values())
        for stage in Stage
    }
    tell(
        seconds=taken,
        touches=found.touches,
        asks=found.asks,
        pushed=found.pushed,
        fourth=found.fourth_unanswered,
        early=found.early_asks,
        **reached,
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
