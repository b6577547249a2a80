"""The table of the preview: rows of one height, columns by shares, check marks by key and mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.ui.importing.model import Column, PlanRole
from app.ui.theme import Size, font, grown, palette_of
from app.ui.widgets.check import CheckBox, paint_check
from app.words.translation import tr

ROW_HEIGHT = 33
CHECK_WIDTH = 40


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
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setMinimumSectionSize(24)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(grown(ROW_HEIGHT))
        rows.setDefaultSectionSize(grown(ROW_HEIGHT))

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


class PlanTable(RowTable):
    """Rows with a check mark each, and one in the head for all.

    Signals:
        toggled(list): rows to turn over.
        all_asked(bool): take in everybody shown, or nobody of them.
        menu_asked(list, QPoint): what can be done with some rows, and where on the screen.
    """

    toggled = Signal(list)
    all_asked = Signal(bool)
    menu_asked = Signal(list, QPoint)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("People in this import"),
            model,
            (0, 19, 15, 18, 18, 13, 17),
            strong=frozenset({Column.PERSON}),
            quiet=frozenset({Column.HANDLE, Column.MATCH}),
            parent=parent,
        )
        heads = self.horizontalHeader()
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.everybody = HeadCheck(self.horizontalHeader())
        self.everybody.clicked.connect(
            lambda: self.all_asked.emit(self.everybody.checkState() is Qt.CheckState.Checked)
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            rows = [index.row() for index in self.selectionModel().selectedRows()]
            self.toggled.emit(rows or [self.currentIndex().row()])
        elif event.text() and event.text().isprintable():
            # Qt would look through every row for a name that begins with this letter.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        if rows:
            self.menu_asked.emit(rows, event.globalPos())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.CHECK:
            self.toggled.emit([index.row()])
            return
        super().mousePressEvent(event)


class HeadCheck(CheckBox):
    """The check mark in the head: a click takes all or none, never some."""

    def __init__(self, head: QHeaderView) -> None:
        super().__init__(head.viewport())
        self._head = head
        self.setAccessibleName(tr("Everybody shown"))
        self.setToolTip(tr("Everybody shown"))
        head.geometriesChanged.connect(self._settle)
        self._settle()

    @override
    def nextCheckState(self) -> None:
        is_all = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if is_all else Qt.CheckState.Checked)

    def _settle(self) -> None:
        self.setGeometry(0, 0, CHECK_WIDTH, max(self._head.height(), 28))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0, 0, 0, -1)
        paint_check(painter, box, self.checkState(), palette_of(self), has_focus=self.hasFocus())


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
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        stage = index.data(PlanRole.STAGE)
        column = index.column()
        if state is not None:
            has_focus = view.hasFocus() and view.currentIndex().row() == index.row()
            paint_check(painter, box, Qt.CheckState(state), palette, has_focus=has_focus)
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
        high = grown(20)
        width = min(painter.fontMetrics().horizontalAdvance(words) + 29.0, box.width() - 12)
        pill = QRectF(box.left() + 8.5, box.center().y() - high / 2 + 0.5, width, high)
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(pill.left() + 8, pill.center().y() - 3, 6, 6))
        painter.setPen(QColor(ink))
        _paint_words(painter, pill.adjusted(19, 0, -6, 0), words)


def _paint_words(painter: QPainter, box: QRectF, text: str) -> None:
    flat = " ".join(text.split())
    shown = painter.fontMetrics().elidedText(flat, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
