"""The page of shortcuts: every action with its keys, and other keys for the chosen one.

Knows rows of words. What may be a shortcut is decided elsewhere (`app.ui.own_keys`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QKeySequenceEdit,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.buttons import Button
from app.ui.widgets.card import framed
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.quiet_table import choose_row
from app.ui.widgets.row_model import RowModel
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.text import Text
from app.words.preferences import keys_hint
from app.words.translation import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """An action, the menu in which it stands, and its keys as this system writes them."""

    id: str
    text: str
    menu: str
    keys: tuple[str, ...]
    is_own: bool


class KeysPanel(QWidget):
    """The page.

    Signals:
        key_chosen(str, str): this action is to have this key alone.
        cleared(str), restored(str): it is to have none, or those of the program.
        all_restored(): all are to have those of the program.
    """

    key_chosen = Signal(str, str)
    cleared = Signal(str)
    restored = Signal(str)
    all_restored = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowModel[KeyRow] = RowModel(_heads, _said, self)
        self.table = RowTable(
            tr("Shortcuts"),
            self.model,
            (50, 20, 30),
            strong=frozenset({0}),
            quiet=frozenset({1}),
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._settle())
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(tr("New shortcut"))
        for line in self.edit.findChildren(QLineEdit):
            line.setPlaceholderText(tr("Press the new keys here"))
            line.setAccessibleName(tr("New shortcut"))
        self.edit.keySequenceChanged.connect(lambda _keys: self._settle())
        self.taker = Button(tr("Take these"), "primary")
        self.taker.clicked.connect(self._take)
        self.clearer = Button(tr("No shortcut"))
        self.clearer.clicked.connect(self._clear)
        self.restorer = Button(tr("As usual"))
        self.restorer.clicked.connect(self._restore)
        self.all_restorer = Button(tr("All as usual"))
        self.all_restorer.clicked.connect(self.all_restored)
        self.problem = Text("", "warn", wraps=True)
        self._lay_out()
        self._settle()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Text(keys_hint(), "muted", wraps=True))
        column.addWidget(framed(self.table), 1)
        column.addWidget(self.problem)
        column.addWidget(self.edit)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.taker, self.clearer, self.restorer, self.all_restorer):
            flow.addWidget(button)
        column.addWidget(buttons)

    @property
    def chosen(self) -> KeyRow | None:
        """The row that is chosen."""
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def show_rows(self, rows: Sequence[KeyRow]) -> None:
        """Show all actions, the same one chosen as before."""
        at = max(self.table.currentIndex().row(), 0)
        self.model.show(rows)
        choose_row(self.table, at)
        self.edit.clear()
        self.tell_problem("")
        self._settle()

    def tell_problem(self, text: str) -> None:
        """Say why the keys can't be had."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _take(self) -> None:
        row = self.chosen
        pressed = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if row is not None and pressed:
            self.key_chosen.emit(row.id, pressed)

    def _clear(self) -> None:
        if self.chosen is not None:
            self.cleared.emit(self.chosen.id)

    def _restore(self) -> None:
        if self.chosen is not None:
            self.restored.emit(self.chosen.id)

    def _settle(self) -> None:
        row = self.chosen
        self.taker.setEnabled(row is not None and not self.edit.keySequence().isEmpty())
        self.clearer.setEnabled(row is not None and bool(row.keys))
        self.restorer.setEnabled(row is not None and row.is_own)
        self.all_restorer.setEnabled(any(one.is_own for one in self.model.rows))


def _heads() -> Sequence[str]:
    return tr("Action"), tr("Menu"), tr("Shortcut")


def _said(row: KeyRow, column: int) -> str:
    return (row.text, row.menu, ", ".join(row.keys))[column]
