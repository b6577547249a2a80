"""The card of what somebody publishes: which of it is followed, and what else is known.

Shows values that it is given and says in signals what is to be changed. Knows no service.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.people.kept_card import KeptRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.layouts import clear
from app.ui.widgets.text import Text
from app.words.translation import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A place where somebody publishes.

    Args:
        key: of the feed; 0 for a place that is not followed.
        url: comes back when it is to be followed.
        name, state: what stands in its row.
    """

    url: str
    name: str
    state: str
    key: int = 0


class ReadingCard(Card):
    """What is followed, and what could be.

    Signals:
        follow_asked(str): look at this place from now on.
        unfollow_asked(key): look at this feed no more.
        address_asked(): a place that is not known yet.
    """

    follow_asked = Signal(str)
    # Keys are ids of 63 bits: Qt's int would cut them.
    unfollow_asked = Signal(object)
    address_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Posts to read"), parent=parent)
        self.rows: list[KeptRow] = []
        self._inner = QVBoxLayout()
        self._inner.setSpacing(2)
        self.hint = Text("", "small", wraps=True)
        self.adder = Button(tr("Another address…"), "link")
        self.adder.setStyleSheet("QPushButton { padding: 1px 0px; }")
        self.adder.clicked.connect(self.address_asked)
        self.column.addLayout(self._inner)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.adder, 0, Qt.AlignmentFlag.AlignLeft)

    def show_places(self, places: Sequence[Publication], hint: str) -> None:
        """Show places; the one whose button had the focus keeps it.

        Args:
            hint: a word below them; may be empty.
        """
        focus = self.window().focusWidget()
        held = next((n for n, row in enumerate(self.rows) if row.button is focus), None)
        clear(self._inner)
        self.rows = [self._row(place) for place in places]
        for row in self.rows:
            self._inner.addWidget(row)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        if held is not None and self.rows:
            self.rows[min(held, len(self.rows) - 1)].button.setFocus()
        for before, after in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(before.button, after.button)
        if self.rows:
            QWidget.setTabOrder(self.rows[-1].button, self.adder)

    def _row(self, place: Publication) -> KeptRow:
        row = KeptRow(place.name, place.state, tr("Stop") if place.key else tr("Follow"))
        if place.key:
            row.button.clicked.connect(lambda: self.unfollow_asked.emit(place.key))
        else:
            row.button.clicked.connect(lambda: self.follow_asked.emit(place.url))
        return row
