"""Paints one person of the board: a card with mark, name, what happened last, and a small bar.

The bar's colour is the stage's and its length the readiness, as in the list; somebody who rests
has none. The column's head says the stage in words.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.people.list_delegate import shortened
from app.ui.people.list_model import PersonRole
from app.ui.theme import RADIUS_CONTROL, Palette, Size, font, grown, palette_of
from app.ui.widgets.avatar import paint_avatar

CARD_HEIGHT = 66
_GAP = 8
_EDGE = 12
_MARK = 30
_BAR = 3


class CardDelegate(QStyledItemDelegate):
    """Cards of one height."""

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
        name = index.data(Qt.ItemDataRole.DisplayRole)
        if not isinstance(name, str):
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
        paint_avatar(painter, QRectF(mark), name)
        line = str(index.data(PersonRole.LINE))
        _paint_words(painter, words, name, line, palette, is_mirrored=is_mirrored)
        readiness = index.data(PersonRole.READINESS)
        if not index.data(PersonRole.IS_QUIET):
            # Not known yet: the track stays empty, as in the list.
            known = readiness if isinstance(readiness, float | int) else 0.0
            colour = palette.stage(index.data(PersonRole.STAGE))
            _paint_bar(painter, words, known, colour, palette, is_mirrored=is_mirrored)
        painter.restore()


def _paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag, palette: Palette) -> None:
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    is_under = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setBrush(QColor(palette.accent_soft if has_focus else palette.surface))
    edge = palette.accent if has_focus else palette.muted if is_under else palette.line
    painter.setPen(QPen(QColor(edge), 2 if has_focus else 1))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), *(RADIUS_CONTROL,) * 2)


def _paint_words(
    painter: QPainter, box: QRect, name: str, line: str, palette: Palette, *, is_mirrored: bool
) -> None:
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    how = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    rows = (
        (name, font(Size.BODY, strong=True), palette.text, 7),
        (line, font(Size.SMALL), palette.muted, 25),
    )
    for text, face, colour, top in rows:
        painter.setFont(face)
        painter.setPen(QColor(colour))
        place = QRect(box.left(), box.top() + grown(top), box.width(), grown(18))
        painter.drawText(place, how, shortened(text, QFontMetrics(face), box.width()))


def _paint_bar(
    painter: QPainter, words: QRect, readiness: float, colour: str, palette: Palette,
    *, is_mirrored: bool,
) -> None:  # fmt: skip
    track = QRectF(words.left(), words.top() + grown(47), words.width(), _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.line))
    painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
    if readiness > 0:
        width = max(track.width() * min(readiness, 100.0) / 100, _BAR)
        left = track.right() - width if is_mirrored else track.left()
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(left, track.top(), width, _BAR), _BAR / 2, _BAR / 2)
