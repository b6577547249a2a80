"""A row that goes on in the next line when it is full."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.overriding import override


class FlowLayout(QLayout):
    """Lays its items side by side, line under line, like words.

    Args:
        gap: pixels between items and between lines.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins())

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        # Boxes around ask for the same few widths again and again, whenever anything moves.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), is_trial=True)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        # Where words run from right to left, so do chips.
        owner = self.parentWidget()
        is_mirrored = owner is not None and owner.isRightToLeft()
        top = area.y()
        for number, row in enumerate(self._rows(area.width())):
            top += self._gap if number else 0
            height = max(hint.height() for _, hint in row)
            x = area.x()
            for item, hint in row:
                if not is_trial:
                    left = area.right() + area.x() - x - hint.width() + 1 if is_mirrored else x
                    # Parts of different heights stand on one middle line.
                    place = QPoint(left, top + (height - hint.height()) // 2)
                    item.setGeometry(QRect(place, hint))
                x += hint.width() + self._gap
            top += height
        return top - rect.y() + self.contentsMargins().bottom()

    def _hint(self, item: QLayoutItem, width: int) -> QSize:
        """What an item asks for; wider than a line it breaks or shortens its words, if it can."""
        hint = item.sizeHint()
        if hint.width() <= width:
            return hint
        narrow = max(width, min(item.minimumSize().width(), hint.width()))
        high = item.heightForWidth(narrow) if item.hasHeightForWidth() else hint.height()
        return QSize(narrow, high)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items that are shown, line by line, with the size each asks for."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = self._hint(item, width)
            if rows and used + self._gap + hint.width() <= width:
                used += self._gap + hint.width()
                rows[-1].append((item, hint))
            else:
                used = hint.width()
                rows.append([(item, hint)])
        return rows
