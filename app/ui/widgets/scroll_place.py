"""A place for a part that comes and goes, as high as the part while there is room, else scrolling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.overriding import override

LEAST_HEIGHT = 150


class ScrollPlace(QScrollArea):
    """The place; it is shown and hidden with its part.

    Signals:
        opened(bool): the part has come, or gone.
    """

    opened = Signal(bool)

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        is_open = not part.isHidden()
        self._part = part
        self.setWidget(part)  # which shows it
        part.setVisible(is_open)
        part.installEventFilter(self)
        self.setVisible(is_open)

    @override
    def sizeHint(self) -> QSize:
        part = self._part
        width = self.viewport().width()
        high = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
        return QSize(part.minimumSizeHint().width(), high)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(LEAST_HEIGHT, self.sizeHint().height()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._part:
            if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                is_open = event.type() is QEvent.Type.ShowToParent
                self.setVisible(is_open)
                self.opened.emit(is_open)
            elif event.type() is QEvent.Type.LayoutRequest:
                self.updateGeometry()
        return bool(super().eventFilter(watched, event))
