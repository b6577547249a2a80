"""A post on a card: its keys, its words, and what is left once it was read."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.reading.card import POST_KEYS, PostCard, PostForm

FORM = PostForm(
    key=1 << 62, name="Zoë", title="<b>The hedge</b>", when="today", extract="Cut twice."
)


@pytest.fixture
def card(bring_up: Callable[[QWidget], None]) -> PostCard:
    made = PostCard(FORM)
    bring_up(made)
    made.setFocus()
    return made


def test_every_key_does_what_it_says(card: PostCard, qtbot: Any) -> None:
    told: list[str] = []
    for name, signal in (
        ("D", card.read), ("O", card.browsed), ("H", card.hidden), ("Return", card.opened),
    ):  # fmt: skip
        signal.connect(lambda name=name: told.append(name))
        qtbot.keyClick(card, getattr(Qt.Key, f"Key_{name}"))
    assert told == [key for key, _does in POST_KEYS]
    for button in (card.reader, card.browser, card.hider):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told[4:] == ["D", "O", "H"]


def test_a_strangers_words_are_shown_as_they_are(card: PostCard) -> None:
    assert card.accessibleName() == "<b>The hedge</b>, by Zoë, today"
    assert card.accessibleDescription() == "Cut twice."
    labels = [label for label in card.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert "<b>The hedge</b>" in [label.text() for label in labels]


def test_what_was_read_is_not_read_again(bring_up: Callable[[QWidget], None], qtbot: Any) -> None:
    card = PostCard(PostForm(key=1, name="Zoë", title="The hedge", when="today", is_read=True))
    bring_up(card)
    told: list[int] = []
    card.read.connect(lambda: told.append(1))
    qtbot.keyClick(card, Qt.Key.Key_D)
    assert told == []
    assert not card.reader.isVisible()
