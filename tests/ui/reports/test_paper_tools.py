"""The row of tools tells only of what the user chose."""

from __future__ import annotations

from typing import Any

from app.ui.reports.paper_tools import PaperTools
from app.ui.theme import Theme


def test_showing_what_holds_tells_nobody(qtbot: Any, theme: Theme) -> None:
    tools = PaperTools(has_html=False)
    qtbot.addWidget(tools)
    told: list[object] = []
    tools.paper_chosen.connect(told.append)
    tools.initials_chosen.connect(told.append)
    tools.show_choices("letter", initials_only=True)
    assert told == []
    assert tools.paper.text() == "Paper: US Letter"
    assert tools.initials.isChecked()
    assert len(tools.buttons) == 3
    a4 = next(a for a in tools.paper.menu().actions() if a.text() == "A4")
    a4.trigger()
    assert told == ["a4"]
    assert tools.paper.text() == "Paper: A4"
