"""How long the window's thread is away from its event loop, in its own CPU time and on the clock.

CPU time of the one thread says what the window's own slots take, however busy the machine is.
Time on the clock says besides how long others kept the interpreter to themselves; it is only
told, never asserted.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer

TICK_MS = 10


class Watchdog(QObject):
    """Takes down each round of the event loop until it is stopped.

    Attributes:
        busiest: milliseconds of CPU that the window's thread spent in one round at most.
        longest: milliseconds on the clock between two ticks of a timer of `TICK_MS` at most.
        rounds: how many rounds were seen.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.busiest = self.longest = 0.0
        self.rounds = 0
        self._cpu = time.thread_time()
        self._at = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._dispatcher = dispatcher
        # Which of the two comes before the slots differs between Qt's dispatchers; sleep is free.
        dispatcher.aboutToBlock.connect(self._note)
        dispatcher.awake.connect(self._note)

    def stop(self) -> None:
        """Look no further."""
        self._note()
        self._timer.stop()
        self._dispatcher.aboutToBlock.disconnect(self._note)
        self._dispatcher.awake.disconnect(self._note)

    def _note(self) -> None:
        now = time.thread_time()
        self.rounds += 1
        self.busiest = max(self.busiest, 1000 * (now - self._cpu))
        self._cpu = now

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._at))
        self._at = now
