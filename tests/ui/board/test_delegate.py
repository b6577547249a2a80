"""The size of a card."""

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui.board.delegate import CARD_HEIGHT, CardDelegate, line_of
from app.ui.theme import grown


def test_all_cards_are_of_one_height(qtbot: Any) -> None:
    size = CardDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex())
    assert size.height() == grown(CARD_HEIGHT)


def test_narrow_cards_all_say_what_and_none_how_long_ago() -> None:
    said = "Liked your post · 11 days ago"
    assert line_of(said, grown(160)) == said
    assert line_of(said, grown(120)) == "Liked your post"
    assert line_of("Nothing yet", grown(120)) == "Nothing yet"
