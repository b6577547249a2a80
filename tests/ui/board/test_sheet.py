"""Nobody is moved from the sheet without a reason."""

from typing import Any

from app.core.stages import Stage
from app.ui.board.sheet import MoveSheet


def test_blanks_are_no_reason(qtbot: Any) -> None:
    sheet = MoveSheet("Maren", Stage.ENGAGE, Stage.CONVERSE, ["0 of 1 exchange"])
    said: list[str] = []
    sheet.decided.connect(said.append)
    sheet.show()
    assert sheet.wanted.text() == "Converse still wants\n• 0 of 1 exchange"
    sheet.reason.setText("   ")
    assert not sheet.mover.isEnabled()
    sheet.reason.setText(" We met ")
    sheet.mover.click()
    assert said == ["We met"]


def test_two_stages_back_says_why_it_asks(qtbot: Any) -> None:
    sheet = MoveSheet("Maren", Stage.CONVERSE, Stage.FOLLOW, [])
    assert sheet.wanted.text() == "This skips a stage, so it wants a reason in your own words."
    assert sheet.mover.text() == "Move here"
