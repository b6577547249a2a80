"""A field for one line of text that leaves dropped files to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.overriding import override
from app.ui.widgets.text import KeyHint


class LineField(QLineEdit):
    """One line of text.

    Args:
        hint: said in the empty field.
        name: what a screen reader says; the hint by default.
        key: the key that leads here, shown at the far end while the field is empty.
    """

    def __init__(
        self, hint: str = "", *, name: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mark: KeyHint | None = None
        self.setPlaceholderText(hint)
        self.setAccessibleName(name or hint)
        if key:
            self._show_key(key)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # The path of a file is never what is meant here: the window looks inside it.
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def _show_key(self, key: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addStretch(1)
        mark = self._mark = KeyHint(key)
        row.addWidget(mark)
        self._leave_room()
        self.textChanged.connect(lambda text: mark.setVisible(not text))

    def _leave_room(self) -> None:
        """The key stands at the far end, wherever words begin."""
        if self._mark is not None:
            room = self._mark.sizeHint().width()
            is_mirrored = self.isRightToLeft()
            self.setTextMargins(room if is_mirrored else 0, 0, 0 if is_mirrored else room, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._leave_room()
