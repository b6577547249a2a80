"""The page on which accounts without a name get one: open, paste, Enter, next.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.fields import LineField
from app.ui.widgets.front_stack import FrontStack
from app.ui.widgets.layouts import clear
from app.ui.widgets.page import LeavablePage
from app.ui.widgets.text import ElidedText, Text
from app.words.translation import tr

WIDTH = 680


class NamesView(LeavablePage):
    """The page.

    Signals:
        named(str): this was pasted or written for the account that is shown.
        open_asked(), skipped(), file_asked(): open its profile, go on without, name many at once.
        again_asked(): go through those that were skipped.
    """

    named = Signal(str)
    open_asked = Signal()
    skipped = Signal()
    file_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        filer = Button(tr("Name many from a file…"), icon="folder-open")
        super().__init__(tr("Name these accounts"), filer, parent=parent)
        self.filer = filer
        self.filer.clicked.connect(self.file_asked)
        self.line = Text("", "muted", wraps=True)
        self.name, self.about = ElidedText("", "head"), Text("", "muted", wraps=True)
        self.acts = QVBoxLayout()
        self.acts.setSpacing(2)
        self.opener = Button(tr("Open profile"), icon="external-link")
        self.opener.clicked.connect(self.open_asked)
        self.field = LineField(tr("Paste the profile's address, the handle, or the page's title"))
        self.field.returnPressed.connect(self._name)
        self.field.textChanged.connect(lambda text: self._settle(text))
        self.problem = Text("", "warn", wraps=True)
        self.problem.hide()
        self.namer = Button(tr("Name it"), "primary")
        self.namer.clicked.connect(self._name)
        self.skipper = Button(tr("Skip"))
        self.skipper.clicked.connect(self.skipped)
        self.again = Button(tr("Go through them again"))
        self.again.clicked.connect(self.again_asked)
        self.done = EmptyState("", icon="check", buttons=(self.again,))
        self._stack = FrontStack()
        self._lay_out()
        self._settle("")

    def _lay_out(self) -> None:
        self.column.addWidget(self.line)
        self.column.addSpacing(12)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card()
        card.setMaximumWidth(grown(WIDTH))
        card.column.setContentsMargins(20, 16, 20, 16)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.opener)
        card.column.addLayout(head)
        card.column.addWidget(self.about)
        card.column.addLayout(self.acts)
        card.column.addSpacing(12)
        card.column.addWidget(self.field)
        card.column.addWidget(self.problem)
        card.column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.skipper)
        row.addWidget(self.namer)
        card.column.addLayout(row)
        outer.addWidget(card)
        hint = Text(
            tr(
                "Open the profile, wait until the browser shows its handle in the address, copy that"
                " address and paste it here. Enter goes on to the next."
            ),
            "muted",
            wraps=True,
        )
        hint.setMaximumWidth(grown(WIDTH))
        outer.addSpacing(8)
        outer.addWidget(hint)
        outer.addStretch(1)
        for part in (page, self.done):
            self._stack.addWidget(part)
        self.column.addWidget(self._stack, 1)

    def show_line(self, text: str) -> None:
        """Say how many accounts have no name."""
        self.line.setText(text)

    def show_account(self, name: str, about: str, acts: Sequence[str], *, can_open: bool) -> None:
        """Show an account that wants a name.

        Args:
            about: where it is and how much happened.
            acts: what happened last, in lines.
            can_open: its profile has an address.
        """
        self.name.setText(name)
        self.about.setText(about)
        clear(self.acts)
        for line in acts:
            self.acts.addWidget(ElidedText(line))
        self.opener.setEnabled(can_open)
        self.problem.hide()
        self.field.clear()
        self._stack.setCurrentIndex(0)
        self.field.setFocus()

    def show_end(self, title: str, text: str, *, can_repeat: bool) -> None:
        """Say that there is nobody left to name, or only those that were skipped."""
        self.done.set_words(title, text)
        self.again.setVisible(can_repeat)
        self._stack.setCurrentWidget(self.done)

    def show_problem(self, text: str) -> None:
        """Say why what was written names nobody; it stays there to be mended."""
        self.problem.setText(text)
        self.problem.show()
        self.field.setFocus()
        self.field.selectAll()

    def _name(self) -> None:
        if self.field.text().strip():
            self.named.emit(self.field.text())

    def _settle(self, text: str) -> None:
        self.namer.setEnabled(bool(text.strip()))
