"""The import preview: four large counts, the rows behind each, and a button that says what it does.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.core.imports import LeftOut
from app.core.people import PersonId
from app.core.stages import Stage
from app.overriding import override
from app.ui.importing.choice import Choice, Shelf
from app.ui.importing.compare import ComparePane
from app.ui.importing.files import FileModel
from app.ui.importing.model import LeftOutModel, PlanModel
from app.ui.importing.table import PlanTable
from app.ui.importing.wishes import WishesRow
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chips import Chip, ChipRow
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.front_stack import FrontStack
from app.ui.widgets.quiet_table import choose_row
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.text import ElidedText, Text
from app.words.comparing import Side
from app.words.numbers import number
from app.words.preview import (
    Taken,
    button_words,
    decided_words,
    left_out_line,
    left_out_shelf,
    open_words,
)
from app.words.stages import stage_name
from app.words.translation import tr

ROOMY_HEIGHT = 690
"""From so many pixels on rows, counts and two people beside each other have room."""
SLIM_WIDTH = 620
"""Below so many pixels the last buttons stand below what was left out."""


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
        Shelf.FILES: tr("Files"),
    }


class PreviewPage(QWidget):
    """The page.

    Signals:
        import_asked(), cancelled(): take the chosen people in, or nothing.
        export_asked(): save what was left out as a table.
        guide_asked(): say where exports come from.
        columns_asked(): the columns of a table were guessed wrong.
        again_asked(): read what was skipped because it was imported before.
        compare_asked(int): `show_pair` is wanted for this index of the plan.
    """

    import_asked = Signal()
    cancelled = Signal()
    export_asked = Signal()
    guide_asked = Signal()
    again_asked = Signal()
    columns_asked = Signal()
    compare_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._choice: Choice | None = None
        self.subtitle = Text("", "muted", wraps=True)
        # The name of a file may be one long word; the page is no wider for it.
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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
        self.table.menu_asked.connect(lambda rows, at: self.stage_menu(rows).popup(at))
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _: self._compare(now.row())
        )
        self.wishes = WishesRow()
        self.wishes.changed.connect(self._wish)
        self.compare = ComparePane()
        self.compare.same_said.connect(self._decide)
        self.compare.other_said.connect(lambda: self._decide(None))
        self.compare.opened_again.connect(self._reopen)
        self.files = FileModel(self)
        self.file_table = RowTable(
            tr("Files of this import"),
            self.files,
            (34, 11, 11, 11, 11, 11, 11),
            quiet=frozenset({0}),
        )
        self.left_out = RowTable(
            tr("Left out of this import"), self.rows, (30, 8, 50, 12), quiet=frozenset({0, 1})
        )
        self.nobody = EmptyState("", icon="users")
        self._stack = FrontStack()
        self.summary = ElidedText("", "muted")
        self.guide = Button(tr("Where do I get my export?"), "link")
        self.guide.clicked.connect(self.guide_asked)
        self.exporter = Button(tr("Export these…"), "link")
        self.exporter.clicked.connect(self.export_asked)
        self.again = Button(tr("Read it again"), "link")
        self.again.clicked.connect(self.again_asked)
        self.columns = Button(tr("These columns are wrong…"), "link")
        self.columns.clicked.connect(self.columns_asked)
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
        self._counts = QWidget()
        counts = QHBoxLayout(self._counts)
        counts.setContentsMargins(0, 0, 0, 12)
        counts.setSpacing(12)
        for count in self.counts:
            counts.addWidget(count, 1)
        column.addWidget(self._counts)
        card = Card()
        card.column.setContentsMargins(1, 10, 1, 8)
        card.column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setContentsMargins(11, 0, 11, 0)
        bar.addWidget(self.shelves, 1)
        bar.addWidget(self.interacted, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(bar)
        for part in (self.table, self.left_out, self.file_table, self.nobody):
            self._stack.addWidget(part)
        card.column.addWidget(self._stack, 1)
        card.column.addWidget(self.compare)
        self.compare.hide()
        card.column.addWidget(self.wishes)
        column.addWidget(card, 1)
        column.addSpacing(12)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(8)
        beside = QHBoxLayout()
        beside.addWidget(self.summary, 1)
        for button in (self.columns, self.exporter, self.again):
            beside.addWidget(button)
        last = QHBoxLayout()
        last.addStretch(1)
        for button in (self.leaver, self.taker):
            last.addWidget(button)
        for row in (beside, last):
            row.setSpacing(8)
        self._foot.addLayout(beside, 1)
        self._foot.addLayout(last)
        column.addLayout(self._foot)

    def show_plan(
        self,
        choice: Choice,
        names: Mapping[PersonId, str],
        subtitle: str,
        counts: Sequence[Count],
        *,
        is_guessed: bool = False,
    ) -> None:
        """Show what an import would do.

        Args:
            names: of those whom an ambiguous one may be.
            counts: four of them.
            is_guessed: the columns of some table were guessed.
        """
        self._choice = choice
        self.subtitle.setText(subtitle)
        self.wishes.show_wishes(choice.wishes)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.files.show(choice.plan.tallies)
        for card, count in zip(self.counts, counts, strict=True):
            card.show_count(count)
        # What is counted as left out first, whole files below.
        self.rows.show(sorted(choice.plan.left_out, key=lambda row: row.what == "files"))
        self.people.show(choice, names)
        self.interacted.setChecked(choice.is_interacted_only)
        line = left_out_line(choice.plan.left_out)
        self.summary.setText(line)
        self.again.setVisible(any(file.is_skipped for file in choice.plan.files))
        self.exporter.setVisible(bool(choice.plan.left_out))
        self.columns.setVisible(is_guessed)
        filled = [shelf for shelf in Shelf if self._count(shelf)]
        is_empty = not choice.plan.people and choice.plan.left_out
        first = Shelf.LEFT_OUT if is_empty else next(iter(filled), Shelf.NEW)
        self.shelves.choose(first.value)
        self._show_shelf(first.value)

    def _count(self, shelf: Shelf) -> int:
        if self._choice is None:
            return 0
        if shelf is Shelf.LEFT_OUT:
            return self.rows.rowCount()
        if shelf is Shelf.FILES:
            return self.files.rowCount()
        return len(self._choice.shelf(shelf))

    def _show_shelf(self, key: str) -> None:
        shelf = Shelf(key)
        if shelf is Shelf.LEFT_OUT:
            shown: QWidget = self.left_out
            has_rows = self.rows.rowCount() > 0
        elif shelf is Shelf.FILES:
            shown, has_rows = self.file_table, self.files.rowCount() > 0
        else:
            self.people.show_shelf(shelf)
            shown, has_rows = self.table, self.people.rowCount() > 0
            self.table.scrollToTop()
        has_people = self._choice is not None and bool(self._choice.plan.people)
        self.wishes.setVisible(has_people and shelf in (Shelf.NEW, Shelf.HERE))
        self.compare.setVisible(shelf is Shelf.LOOK and has_rows)
        self._make_room()
        if self.compare.isVisibleTo(self):
            choose_row(self.table, max(self.people.row_of_open(0), 0))
        if not has_rows:
            self.nobody.set_words(tr("Nothing stands here"))
        self._stack.setCurrentWidget(shown if has_rows else self.nobody)
        self._settle()

    def _make_room(self) -> None:
        """Leave the counts out where two people are compared in a low window."""
        is_tight = self.height() < grown(ROOMY_HEIGHT)
        self._counts.setVisible(not (is_tight and self.compare.isVisibleTo(self)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        way = QBoxLayout.Direction
        is_slim = event.size().width() < grown(SLIM_WIDTH)
        self._foot.setDirection(way.TopToBottom if is_slim else way.LeftToRight)

    def _compare(self, row: int) -> None:
        if self.people.shelf is Shelf.LOOK and self.shelves.key == Shelf.LOOK.value:
            for index in self.people.people_at([row]):
                self.compare_asked.emit(index)

    def show_pair(
        self, index: int, coming: Side, candidates: Sequence[tuple[PersonId, Side]]
    ) -> None:
        """Show a possible duplicate beside those whom it may be.

        Args:
            candidates: at least one.
        """
        if self._choice is None:
            return
        decisions = self._choice.decisions
        is_open = index not in decisions
        left = sum(one not in decisions for one in self._choice.shelf(Shelf.LOOK))
        here = decisions.get(index)
        names = {person: side.name for person, side in candidates}
        decided = decided_words(None if here is None else names.get(here, ""))
        state = (
            open_words(left)
            if is_open
            else tr("{name}: {what}").format(name=coming.name, what=decided)
        )
        self.compare.show_pair(coming, candidates, state, is_open=is_open)

    def _decide(self, here: PersonId | None) -> None:
        row = self.table.currentIndex().row()
        if self._choice is None:
            return
        for index in self.people.people_at([row]):
            self._choice.decide(index, here)
        self.people.tell_changed()
        self._settle()
        onward = self.people.row_of_open(row + 1)
        if onward < 0:
            self._compare(row)
        else:
            choose_row(self.table, onward)

    def _reopen(self) -> None:
        row = self.table.currentIndex().row()
        if self._choice is None:
            return
        for index in self.people.people_at([row]):
            self._choice.undecide(index)
        self.people.tell_changed()
        self._settle()
        self._compare(row)

    def _wish(self) -> None:
        if self._choice is not None:
            self._choice.wishes = self.wishes.wishes
            self.people.tell_changed()
            self._settle()

    def stage_menu(self, rows: Sequence[int]) -> QMenu:
        """Where the new people of some rows may start."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        new = [i for i in self.people.people_at(rows) if self._choice and self._choice.is_new(i)]
        choices: list[tuple[str, Stage | None]] = [(tr("Start where the rules place them"), None)]
        choices += [(tr("Start at {stage}").format(stage=stage_name(s)), s) for s in Stage]
        for text, stage in choices:
            action = menu.addAction(text)
            action.setEnabled(bool(new))
            action.triggered.connect(lambda _on, chosen=stage: self._start(new, chosen))
        return menu

    def _start(self, people: Sequence[int], stage: Stage | None) -> None:
        if self._choice is not None:
            self._choice.start(people, stage)
            self.people.tell_changed()

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
            if shelf is Shelf.LEFT_OUT:
                words = left_out_shelf(name, self.left_out_rows())
            else:
                words = tr("{name} {n}").format(name=name, n=number(self._count(shelf)))
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
