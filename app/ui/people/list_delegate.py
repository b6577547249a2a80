"""Paints one person of the list: mark, name, what happened last, and a small bar.

The bar's colour is the stage's and its length the readiness; where readiness is not known the
track stays empty.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.overriding import override
from app.ui.people.list_model import shown_of
from app.ui.people.person_painting import paint_lines, paint_readiness
from app.ui.theme import Palette, Size, font, grown, palette_of
from app.ui.widgets.avatar import paint_avatar

ROW_HEIGHT = 54
_MARK = 36
_EDGE = 14
_BAR_WIDTH = 44
_BAR_HEIGHT = 4
_GAP = 10


class PersonDelegate(QStyledItemDelegate):
    """Rows of 54 pixels, the same for everybody.

    Which row is selected, in focus or under the pointer is asked of the view: the option says it,
    too, but in flags of QStyle, whose enums alone take longer to make than the rows to paint.

    Attributes:
        face: gives the picture of a person (by id) at so many pixels of the screen, if there is one.
    """

    face: Callable[[int, int], QPixmap | None] | None = None

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(240, grown(ROW_HEIGHT))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = self._view
        shown = shown_of(index)
        if shown is None:
            return
        box: QRect = option.rect
        palette = palette_of(view)
        is_mirrored = view.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, index, palette)
        height, side = grown(ROW_HEIGHT), grown(_MARK, 0.4)
        mark = QRect(box.left() + _EDGE, box.top() + (height - side) // 2, side, side)
        bar = QRect(
            box.right() - _EDGE - _BAR_WIDTH + 1,
            box.center().y() - _BAR_HEIGHT // 2,
            _BAR_WIDTH,
            _BAR_HEIGHT,
        )
        words = QRect(mark.right() + _GAP, box.top(), 0, height)
        words.setRight(bar.left() - _GAP)
        if is_mirrored:
            mark, bar, words = (_mirrored(part, box) for part in (mark, bar, words))
        face = None
        if self.face is not None:
            pixels = round(side * view.devicePixelRatioF())
            face = self.face(shown.id, pixels)
        paint_avatar(painter, QRectF(mark), shown.name, face)
        lines = (
            (shown.name, font(Size.BODY, strong=True), palette.text, 9),
            (shown.line, font(), palette.muted, 27),
        )
        paint_lines(painter, words, lines, is_mirrored=is_mirrored)
        if not shown.is_quiet:
            known, stage = shown.readiness, shown.stage
            paint_readiness(painter, QRectF(bar), known, stage, palette, is_mirrored=is_mirrored)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRect,
        index: QModelIndex | QPersistentModelIndex,
        palette: Palette,
    ) -> None:
        view = self._view
        painter.setPen(Qt.PenStyle.NoPen)
        if view.selectionModel().isRowSelected(index.row()):
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRect(box)
        elif self._is_under_pointer(index.row()):
            painter.setBrush(QColor(palette.bg))
            painter.drawRect(box)
        painter.setBrush(QColor(palette.line))
        painter.drawRect(box.left(), box.bottom(), box.width(), 1)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(box).adjusted(1, 1, -1, -1))

    def _is_under_pointer(self, row: int) -> bool:
        if not self._view.underMouse():
            return False
        at = self._view.viewport().mapFromGlobal(QCursor.pos())
        return self._view.rowAt(at.y()) == row


def _mirrored(part: QRect, box: QRect) -> QRect:
    return QRect(box.left() + box.right() - part.right(), part.top(), part.width(), part.height())
