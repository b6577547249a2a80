"""A quiet table: rows of one height, columns by shares, words in the weight of their column.

Knows no domain type: a check mark and a stage's colour come by the roles of the model.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.overriding import override
from app.ui.theme import Size, font, grown, palette_of
from app.ui.widgets.check import paint_check
from app.ui.widgets.quiet_table import be_quiet

STAGE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Number of the stage in whose colour a cell's words stand, or 0."""

ROW_HEIGHT = 33
CHECK_WIDTH = 40
HEAD_EDGE = 8
"""Room before and after the words above a column; the style sheet knows it, too."""


class RowTable(QTableView):
    """A quiet table whose columns share its width.

    Args:
        name: what a screen reader says.
        shares: of the width, one for each column; 0 for a column of `CHECK_WIDTH`.
        strong, quiet: columns of names, and of what is said beside them.
    """

    def __init__(
        self,
        name: str,
        model: QAbstractItemModel,
        shares: Sequence[int],
        *,
        strong: frozenset[int] = frozenset(),
        quiet: frozenset[int] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._shares = tuple(shares)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(strong, quiet, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        be_quiet(self, ROW_HEIGHT)
        self.setWordWrap(False)
        heads = Heads(Qt.Orientation.Horizontal, self)
        heads.setAccessibleName(name)
        self.setHorizontalHeader(heads)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setMinimumSectionSize(24)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount():
            # Where the arrow keys begin, without choosing it.
            none = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(model.index(0, 0), none)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - CHECK_WIDTH * self._shares.count(0)
        total = sum(self._shares)
        widths = [int(room * share / total) if share else CHECK_WIDTH for share in self._shares]
        widths[-1] += self.viewport().width() - sum(widths)  # what rounding left over
        least = [self.horizontalHeader().sectionSizeHint(at) for at in range(len(widths))]
        for column, share in enumerate(self._shares):
            lacking = least[column] - widths[column]
            if share and lacking > 0:
                # The widest gives, so that the word above each column stays whole.
                widest = max(range(len(widths)), key=lambda at: widths[at] - least[at])
                given = min(lacking, max(widths[widest] - least[widest], 0))
                widths[widest] -= given
                widths[column] += given
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)


class Heads(QHeaderView):
    """The words above the columns; those that have no room end in an ellipsis."""

    @override
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        # A style sheet's head would cut them off.
        room = self.sectionSize(logicalIndex) - 2 * HEAD_EDGE
        strong = QFontMetrics(font(strong=True))
        option.text = strong.elidedText(option.text, Qt.TextElideMode.ElideRight, room)


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: a check mark, words in the weight of their column, or a stage."""

    def __init__(
        self, strong: frozenset[int], quiet: frozenset[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._strong, self._quiet = strong, quiet

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = self.parent()
        assert isinstance(view, RowTable)
        palette = palette_of(view)
        box = QRectF(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(palette.accent_soft if is_selected else palette.surface))
        painter.fillRect(
            QRectF(box.left(), box.bottom() - 0.5, box.width(), 1), QColor(palette.line)
        )
        is_current = view.hasFocus() and view.currentIndex().row() == index.row()
        if is_current:
            for top in (box.top(), box.bottom() - 1.5):
                painter.fillRect(QRectF(box.left(), top, box.width(), 2), QColor(palette.accent))
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        stage = index.data(STAGE_ROLE)
        column = index.column()
        if state is not None:
            paint_check(painter, box, Qt.CheckState(state), palette, has_focus=is_current)
        elif stage:
            self._paint_stage(painter, box, str(index.data()), palette.stage(stage), palette.text)
        else:
            painter.setFont(font(strong=column in self._strong))
            painter.setPen(QColor(palette.muted if column in self._quiet else palette.text))
            _paint_words(painter, box.adjusted(8, 0, -8, 0), str(index.data() or ""))
        painter.restore()

    def _paint_stage(
        self, painter: QPainter, box: QRectF, words: str, colour: str, ink: str
    ) -> None:
        """A stage as a word beside a dot in its colour."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Size.SMALL))
        high, dot = grown(20), grown(6, 0.5)
        width = min(painter.fontMetrics().horizontalAdvance(words) + 23.0 + dot, box.width() - 12)
        pill = QRectF(box.left() + 8.5, box.center().y() - high / 2 + 0.5, width, high)
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(pill.left() + 8, pill.center().y() - dot / 2, dot, dot))
        painter.setPen(QColor(ink))
        _paint_words(painter, pill.adjusted(13 + dot, 0, -6, 0), words)


def _paint_words(painter: QPainter, box: QRectF, text: str) -> None:
    flat = " ".join(text.split())
    shown = painter.fontMetrics().elidedText(flat, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
