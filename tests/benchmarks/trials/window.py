"""P6: open the program's window with people in it, grab it, leave."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.trials.desk import shown_desk


def main(folder: str) -> None:
    """Show it."""
    with shown_desk(Path(folder)):
        pass


if __name__ == "__main__":
    main(sys.argv[1])
