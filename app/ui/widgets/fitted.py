"""A dialog as high as what stands in it needs at its width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QLayout

from app.overriding import override


class FittedDialog(QDialog):
    """The frame. Qt adds up the heights that words need in the narrowest window, or too few of them.

    It is shown as high as it needs, unless somebody gave it a size; where more is said later, it
    grows.
    """

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            self._fit()
        elif event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.setMinimumHeight(0)
            self.resize(self.width(), layout.totalMinimumHeightForWidth(self.width()))

    def _grow(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = layout.totalMinimumHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
