"""The pages of privacy, workspaces and copies, joined with the folders that they are about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import AppError
from app.paths import PORTABLE_FOLDER
from app.services.backup_rows import BackupCounts, BackupRow
from app.services.known_workspaces import KnownWorkspaces
from app.services.settings import BACKUPS, Setting
from app.ui.desk import Desk
from app.ui.preferences.copies_panel import CopiesPanel
from app.ui.preferences.form import SettingsForm
from app.ui.preferences.privacy_panel import PrivacyPanel
from app.ui.preferences.workspaces_panel import WorkspacesPanel
from app.ui.starting import open_folder, start_another
from app.ui.widgets.asking import FinalQuestion
from app.words.backups import copy_taken, go_back_sentences, go_back_title, went_back
from app.words.translation import tr


class PlacesController:
    """Builds the pages and does what is asked there.

    Args:
        form: makes the rows of some settings.
    """

    def __init__(self, desk: Desk, form: Callable[[Sequence[Setting]], SettingsForm]) -> None:
        self._desk = desk
        self._form = form
        self._known = KnownWorkspaces(desk.known)
        self._copies: CopiesPanel | None = None
        self._workspaces: WorkspacesPanel | None = None

    # --- privacy ------------------------------------------------------------------------------

    def privacy(self, form: SettingsForm) -> QWidget:
        """The page of privacy."""
        paths = self._desk.paths
        places = {"data": paths.data, "config": paths.config, "cache": paths.cache}
        places["log"] = paths.log
        panel = PrivacyPanel(places, form)
        panel.folder_asked.connect(self._open_folder)
        for key, folder in places.items():
            job = self._desk.jobs.run(
                size_of, folder, done=partial(panel.show_size, key), failed=lambda _stopped: None
            )
            panel.destroyed.connect(job.stop)
        return panel

    def _open_folder(self, folder: Path) -> None:
        """Show a folder; the nearest that is there, where it was not made yet."""
        there = next(one for one in (folder, *folder.parents) if one.is_dir())
        if not open_folder(there):
            self._desk.say(tr("Your desktop opens no folders. It is at {path}.").format(path=there))

    # --- workspaces ---------------------------------------------------------------------------

    def workspaces(self) -> QWidget:
        """The page of workspaces."""
        panel = self._workspaces = WorkspacesPanel(self._desk.paths.data, PORTABLE_FOLDER)
        panel.open_asked.connect(self._start)
        panel.folder_asked.connect(self._open_folder)
        panel.forget_asked.connect(self._forget)
        panel.other_asked.connect(self._ask_other)
        panel.destroyed.connect(self._leave_workspaces)
        self._show_others()
        return panel

    def _leave_workspaces(self) -> None:
        self._workspaces = None

    def _show_others(self) -> None:
        if self._workspaces is not None:
            here = self._desk.paths.data.absolute()
            self._workspaces.show_others([one for one in self._known.folders() if one != here])

    def _forget(self, folder: Path) -> None:
        self._known.forget(folder)
        self._show_others()

    def _ask_other(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self._desk.window, tr("A folder for a workspace"), str(self._desk.paths.data.parent)
        )
        if name:
            self._start(Path(name))

    def _start(self, folder: Path) -> None:
        if start_another(folder):
            self._known.remember(folder)
            self._show_others()
            self._desk.say(
                tr("{name} opens in a window of its own.").format(name=folder.name or str(folder))
            )
        else:
            self._desk.say(tr("Acquainted couldn't be started once more."))

    # --- copies -------------------------------------------------------------------------------

    def copies(self) -> QWidget:
        """The page of copies."""
        backups = self._desk.workspace.backups
        panel = self._copies = CopiesPanel(self._form([BACKUPS]))
        panel.take_asked.connect(self._take)
        panel.back_asked.connect(self._ask_back)
        panel.folder_asked.connect(lambda: self._open_folder(backups.folder))
        panel.destroyed.connect(self._leave_copies)
        self._show_copies()
        return panel

    def _leave_copies(self) -> None:
        self._copies = None

    def _show_copies(self) -> None:
        if self._copies is not None:
            self._copies.show_copies(self._desk.workspace.backups.kept())
            self._copies.set_busy(is_busy=False)

    def _take(self) -> None:
        if self._copies is not None:
            self._copies.set_busy(is_busy=True)
        self._desk.jobs.run(
            self._desk.workspace.backups.take, done=self._say_taken, failed=self._fail
        )

    def _say_taken(self, row: BackupRow) -> None:
        self._show_copies()
        self._desk.say(copy_taken(row.file.name))

    def _ask_back(self, row: BackupRow) -> None:
        self._desk.jobs.run(
            self._desk.workspace.backups.compare,
            row,
            done=partial(self._ask, row),
            failed=self._fail,
        )

    def _ask(self, row: BackupRow, counts: tuple[BackupCounts, BackupCounts]) -> None:
        over = self._copies.window() if self._copies is not None else self._desk.window
        question = FinalQuestion(
            go_back_title(row.at), go_back_sentences(*counts), tr("Go back"), parent=over
        )
        question.decided.connect(lambda: self._go_back(row))
        question.open()

    def _go_back(self, row: BackupRow) -> None:
        self._desk.jobs.run(
            self._desk.workspace.backups.bring_back,
            row,
            done=lambda before: self._say_back(row, before),
            failed=self._fail,
        )

    def _say_back(self, row: BackupRow, before: BackupRow) -> None:
        self._show_copies()
        self._desk.say(went_back(row.file.name, before.file.name))
        if self._desk.window.current:
            self._desk.window.go(self._desk.window.current)

    def _fail(self, error: AppError) -> None:
        self._show_copies()
        self._desk.notices.tell(error)


def size_of(folder: Path) -> int:
    """How many bytes the files in a folder hold, those of its folders too; 0 where it is not."""
    total = 0
    for file in folder.rglob("*"):
        try:
            if file.is_file() and not file.is_symlink():
                total += file.stat().st_size
        except OSError:
            continue  # gone meanwhile
    return total
