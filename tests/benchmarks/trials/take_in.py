"""P2, P4, P12, P13: an import as the command line does it, to a workspace that is reviewed."""

from __future__ import annotations

import sys

from app.bootstrap import run
from tests.benchmarks.measuring import tell


def main(file: str, folder: str, *options: str) -> None:
    """Take a file in; what counts is the CPU and the memory of the whole process.

    Args:
        options: ``--again``, so that what was taken in before is not passed over unread.
    """
    words = ["--workspace", folder, "--today", "2026-11-22", *options, file]
    code = run(["acquainted", "import", *words])
    tell(code=code)
    sys.exit(code)


if __name__ == "__main__":
    main(*sys.argv[1:])
