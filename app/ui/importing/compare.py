"""Is it the same person? Somebody of an import beside whom they may be, and the two answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.people import PersonId
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.side_by_side import SideBySide
from app.ui.widgets.text import ElidedText
from app.words.comparing import Side, no_acts
from app.words.translation import tr


class ComparePane(QWidget):
    """The two, and what to do about them.

    Signals:
        same_said(object): it is this person here, a `PersonId`.
        other_said(): it is none of those shown.
        opened_again(): leave it open again.
    """

    same_said = Signal(object)
    other_said = Signal()
    opened_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates: Sequence[tuple[PersonId, Side]] = ()
        self._at = 0
        self.sides = SideBySide()
        self.chips: ChipRow | None = None
        self.state = ElidedText("", "muted")
        self.same = Button(tr("The same person"), icon="check")
        self.same.clicked.connect(lambda: self.same_said.emit(self._candidates[self._at][0]))
        self.other = Button(tr("Somebody else"), icon="x")
        self.other.clicked.connect(self.other_said)
        self.opener = Button(tr("Leave it open"), "link")
        self.opener.clicked.connect(self.opened_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 4, 11, 4)
        column.setSpacing(8)
        self._chooser = QHBoxLayout()
        column.addLayout(self._chooser)
        column.addWidget(self.sides)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        for button in (self.opener, self.other, self.same):
            row.addWidget(button)
        column.addLayout(row)

    def show_pair(
        self,
        coming: Side,
        candidates: Sequence[tuple[PersonId, Side]],
        state: str,
        *,
        is_open: bool,
    ) -> None:
        """Show somebody beside whom they may be.

        Args:
            candidates: at least one.
            state: what was decided so far, in words.
            is_open: nothing was decided.
        """
        self._candidates = candidates
        self.sides.left.show_side(
            coming.head, coming.name, coming.lines, coming.acts or (no_acts(),)
        )
        self.state.setText(state)
        self.opener.setVisible(not is_open)
        if self.chips is not None:
            self._chooser.removeWidget(self.chips)
            self.chips.deleteLater()
            self.chips = None
        if len(candidates) > 1:
            self.chips = ChipRow(
                [(str(n), side.name) for n, (_, side) in enumerate(candidates)],
                name=tr("Whom it may be"),
            )
            self.chips.chosen.connect(lambda key: self._show(int(key)))
            self._chooser.addWidget(self.chips)
        self._show(0)

    def _show(self, at: int) -> None:
        self._at = at
        side = self._candidates[at][1]
        self.sides.right.show_side(side.head, side.name, side.lines, side.acts or (no_acts(),))
