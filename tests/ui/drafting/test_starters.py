"""Questions to begin with: whole for a screen reader, cut short where there is no room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.prompts import prompts_from
from app.ui.drafting.starters import Starters


def test_a_question_is_chosen_whole_however_narrow_the_line(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    starters = Starters()
    starters.show_prompts(prompts_from(["Restores old boats"], ["On ending a book"]))
    assert [one.question for one in starters.buttons] == [
        "What first drew you to old boats?",
        "What did you leave out of “On ending a book”, and why?",
        "What are you still trying to find out about old boats?",
    ]
    starters.resize(160, 100)
    bring_up(starters)
    second = starters.buttons[1]
    assert second.text().endswith("…")
    assert second.accessibleName() == second.question
    assert "From “On ending a book”" in second.toolTip()
    told: list[str] = []
    starters.chosen.connect(told.append)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert told == [second.question] * 2
    starters.show_prompts(())
    assert not starters.has_any
