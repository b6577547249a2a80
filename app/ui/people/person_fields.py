"""Fields of the inline sheet: a day and a choice, with arrows tinted as everything else."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from app.overriding import override
from app.ui import icons
from app.ui.theme import grown, palette_of
from app.words.translation import tr

FIELD_HEIGHT = 32
_ARROW = 14
# The style's own arrows are black in every scheme, so they are taken away and painted anew.
_NO_ARROW = (
    "{kind} {{ padding: 3px 26px 3px 10px; }}"
    " {kind}::drop-down {{ border: none; background: transparent; width: 24px; }}"
    " {kind}::down-arrow {{ image: none; width: 0px; height: 0px; }}"
    " QLineEdit {{ border: none; padding: 0px; background: transparent; }}"
)


def _paint_arrow(widget: QWidget) -> None:
    painter = QPainter(widget)
    pixels = icons.pixmap("chevron-down", palette_of(widget).muted, _ARROW, 2.0)
    left = 8 if widget.isRightToLeft() else widget.width() - _ARROW - 8
    box = QRectF(left, (widget.height() - _ARROW) / 2, _ARROW, _ARROW)
    painter.drawPixmap(box, pixels, QRectF(pixels.rect()))
    painter.end()


class DayField(QDateEdit):
    """A day, with a calendar behind its arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setAccessibleName(tr("Day"))
        self.setDisplayFormat(tr("d MMM yyyy"))
        self.setStyleSheet(_NO_ARROW.format(kind="QDateEdit"))
        self.setFixedHeight(grown(FIELD_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self)


class ChoiceField(QComboBox):
    """One of several.

    Args:
        name: what a screen reader says.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setStyleSheet(_NO_ARROW.format(kind="QComboBox"))
        self.setFixedHeight(grown(FIELD_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self)
