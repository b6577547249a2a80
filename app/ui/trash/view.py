"""The page of the trash: who is there, and what can be done with those who are chosen.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.rows import TrashRow
from app.ui.trash.model import Column, TrashModel
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import framed
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.front_stack import FrontStack
from app.ui.widgets.page import LeavablePage
from app.ui.widgets.quiet_table import choose_row
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.text import Text
from app.words.translation import tr
from app.words.trash import empty_title


class TrashView(LeavablePage):
    """The page.

    Args:
        hint: for how long people are kept, in words.
        goes_on: the day on which somebody goes for good.

    Signals:
        restore_asked(), forget_asked(): about those who are chosen.
    """

    restore_asked = Signal()
    forget_asked = Signal()

    def __init__(
        self, hint: str, goes_on: Callable[[TrashRow], dt.date], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Trash"), parent=parent)
        self.model = TrashModel(goes_on, self)
        self.line = Text(hint, "muted", wraps=True)
        self.table = RowTable(
            tr("People in the trash"),
            self.model,
            (50, 25, 25),
            strong=frozenset({Column.WHO}),
            quiet=frozenset({Column.SINCE, Column.UNTIL}),
        )
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._settle())
        self.restorer = Button(tr("Take back"), "primary", icon="undo-2")
        self.restorer.clicked.connect(self.restore_asked)
        self.forgetter = Button(tr("Forget for good…"))
        self.forgetter.clicked.connect(self.forget_asked)
        self.nobody = EmptyState(empty_title(), hint, icon="trash-2")
        self._stack = FrontStack()
        self._lay_out()
        self._settle()

    def _lay_out(self) -> None:
        self.column.addWidget(self.line)
        self.column.addSpacing(12)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(framed(self.table), 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.forgetter)
        row.addWidget(self.restorer)
        inner.addLayout(row)
        for part in (full, self.nobody):
            self._stack.addWidget(part)
        self.column.addWidget(self._stack, 1)

    def show_people(self, rows: Sequence[TrashRow]) -> None:
        """Show who is in the trash, and choose the first; or say that nobody is."""
        at = self.table.currentIndex().row()
        self.model.show(rows)
        self.line.setVisible(bool(rows))
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows:
            choose_row(self.table, min(max(at, 0), len(rows) - 1))
        self._settle()

    def chosen(self) -> list[TrashRow]:
        """Who is chosen, in the order of the rows."""
        found = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in found]

    def take_focus(self) -> None:
        """Begin at the rows, or at the way back where there are none."""
        (self.table if self.model.rowCount() else self.leaver).setFocus()

    def _settle(self) -> None:
        has_chosen = self.table.selectionModel().hasSelection()
        self.restorer.setEnabled(has_chosen)
        self.forgetter.setEnabled(has_chosen)
