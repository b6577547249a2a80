"""The files that an import read, as rows: how many rows each held, and where they went."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.core.imports import FileTally
from app.ui.widgets.row_model import RowModel
from app.words.numbers import number
from app.words.translation import tr


def heads() -> tuple[str, ...]:
    """What the columns hold; the first number is the sum of the others."""
    return (
        tr("File"),
        tr("Rows read"),
        tr("New"),
        tr("Updated"),
        tr("As before"),
        tr("Unclear"),
        tr("Left out"),
    )


def numbers(tally: FileTally) -> tuple[int, ...]:
    """The numbers of one file, in the order of the heads."""
    return (
        tally.rows,
        tally.new,
        tally.updated,
        tally.unchanged,
        tally.ambiguous,
        tally.left_out,
    )


class FileModel(RowModel[FileTally]):
    """One row for each file inside the exports."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(heads, _said, parent)


def _said(tally: FileTally, column: int) -> str:
    if column == 0:
        return tally.file or tr("what was dropped")
    return number(numbers(tally)[column - 1])
