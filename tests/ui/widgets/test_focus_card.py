"""A card hears its keys while it has the focus, and shows that it has it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.focus_card import FocusCard


def test_a_card_hears_its_own_keys_enter_and_the_arrows(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    card = FocusCard("Name", "More")
    told: list[object] = []
    card.hear({Qt.Key.Key_D: lambda: told.append("d")})
    card.opened.connect(lambda: told.append("opened"))
    card.left.connect(told.append)
    card.resize(200, 80)
    bring_up(card)
    card.clearFocus()
    bare = card.grab().toImage()
    card.setFocus()
    assert card.grab().toImage() != bare
    for key in (Qt.Key.Key_D, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_X):
        qtbot.keyClick(card, key)
    qtbot.keyClick(card, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseDClick(card, Qt.MouseButton.LeftButton)
    assert told == ["d", "opened", 1, -1, "opened"]
    assert (card.accessibleName(), card.accessibleDescription()) == ("Name", "More")


def test_a_ring_stands_around_the_card_that_has_the_focus(
    bring_up: Callable[[QWidget], None],
) -> None:
    window = QWidget()
    one, other = FocusCard("One"), FocusCard("Other")
    row = QHBoxLayout(window)
    for card in (one, other):
        card.setFixedSize(80, 40)
        row.addWidget(card)
    bring_up(window)
    one.setFocus()
    with_ring, without = one.grab().toImage(), other.grab().toImage()
    assert with_ring != without
    other.setFocus()
    assert (one.grab().toImage(), other.grab().toImage()) == (without, with_ring)
