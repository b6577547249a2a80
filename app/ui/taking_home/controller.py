"""Joins taking everything home with the workspace, the file dialog and the lane."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.core.errors import AppError, Cancelled
from app.core.progress import Progress
from app.services.exporting import ENDINGS, Format, TakenHome
from app.ui.desk import Desk
from app.ui.jobs import Job
from app.ui.taking_home.dialog import TakingHomeDialog
from app.words.taking_home import file_name, format_names, taken_home, title


class TakingHomeController:
    """Opens the dialog, once at a time, and writes what it asks for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._job: Job | None = None
        self.dialog: TakingHomeDialog | None = None

    def open(self) -> TakingHomeDialog:
        """Ask what to take home."""
        if self.dialog is None:
            self.dialog = TakingHomeDialog(self._desk.window)
            self.dialog.asked.connect(self._ask_where)
            self.dialog.finished.connect(self._close)
            self.dialog.open()
        self.dialog.raise_()
        return self.dialog

    def _ask_where(self, code: str, is_private: bool) -> None:
        form = Format(code)
        ending = ending_of(form)
        name = file_name(self._desk.workspace.clock.today().isoformat()) + ending
        offered = f"{dict(format_names())[code]} (*{ending})"
        chosen, _used = QFileDialog.getSaveFileName(self.dialog, title(), name, offered)
        if chosen and self.dialog is not None:
            file = Path(chosen)
            self._write(file if file.suffix else file.with_suffix(ending), form, is_private)

    def _write(self, file: Path, form: Format, is_private: bool) -> None:
        exporting = self._desk.workspace.exporting

        def take(progress: Progress) -> TakenHome:
            return exporting.take_home(file, form, progress, private=is_private)

        if self.dialog is not None:
            self.dialog.show_busy(True)
        self._job = self._desk.jobs.run(
            take, done=self._tell, failed=self._fail, progress=self._watch
        )

    def _watch(self, done: int, _total: int | None, _stage: str) -> None:
        if self.dialog is not None:
            self.dialog.show_step(done)

    def _tell(self, taken: TakenHome) -> None:
        self._job = None
        if self.dialog is not None:
            self.dialog.accept()
        count = sum(taken.counts.values())
        said = taken_home(count, str(taken.files[0]), taken.private_left)
        self._desk.notices.say(said)

    def _fail(self, error: AppError) -> None:
        self._job = None
        if self.dialog is not None:
            self.dialog.reject()
        if not isinstance(error, Cancelled):
            self._desk.notices.tell(error)

    def _close(self) -> None:
        if self._job is not None:
            self._job.stop()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def ending_of(form: Format) -> str:
    """The ending of a file of a format: the first that asks for it."""
    return next((ending for ending, one in ENDINGS.items() if one is form), ".json")
