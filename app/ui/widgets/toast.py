"""A toast: what was just done, with a button that takes it back, for some seconds.

A second button may lead on from there.

It floats over the bottom of its parent, above what is needed there, waits while the pointer or
the focus is on it, and is told to screen readers as an alert.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.overriding import override
from app.ui.widgets.announcing import alert
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text

SHOWN_MS = 7000
_FROM_BOTTOM = 20
_MOVES = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}


class Toast(QFrame):
    """One toast per window; a new message takes the place of the old one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setProperty("role", "toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        self.label = Text()
        self.button = Button("", "toast", parent=self)
        self.button.clicked.connect(self._act)
        row.addWidget(self.label)
        self.leader = Button("", "toast", parent=self)
        self.leader.clicked.connect(self._lead)
        row.addWidget(self.leader)
        row.addWidget(self.button)
        self._action: Callable[[], None] | None = None
        self._needed: list[QWidget] = []
        self._onward: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        action_text: str = "",
        action: Callable[[], None] | None = None,
        *,
        onward_text: str = "",
        onward: Callable[[], None] | None = None,
    ) -> None:
        """Show a message for `SHOWN_MS`, with a button for each action given."""
        self._action, self._onward = action, onward
        self.leader.setText(onward_text)
        self.leader.setVisible(onward is not None)
        self.label.setText(text)
        self.button.setText(action_text)
        self.button.setVisible(action is not None)
        self.setAccessibleName(text)
        self.adjustSize()
        self._settle()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        alert(self)

    def keep_clear_of(self, foot: QWidget) -> None:
        """Stand above a widget at the bottom while it is seen; it lives as long as the window."""
        self._needed.append(foot)
        foot.installEventFilter(self)

    def dismiss(self) -> None:
        """Go at once."""
        self._timer.stop()
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self.isVisible():
            self._settle()
        return False

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(SHOWN_MS)

    def _settle(self) -> None:
        ground = self._ground
        self.setMaximumWidth(max(ground.width() - 40, 200))
        self.adjustSize()
        tops = [
            ground.mapFromGlobal(foot.mapToGlobal(QPoint())).y()
            for foot in self._needed
            if foot.isVisible()
        ]
        bottom = min([ground.height(), *tops])
        self.move((ground.width() - self.width()) // 2, bottom - self.height() - _FROM_BOTTOM)

    def _fade(self) -> None:
        if self.button.hasFocus() or self.leader.hasFocus():
            self._timer.start(SHOWN_MS)
        else:
            self.hide()

    def _act(self) -> None:
        self._end(self._action)

    def _lead(self) -> None:
        self._end(self._onward)

    def _end(self, action: Callable[[], None] | None) -> None:
        self._action = self._onward = None
        self.dismiss()
        if action is not None:
            action()
