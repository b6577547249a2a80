"""What is told of a copy of the workspace."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupCounts:
    """How much a workspace holds: people, what happened with them, notes; the trash left out."""

    people: int
    interactions: int
    notes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRow:
    """One copy.

    Args:
        at: when it was taken, aware, in the user's zone.
        size: in bytes.
    """

    file: Path
    at: dt.datetime
    size: int
