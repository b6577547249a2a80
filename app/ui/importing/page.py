"""The import preview: four large counts, the rows behind each, and a button that says what it does.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.core.imports import LeftOut
from app.core.people import PersonId
from app.ui.importing.choice import Choice, Shelf
from app.ui.importing.model import LeftOutModel, PlanModel
from app.ui.importing.table import PlanTable, RowTable
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chips import Chip, ChipRow
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.text import ElidedText, Text
from app.words.preview import Taken, button_words, left_out_line
from app.words.translation import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One of the large counts: the number, what it counts, and a word on it."""

    number: str
    label: str
    detail: str


def shelf_names() -> dict[Shelf, str]:
    """What the chips say, before their count."""
    return {
        Shelf.NEW: tr("New"),
        Shelf.HERE: tr("Already here"),
        Shelf.LOOK: tr("Look at these"),
        Shelf.LEFT_OUT: tr("Left out"),
    }


class PreviewPage(QWidget):
    """The page.

    Signals:
        import_asked(), cancelled(): take the chosen people in, or nothing.
        export_asked(): save what was left out as a table.
        guide_asked(): say where exports come from.
    """

    import_asked = Signal()
    cancelled = Signal()
    export_asked = Signal()
    guide_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._choice: Choice | None = None
        self.subtitle = ElidedText("", "muted")
        self.counts = tuple(CountCard() for _ in range(4))
        self.people = PlanModel(self)
        self.rows = LeftOutModel(self)
        self.shelves = ChipRow(
            tuple((shelf.value, name) for shelf, name in shelf_names().items()), name=tr("Rows")
        )
        self.shelves.chosen.connect(self._show_shelf)
        self.interacted = Chip("interacted", tr("Only people I have interacted with"))
        self.interacted.clicked.connect(self._narrow)
        self.table = PlanTable(self.people)
        self.table.toggled.connect(self._toggle)
        self.table.all_asked.connect(self._take_all)
        self.left_out = RowTable(
            tr("Left out of this import"), self.rows, (30, 8, 50, 12), quiet=frozenset({0, 1})
        )
        self.nobody = EmptyState("", icon="users")
        self._stack = QStackedWidget()
        self.summary = ElidedText("", "muted")
        self.guide = Button(tr("Where do I get my export?"), "link")
        self.guide.clicked.connect(self.guide_asked)
        self.exporter = Button(tr("Export these…"), "link")
        self.exporter.clicked.connect(self.export_asked)
        self.leaver = Button(tr("Cancel"))
        self.leaver.clicked.connect(self.cancelled)
        self.taker = Button("", "primary")
        self.taker.clicked.connect(self.import_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 24)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Text(tr("Import preview"), "title"), 1)
        head.addWidget(self.guide)
        column.addLayout(head)
        column.addWidget(self.subtitle)
        column.addSpacing(12)
        counts = QHBoxLayout()
        counts.setSpacing(12)
        for count in self.counts:
            counts.addWidget(count, 1)
        column.addLayout(counts)
        column.addSpacing(12)
        card = Card()
        card.column.setContentsMargins(1, 10, 1, 8)
        card.column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setContentsMargins(11, 0, 11, 0)
        bar.addWidget(self.shelves, 1)
        bar.addWidget(self.interacted, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(bar)
        for part in (self.table, self.left_out, self.nobody):
            self._stack.addWidget(part)
        card.column.addWidget(self._stack, 1)
        column.addWidget(card, 1)
        column.addSpacing(12)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.summary, 1)
        for button in (self.exporter, self.leaver, self.taker):
            foot.addWidget(button)
        column.addLayout(foot)

    def show_plan(
        self,
        choice: Choice,
        names: Mapping[PersonId, str],
        subtitle: str,
        counts: Sequence[Count],
    ) -> None:
        """Show what an import would do.

        Args:
            names: of those whom an ambiguous one may be.
            counts: four of them.
        """
        self._choice = choice
        self.subtitle.setText(subtitle)
        for card, count in zip(self.counts, counts, strict=True):
            card.show_count(count)
        self.rows.show(choice.plan.left_out)
        self.people.show(choice, names)
        self.interacted.setChecked(choice.is_interacted_only)
        line = left_out_line(choice.plan.left_out)
        self.summary.setText(line)
        self.exporter.setVisible(bool(choice.plan.left_out))
        filled = [shelf for shelf in Shelf if self._count(shelf)]
        first = next(iter(filled), Shelf.NEW)
        self.shelves.choose(first.value)
        self._show_shelf(first.value)
        self._settle()

    def _count(self, shelf: Shelf) -> int:
        if self._choice is None:
            return 0
        if shelf is Shelf.LEFT_OUT:
            return sum(row.count for row in self.left_out_rows() if row.what != "files")
        return len(self._choice.shelf(shelf))

    def _show_shelf(self, key: str) -> None:
        shelf = Shelf(key)
        if shelf is Shelf.LEFT_OUT:
            shown: QWidget = self.left_out
            has_rows = self.rows.rowCount() > 0
        else:
            self.people.show_shelf(shelf)
            shown, has_rows = self.table, self.people.rowCount() > 0
            self.table.scrollToTop()
        if not has_rows:
            self.nobody.set_words(tr("Nothing stands here"))
        self._stack.setCurrentWidget(shown if has_rows else self.nobody)
        self._settle()

    def _toggle(self, rows: list[int]) -> None:
        self.people.toggle(rows)
        self._settle()

    def _take_all(self, is_taken: bool) -> None:
        self.people.take_all(is_taken=is_taken)
        self._settle()

    def _narrow(self, is_on: bool) -> None:
        if self._choice is not None:
            self._choice.is_interacted_only = is_on
            self._show_shelf(self.shelves.key)

    def _settle(self) -> None:
        """Bring chips, head and button in line with what is chosen."""
        for shelf, name in shelf_names().items():
            count = self._count(shelf)
            words = tr("{name} {n}").format(name=name, n=f"{count:,}")
            self.shelves.set_text(shelf.value, words)
        self.table.everybody.setCheckState(self.people.check_state())
        taken = self._choice.taken if self._choice is not None else Taken(new=0, updated=0, acts=0)
        self.taker.setText(button_words(taken))
        self.taker.setEnabled(not taken.is_nothing)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def left_out_rows(self) -> tuple[LeftOut, ...]:
        """What was left out."""
        return self._choice.plan.left_out if self._choice is not None else ()


class CountCard(Card):
    """A large number and two lines below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.number, self.label = Text("", "title"), Text("", "strong", wraps=True)
        self.detail = Text("", "small", wraps=True)
        self.column.setSpacing(1)
        for part in (self.number, self.label, self.detail):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_count(self, count: Count) -> None:
        """Show another count."""
        self.number.setText(count.number)
        self.label.setText(count.label)
        self.detail.setText(count.detail)
        self.setAccessibleName(f"{count.number} {count.label}, {count.detail}")
