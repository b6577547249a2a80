"""A person by hand: only a name is required, a profile address is welcome."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import LineField
from app.ui.widgets.fitted import FittedDialog
from app.ui.widgets.text import Text
from app.words.translation import tr


class NewPerson(FittedDialog):
    """Asks for a name and an address.

    Signals:
        asked(str, str): name and profile address (may be empty) to be added. The dialog stays
            until it is told that this went well (`accept`) or why it did not (`show_problem`).
    """

    asked = Signal(str, str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New person"))
        self.setMinimumWidth(grown(420))
        self.name = LineField(tr("Name"))
        self.name.setText(name)
        self.address = LineField(tr("Profile address, if you have one"))
        self.problem = Text("", "warn", wraps=True)
        self.problem.hide()
        self.adder = Button(tr("Add"), "primary")
        self.adder.setDefault(True)
        self.adder.clicked.connect(self._ask)
        leave = Button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(Text(tr("Who is it?"), "head"))
        column.addWidget(self.name)
        column.addWidget(self.address)
        column.addWidget(Text(tr("For example https://bsky.app/profile/maren.example"), "small"))
        column.addWidget(self.problem)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.adder)
        column.addLayout(row)
        self.name.textChanged.connect(lambda _text: self._settle())
        self._settle()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Say what is wrong with what was written."""
        self.problem.setText(text)
        self.problem.show()

    def _settle(self) -> None:
        self.adder.setEnabled(bool(self.name.text().strip()))

    def _ask(self) -> None:
        self.asked.emit(self.name.text().strip(), self.address.text().strip())
