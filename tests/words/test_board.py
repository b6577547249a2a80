"""What the board says."""

from app.core.stages import Stage
from app.words import board


def test_what_is_said_names_stage_and_person() -> None:
    assert board.column_name(Stage.ENGAGE, None) == "Engage"
    assert board.column_name(Stage.ENGAGE, 1234) == "Engage, 1,234"
    assert board.wanted_title(Stage.CONVERSE) == "Converse still wants"
    assert board.backwards(Stage.FOLLOW) == "Back to Follow"
    assert board.moved("Maren", Stage.CONNECT) == "Maren is at Connect now."
    assert board.nothing_wanted()
    assert board.board_hint()
