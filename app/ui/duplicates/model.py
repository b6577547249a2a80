"""Pairs who may be one, as rows: who, with whom, how sure, and what tells most."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject

from app.core.duplicates import Pair
from app.ui.widgets.row_model import RowModel
from app.words.duplicates import certainty, clue_sentence
from app.words.translation import tr


class Column(IntEnum):
    """The columns."""

    ONE = 0
    OTHER = 1
    SURE = 2
    WHY = 3


class PairModel(RowModel[Pair]):
    """All pairs, the surest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_heads, _said, parent)


def _heads() -> Sequence[str]:
    return tr("Person"), tr("May be"), tr("How sure"), tr("Why")


def _said(pair: Pair, column: int) -> str:
    match Column(column):
        case Column.ONE:
            return pair.keep.name
        case Column.OTHER:
            return pair.other.name
        case Column.SURE:
            return certainty(pair.score)
        case Column.WHY:
            return " ".join(clue_sentence(clue) for clue in pair.clues)
