"""What the rows of the table are made of: lines, medians, and workspaces to try things in."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.store.database import FILE_NAME, open_workspace
from tests.benchmarks.measuring import Ratio, Run, run
from tests.benchmarks.seed import TODAY, Size, copy_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table.

    Args:
        holds: None where a figure is told without a target.
    """

    what: str
    target: str
    seen: str
    holds: bool | None = None


def ratio_line(what: str, found: Ratio, most: float | None) -> Line:
    """A ratio with its span, and whether it is small enough; no limit is no target."""
    span = f"{found.lowest:.2f} to {found.highest:.2f}"
    seconds = f"{found.ours:.3f} / {found.other:.3f} s"
    return Line(
        what=what,
        target="" if most is None else f"<= {most:g}",
        seen=f"{found.middle:.2f}  ({span}; {seconds})",
        holds=None if most is None else found.middle <= most,
    )


def runs(module: str, words: tuple[str, ...], count: int) -> list[Run]:
    """The same trial several times."""
    return [run(module, words) for _ in range(count)]


def middle(found: list[Run], figure: str) -> float:
    """The median of what runs told."""
    values = sorted(one.told[figure] for one in found)
    return values[len(values) // 2]


@contextmanager
def folder() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="acquainted-benchmark-") as name:
        yield Path(name)


def cleared(own: Path) -> None:
    """Let a folder hold no workspace."""
    for file in own.glob(f"{FILE_NAME}*"):
        file.unlink()


def emptied(own: Path) -> None:
    """Let a folder hold an empty workspace."""
    cleared(own)
    open_workspace(own, TODAY).close()


def copied(size: Size, own: Path) -> None:
    """Let a folder hold a copy of a seeded workspace."""
    cleared(own)
    copy_of(size, own)
