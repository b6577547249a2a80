"""The trash in a whole window: somebody deleted is taken back, or goes for good."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.ui.desk import PEOPLE_PAGE, TRASH_PAGE
from app.ui.theme import Theme
from app.ui.trash.view import TrashView
from app.ui.widgets.asking import FinalQuestion
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with open_real(tmp_path) as workspace:
        for name in ("Maren", "Ravi", "Zoë"):
            workspace.people.delete(workspace.people.add(name))
        workspace.people.add("Ida")
    with real_window(qtbot, theme, tmp_path) as made:
        made.window.go(PEOPLE_PAGE)
        made.desk.actions.action("view.trash").trigger()
        made.settle()
        yield made


def names(opened: RealWindow) -> set[str]:
    return {row.name for row in opened.workspace.trash.people()}


def test_somebody_is_taken_back_and_that_is_one_change(opened: RealWindow, qtbot: Any) -> None:
    view: TrashView = opened.page(TrashView)
    assert opened.window.current == TRASH_PAGE
    assert view.table.hasFocus()
    assert view.model.rowCount() == 3
    (first,) = view.chosen()
    qtbot.mouseClick(view.restorer, LEFT)
    opened.settle()
    assert opened.said() == f"{first.name} is out of the trash, with all that was there."
    assert first.name not in names(opened)
    assert view.model.rowCount() == 2
    qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(view.restorer, LEFT)
    opened.settle()
    assert opened.said() == "2 people are out of the trash, with all that was there."
    assert view.nobody.isVisible()
    assert view.leaver.hasFocus()
    opened.desk.actions.action("edit.undo").trigger()
    opened.settle()
    assert view.model.rowCount() == 2
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    assert opened.window.current == PEOPLE_PAGE


def test_those_who_are_chosen_go_for_good_once_that_is_confirmed(
    opened: RealWindow, qtbot: Any
) -> None:
    view: TrashView = opened.page(TrashView)
    qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(view.forgetter, LEFT)
    question: FinalQuestion = opened.page(FinalQuestion)
    assert question.windowTitle() == "Forget 3 people?"
    qtbot.mouseClick(question.decider, LEFT)
    opened.settle()
    assert names(opened) == set()
    assert view.nobody.isVisible()
