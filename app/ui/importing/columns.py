"""The first rows of tables whose columns are unclear or wrong, with a choice above each column.

Knows how a choice looks and when a table can be read by it. Refuses to know files.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.columns import ColumnMap, Role, UnclearTable
from app.core.handles import Network
from app.overriding import override
from app.ui.people.person_fields import ChoiceField
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.check import CheckBox
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.text import ElidedText, Text
from app.words.columns import columns_advice, handle_on, role_name, unclear_title
from app.words.networks import network_name
from app.words.translation import tr

COLUMN_WIDTH = 160
_ON = "on:"
# The card's own ground shows through; fields keep theirs.
_GROUND = "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"


class ColumnsPage(QWidget):
    """The page.

    Signals:
        chosen(object): the tables are to be read by these `ColumnMap`s, a tuple.
        cancelled(): they are not to be read at all.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tables: tuple[UnclearTable, ...] = ()
        self._told: list[ColumnMap] = []
        self._at = 0
        self.title = Text("", "title", wraps=True)
        self.sheets: ChipRow | None = None
        self._chooser = QHBoxLayout()
        self.fields: tuple[ChoiceField, ...] = ()
        self.network = ChoiceField(tr("Handles belong to"))
        self.network.addItem(tr("as each row says"), "")
        for network in Network:
            self.network.addItem(network_name(network), network.value)
        self.network.currentIndexChanged.connect(lambda _at: self._settle())
        self.header = CheckBox(tr("The first row is a header"))
        self.header.toggled.connect(self._settle)
        self.advice = Text("", "muted", wraps=True)
        self.leaver = Button(tr("Cancel"))
        self.leaver.clicked.connect(self.cancelled)
        self.reader = Button(tr("Read it like this"), "primary")
        self.reader.clicked.connect(lambda: self.chosen.emit(self.told))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setAccessibleName(tr("First rows of the table"))
        self._scroll.setStyleSheet(_GROUND)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 24)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(
            Text(tr("These are its first rows. Say what stands in each column."), "muted")
        )
        column.addLayout(self._chooser)
        card = Card()
        card.column.addWidget(self._scroll, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        label = Text(tr("Handles belong to"), "muted")
        label.setBuddy(self.network)
        row.addWidget(self.header)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.network)
        card.column.addLayout(row)
        column.addWidget(card)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.advice, 1)
        foot.addWidget(self.leaver)
        foot.addWidget(self.reader)
        column.addLayout(foot)

    def show_tables(self, tables: Sequence[UnclearTable]) -> None:
        """Show other tables, each with what its columns seem to hold.

        Args:
            tables: at least one; of several, each has a chip, and says by itself what it holds.
        """
        self._tables = tuple(tables)
        self._told = [table.guess for table in tables]
        if self.sheets is not None:
            self._chooser.removeWidget(self.sheets)
            self.sheets.deleteLater()
            self.sheets = None
        if len(tables) > 1:
            names = [table.sheet or table.file.rpartition("/")[2] for table in tables]
            self.sheets = ChipRow(
                [(str(at), name) for at, name in enumerate(names)], name=tr("Tables")
            )
            self.sheets.chosen.connect(lambda key: self._show(int(key)))
            self._chooser.addWidget(self.sheets)
        self._show(0)

    def _show(self, at: int) -> None:
        """Show one of the tables as it is told of so far."""
        self._at = -1  # nothing is told while the fields are filled
        table, told = self._tables[at], self._told[at]
        self.title.setText(unclear_title(table.sheet or table.file))
        fields = []
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column in range(len(table.header)):
            field = _field(column + 1, table.guess, told)
            field.currentIndexChanged.connect(lambda _at: self._settle())
            grid.setColumnMinimumWidth(column, grown(COLUMN_WIDTH))
            grid.addWidget(field, 0, column)
            fields.append(field)
        for line, cells in enumerate(table.rows):
            for column, text in enumerate(cells):
                cell = ElidedText(" ".join(text.split()), "strong" if line == 0 else "muted")
                grid.addWidget(cell, line + 1, column)
        grid.setRowStretch(len(table.rows) + 1, 1)
        self.fields = tuple(fields)
        self._scroll.setWidget(sheet)
        self._scroll.setMinimumHeight(sheet.sizeHint().height() + grown(20))
        self.network.setCurrentIndex(
            self.network.findData("" if told.network is None else told.network.value)
        )
        self.header.setChecked(told.has_header)
        self._at = at
        self._settle()

    @property
    def columns(self) -> ColumnMap:
        """What the user says now of the table that is shown."""
        told = [(n, str(field.currentData())) for n, field in enumerate(self.fields, 1)]
        network = str(self.network.currentData())
        table = self._tables[self._at]
        return ColumnMap(
            roles=tuple((n, Role(key)) for n, key in told if key and not key.startswith(_ON)),
            networks=tuple(
                (n, Network(key.removeprefix(_ON))) for n, key in told if key.startswith(_ON)
            ),
            network=Network(network) if network else None,
            has_header=self.header.isChecked(),
            file=table.file,
            sheet=table.sheet,
        )

    @property
    def told(self) -> tuple[ColumnMap, ...]:
        """What the user says of every table that can name somebody; the others are left out."""
        return tuple(columns for columns in self._told if columns.can_name)

    def _settle(self) -> None:
        if self._at < 0:
            return
        self._told[self._at] = self.columns
        self.reader.setEnabled(bool(self.told))
        self.advice.setText(columns_advice(can_name=self.columns.can_name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _field(column: int, guess: ColumnMap, told: ColumnMap) -> ChoiceField:
    """The choice above a column: any role, and handles on the network that its header names."""
    field = ChoiceField(tr("Column {n} holds").format(n=column))
    for role in (None, *Role):
        field.addItem(role_name(role), "" if role is None else role.value)
    network = guess.network_of(column)
    if network is not None:
        field.addItem(handle_on(network_name(network)), f"{_ON}{network.value}")
    role, on = told.role_of(column), told.network_of(column)
    key = f"{_ON}{on.value}" if on is not None else "" if role is None else role.value
    field.setCurrentIndex(field.findData(key))
    return field
