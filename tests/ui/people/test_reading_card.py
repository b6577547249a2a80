"""What somebody publishes, on a card by itself."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.people.reading_card import Publication, ReadingCard

FOLLOWED = Publication(
    key=(1 << 62) + 1, url="https://a.example/feed", name="Letters", state="Fine."
)
KNOWN = Publication(url="https://b.example/", name="b.example", state="Not followed.")


def test_rows_ask_to_follow_and_to_stop(qtbot: Any, bring_up: Callable[[QWidget], None]) -> None:
    card = ReadingCard()
    card.resize(320, 240)
    bring_up(card)
    told: list[object] = []
    for signal in (card.follow_asked, card.unfollow_asked):
        signal.connect(told.append)
    card.address_asked.connect(lambda: told.append("address"))
    card.show_places([FOLLOWED, KNOWN], "")
    assert [row.accessibleName() for row in card.rows] == [
        "Letters: Fine.",
        "b.example: Not followed.",
    ]
    assert [row.button.text() for row in card.rows] == ["Stop", "Follow"]
    for button in (*(row.button for row in card.rows), card.adder):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [FOLLOWED.key, KNOWN.url, "address"]


def test_the_focus_stays_in_its_row(bring_up: Callable[[QWidget], None]) -> None:
    card = ReadingCard()
    bring_up(card)
    card.show_places([FOLLOWED, KNOWN], "")
    card.rows[1].button.setFocus()
    card.show_places([FOLLOWED, KNOWN], "")
    assert card.rows[1].button.hasFocus()
    card.show_places((), "Nothing is known.")
    assert card.hint.isVisible()
