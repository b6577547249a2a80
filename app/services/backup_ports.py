"""What copies of the workspace ask of the store.

Apart from the other ports, for those are many already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.backup_rows import BackupCounts


class BackupStore(Protocol):
    """Copies taken, looked at and brought back."""

    def back_up(self, file: Path) -> BackupCounts:
        """Write a copy of the workspace and look at it; what it holds.

        Raises:
            AppError: ``backup.not_written`` or ``backup.unsound``; no copy is there then.
        """

    def backup_counts(self, file: Path | None) -> BackupCounts:
        """What a copy holds, or (None) the workspace itself.

        Raises:
            AppError: when the copy can't be used.
        """

    def bring_back(self, file: Path) -> None:
        """Put what a copy holds in the place of everything here.

        Raises:
            AppError: when the copy can't be used; nothing was changed then.
        """
