"""The table of the preview: rows of one height, columns by shares, check marks by key and mouse."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QWidget,
)

from app.overriding import override
from app.ui.importing.model import Column
from app.ui.theme import palette_of
from app.ui.widgets.check import CheckBox, paint_check
from app.ui.widgets.row_table import CHECK_WIDTH, RowTable
from app.words.translation import tr


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
        super().__init__(parent=head.viewport())
        self._head = head
        self.setAccessibleName(tr("Everybody shown"))
        self.setToolTip(tr("Everybody shown"))
        head.geometriesChanged.connect(self._settle)
        head.sectionResized.connect(lambda *_: self._settle())
        self._settle()

    @override
    def nextCheckState(self) -> None:
        is_all = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if is_all else Qt.CheckState.Checked)

    def _settle(self) -> None:
        left = max(self._head.sectionViewportPosition(Column.CHECK), 0)
        self.setGeometry(left, 0, CHECK_WIDTH, max(self._head.height(), 28))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0, 0, 0, -1)
        paint_check(painter, box, self.checkState(), palette_of(self), has_focus=self.hasFocus())
