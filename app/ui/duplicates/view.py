"""The page of possible duplicates: the pairs, the chosen one side by side, and what to do with it.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.duplicates import Pair
from app.ui.duplicates.model import Column, PairModel
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import framed
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.front_stack import FrontStack
from app.ui.widgets.page import LeavablePage
from app.ui.widgets.quiet_table import choose_row
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.side_by_side import SideBySide
from app.ui.widgets.text import Text
from app.words.comparing import Side, no_acts
from app.words.duplicates import certainty, clue_sentence, merge_button, none_alike, pairs_line
from app.words.translation import tr


class DuplicatesView(LeavablePage):
    """The page.

    Signals:
        picked(Pair): `show_sides` is wanted for this one.
        merge_asked(), apart_asked(), swap_asked(): about the chosen pair.
    """

    picked = Signal(object)
    merge_asked = Signal()
    apart_asked = Signal()
    swap_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Possible duplicates"), parent=parent)
        self.model = PairModel(self)
        self.line = Text("", "muted", wraps=True)
        self.table = RowTable(
            tr("Pairs who may be one"),
            self.model,
            (22, 22, 20, 36),
            strong=frozenset({Column.ONE, Column.OTHER}),
            quiet=frozenset({Column.WHY}),
        )
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._pick(now.row()))
        self.sides = SideBySide()
        self.why = Text("", wraps=True)
        self.swapper = Button(tr("Keep the other one"), "link")
        self.swapper.clicked.connect(self.swap_asked)
        self.parter = Button(tr("Not the same"), icon="x")
        self.parter.clicked.connect(self.apart_asked)
        self.merger = Button("", "primary")
        self.merger.clicked.connect(self.merge_asked)
        self.nobody = EmptyState("", icon="users")
        self._stack = FrontStack()
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addWidget(self.line)
        self.column.addSpacing(12)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(framed(self.table), 1)
        inner.addWidget(self.why)
        inner.addWidget(self.sides)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.swapper)
        row.addStretch(1)
        row.addWidget(self.parter)
        row.addWidget(self.merger)
        inner.addLayout(row)
        for part in (full, self.nobody):
            self._stack.addWidget(part)
        self.column.addWidget(self._stack, 1)

    @property
    def row(self) -> int:
        """The chosen row; -1 without one."""
        return self.table.currentIndex().row()

    def show_busy(self) -> None:
        """Say that people are being compared, while nothing is known yet."""
        if not self.model.rowCount():
            self.nobody.set_words(tr("Comparing everybody with everybody"))
            self._stack.setCurrentWidget(self.nobody)
        self.line.setText(tr("Comparing…"))

    def show_pairs(self, pairs: Sequence[Pair], row: int = 0) -> None:
        """Show these pairs, and choose one of them.

        Args:
            row: to be chosen; the last one where there are fewer.
        """
        self.model.show(pairs)
        if not pairs:
            self.line.setText("")
            self.nobody.set_words(
                none_alike(), tr("Nothing is merged by itself; new pairs show up here.")
            )
            self._stack.setCurrentWidget(self.nobody)
            return
        self.line.setText(pairs_line(len(pairs)))
        self._stack.setCurrentIndex(0)
        choose_row(self.table, min(max(row, 0), len(pairs) - 1))

    def show_sides(self, pair: Pair, keep: Side, other: Side) -> None:
        """Lay the two of a pair beside each other."""
        for card, side in ((self.sides.left, keep), (self.sides.right, other)):
            card.show_side(side.head, side.name, side.lines, side.acts or (no_acts(),))
        clues = " ".join(clue_sentence(clue) for clue in pair.clues)
        told = tr("{certainty}. {clues}").format(certainty=certainty(pair.score), clues=clues)
        self.why.setText(told)
        words = merge_button(other.name, keep.name)
        self.merger.setText(words)
        self.merger.setAccessibleName(words)

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            self.picked.emit(self.model.rows[row])
