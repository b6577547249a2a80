"""Two sides, several candidates, and the answers."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.people import PersonId
from app.ui.importing.compare import ComparePane
from app.words.comparing import Side

LEFT = Qt.MouseButton.LeftButton
COMING = Side(head="In this import", name="Zoë", lines=("X @zoe",), acts=())


def here(name: str) -> Side:
    return Side(head="Here already", name=name, lines=(), acts=("You liked a post",))


def test_the_answer_names_the_candidate_that_is_shown(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    pane = ComparePane()
    both = [(PersonId(7), here("Zoë Brandt")), (PersonId(8), here("Zoe B"))]
    pane.show_pair(COMING, both, "2 are open", is_open=True)
    bring_up(pane)
    assert not pane.opener.isVisible()
    assert pane.sides.left.said == ("X @zoe", "Nothing between you so far.")
    assert pane.sides.right.name.text() == "Zoë Brandt"
    assert pane.chips is not None
    pane.chips.chosen.emit("1")
    assert pane.sides.right.name.text() == "Zoe B"
    with qtbot.waitSignal(pane.same_said) as said:
        qtbot.mouseClick(pane.same, LEFT)
    assert said.args == [PersonId(8)]
    with qtbot.waitSignal(pane.other_said):
        qtbot.mouseClick(pane.other, LEFT)


def test_with_one_candidate_there_is_nothing_to_choose_and_it_can_be_opened_again(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    pane = ComparePane()
    bring_up(pane)
    pane.show_pair(COMING, [(PersonId(7), here("Zoë Brandt"))], "decided", is_open=False)
    assert pane.chips is None
    with qtbot.waitSignal(pane.opened_again):
        qtbot.mouseClick(pane.opener, LEFT)
