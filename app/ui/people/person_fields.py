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
    "{kind} {{ padding: 3px {room}px 3px 10px; }}"
    " {kind}::drop-down {{ border: none; background: transparent; width: {width}px; }}"
    " {kind}::down-arrow {{ image: none; width: 0px; height: 0px; }}"
    " QLineEdit {{ border: none; padding: 0px; background: transparent; }}"
)


def _without_arrow(kind: str) -> str:
    return _NO_ARROW.format(kind=kind, room=grown(_ARROW) + 12, width=grown(_ARROW) + 10)


def _paint_arrow(widget: QWidget) -> None:
    palette, side = palette_of(widget), grown(_ARROW)
    painter = QPainter(widget)
    colour = palette.muted if widget.isEnabled() else palette.faint
    pixels = icons.pixmap("chevron-down", colour, side, 2.0)
    left = 8 if widget.isRightToLeft() else widget.width() - side - 8
    box = QRectF(left, (widget.height() - side) / 2, side, side)
    painter.drawPixmap(box, pixels, QRectF(pixels.rect()))
    painter.end()


class DayField(QDateEdit):
    """A day, with a calendar behind its arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setAccessibleName(tr("Day"))
        self.setDisplayFormat(tr("d MMM yyyy"))
        self.setStyleSheet(_without_arrow("QDateEdit"))
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
        self.setStyleSheet(_without_arrow("QComboBox"))
        self.setFixedHeight(grown(FIELD_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self)
