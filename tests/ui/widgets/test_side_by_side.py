"""Two sides say who they are, to the eye and to a screen reader, and forget who was there."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.widgets.side_by_side import SideBySide, SideCard
from app.ui.widgets.text import Text


def shown(card: SideCard) -> list[str]:
    return [label.text() for label in card.findChildren(Text) if label.isVisible()]


def test_a_side_shows_somebody_and_then_somebody_else(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    sides = SideBySide()
    bring_up(sides)
    sides.left.show_side("Here", "Maren", ["X @maren", "Engage"], ["3 Nov: You liked a post"])
    assert sides.left.accessibleName() == "Here. Maren. X @maren. Engage. 3 Nov: You liked a post"
    sides.left.show_side("Here", "Edda", ["X @edda"], [])
    qtbot.waitUntil(lambda: shown(sides.left) == ["Here", "Edda", "X @edda"])
    assert sides.left.said == ("X @edda",)


def test_both_sides_are_of_one_width(bring_up: Callable[[QWidget], None]) -> None:
    sides = SideBySide()
    sides.resize(700, 200)
    sides.left.show_side("Here", "A name that is much longer than the other " * 4, [], [])
    sides.right.show_side("Here", "B", [], [])
    bring_up(sides)
    assert abs(sides.left.width() - sides.right.width()) <= 1
