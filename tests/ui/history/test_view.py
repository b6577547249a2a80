"""The page of the history by itself: which ways back it offers for the chosen change."""

import datetime as dt
from typing import Any

from app.services.history_rows import HistoryPlace
from app.ui.history.view import HistoryView
from app.ui.theme import Theme
from tests.ui.history.test_model import TODAY, row


def offered(view: HistoryView, at: int) -> list[str]:
    view.table.selectRow(at)
    ways = (view.undoer, view.redoer, view.undo_sincer)
    return [button.text() for button in ways if not button.isHidden()]


def test_each_change_has_its_own_ways_back(qtbot: Any, theme: Theme) -> None:
    view = HistoryView(dt.UTC, TODAY)
    qtbot.addWidget(view)
    rows = [row(4, is_undone=True), row(3), row(2, batch=7), row(1, is_undone=True)]
    view.model.begin(rows, HistoryPlace(undo=3, redo=4), TODAY, has_more=False)
    view.show_rows(None)
    assert [offered(view, at) for at in range(4)] == [
        ["Do it again"],
        ["Take this back"],
        ["Take back this import", "Take this and everything since back…"],
        [],
    ]
    assert view.when.text() == "22 Nov, 12:00 · by hand · undone"
    view.say_more("It concerned Zoë.")
    assert view.more.text().startswith("It concerned Zoë. It is undone.")


def test_without_a_change_it_says_whether_there_is_none_or_none_like_that(
    qtbot: Any, theme: Theme
) -> None:
    view = HistoryView(dt.UTC, TODAY)
    qtbot.addWidget(view)
    view.show_rows(None)
    assert view.nothing.title.text() == "Nothing was changed yet"
    view.search.setText("zoe")
    view.show_rows(None)
    assert view.nothing.title.text() == "Nothing like that was done"
    assert view.chosen is None
