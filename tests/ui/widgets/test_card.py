"""A card that takes the focus shows that it has it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.card import FocusCard


def test_a_ring_stands_around_the_card_that_has_the_focus(
    bring_up: Callable[[QWidget], None],
) -> None:
    window = QWidget()
    one, other = FocusCard(), FocusCard()
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
