"""A dialog of one width that is always as tall as what it shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.overriding import override
from app.ui.theme import grown


class GrowingDialog(QDialog):
    """The dialog; whatever appears in it or goes makes it taller or shorter.

    Args:
        width: in pixels at the usual size of text.
    """

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(grown(width))

    def fit(self) -> None:
        """Be as tall as what is shown."""
        layout = self.layout()
        if layout is not None:
            tall = layout.totalHeightForWidth(self.width())
            self.setFixedHeight(tall if tall > 0 else layout.totalSizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return is_done
