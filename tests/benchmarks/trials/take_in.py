"""P2, P4, P12, P13: an import as the command line does it, to a workspace that is reviewed."""

from __future__ import annotations

import sys

from app.bootstrap import run
from tests.benchmarks.measuring import tell


def main(file: str, folder: str) -> None:
    """Take a file in; what counts is the CPU and the memory of the whole process."""
    code = run(["acquainted", "import", "--workspace", folder, "--today", "2026-11-22", file])
    tell(code=code)
    sys.exit(code)


if __name__ == "__main__":
    main(*sys.argv[1:])
