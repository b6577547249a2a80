"""The rows of the history: what each column says, and asking for more only once at a time."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from app.services.history_rows import HistoryPlace
from app.services.rows import JournalRow, Label
from app.ui.history.model import HistoryModel

TODAY = dt.date(2026, 11, 22)
AT = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


def row(number: int, code: str = "samples.add", **said: Any) -> JournalRow:
    given = {"label": Label(code=code), "day": TODAY, "at": AT, "is_undone": False} | said
    return JournalRow(id=number, **given)


def test_it_says_what_when_by_whom_and_where_undo_and_redo_stand(qapp: Any) -> None:
    model = HistoryModel(dt.UTC, TODAY)
    rows = [row(3, is_undone=True), row(2, "review"), row(1, batch=7)]
    model.begin(rows, HistoryPlace(undo=2, redo=3), TODAY, has_more=False)
    said = [[model.index(at, column).data() for column in range(4)] for at in range(3)]
    assert said == [
        ["Add the sample people", "22 Nov, 12:00", "by hand", "undone; redo is next"],
        ["Review everybody", "22 Nov, 12:00", "by the rules", "undo is next"],
        ["Add the sample people", "22 Nov, 12:00", "an import", ""],
    ]
    assert [model.headerData(at, Qt.Orientation.Horizontal, 0) for at in range(4)] == [
        "What", "When", "Done", "State",
    ]  # fmt: skip


def test_older_rows_are_asked_for_once_and_put_below(qapp: Any) -> None:
    model = HistoryModel(dt.UTC, TODAY)
    asked: list[int] = []
    model.more_asked.connect(lambda: asked.append(model.rowCount()))
    model.begin([row(9)], HistoryPlace(), TODAY, has_more=True)
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [1]
    model.extend([row(8), row(7)], has_more=True)
    assert [one.id for one in model.rows] == [9, 8, 7]
    model.fetchMore(QModelIndex())
    model.extend([], has_more=False)
    assert asked == [1, 3]
    assert not model.canFetchMore(QModelIndex())
