"""The size of a card."""

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui.board.delegate import CARD_HEIGHT, CardDelegate
from app.ui.theme import grown


def test_all_cards_are_of_one_height(qtbot: Any) -> None:
    size = CardDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex())
    assert size.height() == grown(CARD_HEIGHT)
