"""P13: the latest import, taken back."""

from __future__ import annotations

import sys
from pathlib import Path

from app.bootstrap import open_workspace
from app.paths import workspace_paths
from tests.benchmarks.measuring import tell
from tests.benchmarks.seed import CLOCK


def main(folder: str) -> None:
    """Take it back; what counts is the CPU of the whole process."""
    with open_workspace(workspace_paths(Path(folder)), CLOCK) as workspace:
        latest = next(batch for batch in workspace.history.imports() if not batch.is_undone)
        workspace.history.undo_import(latest.id)
        tell(left=workspace.store.reader.people_counts().on_ladder)


if __name__ == "__main__":
    main(*sys.argv[1:])
