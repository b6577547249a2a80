"""The page of workspaces: the one that is open, the others, and carrying one along."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app.ui.preferences.privacy_panel import breakable
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import framed
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.quiet_table import choose_row
from app.ui.widgets.row_model import RowModel
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.text import SectionHead, Text
from app.words.preferences import portable_text, workspaces_text
from app.words.translation import tr

TABLE_ROWS = 5
"""So many rows are seen at once, at the least."""


class WorkspacesPanel(QWidget):
    """The page.

    Args:
        here: the folder of the workspace that is open.
        portable: name of the folder that makes the program portable.

    Signals:
        open_asked(Path): open this one, too.
        folder_asked(Path): show it among the files.
        forget_asked(Path): take it off the list.
        other_asked(): ask for the folder of another, old or new.
    """

    open_asked = Signal(object)
    folder_asked = Signal(object)
    forget_asked = Signal(object)
    other_asked = Signal()

    def __init__(self, here: Path, portable: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowModel[Path] = RowModel(_heads, _said, self)
        self.table = RowTable(
            tr("Other workspaces"), self.model, (35, 65),
            strong=frozenset({0}), quiet=frozenset({1}),
        )  # fmt: skip
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._settle())
        self.table.setMinimumHeight(self.table.verticalHeader().defaultSectionSize() * TABLE_ROWS)
        self.nothing = Text(tr("No other workspace was opened here yet."), "muted", wraps=True)
        self.folder_opener = Button(tr("Open folder"), icon="folder-open")
        self.folder_opener.clicked.connect(lambda: self.folder_asked.emit(here))
        self.opener = Button(tr("Open it"), "primary")
        self.opener.clicked.connect(lambda: self.open_asked.emit(self.chosen))
        self.forgetter = Button(tr("Take off the list"))
        self.forgetter.clicked.connect(lambda: self.forget_asked.emit(self.chosen))
        self.other = Button(tr("Open or make another…"))
        self.other.clicked.connect(self.other_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(workspaces_text(), "muted", wraps=True))
        column.addWidget(SectionHead(tr("Open here")))
        column.addWidget(Text(breakable(str(here)), wraps=True, selectable=True))
        column.addWidget(_in_a_row(self.folder_opener))
        column.addSpacing(8)
        column.addWidget(SectionHead(tr("Others")))
        self._framed = framed(self.table)
        column.addWidget(self._framed, 1)
        column.addWidget(self.nothing)
        column.addWidget(_in_a_row(self.opener, self.forgetter, self.other))
        column.addSpacing(8)
        column.addWidget(Text(portable_text(portable), "small", wraps=True))
        column.addStretch(1)
        self._settle()

    @property
    def chosen(self) -> Path | None:
        """The workspace that is chosen in the list."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()] if rows else None

    def show_others(self, folders: Sequence[Path]) -> None:
        """Show the others that were opened here."""
        self.model.show(folders)
        self._framed.setVisible(bool(folders))
        self.nothing.setVisible(not folders)
        if folders:
            choose_row(self.table, 0)
        self._settle()

    def _settle(self) -> None:
        for button in (self.opener, self.forgetter):
            button.setVisible(bool(self.model.rows))
            button.setEnabled(self.chosen is not None)


def _in_a_row(*buttons: Button) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row)
    for button in buttons:
        flow.addWidget(button)
    return row


def _heads() -> Sequence[str]:
    return tr("Name"), tr("Folder")


def _said(folder: Path, column: int) -> str:
    return str(folder) if column else folder.name
