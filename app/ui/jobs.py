"""The job lane: one thread, one after another, for all that takes longer than a blink.

The only file with threads. A job is a plain function; what it returns or raises comes back on
the window's thread. Knows nothing of what a job does.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
    Signal,
    Slot,
)

from app.core.errors import AppError, Cancelled
from app.core.progress import Progress
from app.overriding import override

Result = TypeVar("Result")
Watch = Callable[[int, int | None, str], None]
"""Told on the window's thread: units done, units in all or None, code of the stage."""

SWITCH_SECONDS = 0.0005
"""So soon a job makes way for the window's thread that waits for the interpreter.

By Python's own 5 ms a round of the event loop that comes and goes to Qt twenty times waited a
tenth of a second beside a busy job."""

TOLD_EVERY_SECONDS = 0.08
"""A job may step a million times; the window is told this often at most."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    result: object = None
    error: BaseException | None = None


class Job(QObject):
    """One job in the lane, to be stopped."""

    _finished = Signal(object)
    _stepped = Signal(object)

    def __init__(
        self,
        done: Callable[[Any], None],
        failed: Callable[[AppError], None],
        watch: Watch | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.is_running = True
        self.is_stopped = False
        self._done, self._failed, self._watch = done, failed, watch
        self._finished.connect(self._take)
        self._stepped.connect(self._tell)

    def stop(self) -> None:
        """Ask the job to stop at its next step; nothing of it is kept."""
        self.is_stopped = True

    @Slot(object)
    def _take(self, outcome: _Outcome) -> None:
        self.is_running = False
        lane = self.parent()
        if isinstance(lane, Jobs):
            if lane.is_closed:
                return  # the window is going: there is nobody to tell
            lane.release(self)
        error = outcome.error
        if self.is_stopped and not isinstance(error, AppError):
            error = error or Cancelled()
        if error is None:
            self._done(outcome.result)
        elif isinstance(error, AppError):
            self._failed(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    @Slot(object)
    def _tell(self, step: tuple[int, int | None, str]) -> None:
        if self._watch is not None and self.is_running:
            self._watch(*step)


class _Stepping:
    """The progress that a job is handed: it stops the job, and tells the window now and then."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._told_at = 0.0
        self._stage = ""

    def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
        if self._job.is_stopped:
            raise Cancelled
        now = time.monotonic()
        if now - self._told_at >= TOLD_EVERY_SECONDS or stage != self._stage or done == total:
            self._told_at, self._stage = now, stage
            self._job._stepped.emit((done, total, stage))


class _Run(QRunnable):
    def __init__(self, job: Job, function: Callable[[], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job, self._function = job, function

    @override
    def run(self) -> None:
        if self._job.is_stopped:
            outcome = _Outcome(error=Cancelled())
        else:
            outcome = _carried_out(self._function)
        self._job._finished.emit(outcome)


def _carried_out(function: Callable[[], object]) -> _Outcome:
    try:
        return _Outcome(result=function())
    except Exception as error:  # noqa: BLE001 - taken to the window's thread, and to the bug hook
        return _Outcome(error=error)


class Jobs(QObject):
    """The lane.

    Args:
        tell: shows an expected failure that a job's owner does not take care of.

    Signals:
        busy(bool): there is something in the lane now, or no longer.
    """

    busy = Signal(bool)

    def __init__(self, tell: Callable[[AppError], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        sys.setswitchinterval(SWITCH_SECONDS)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # The thread keeps its connection to the database, so it stays.
        self._pool.setExpiryTimeout(-1)
        self._runs: dict[Job, _Run] = {}
        self._is_closed = False

    def run(
        self,
        function: Callable[..., Result],
        *args: Any,
        done: Callable[[Result], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
        progress: Watch | None = None,
    ) -> Job:
        """Put a job into the lane.

        Args:
            function: called with ``args``, and with a `Progress` as its last argument if
                ``progress`` is given.
            done: told the result, on the window's thread.
            failed: told an expected failure or `Cancelled`; by default it is shown kindly.
            progress: told how far the job is.

        Returns:
            The job, to be stopped. Once the lane is closed nothing is run any more.
        """
        job = Job(done or _pass_over, failed or self._tell, progress, self)
        if self._is_closed:
            job.is_running = False
            job.stop()
            return job
        stepping: Progress = _Stepping(job)
        given = (*args, stepping) if progress is not None else args
        run = _Run(job, lambda: function(*given))
        self._runs[job] = run
        if len(self._runs) == 1:
            self.busy.emit(True)
        self._pool.start(run)
        return job

    @property
    def is_closed(self) -> bool:
        """Whether nothing is run any more, and no result handed over."""
        return self._is_closed

    def release(self, job: Job) -> None:
        """Forget a job that has ended."""
        self._runs.pop(job, None)
        job.deleteLater()
        if not self._runs:
            self.busy.emit(False)

    def once_idle(self, call: Callable[[], object]) -> None:
        """Do something when the lane is empty: now, or after what is in it and what follows."""
        if not self._runs:
            call()
            return

        def look_again(_is_busy: bool) -> None:
            QTimer.singleShot(0, self, lambda: self.once_idle(call))

        self.busy.connect(look_again, Qt.ConnectionType.SingleShotConnection)

    def finish(self) -> None:
        """Wait until the lane is empty, and hand every result over."""
        while self._runs:
            # Waiting for the pool itself would end its thread, and with it a connection.
            QThread.msleep(1)
            QCoreApplication.sendPostedEvents()

    def close(self) -> None:
        """Stop all jobs and wait for the thread, before the database is closed."""
        self._is_closed = True
        for job in self._runs:
            job.stop()
        self._pool.waitForDone()
        self._runs.clear()


def _pass_over(_result: object) -> None:
    """Take note of nothing."""
