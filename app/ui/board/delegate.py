"""Paints one person of the board: a card with mark, name, what happened last, and a small bar.

The bar's colour is the stage's and its length the readiness, as in the list; somebody who rests
has none. The column's head says the stage in words.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.overriding import override
from app.ui.people.list_model import shown_of
from app.ui.people.person_painting import paint_lines, paint_readiness
from app.ui.theme import RADIUS_CONTROL, Palette, Size, font, grown, palette_of
from app.ui.widgets.avatar import paint_avatar

CARD_HEIGHT = 66
_GAP = 8
_EDGE = 12
_MARK = 30
_BAR = 3
_ROOMY = 150
"""From so many pixels on a line has room for what happened and how long ago."""


class CardDelegate(QStyledItemDelegate):
    """Cards of one height.

    Attributes:
        face: gives the picture of a person (by id) at so many pixels of the screen, if there is one.
    """

    face: Callable[[int, int], QPixmap | None] | None = None

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, grown(CARD_HEIGHT))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown = shown_of(index)
        if shown is None:
            return
        palette, is_mirrored = palette_of(option.widget), option.widget.isRightToLeft()
        cell: QRect = option.rect
        box = cell.adjusted(1, 1, -1, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, box, option.state, palette)
        side = grown(_MARK, 0.4)
        mark = QRect(box.left() + _EDGE, box.center().y() - side // 2, side, side)
        words = QRect(mark.right() + 10, box.top(), 0, box.height())
        words.setRight(box.right() - _EDGE)
        if is_mirrored:
            mark.moveLeft(box.left() + box.right() - mark.right())
            words.moveLeft(box.left() + box.right() - words.right())
        face = None
        if self.face is not None:
            pixels = round(side * option.widget.devicePixelRatioF())
            face = self.face(shown.id, pixels)
        paint_avatar(painter, QRectF(mark), shown.name, face)
        lines = (
            (shown.name, font(Size.BODY, strong=True), palette.text, 7),
            (
                line_of(shown.line, words.width()),
                font(Size.SMALL),
                palette.muted,
                25,
            ),
        )
        paint_lines(painter, words, lines, is_mirrored=is_mirrored)
        if not shown.is_quiet:
            known, stage = shown.readiness, shown.stage
            track = QRectF(words.left(), words.top() + grown(47), words.width(), _BAR)
            paint_readiness(painter, track, known, stage, palette, is_mirrored=is_mirrored)
        painter.restore()


def line_of(text: str, width: int) -> str:
    """What happened last; a narrow card does not say how long ago, and so says it on none."""
    return text if width >= grown(_ROOMY) else text.rpartition(" · ")[0] or text


def _paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag, palette: Palette) -> None:
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    is_under = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setBrush(QColor(palette.accent_soft if has_focus else palette.surface))
    edge = palette.accent if has_focus else palette.muted if is_under else palette.line
    painter.setPen(QPen(QColor(edge), 2 if has_focus else 1))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), *(RADIUS_CONTROL,) * 2)
