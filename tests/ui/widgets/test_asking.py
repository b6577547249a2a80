from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.theme import Theme
from app.ui.widgets.asking import AskingDialog, FinalQuestion
from app.ui.widgets.buttons import Button


def test_the_head_the_question_and_the_ways_out_stand_in_order(qtbot: Any, theme: Theme) -> None:
    dialog = AskingDialog("How often?", 340)
    qtbot.addWidget(dialog)
    decider, deleter, asked = Button("Keep"), Button("Delete"), QLabel("asked")
    dialog.column.addWidget(asked)
    dialog.add_foot(dialog.leaver, decider, apart=deleter)
    dialog.show()
    assert dialog.windowTitle() == "How often?"
    assert dialog.width() >= 340
    assert asked.y() < decider.y()
    assert deleter.x() < dialog.leaver.x() < decider.x()
    qtbot.mouseClick(dialog.leaver, Qt.MouseButton.LeftButton)
    assert dialog.result() == AskingDialog.DialogCode.Rejected


def test_another_way_out_closes_it_too(qtbot: Any, theme: Theme) -> None:
    dialog = AskingDialog("Move?", 340, leaver=Button("Leave it"))
    qtbot.addWidget(dialog)
    dialog.add_foot(dialog.leaver)
    assert dialog.leaver.text() == "Leave it"
    with qtbot.waitSignal(dialog.rejected):
        dialog.leaver.click()


def test_enter_leaves_all_as_it_is(qtbot: Any, theme: Theme) -> None:
    question = FinalQuestion("Go back?", ["Here now: 2.", "Then: 1."], "Go back")
    qtbot.addWidget(question)
    question.show()
    assert question.leaver.isDefault()
    assert question.accessibleDescription() == "Here now: 2. Then: 1."
    question.leaver.click()
