"""Two commands in turn: CPU seconds of whole processes, and ratios pair by pair.

The machines are shared, so a number of seconds says little; the ratio of two commands that ran
one after the other says much. Times that a child took inside itself come back as JSON on its
last line.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One finished child.

    Args:
        cpu: seconds of user and system time of the whole process.
        peak: bytes of memory at most.
        told: what it measured itself.
    """

    cpu: float
    peak: int
    told: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A module of this package (or a program) with its arguments, and which figure counts.

    Args:
        program: another's program, in place of a module.
        figure: name of a figure that the child tells, or empty for the CPU of the whole process.
        before: made ready outside of what is measured.
    """

    module: str = ""
    words: tuple[str, ...] = ()
    figure: str = ""
    before: Callable[[], None] | None = None
    program: Path | None = None

    def measure(self) -> float:
        """Run it; the figure that counts."""
        found = self.carry_out()
        return found.told[self.figure] if self.figure else found.cpu

    def carry_out(self) -> Run:
        """Run it; all that is known of the run."""
        if self.before is not None:
            self.before()
        if self.program is not None:
            return run_program([str(self.program), *self.words])
        return run(self.module, self.words)


def run(module: str, words: Sequence[str] = ()) -> Run:
    """Run a module of this package as a process of its own; what it tells is on its last line.

    Raises:
        RuntimeError: it failed.
    """
    return run_program([sys.executable, "-m", f"tests.benchmarks.{module}", *words])


def run_program(command: Sequence[str]) -> Run:
    """Run a program as a process of its own.

    Raises:
        RuntimeError: it failed.
    """
    environment = os.environ | {
        # As installed: modules are compiled once, but not into this tree.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "acquainted-benchmarks/compiled"),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.qpa.*=false",
        "PYTHONHASHSEED": "0",
    }
    child = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    with child.stdout as said:
        text = said.read()
    _pid, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {child.returncode}")
    lines = [line for line in text.splitlines() if line.startswith("{")]
    return Run(
        cpu=used.ru_utime + used.ru_stime,
        peak=used.ru_maxrss * 1024,
        told=json.loads(lines[-1]) if lines else {},
    )


PEERS = "BENCHMARK_PEERS"
"""Names the folder in which the programs of others are, that are measured against."""


def peer(name: str) -> Path | None:
    """A program of others; None if it is not installed there."""
    folder = os.environ.get(PEERS)
    found = shutil.which(name, path=folder) if folder else None
    return Path(found) if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """The median of ratios pair by pair, their range, and the medians of both sides."""

    middle: float
    lowest: float
    highest: float
    ours: float
    other: float


def ratio(ours: Command, other: Command, pairs: int) -> Ratio:
    """Run two commands in turn, once to warm up and then so many times."""
    taken = [(ours.measure(), other.measure()) for _ in range(pairs + 1)][1:]
    ratios = [mine / floor for mine, floor in taken]
    return Ratio(
        middle=median(ratios),
        lowest=min(ratios),
        highest=max(ratios),
        ours=median(mine for mine, _ in taken),
        other=median(floor for _, floor in taken),
    )


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which a share (0 to 1) of all lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def peak_memory() -> int:
    """Bytes of memory at most; the kernel's count of this program alone, where it tells it."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        if found is not None:
            return int(found.group(1)) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def tell(**figures: float) -> None:
    """Print what was measured, for the parent."""
    print(json.dumps(figures))
