"""The page by itself: cards, states, the switch, and what could not be read."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.ui.reading.card import PostForm
from app.ui.reading.view import Author, ReadingView, Trouble


def forms(*keys: int) -> list[PostForm]:
    return [PostForm(key=key, name="Zoë", title=f"Post {key}", when="today") for key in keys]


@pytest.fixture
def view(bring_up: Callable[[QWidget], None]) -> ReadingView:
    made = ReadingView()
    made.resize(900, 700)
    bring_up(made)
    return made


def test_arrows_go_from_card_to_card_and_the_place_is_kept(view: ReadingView, qtbot: Any) -> None:
    view.show_posts(forms(1, 2, 3), has_more=True, is_on=True)
    view.focus_first()
    qtbot.keyClick(view.cards[0], Qt.Key.Key_Down)
    assert view.cards[1].hasFocus()
    view.show_posts(forms(1, 3), has_more=False, is_on=True)
    assert view.cards[1].hasFocus()
    assert not view.older.isVisible()
    qtbot.keyClick(view.cards[1], Qt.Key.Key_Down)
    assert view.cards[1].hasFocus()


@pytest.mark.parametrize("has_button", [True, False])
def test_a_card_that_goes_leaves_the_focus_to_the_next_and_the_page_where_it_was(
    view: ReadingView, qtbot: Any, has_button: bool
) -> None:
    view.resize(700, 260)
    view.show_posts(forms(*range(1, 13)), has_more=True, is_on=True)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    card = view.cards[4]
    view.ensureWidgetVisible(card)
    (card.reader if has_button else card).setFocus()
    before = view.verticalScrollBar().value()
    assert before > 0
    left = [key for key in range(1, 13) if key != 5]
    view.show_posts(forms(*left), has_more=True, is_on=True)
    assert view.cards[4].hasFocus()
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == before


def test_with_the_last_card_gone_the_focus_stays_on_the_page(view: ReadingView) -> None:
    view.show_authors([Author(key=0, text="Everybody"), Author(key=1, text="Zoë")], 0)
    view.show_posts(forms(1), has_more=False, is_on=True)
    view.cards[0].hider.setFocus()
    view.show_empty(view.nothing, "Nothing to read", "Later.", is_on=True)
    assert view.shelves.isAncestorOf(view.focusWidget())


def test_a_key_comes_back_whole(view: ReadingView, qtbot: Any) -> None:
    key = (1 << 62) + 3
    view.show_posts(forms(key), has_more=False, is_on=True)
    told: list[object] = []
    for signal in (view.read, view.browsed, view.hidden, view.opened):
        signal.connect(told.append)
    for pressed in (Qt.Key.Key_D, Qt.Key.Key_O, Qt.Key.Key_H, Qt.Key.Key_Return):
        qtbot.keyClick(view.cards[0], pressed)
    assert told == [key] * 4


def test_what_switching_on_means_is_said_before_it_is_done(view: ReadingView, qtbot: Any) -> None:
    told: list[bool] = []
    view.switch_asked.connect(told.append)
    view.show_switch(is_on=False, explanation="Sites see that somebody asked.")
    view.show_posts(forms(1), has_more=False, is_on=False)
    qtbot.mouseClick(view.offerer, Qt.MouseButton.LeftButton)
    assert told == []
    assert view.explained.text() == "Sites see that somebody asked."
    assert view.agreer.hasFocus()
    qtbot.mouseClick(view.agreer, Qt.MouseButton.LeftButton)
    assert told == [True]
    view.show_switch(is_on=True, explanation="")
    assert not view.offer.isVisible()
    assert view.looker.isVisible()
    view.more.menu().actions()[0].trigger()
    assert told == [True, False]


def test_each_state_has_one_button_that_takes_the_focus(view: ReadingView) -> None:
    view.show_empty(view.off, "Shall we?", "It fetches.", is_on=False)
    view.focus_first()
    assert view.switcher.hasFocus()
    view.show_empty(view.nobody, "Whose?", "Choose.", is_on=True)
    view.focus_first()
    assert (view.chooser.hasFocus(), view.switcher.isVisible()) == (True, False)
    view.show_posts(forms(1), has_more=False, is_on=True)
    assert not view.nobody.isVisible()


def test_whose_posts_are_chosen_from_a_menu(view: ReadingView) -> None:
    told: list[object] = []
    view.author_chosen.connect(told.append)
    key = (1 << 62) + 5
    view.show_authors([Author(key=0, text="Everybody"), Author(key=key, text="Zoë & co")], key)
    assert view.author.text() == "Zoë & co"
    for action in view.author.menu().actions():
        action.trigger()
    assert told == [0, key]
    view.show_authors((), 0)
    assert not view.author.isVisible()


def test_looking_and_troubles_are_told(view: ReadingView) -> None:
    view.show_switch(is_on=True, explanation="")
    view.show_looking("Looking at feed 1 of 2")
    assert (view.subtitle.isVisible(), view.stopper.isVisible()) == (True, True)
    assert not view.looker.isEnabled()
    view.show_looking("")
    assert (view.subtitle.isVisible(), view.looker.isEnabled()) == (False, True)
    view.show_troubles([Trouble(name="Zoë", text="Gone."), Trouble(name="Maren", text="Slow.")])
    said = [label.text() for label in view.troubles.findChildren(QLabel)]
    assert said[0] == "2 feeds could not be read"
    assert {"Zoë", "Gone.", "Maren", "Slow."} <= set(said)
    view.show_troubles(())
    assert not view.troubles.isVisible()
