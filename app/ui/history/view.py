"""The page of the history: the changes, what is known of the chosen one, and taking it back.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QVBoxLayout,
    QWidget,
)

from app.services.rows import JournalRow
from app.ui.history.model import Column, HistoryModel
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import framed
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.fields import LineField
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.front_stack import FrontStack
from app.ui.widgets.page import LeavablePage
from app.ui.widgets.quiet_table import choose_row
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.text import Text
from app.words.history import label_text
from app.words.history_page import (
    group_names,
    history_hint,
    no_history_yet,
    nothing_like_that,
    redo_refused,
)
from app.words.translation import tr


class HistoryView(LeavablePage):
    """The page.

    Args:
        zone: in which instants are said.

    Signals:
        narrowed(): another kind, or other words, are asked for.
        entry_chosen(JournalRow): say more about this one.
        undo_asked(JournalRow), undo_since_asked(JournalRow), redo_asked(): as they say.
    """

    narrowed = Signal()
    entry_chosen = Signal(object)
    undo_asked = Signal(object)
    undo_since_asked = Signal(object)
    redo_asked = Signal()

    def __init__(self, zone: dt.tzinfo, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(tr("History"), parent=parent)
        self.model = HistoryModel(zone, today, self)
        self.groups = ChipRow(group_names(), name=tr("Kind of change"))
        self.groups.chosen.connect(self.narrowed)
        self.search = LineField(tr("Search by name"))
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(self.narrowed)
        self.table = RowTable(
            tr("Changes"),
            self.model,
            (52, 18, 14, 16),
            strong=frozenset({Column.WHAT}),
            quiet=frozenset({Column.WHEN, Column.SOURCE, Column.STATE}),
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._choose())
        self.what = Text("", "strong", wraps=True)
        self.when = Text("", "small", wraps=True)
        self.more = Text("", "muted", wraps=True, selectable=True)
        self.undoer = Button(tr("Take this back"), "primary", icon="undo-2")
        self.undoer.clicked.connect(lambda: self.undo_asked.emit(self.chosen))
        self.undo_sincer = Button(tr("Take this and everything since back…"))
        self.undo_sincer.clicked.connect(lambda: self.undo_since_asked.emit(self.chosen))
        self.redoer = Button(tr("Do it again"), "primary", icon="redo-2")
        self.redoer.clicked.connect(self.redo_asked)
        self.nothing = EmptyState("", icon="undo-2")
        self.stack = FrontStack()
        self._refusal = ""
        self._lay_out()

    @property
    def chosen(self) -> JournalRow | None:
        """The entry that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _lay_out(self) -> None:
        self.column.addWidget(Text(history_hint(), "muted", wraps=True))
        self.column.addSpacing(12)
        top = QVBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.groups)
        top.addWidget(self.search)
        self.column.addLayout(top)
        self.column.addSpacing(12)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(framed(self.table), 1)
        inner.addWidget(self.what)
        inner.addWidget(self.when)
        inner.addWidget(self.more)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.undoer, self.redoer, self.undo_sincer):
            flow.addWidget(button)
        inner.addWidget(buttons)
        for part in (full, self.nothing):
            self.stack.addWidget(part)
        self.column.addWidget(self.stack, 1)

    def show_rows(self, entry: int | None) -> None:
        """Show what the model holds by now, with an entry chosen, else the first."""
        rows = self.model.rows
        self.stack.setCurrentIndex(0 if rows else 1)
        if not rows:
            is_narrow = self.groups.key != "all" or bool(self.search.text().strip())
            self.nothing.set_words(*(nothing_like_that() if is_narrow else no_history_yet()))
            return
        at = next((n for n, row in enumerate(rows) if row.id == entry), 0)
        choose_row(self.table, at)

    def _choose(self) -> None:
        entry = self.chosen
        if entry is None:
            return
        is_next = self.model.is_next(entry)
        self.what.setText(label_text(entry.label))
        # What a narrow table cuts off stands here whole.
        row = self.table.currentIndex().row()
        cells = (self.model.index(row, column).data() for column in Column if column)
        self.when.setText(" · ".join(str(cell) for cell in cells if cell))
        self._refusal = redo_refused() if entry.is_undone and not is_next else ""
        self.say_more("")
        self.undoer.setText(
            tr("Take back this import") if entry.batch is not None else tr("Take this back")
        )
        self.undoer.setVisible(not entry.is_undone)
        self.undo_sincer.setVisible(not entry.is_undone and not is_next)
        self.redoer.setVisible(entry.is_undone and is_next)
        self.entry_chosen.emit(entry)

    def say_more(self, text: str) -> None:
        """Say whom the chosen entry concerned, and why it can't be done again if that is so."""
        said = " ".join(part for part in (text, self._refusal) if part)
        self.more.setText(said)
        self.more.setVisible(bool(said))

    def take_focus(self) -> None:
        """Begin at the rows, or at the way back where there are none."""
        (self.table if self.model.rowCount() else self.leaver).setFocus()
