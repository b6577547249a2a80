"""A line to type into and what it finds below it: arrows go through, Enter takes one.

Knows rows of words under keys. Refuses to know what they stand for and how they were found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.overriding import override
from app.ui.theme import grown
from app.ui.widgets.fields import LineField
from app.ui.widgets.text import ElidedText, KeyHint, Text

ROW_HEIGHT = 32
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One row.

    Args:
        key: handed back when it is taken.
        text: what it is called.
        beside: said in small letters at its end.
        shortcut: a key that does the same, or empty.
    """

    key: str
    text: str
    beside: str = ""
    shortcut: str = ""


class Finder(QWidget):
    """The line and the rows below.

    Args:
        hint: said in the empty line.
        most: rows that are seen at once.

    Signals:
        typed(str): find this.
        taken(str): the row under this key.
    """

    typed = Signal(str)
    taken = Signal(str)

    def __init__(self, hint: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.field = LineField(hint)
        self.field.textEdited.connect(self.typed)
        self.field.installEventFilter(self)
        self.rows = QListWidget()
        self.rows.setProperty("role", "finder")
        self.rows.setAccessibleName(hint)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.rows)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Found]) -> None:
        """Show what was found; the first is the one that Enter takes."""
        self.rows.clear()
        height = grown(ROW_HEIGHT)
        for found in rows:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, found.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{found.text} {found.beside}".strip())
            item.setSizeHint(QSize(0, height))
            self.rows.addItem(item)
            self.rows.setItemWidget(item, _row(found))
        self.rows.setCurrentRow(0)
        self.rows.setFixedHeight(min(len(rows), self._most) * height)
        self.rows.setVisible(bool(rows))

    @property
    def texts(self) -> tuple[str, ...]:
        """What a screen reader says of each row."""
        said = (self.rows.item(at) for at in range(self.rows.count()))
        return tuple(str(item.data(Qt.ItemDataRole.AccessibleTextRole)) for item in said)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.rows.currentItem()
            if item is not None:
                self._take(item)
            return True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self.rows.count():
            self.rows.setCurrentRow((self.rows.currentRow() + step) % self.rows.count())
            return True
        return False

    def _take(self, item: QListWidgetItem) -> None:
        self.taken.emit(str(item.data(Qt.ItemDataRole.UserRole)))


def _row(found: Found) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(10, 0, 10, 0)
    line.setSpacing(12)
    line.addWidget(ElidedText(found.text), 1)
    if found.beside:
        line.addWidget(Text(found.beside, "small"))
    if found.shortcut:
        line.addWidget(KeyHint(found.shortcut))
    return row
