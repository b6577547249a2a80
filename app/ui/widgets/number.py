"""A field for a whole number, with a button on either side that turns it by one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from app.overriding import override
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.words.translation import tr

WIDTH = 76


class _Spin(QSpinBox):
    """Turned by keys and typing; by the wheel only while it has the focus, so that a page scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(grown(WIDTH))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The style leaves room for buttons at one end, and the number would stand beside the middle.
        edit = self.lineEdit()
        before, after = edit.x(), self.width() - edit.geometry().right() - 1
        edit.setTextMargins(max(after - before, 0), 0, max(before - after, 0), 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberField(QWidget):
    """A whole number within a range.

    Args:
        value, least, most: to begin with, and the range, both ends in it.
        name: what a screen reader says.

    Signals:
        changed(int): the user turned it.
    """

    changed = Signal(int)

    def __init__(
        self, value: int, least: int, most: int, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.spin = _Spin()
        self.spin.setRange(least, most)
        self.spin.setValue(value)
        self.spin.setAccessibleName(name)
        self.spin.valueChanged.connect(self._take)
        self.less = Button("−", "quiet", name=tr("Less"))
        self.more = Button("+", "quiet", name=tr("More"))
        self.less.clicked.connect(self.spin.stepDown)
        self.more.clicked.connect(self.spin.stepUp)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.less, self.spin, self.more):
            row.addWidget(widget)
        row.addStretch(1)
        self._settle()

    @property
    def value(self) -> int:
        """The number now."""
        return self.spin.value()

    def set_value(self, value: int) -> None:
        """Show a number without telling anybody."""
        with QSignalBlocker(self.spin):
            self.spin.setValue(value)
        self._settle()

    def _take(self, value: int) -> None:
        self._settle()
        self.changed.emit(value)

    def _settle(self) -> None:
        self.less.setEnabled(self.value > self.spin.minimum())
        self.more.setEnabled(self.value < self.spin.maximum())
