"""Other rules tried on everybody: who would move and why, by name, and how long that takes."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.core.rule_language import parse_rules
from app.paths import workspace_paths
from tests.benchmarks.measuring import tell
from tests.benchmarks.seed import TODAY

EAGER = """
[[rule]]
id = "engage.presence"
move = "follow -> engage"
when = ["days_known >= 1", "likes_given + reshares_given + comments_given >= 1 or heard_days >= 1"]
"""
SHOWN = 200
"""As many as the editor of rules names."""


def main(how: str, folder: str) -> None:
    """``all`` names everybody, as the command does; ``some`` as many as the editor shows."""
    with open_workspace(workspace_paths(Path(folder)), FixedClock(date=TODAY)) as workspace:
        workspace.review.new_day()
        rules = workspace.policy.under(parse_rules(EAGER, "eager.toml"))
        before = time.process_time()
        trial = workspace.rulebook.trial(rules, None if how == "all" else SHOWN)
        taken = time.process_time() - before
    named = [*trial.moves, *trial.rests, *trial.held]
    assert named
    assert all(one.name and one.rule_id and one.evidence for one in named)
    tell(seconds=taken, people=trial.people, named=len(named))


if __name__ == "__main__":
    main(*sys.argv[1:])
