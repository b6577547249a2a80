"""Rows of the history, which grow as somebody scrolls.

Knows the entries that were read so far. Asks for more, and refuses to know where they come from.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from app.overriding import override
from app.services.history_rows import HistoryPlace
from app.services.rows import JournalRow
from app.ui.widgets.row_model import RowModel
from app.words.history import label_text
from app.words.history_page import moment, source_text, state_text
from app.words.translation import tr

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns."""

    WHAT = 0
    WHEN = 1
    SOURCE = 2
    STATE = 3


class HistoryModel(RowModel[JournalRow]):
    """The entries, the latest first.

    Args:
        zone: in which instants are said.

    Signals:
        more_asked(): the rows so far are nearly scrolled through.
    """

    more_asked = Signal()

    def __init__(self, zone: dt.tzinfo, today: dt.date, parent: QObject | None = None) -> None:
        super().__init__(_heads, self._said, parent)
        self._zone, self._today = zone, today
        self._place = HistoryPlace()
        self._has_more = self._is_asked = False

    @property
    def place(self) -> HistoryPlace:
        """Where undo and redo stand."""
        return self._place

    def begin(
        self, rows: Sequence[JournalRow], place: HistoryPlace, today: dt.date, *, has_more: bool
    ) -> None:
        """Show entries from the latest on."""
        self._place, self._today = place, today
        self._has_more, self._is_asked = has_more, False
        self.show(list(rows))

    def extend(self, rows: Sequence[JournalRow], *, has_more: bool) -> None:
        """Show older ones below."""
        self._has_more, self._is_asked = has_more, False
        if rows:
            end = len(self.rows)
            self.beginInsertRows(QModelIndex(), end, end + len(rows) - 1)
            self._rows = [*self.rows, *rows]
            self.endInsertRows()

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._has_more and not self._is_asked

    @override
    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._is_asked = True
            self.more_asked.emit()

    def is_next(self, row: JournalRow) -> bool:
        """Whether undo or redo would take this one next."""
        return row.id == (self._place.redo if row.is_undone else self._place.undo)

    def _said(self, row: JournalRow, column: int) -> str:
        match Column(column):
            case Column.WHAT:
                return label_text(row.label)
            case Column.WHEN:
                return moment(row.at, row.day, self._zone, self._today)
            case Column.SOURCE:
                return source_text(row.label, is_import=row.batch is not None)
            case Column.STATE:
                return state_text(is_undone=row.is_undone, is_next=self.is_next(row))


def _heads() -> Sequence[str]:
    return tr("What"), tr("When"), tr("Done"), tr("State")
