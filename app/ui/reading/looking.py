"""Looking for new posts while the window is open: what is due, asked one after the other.

Feeds are asked in a lane of their own, so that a slow server keeps nobody from the database; what
came of each is kept in the lane of data. Until reading is switched on nothing here does anything.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import AppError, Cancelled
from app.services.feed_rows import FeedDue, FeedLook
from app.services.reading import Looked, together
from app.ui.desk import Desk
from app.ui.jobs import Job, Jobs

LOOKS_EVERY_MS = 15 * 60_000
"""So often it is looked through which feeds are due; each is due every few hours."""


def looker_of(desk: Desk) -> FeedLooker:
    """The window's one looker, made the first time."""
    looker = desk.findChild(FeedLooker)
    return looker if isinstance(looker, FeedLooker) else FeedLooker(desk)


class FeedLooker(QObject):
    """Looks for new posts.

    Signals:
        stepped(int, int): so many of so many feeds were looked at.
        ended(Looked): all were looked at, or it was stopped.
    """

    stepped = Signal(int, int)
    ended = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._reading = desk.workspace.reading
        self._lane = Jobs(desk.notices.tell, self)
        self._job: Job | None = None
        self._left: list[FeedDue] = []
        self._looked: list[Looked] = []
        self._total = 0
        self.is_looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        desk.closed.connect(self.close)

    def keep_looking(self) -> None:
        """Look now, and from here on whenever feeds are due."""
        self._timer.start()
        self.look()

    def rest(self) -> None:
        """Look no more by itself."""
        self._timer.stop()
        self.stop()

    def look(self, *, by_hand: bool = False) -> None:
        """Look at the feeds that are due, unless that is being done."""
        if self.is_looking or not self._reading.is_on:
            return
        self.is_looking = True
        due = partial(self._reading.due, by_hand=by_hand)
        self._desk.jobs.run(due, done=self._begin, failed=self._fail)

    def stop(self) -> None:
        """Look at no more feeds; what was looked at stays."""
        self._left.clear()
        if self._job is not None:
            self._job.stop()

    def close(self) -> None:
        """The window is going."""
        self._timer.stop()
        self._left.clear()
        self._lane.close()

    def finish(self) -> None:
        """Wait until all is looked at."""
        while self.is_looking:
            self._desk.jobs.finish()
            self._lane.finish()

    def _begin(self, dues: tuple[FeedDue, ...]) -> None:
        self._left, self._total = list(dues), len(dues)
        self._looked = []
        self._go_on()

    def _go_on(self) -> None:
        self._job = None
        if self._left:  # whoever hears it may stop
            self.stepped.emit(self._total - len(self._left), self._total)
        if not self._left:
            self.is_looking = False
            self.ended.emit(together(self._looked))
            return
        self._job = self._lane.run(
            self._reading.look,
            self._left.pop(0),
            done=self._keep,
            failed=self._fail,
            progress=lambda _done, _total, _stage: None,
        )

    def _keep(self, look: FeedLook) -> None:
        self._desk.jobs.run(self._reading.keep, [look], done=self._take, failed=self._fail)

    def _take(self, looked: Looked) -> None:
        self._looked.append(looked)
        self._go_on()

    def _fail(self, error: AppError) -> None:
        self._left.clear()
        if not isinstance(error, Cancelled):
            self._desk.notices.tell(error)
        self._go_on()
