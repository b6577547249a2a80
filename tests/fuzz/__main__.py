"""Fuzz the importers: ``python -m tests.fuzz [NAME...] [--seconds 60] [--seed N] [--keep DIR]``.

Inputs come of chance seeded by target, seed and number, so that a fault can be had again by its
number. Leaves with 1 when there was a fault; inputs that caused one are kept as folders.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
import traceback
from pathlib import Path

from tests.fuzz.guard import Forbidden
from tests.fuzz.mutations import Files
from tests.fuzz.targets import Target, targets

MEMORY = 1 << 30
"""Bytes of address space above what the program takes when it starts."""

SLOWEST = 5.0
"""Seconds of processor time that no input of this size may take."""

FAULTS = 8
"""After how many different faults a target is given up."""


def main() -> int:
    """Run the targets one after the other."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    known = targets()
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", default="0")
    parser.add_argument("--number", type=int, help="only this input")
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    unknown = set(given.names) - set(known)
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    _bound_memory()
    failed = 0
    for name in given.names or known:
        failed += fuzz(known[name], given.seconds, given.seed, given.keep, given.number)
    return int(failed > 0)


def _bound_memory() -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def fuzz(target: Target, seconds: float, seed: str, keep: Path | None, only: int | None) -> int:
    """Run one target for so long; how many different faults it showed."""
    start = time.monotonic()
    faults: dict[str, int] = {}
    number = 0 if only is None else only
    slowest = (0.0, 0)
    with_rows = 0
    while time.monotonic() - start < seconds and len(faults) < FAULTS:
        files = target.make(random.Random(f"{target.name}:{seed}:{number}"))
        began = time.process_time()
        said, rows = run_once(target, files)
        with_rows += rows > 0
        slowest = max(slowest, (time.process_time() - began, number))
        if not said and time.process_time() - began > SLOWEST:
            said = f"took {time.process_time() - began:.1f} s"
        if said and said not in faults:
            faults[said] = number
            print(f"{target.name} #{number}: {said}", flush=True)
            if keep is not None:
                _save(keep / f"{target.name}-{number}", files)
        if only is not None:
            break
        number += 1
    verdict = f"{len(faults)} faults" if faults else "clean"
    tail = f"slowest #{slowest[1]} {slowest[0]:.2f} s"
    print(
        f"{target.name:<12}{number:>8} inputs, {with_rows} with rows: {verdict}; {tail}", flush=True
    )
    return len(faults)


def run_once(target: Target, files: Files) -> tuple[str, int]:
    """Read one input; what went wrong, or empty, and how many rows came."""
    try:
        return "", target.run(files)
    except (Exception, Forbidden) as error:  # noqa: BLE001 - finding any is what this is for
        last = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in last if "/app/" in frame.filename] or list(last)
        place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}"
        return f"{place} {type(error).__name__}: {str(error)[:160]}", 0


def _save(folder: Path, files: Files) -> None:
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


if __name__ == "__main__":
    sys.exit(main())
