"""Forgetting somebody from the Person menu: what is said before, and that Enter does nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.ui.desk import PEOPLE_PAGE
from app.ui.people.list_view import PeoplePane
from app.ui.theme import Theme
from app.ui.widgets.asking import FinalQuestion
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window

COPY = "acquainted before 2.db"


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with open_real(tmp_path) as workspace:
        for name in ("Maren", "Ravi"):
            workspace.people.add(name)
    with real_window(qtbot, theme, tmp_path) as made:
        made.window.go(PEOPLE_PAGE)
        made.settle()
        yield made


def ask(opened: RealWindow) -> FinalQuestion:
    opened.desk.actions.action("person.forget").trigger()
    (question,) = [each for each in opened.window.findChildren(FinalQuestion) if each.isVisible()]
    return question


def test_enter_leaves_all_as_it_is_and_the_button_forgets(
    opened: RealWindow, qtbot: Any, tmp_path: Path
) -> None:
    (tmp_path / COPY).write_bytes(b"")
    pane = opened.page(PeoplePane)
    question = ask(opened)
    assert question.windowTitle() == "Forget Maren?"
    assert COPY in question.accessibleDescription()
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert pane.model.rowCount() == 2

    qtbot.mouseClick(ask(opened).decider, Qt.MouseButton.LeftButton)
    opened.settle()
    assert pane.model.rowCount() == 1
    assert opened.workspace.trash.people() == ()
    assert opened.said().startswith("Forgotten: ")
    assert COPY in opened.said()


def test_it_is_not_offered_while_nobody_or_several_are_chosen(opened: RealWindow) -> None:
    action = opened.desk.actions.action("person.forget")
    assert action.isEnabled()
    opened.page(PeoplePane).table.selectAll()
    assert not action.isEnabled()
