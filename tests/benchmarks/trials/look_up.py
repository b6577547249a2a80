"""P12: a search from the command line."""

from __future__ import annotations

import sys

from app.bootstrap import run


def main(folder: str, text: str) -> None:
    """Search; what counts is the CPU of the whole process."""
    words = ["--workspace", folder, "--today", "2026-11-22", "--search", text]
    sys.exit(run(["acquainted", "people", *words]))


if __name__ == "__main__":
    main(*sys.argv[1:])
