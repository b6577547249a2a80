"""Measure what must be reached: ``python -m tests.benchmarks [NAME...] [--size S|L] [--pairs N]``.

Prints a line for each target with what was seen and whether it holds; leaves with 1 if one is
missed. All figures are of CPU time; ratios are medians of pairs run in turn.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.measuring import PEERS, ROOT
from tests.benchmarks.seed import Size
from tests.benchmarks.table import TABLE


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", type=str.upper, metavar="NAME", help=", ".join(TABLE))
    parser.add_argument("--size", type=Size, choices=list(Size), default=Size.S)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument(
        "--peers",
        default="",
        metavar="FOLDER",
        help="where others' programs are: twitter-to-sqlite, sqlite-utils",
    )
    given = parser.parse_args()
    if given.peers:
        os.environ[PEERS] = str(Path(given.peers).resolve())
    unknown = set(given.names) - set(TABLE)
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    # In a process of its own: a child is told to have held at least what its parent held before.
    sow = f"from tests.benchmarks.seed import Size, workspace; workspace(Size({str(given.size)!r}))"
    subprocess.run([sys.executable, "-c", sow], cwd=ROOT, check=True)
    missed = 0
    for name in given.names or TABLE:
        for line in TABLE[name](given.size, given.pairs):
            verdict = {True: "holds", False: "MISSED", None: ""}[line.holds]
            missed += line.holds is False
            said = f"{name:<7}{given.size} {line.what:<66}{line.target:<12}{verdict:<8}{line.seen}"
            print(said, flush=True)
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
