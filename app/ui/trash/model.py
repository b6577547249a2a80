"""Who is in the trash, as rows: who, since when, and until when they are kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QObject

from app.services.rows import TrashRow
from app.ui.widgets.row_model import RowModel
from app.words.dates import long_day
from app.words.translation import tr


class Column(IntEnum):
    """The columns."""

    WHO = 0
    SINCE = 1
    UNTIL = 2


class TrashModel(RowModel[TrashRow]):
    """Everybody there, the latest first.

    Args:
        goes_on: the day on which somebody goes for good.
    """

    def __init__(
        self, goes_on: Callable[[TrashRow], dt.date], parent: QObject | None = None
    ) -> None:
        super().__init__(_heads, self._said, parent)
        self._goes_on = goes_on

    def _said(self, row: TrashRow, column: int) -> str:
        match Column(column):
            case Column.WHO:
                return row.name
            case Column.SINCE:
                return long_day(row.day)
            case Column.UNTIL:
                return long_day(self._goes_on(row))


def _heads() -> Sequence[str]:
    return tr("Person"), tr("Deleted"), tr("Kept until")
