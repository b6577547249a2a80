"""The history in a whole window: what was done, looked for, and taken back from there."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.interactions import Direction, Kind
from app.services.history import WINDOW
from app.ui.desk import HISTORY_PAGE, PEOPLE_PAGE
from app.ui.history.question import UndoManyQuestion
from app.ui.history.view import HistoryView
from app.ui.theme import Theme
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with open_real(tmp_path) as workspace:
        zoe = workspace.people.add("Zoë Brandt")
        maren = workspace.people.add("Maren Okafor")
        workspace.logging.log(zoe, Kind.LIKE, Direction.OUTBOUND)
        workspace.logging.log(maren, Kind.LIKE, Direction.OUTBOUND)
    with real_window(qtbot, theme, tmp_path) as made:
        made.window.go(PEOPLE_PAGE)
        made.desk.actions.action("view.history").trigger()
        made.settle()
        yield made


def shown(view: HistoryView) -> list[str]:
    return [
        " | ".join(str(view.model.index(row, at).data()) for at in (0, 3))
        for row in range(view.model.rowCount())
    ]


def choose(view: HistoryView, opened: RealWindow, row: int) -> None:
    view.table.selectRow(row)
    opened.settle()


def test_one_change_amid_the_others_is_taken_back_and_done_again(
    opened: RealWindow, qtbot: Any
) -> None:
    view: HistoryView = opened.page(HistoryView)
    assert opened.window.current == HISTORY_PAGE
    assert view.table.hasFocus()
    assert shown(view)[:2] == [
        "A like for Maren Okafor | undo is next", "A like for Zoë Brandt | ",
    ]  # fmt: skip
    choose(view, opened, 1)
    assert view.what.text() == "A like for Zoë Brandt"
    assert view.more.text() == "It concerned Zoë Brandt."
    qtbot.mouseClick(view.undoer, LEFT)
    opened.settle()
    assert opened.said() == "Taken back: A like for Zoë Brandt"
    assert shown(view)[1] == "A like for Zoë Brandt | undone; redo is next"
    assert view.redoer.isVisible()
    assert not view.undoer.isVisible()
    qtbot.mouseClick(view.redoer, LEFT)
    opened.settle()
    assert shown(view)[1] == "A like for Zoë Brandt | "
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    assert opened.window.current == PEOPLE_PAGE


def test_what_is_built_on_is_told_kindly_and_goes_with_what_came_since(
    opened: RealWindow, qtbot: Any
) -> None:
    view: HistoryView = opened.page(HistoryView)
    choose(view, opened, 3)
    qtbot.mouseClick(view.undoer, LEFT)
    opened.settle()
    assert "something newer builds on it with Zoë Brandt" in opened.told()
    qtbot.mouseClick(view.undo_sincer, LEFT)
    opened.settle()
    question: UndoManyQuestion = opened.page(UndoManyQuestion)
    assert question.windowTitle() == "Take back 4 changes?"
    assert question.accessibleDescription().startswith("A like for Maren Okafor. ")
    qtbot.keyClick(question, Qt.Key.Key_Return)
    opened.settle()
    assert opened.said() == "4 changes are taken back."
    assert [line.partition(" | ")[2] for line in shown(view)] == [
        "undone", "undone", "undone", "undone; redo is next",
    ]  # fmt: skip
    choose(view, opened, 0)
    assert view.more.text().startswith("It is undone. Redo does the latest first")
    assert not any(b.isVisible() for b in (view.undoer, view.undo_sincer, view.redoer))


def test_a_kind_and_words_narrow_it_down_and_nothing_found_says_so(
    opened: RealWindow, qtbot: Any
) -> None:
    view: HistoryView = opened.page(HistoryView)
    view.groups.choose("logged")
    view.groups.chosen.emit("logged")
    qtbot.keyClicks(view.search, "zoe")
    opened.settle()
    assert shown(view) == ["A like for Zoë Brandt | "]
    qtbot.keyClicks(view.search, "x")
    opened.settle()
    assert view.nothing.isVisible()
    assert view.nothing.title.text() == "Nothing like that was done"


def test_thousands_of_changes_are_read_as_somebody_scrolls(opened: RealWindow, qtbot: Any) -> None:
    view: HistoryView = opened.page(HistoryView)
    for number in range(WINDOW):
        opened.workspace.people.add(f"Person {number:03}")
    opened.settle()
    assert view.model.rowCount() == WINDOW
    qtbot.keyClick(view.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert view.model.rowCount() == WINDOW + 4
    assert shown(view)[-1] == "Add Zoë Brandt | "
