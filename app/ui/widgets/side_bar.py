"""The side bar: where one can go, with counts, and a foot for something else."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from app.overriding import override
from app.ui import icons
from app.ui.theme import RADIUS_CONTROL, Size, font, grown, palette_of
from app.ui.widgets.text import Text

WIDTH = 172
_ROW_HEIGHT = 34


_EDGE = 10
"""From the edge of the bar to its rows, and from theirs to the icon."""


def bar_width(*, is_narrow: bool = False) -> int:
    """Of the whole bar: icons and edges stay as they are where words grow.

    Args:
        is_narrow: it shows icons alone.
    """
    return grown(icons.SIZE) + 4 * _EDGE if is_narrow else grown(WIDTH, 0.6)


class Place(NamedTuple):
    """One place to go: its key, words and icon, and the keys that go there, for the tooltip."""

    key: str
    text: str
    icon: str
    shortcut: str = ""


class SideBarItem(QAbstractButton):
    """One row: icon, words, count."""

    def __init__(self, place: Place, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._count = ""
        self._is_narrow = False
        self.setCheckable(True)
        self.setText(place.text)
        self.setAccessibleName(place.text)
        self.setToolTip(place.shortcut)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: str) -> None:
        """Show a number at the far end; empty for none."""
        self._count = count
        self.setAccessibleName(f"{self.place.text}, {count}" if count else self.place.text)
        self.update()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show the icon alone, and say the words where the pointer rests."""
        self._is_narrow = is_narrow
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(bar_width(is_narrow=self._is_narrow) - 2 * _EDGE, grown(_ROW_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        elif self.underMouse():
            painter.setBrush(QColor(palette.line))
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        palette = palette_of(self)
        is_mirrored = self.isRightToLeft()
        width = self.width()
        side = grown(icons.SIZE)
        tone = palette.accent if self.isChecked() else palette.muted
        mark = icons.pixmap(self.place.icon, tone, side, self.devicePixelRatioF())
        left = width - _EDGE - side if is_mirrored else _EDGE
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), mark)
        if self._is_narrow:
            self._hint(self.accessibleName())
            return
        # Absolute: Qt would turn left and right round once more.
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if is_mirrored:
            near, far = far, near
        box = QRectF(
            _EDGE if is_mirrored else side + 2 * _EDGE, 0, width - side - 3 * _EDGE, self.height()
        )
        painter.setFont(font(Size.SMALL))
        painter.setPen(QColor(palette.muted))
        painter.drawText(box, int(middle | far), self._count)
        taken = painter.fontMetrics().horizontalAdvance(self._count) + 8 if self._count else 0
        box.adjust(taken if is_mirrored else 0, 0, 0 if is_mirrored else -taken, 0)
        painter.setFont(font(Size.BODY, strong=self.isChecked()))
        painter.setPen(QColor(palette.accent if self.isChecked() else palette.text))
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(box.width())
        )
        self._hint("" if shown == self.text() else self.text())
        painter.drawText(box, int(middle | near), shown)

    def _hint(self, untold: str) -> None:
        self.setToolTip("\n".join(part for part in (untold, self.place.shortcut) if part))


class SideBar(QWidget):
    """A column of places, exactly one of them current; arrow keys walk it.

    Args:
        title: the program's name.
        foot: a widget at the bottom, such as a drop place.

    Signals:
        chosen(str): the user went to this place.
    """

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        places: tuple[Place, ...],
        *,
        foot: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "sunk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(bar_width())
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 16, _EDGE, 12)
        column.setSpacing(0)
        head = Text(title, "head")
        head.setIndent(_EDGE)
        column.addWidget(head)
        column.addSpacing(10)
        self._items: dict[str, SideBarItem] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        for place in places:
            item = SideBarItem(place, parent=self)
            self._items[place.key] = item
            self._group.addButton(item)
            column.addWidget(item)
        self._is_narrow = False
        self._between = QWidget()
        self._room = QVBoxLayout(self._between)
        self._room.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._between, 1)
        column.addStretch(0)
        self._words: list[QWidget] = [head, self._between]
        if foot is not None:
            column.addWidget(foot)
            self._words.append(foot)

    def add_list(self, part: QWidget) -> None:
        """Put something between the places and the foot; it has all the room there is."""
        self._room.addWidget(part)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show icons alone, where the window has no room for words; or all of it again."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self.setFixedWidth(bar_width(is_narrow=is_narrow))
        for part in self._words:
            part.setVisible(not is_narrow)
        for item in self._items.values():
            item.set_narrow(is_narrow=is_narrow)

    def set_current(self, key: str) -> None:
        """Mark a place as the current one without telling anybody; none for another key."""
        self._group.setExclusive(key in self._items)
        for at, item in self._items.items():
            item.setChecked(at == key)
        self._group.setExclusive(True)

    def set_count(self, key: str, count: str) -> None:
        """Show a number beside a place."""
        self._items[key].set_count(count)

    def item(self, key: str) -> SideBarItem:
        """The row of a place."""
        return self._items[key]

    def _tell(self, item: QAbstractButton) -> None:
        if isinstance(item, SideBarItem):
            self.chosen.emit(item.place.key)
