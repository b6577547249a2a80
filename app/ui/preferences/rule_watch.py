"""Watches the user's file of rules: what an editor saved there counts from now on.

Refuses to know rules: the policy reads them, and keeps the last good ones when it can't.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from app.core.errors import AppError
from app.ui.desk import Desk
from app.words.translation import tr

READ_AFTER_MS = 150
"""An editor writes in several steps; the file is read when it is done."""


class RuleWatch(QObject):
    """Reads the rules again when their file changes, and says so; says where it is broken.

    Args:
        desk: workspace and window; the watch lasts as long.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._policy = desk.workspace.policy
        self._told: AppError | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(READ_AFTER_MS)
        self._calm.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        with suppress(OSError):  # without the folder there is nothing to watch
            self._policy.user_file.parent.mkdir(parents=True, exist_ok=True)
        self._watcher.addPath(str(self._policy.user_file.parent))
        self._watcher.directoryChanged.connect(lambda _path: self._calm.start())
        self._watcher.fileChanged.connect(lambda _path: self._calm.start())
        self._watch_file()
        self._tell()

    def look(self) -> None:
        """Read the file if it has changed."""
        self._watch_file()
        if self._policy.refresh() and self._policy.problem is None:
            self._desk.say(tr("Your rules were read again and are in force now."))
            self._desk.jobs.run(self._desk.workspace.review.everybody)
        self._tell()

    def close(self) -> None:
        """Watch no longer."""
        self._calm.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:  # it is closed with the window, and again when the program ends
            self._watcher.removePaths(watched)

    def _watch_file(self) -> None:
        # A file that is replaced is another file, and is no longer watched.
        file = self._policy.user_file
        if file.is_file() and str(file) not in self._watcher.files():
            self._watcher.addPath(str(file))

    def _tell(self) -> None:
        problem = self._policy.problem
        if problem is not None and problem is not self._told:
            self._desk.notices.tell(problem)
        self._told = problem
