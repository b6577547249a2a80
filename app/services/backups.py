"""Dated copies of the workspace: taken each day, thinned, looked at, and brought back.

Knows names and days. How a copy is written and read is the store's.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.retention import superfluous
from app.services.backup_rows import BackupCounts, BackupRow
from app.services.ports import Store
from app.services.settings import BACKUPS, Settings

_NAME = "acquainted %Y-%m-%d %H.%M.%S.db"
"""As every file system takes it: no colons."""


class Backups:
    """Looks after the copies.

    Args:
        folder: where they lie, inside the workspace's; made when the first is taken.
    """

    def __init__(self, store: Store, clock: Clock, settings: Settings, folder: Path) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings
        self.folder = folder

    def kept(self) -> tuple[BackupRow, ...]:
        """All copies by their names, the newest first; none is opened for it."""
        found = []
        for file in self.folder.glob("acquainted *.db"):
            try:
                at = dt.datetime.strptime(file.name, _NAME).replace(tzinfo=self._clock.zone)
                found.append(BackupRow(file=file, at=at, size=file.stat().st_size))
            except (ValueError, OSError):
                continue  # not a copy of ours, or gone meanwhile
        return tuple(sorted(found, key=lambda row: row.at, reverse=True))

    def take(self) -> BackupRow:
        """Take a copy now, and look at it.

        Raises:
            AppError: ``backup.not_written`` or ``backup.unsound``.
        """
        at = self._wall()
        while (file := self.folder / at.strftime(_NAME)).exists():
            at += dt.timedelta(seconds=1)
        self._store.back_up(file)
        return BackupRow(file=file, at=at, size=file.stat().st_size)

    def take_daily(self) -> BackupRow | None:
        """Take the copy of today, if that is wanted and there is none, and let old ones go."""
        today = self._clock.today()
        is_taken = any(row.at.date() == today for row in self.kept())
        if is_taken or not self._settings.is_on(BACKUPS):
            return None
        taken = self.take()
        self.thin()
        return taken

    def thin(self) -> int:
        """Let go of copies that are too many of their time; how many.

        Never the newest that can be read, and none while one is of a day to come.
        """
        rows = self.kept()[::-1]
        going = superfluous([row.at.date() for row in rows], self._wall().date())
        if going and not any(self._is_good(row) for row in rows[max(going) + 1 :]):
            return 0
        for at in going:
            rows[at].file.unlink(missing_ok=True)
        return len(going)

    def find(self, name: str) -> BackupRow:
        """The copy of a name, or a file elsewhere.

        Raises:
            AppError: ``backup.unknown``.
        """
        for row in self.kept():
            if row.file.name == name:
                return row
        file = Path(name)
        if not file.is_file():
            raise AppError("backup.unknown", name=name)
        found = file.stat()
        at = dt.datetime.fromtimestamp(found.st_mtime, self._clock.zone)
        return BackupRow(file=file, at=at, size=found.st_size)

    def compare(self, row: BackupRow) -> tuple[BackupCounts, BackupCounts]:
        """What is in the workspace now, and what is in a copy.

        Raises:
            AppError: ``backup.unsound`` and the like when the copy can't be used.
        """
        return self._store.backup_counts(None), self._store.backup_counts(row.file)

    def bring_back(self, row: BackupRow) -> BackupRow:
        """Go back to a copy; the present state is copied first, so that this can be undone, too.

        Returns:
            The copy of what was there.

        Raises:
            AppError: when either can't be done; nothing was changed then.
        """
        self._store.backup_counts(row.file)
        before = self.take()
        self._store.bring_back(row.file)
        return before

    def _is_good(self, row: BackupRow) -> bool:
        try:
            self._store.backup_counts(row.file)
        except AppError:
            return False
        return True

    def _wall(self) -> dt.datetime:
        return self._clock.now().astimezone(self._clock.zone).replace(microsecond=0)
