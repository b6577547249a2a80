"""Several people selected in a whole window, and one thing done with all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from app.core.stages import Stage
from app.services.rows import PeopleQuery
from app.ui.desk import PEOPLE_PAGE
from app.ui.people.list_view import PeoplePane
from app.ui.people.person_dialogs import Question
from app.ui.theme import Theme
from tests.support.desk import desk as open_real
from tests.support.real_window import real_window


def test_all_are_selected_changed_and_brought_back_by_key(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with open_real(tmp_path) as workspace:
        for name in ("Maren", "Zoë", "Ravi"):
            workspace.people.add(name)
    with real_window(qtbot, theme, tmp_path) as opened:
        desk = opened.desk
        desk.window.go(PEOPLE_PAGE)
        pane = desk.window.findChild(PeoplePane)
        pane.table.setFocus()
        assert pane.bulk.isHidden()
        qtbot.keyClick(pane.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert (pane.bulk.isVisible(), pane.bulk.count.text()) == (True, "3 selected")
        assert not desk.actions.action("person.delete").isEnabled()
        reader = desk.workspace.store.reader
        pane.bulk.asked.emit("tag")
        question = desk.window.findChild(Question)
        qtbot.keyClicks(question.reason, "Makers")
        qtbot.keyClick(question.reason, Qt.Key.Key_Return)
        assert [(row.name, row.people) for row in reader.tags()] == [("Makers", 3)]
        pane.table.selectAll()
        pane.bulk.asked.emit("tier.near")
        pane.bulk.asked.emit("delete")
        assert len(reader.trash()) == 3
        desk.window.toast.findChildren(QAbstractButton)[0].click()
        opened.settle()  # many are taken back in the lane
        assert reader.trash() == ()
        assert reader.count_people(PeopleQuery(stage=Stage.FOLLOW, tag="makers")) == 3


def test_one_stays_selected_where_the_rest_are_let_go(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with open_real(tmp_path) as workspace:
        for name in ("Maren", "Zoë"):
            workspace.people.add(name)
    with real_window(qtbot, theme, tmp_path) as opened:
        desk = opened.desk
        desk.window.go(PEOPLE_PAGE)
        pane = desk.window.findChild(PeoplePane)
        pane.table.selectAll()
        qtbot.mouseClick(pane.bulk.clearer, Qt.MouseButton.LeftButton)
        assert len(pane.selected_people()) == 1
        assert pane.bulk.isHidden()
        assert desk.actions.action("person.delete").isEnabled()
