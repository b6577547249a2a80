"""The rows of the preview as Qt models: people with check marks, and what was left out.

A row's words are made when it is painted, so that a hundred thousand rows cost nothing before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.imports import ImportPlan, LeftOut, PlannedPerson
from app.core.people import PersonId
from app.overriding import override
from app.ui.importing import left_out
from app.ui.importing.choice import Choice, Shelf
from app.ui.widgets.row_model import RowModel
from app.ui.widgets.row_table import STAGE_ROLE
from app.ui.widgets.text import left_to_right
from app.words.networks import account_text
from app.words.particulars import told_lines
from app.words.preview import (
    accounts_told,
    acts_words,
    decided_words,
    handle_words,
    match_words,
    theirs_words,
)
from app.words.stages import stage_name
from app.words.translation import tr

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole

NOTHING = "—"


class Column(IntEnum):
    """The columns of people."""

    CHECK = 0
    PERSON = 1
    HANDLE = 2
    MINE = 3
    THEIRS = 4
    START = 5
    MATCH = 6


class PlanRole(IntEnum):
    """What the delegate asks for."""

    STAGE = STAGE_ROLE
    """Number of the stage at which somebody new starts, or 0."""


class PlanModel(QAbstractTableModel):
    """People of one shelf.

    Args:
        parent: owns the model.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        empty = ImportPlan(
            files=(), people=(), interactions=(), interactions_unchanged=0, left_out=()
        )
        self._choice = Choice(empty)
        self._names: Mapping[PersonId, str] = {}
        self._shelf = Shelf.NEW
        self._rows: list[int] = []
        self._order: tuple[Column, bool] | None = None

    def show(self, choice: Choice, names: Mapping[PersonId, str]) -> None:
        """Show another plan.

        Args:
            names: of those whom an ambiguous one may be.
        """
        self._choice, self._names = choice, names
        self.show_shelf(self._shelf)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show another group of the plan's people, or the same one anew."""
        self.beginResetModel()
        self._shelf = shelf
        self._rows = self._choice.shelf(shelf)
        self._arrange()
        self.endResetModel()

    @property
    def shelf(self) -> Shelf:
        """The group that is shown."""
        return self._shelf

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; by none of them, as the export has them."""
        is_ordered = column in set(Column) - {Column.CHECK}
        is_down = order is Qt.SortOrder.DescendingOrder
        self._order = (Column(column), is_down) if is_ordered else None
        self.show_shelf(self._shelf)

    def _arrange(self) -> None:
        if self._order is not None:
            column, is_down = self._order
            self._rows.sort(key=lambda index: self._key(index, column), reverse=is_down)

    def _key(self, index: int, column: Column) -> tuple[int, str]:
        """By what a row is ordered: numbers first, then words."""
        person = self._choice.plan.people[index]
        match column:
            case Column.HANDLE:
                return (0, person.accounts[0].identity.key if person.accounts else "")
            case Column.MINE:
                return (sum(n for _, n in person.outbound), "")
            case Column.THEIRS:
                is_back = any(account.follows_back for account in person.accounts)
                return (2 * sum(n for _, n in person.inbound) + is_back, "")
            case Column.START:
                return (int(self._choice.starts_at(index) or 0), "")
            case Column.MATCH:
                return (0, self._words(person, Column.MATCH).casefold())
            case _:
                return (0, person.name.casefold())

    def people_at(self, rows: Iterable[int]) -> list[int]:
        """Indices in the plan of some rows."""
        return [self._rows[row] for row in rows if 0 <= row < len(self._rows)]

    def row_of_open(self, after: int) -> int:
        """The next row about whom nothing was decided, from a row on and round; -1 without one."""
        rows = range(len(self._rows))
        turned = (*rows[after:], *rows[:after])
        decided = self._choice.decisions
        return next((row for row in turned if self._rows[row] not in decided), -1)

    def tell_changed(self) -> None:
        """All rows may say something else now."""
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.MATCH)
            self.dataChanged.emit(self.index(0, 0), last)

    def check_state(self) -> Qt.CheckState:
        """Whether all, some or none of those shown are taken in."""
        taken = sum(self._choice.is_taken(index) for index in self._rows)
        if not taken:
            return Qt.CheckState.Unchecked
        is_all = taken == len(self._rows)
        return Qt.CheckState.Checked if is_all else Qt.CheckState.PartiallyChecked

    def take_all(self, *, is_taken: bool) -> None:
        """Take in everybody shown, or nobody of them."""
        self._take(self._rows, is_taken=is_taken)

    def toggle(self, rows: Sequence[int]) -> None:
        """Turn some rows over; when they differ, all are taken in."""
        people = self.people_at(rows)
        is_taken = not all(self._choice.is_taken(index) for index in people)
        self._take(people, is_taken=is_taken)

    def _take(self, people: Iterable[int], *, is_taken: bool) -> None:
        self._choice.take(people, is_taken=is_taken)
        self.tell_changed()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        person = self._choice.plan.people[self._rows[index.row()]]
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(person, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.CHECK:
                is_taken = self._choice.is_taken(person.index)
                return Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                if column is not Column.CHECK:
                    return self._words(person, column)
                taken = tr("taken in") if self._choice.is_taken(person.index) else tr("left out")
                return tr("{name}, {taken}").format(name=person.name, taken=taken)
            case Qt.ItemDataRole.ToolTipRole if column in (Column.PERSON, Column.HANDLE):
                return "\n".join(account_text(one) for one in accounts_told(person)) or None
            case Qt.ItemDataRole.ToolTipRole if column is Column.MATCH:
                return "\n".join(told_lines(person.particulars)) or None
            case PlanRole.STAGE if column is Column.START:
                stage = self._choice.starts_at(person.index)
                return None if stage is None else int(stage)
            case _:
                return None

    def _words(self, person: PlannedPerson, column: Column) -> str:
        match column:
            case Column.CHECK:
                return ""
            case Column.PERSON:
                return person.name
            case Column.HANDLE:
                handle = handle_words(person)
                return left_to_right(handle) if handle else NOTHING
            case Column.MINE:
                return acts_words(person.outbound) or NOTHING
            case Column.THEIRS:
                return theirs_words(person) or NOTHING
            case Column.START:
                stage = self._choice.starts_at(person.index)
                return tr("as now") if stage is None else stage_name(stage)
            case Column.MATCH if person.index in self._choice.decisions:
                here = self._choice.decisions[person.index]
                return decided_words(None if here is None else self._names.get(here, ""))
            case Column.MATCH:
                names = [self._names[p] for p in person.candidates if p in self._names]
                return match_words(person, names)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return (
                "", tr("Person"), tr("Handle"), tr("Your history"), tr("They did"),
                tr("Starts at"), tr("Matches"),
            )[section]  # fmt: skip
        return None


class LeftOutModel(RowModel[LeftOut]):
    """What was left out, row by row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(left_out.heads, lambda row, column: left_out.cells(row)[column], parent)
