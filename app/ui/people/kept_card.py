"""The card of what the user keeps on somebody by hand, below the judgement's cards.

Shows values that it is given and says in signals what is to be changed. Knows no service.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.core.own_pace import USUAL_PACE, Pace
from app.services.rows import FieldRow, MergedRow, OccasionRow, PersonDetails
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.layouts import clear
from app.ui.widgets.text import Text
from app.words.keeping import (
    about_label,
    cadence_label,
    cadence_text,
    kept_line,
    lists_label,
    met_label,
    occasion_text,
)
from app.words.translation import tr


class KeptRow(QWidget):
    """A label, what is kept under it, and a button that changes it.

    Args:
        act: what the button says, such as "Edit".
    """

    def __init__(self, label: str, value: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Text(label, "small", wraps=True)
        self.value = Text(value, wraps=True, selectable=True)
        self.button = Button(act, "link", name=kept_line(act, label))
        self.button.setStyleSheet("QPushButton { padding: 1px 0px; }")
        self.setAccessibleName(kept_line(label, value))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.label)
        words.addWidget(self.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 4)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)


class KeptCard(Card):
    """Cadence, how you met, own fields, days of the year and lists.

    Signals:
        cadence_asked(), met_asked(): change it.
        field_asked(object): change a `FieldRow`, or keep a new one where it is None.
        occasion_asked(object): change an `OccasionRow`, or keep a new one where it is None.
        list_asked(): put on a list.
        unlist_asked(str): take off a list.
        unmerge_asked(PersonId): let somebody stand alone again who was merged into them.
    """

    cadence_asked = Signal()
    met_asked = Signal()
    field_asked = Signal(object)
    occasion_asked = Signal(object)
    list_asked = Signal()
    unlist_asked = Signal(str)
    unmerge_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(about_label(), parent=parent)
        self.rows: list[KeptRow] = []
        self._inner = QVBoxLayout()
        self._inner.setSpacing(2)
        self.column.addLayout(self._inner)
        self.adder = Button(tr("Add"), name=tr("Add to what you keep by hand"))
        self.menu = QMenu(self.adder)
        self.add_met = self.menu.addAction(met_label())
        self.add_met.triggered.connect(self.met_asked)
        self.menu.addAction(tr("Field of your own")).triggered.connect(
            lambda: self.field_asked.emit(None)
        )
        self.menu.addAction(tr("Day of the year")).triggered.connect(
            lambda: self.occasion_asked.emit(None)
        )
        self.menu.addAction(tr("Put on a list")).triggered.connect(self.list_asked)
        self.adder.setMenu(self.menu)
        self.column.addSpacing(2)
        self.column.addWidget(self.adder, 0, Qt.AlignmentFlag.AlignLeft)

    def row(self, label: str) -> KeptRow:
        """The row under a label.

        Raises:
            KeyError: there is none.
        """
        for one in self.rows:
            if one.label.text() == label:
                return one
        raise KeyError(label)

    def show_details(
        self,
        details: PersonDetails,
        today: dt.date,
        merged: Sequence[MergedRow] = (),
        pace: Pace = USUAL_PACE,
    ) -> None:
        """Show what is kept; the row whose button had the focus keeps it.

        Args:
            merged: who was merged into them, and can stand alone again.
            pace: says how often a tier is in touch.
        """
        focus = self.window().focusWidget()  # also while a dialog is in front of the window
        held = next((one.label.text() for one in self.rows if one.button is focus), None)
        clear(self._inner)
        self.rows = []
        cadence = cadence_text(details.tier, details.cadence_days, pace)
        self._add(cadence_label(), cadence, tr("Edit"), self.cadence_asked.emit)
        if details.met:
            self._add(met_label(), details.met, tr("Edit"), self.met_asked.emit)
        for field in details.fields:
            self._add_field(field)
        for occasion in details.occasions:
            self._add_occasion(occasion, today)
        for name in details.lists:
            self._add(lists_label(), name, tr("Take off"), partial(self.unlist_asked.emit, name))
        for one in merged:
            apart = partial(self.unmerge_asked.emit, one.id)
            self._add(tr("Merged with"), one.name, tr("Take apart"), apart)
        self.add_met.setVisible(not details.met)
        for row in self.rows:
            if row.label.text() == held:
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)
                break
        self._order_keys()

    def _order_keys(self) -> None:
        """Tab goes down the rows and then to what adds one."""
        for before, after in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(before.button, after.button)
        if self.rows:
            QWidget.setTabOrder(self.rows[-1].button, self.adder)

    def _add_field(self, field: FieldRow) -> None:
        self._add(field.name, field.value, tr("Edit"), lambda: self.field_asked.emit(field))

    def _add_occasion(self, row: OccasionRow, today: dt.date) -> None:
        said = occasion_text(row.occasion, today)
        self._add(row.occasion.name, said, tr("Edit"), lambda: self.occasion_asked.emit(row))

    def _add(self, label: str, value: str, act: str, ask: Callable[[], None]) -> None:
        row = KeptRow(label, value, act)
        row.button.clicked.connect(lambda: ask())
        self.rows.append(row)
        self._inner.addWidget(row)
