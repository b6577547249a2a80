"""The page of copies: which there are, taking one, and going back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app.services.backup_rows import BackupRow
from app.ui.preferences.form import SettingsForm
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import framed
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.quiet_table import choose_row
from app.ui.widgets.row_model import RowModel
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.text import Text
from app.words.backups import no_copies
from app.words.dates import long_day
from app.words.numbers import decimal
from app.words.preferences import copies_text
from app.words.translation import tr

TABLE_ROWS = 5
"""So many rows are seen at once, at the least."""


class CopiesPanel(QWidget):
    """The page.

    Args:
        form: whether a copy is kept of each day.

    Signals:
        take_asked(), folder_asked(): take one now; show where they lie.
        back_asked(BackupRow): go back to this one.
    """

    take_asked = Signal()
    folder_asked = Signal()
    back_asked = Signal(object)

    def __init__(self, form: SettingsForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.model: RowModel[BackupRow] = RowModel(_heads, _said, self)
        self.table = RowTable(
            tr("Copies"), self.model, (50, 25, 25),
            strong=frozenset({0}), quiet=frozenset({1, 2}),
        )  # fmt: skip
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._settle())
        self.table.setMinimumHeight(self.table.verticalHeader().defaultSectionSize() * TABLE_ROWS)
        self._framed = framed(self.table)
        self.nothing = Text(no_copies(), "muted", wraps=True)
        self.taker = Button(tr("Take a copy now"), "primary")
        self.taker.clicked.connect(self.take_asked)
        self.goer = Button(tr("Go back to this one…"), icon="undo-2")
        self.goer.clicked.connect(lambda: self.back_asked.emit(self.chosen))
        self.folder_opener = Button(tr("Open folder"), icon="folder-open")
        self.folder_opener.clicked.connect(self.folder_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(copies_text(), "muted", wraps=True))
        column.addWidget(form)
        column.addWidget(self._framed, 1)
        column.addWidget(self.nothing)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.taker, self.goer, self.folder_opener):
            flow.addWidget(button)
        column.addWidget(buttons)
        column.addStretch(1)
        self.show_copies(())

    @property
    def chosen(self) -> BackupRow | None:
        """The copy that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()] if rows else None

    def show_copies(self, rows: Sequence[BackupRow]) -> None:
        """Show the copies, the newest first."""
        self.model.show(rows)
        self._framed.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows:
            choose_row(self.table, 0)
        self._settle()

    def set_busy(self, *, is_busy: bool) -> None:
        """A copy is on its way, or no longer."""
        self.taker.setEnabled(not is_busy)
        self._settle()

    def _settle(self) -> None:
        self.goer.setEnabled(self.chosen is not None and self.taker.isEnabled())
        self.folder_opener.setEnabled(bool(self.model.rows))


def _heads() -> Sequence[str]:
    return tr("Day"), tr("Time"), tr("Size")


def _said(row: BackupRow, column: int) -> str:
    size = tr("{size} MB").format(size=decimal(row.size / 1e6))
    return (long_day(row.at.date()), f"{row.at:%H:%M}", size)[column]
