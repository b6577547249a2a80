"""The palette as a sheet: one line, and what it finds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.finder import Finder
from app.ui.widgets.growing import GrowingDialog
from app.ui.widgets.text import Text
from app.words.translation import tr

MOST_SEEN = 9
_FROM_TOP = 72


class Palette(GrowingDialog):
    """The sheet, near the top of its window; Escape leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Go to or do"))
        self.finder = Finder(tr("A person or an action"), MOST_SEEN)
        self.nothing = Text(tr("Nobody and nothing is called that."), "muted")
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.finder)
        column.addWidget(self.nothing)
        self.finder.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle_over(self, window: QWidget) -> None:
        """Stand in the upper middle of a window."""
        corner = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, _FROM_TOP))
        self.move(corner)
