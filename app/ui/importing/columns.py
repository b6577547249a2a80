"""The first rows of a table whose columns are unclear, with a choice above each column.

Knows how a choice looks and when a table can be read by it. Refuses to know files.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.core.columns import ColumnMap, Role, UnclearTable
from app.core.networks import Network
from app.ui.people.person_fields import ChoiceField
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.check import CheckBox
from app.ui.widgets.text import ElidedText, Text
from app.words.columns import columns_advice, role_name, unclear_title
from app.words.networks import network_name
from app.words.translation import tr

COLUMN_WIDTH = 160
# The card's own ground shows through; fields keep theirs.
_GROUND = "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"


class ColumnsPage(QWidget):
    """The page.

    Signals:
        chosen(object): the table is to be read by this `ColumnMap`.
        cancelled(): it is not to be read at all.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Text("", "title", wraps=True)
        self.fields: tuple[ChoiceField, ...] = ()
        self.network = ChoiceField(tr("Handles belong to"))
        self.network.addItem(tr("as each row says"), "")
        for network in Network:
            self.network.addItem(network_name(network), network.value)
        self.header = CheckBox(tr("The first row is a header"))
        self.header.toggled.connect(self._settle)
        self.advice = Text("", "muted", wraps=True)
        self.leaver = Button(tr("Cancel"))
        self.leaver.clicked.connect(self.cancelled)
        self.reader = Button(tr("Read it like this"), "primary")
        self.reader.clicked.connect(lambda: self.chosen.emit(self.columns))
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

    def show_table(self, table: UnclearTable) -> None:
        """Show another table, with what its columns seem to hold."""
        self.title.setText(unclear_title(table.file))
        fields = []
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for at in range(len(table.header)):
            field = ChoiceField(tr("Column {n} holds").format(n=at + 1))
            for role in (None, *Role):
                field.addItem(role_name(role), "" if role is None else role.value)
            guessed = table.guess.role_of(at + 1)
            field.setCurrentIndex(field.findData("" if guessed is None else guessed.value))
            field.currentIndexChanged.connect(lambda _at: self._settle())
            grid.setColumnMinimumWidth(at, grown(COLUMN_WIDTH))
            grid.addWidget(field, 0, at)
            fields.append(field)
        for line, cells in enumerate(table.rows):
            for at, text in enumerate(cells):
                cell = ElidedText(" ".join(text.split()), "strong" if line == 0 else "muted")
                grid.addWidget(cell, line + 1, at)
        grid.setRowStretch(len(table.rows) + 1, 1)
        self.fields = tuple(fields)
        self._scroll.setWidget(sheet)
        self._scroll.setMinimumHeight(sheet.sizeHint().height() + grown(20))
        self.network.setCurrentIndex(0)
        self.header.setChecked(table.guess.has_header)
        self._settle()

    @property
    def columns(self) -> ColumnMap:
        """What the user says now."""
        told = ((n, str(field.currentData())) for n, field in enumerate(self.fields, 1))
        network = str(self.network.currentData())
        return ColumnMap(
            roles=tuple((n, Role(value)) for n, value in told if value),
            network=Network(network) if network else None,
            has_header=self.header.isChecked(),
        )

    def _settle(self) -> None:
        can_name = self.columns.can_name
        self.reader.setEnabled(can_name)
        self.advice.setText(columns_advice(can_name=can_name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
