"""From the store's `Changes` to a Qt signal, always on the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.core.events import Changes


class Bridge(QObject):
    """Tells views what a commit changed, from whichever thread it was made.

    Args:
        subscribe: the store's own door for listeners.

    Signals:
        changed(Changes): something was committed.
    """

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(
        self,
        subscribe: Callable[[Callable[[Changes], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        # A slot of an object: Qt hands the call over to the thread in which the object lives.
        self._arrived.connect(self._pass_on)
        self._is_open = True
        subscribe(self._take)

    def close(self) -> None:
        """Pass nothing on any more."""
        self._is_open = False

    def _take(self, changes: Changes) -> None:
        if self._is_open:
            self._arrived.emit(changes)

    @Slot(object)
    def _pass_on(self, changes: Changes) -> None:
        if self._is_open:
            self.changed.emit(changes)
