"""Reading in the window: switched on, looked at, read, hidden, opened, narrowed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel

from app.core.interactions import Kind
from app.ui.desk import READING_PAGE
from app.ui.reading.looking import looker_of
from app.ui.reading.view import ReadingView
from tests.support.real_window import RealWindow
from tests.support.web import Web, answer


def view(opened: RealWindow) -> ReadingView:
    opened.window.go(READING_PAGE)
    opened.settle()
    found: ReadingView = opened.page(ReadingView)
    return found


def titles(opened: RealWindow) -> list[str]:
    return [card.form.title for card in view(opened).cards]


@pytest.fixture
def fetched(opened: RealWindow) -> RealWindow:
    """Reading is on, and the feed was looked at."""
    opened.workspace.reading.switch(on=True)
    looker = looker_of(opened.desk)
    looker.look()
    looker.finish()
    view(opened)
    return opened


def test_one_button_switches_it_on_and_posts_come(opened: RealWindow, web: Web, qtbot: Any) -> None:
    page = view(opened)
    assert page.switcher.hasFocus()
    assert "Acquainted asks nobody" in page.off.text.text()
    assert web.asked == []
    qtbot.keyClick(page.switcher, Qt.Key.Key_Space)
    looker_of(opened.desk).finish()
    assert titles(opened) == ["The hedge", "A gate"]
    assert opened.said() == "2 new posts."
    page.switch_asked.emit(False)
    opened.settle()
    assert "looks for no posts any more" in opened.said()
    assert page.offer.isVisible()
    assert titles(opened) == ["The hedge", "A gate"]


def test_f5_offers_to_switch_reading_on_where_it_is_off(fetched: RealWindow, qtbot: Any) -> None:
    page = view(fetched)
    fetched.workspace.reading.switch(on=False)
    fetched.settle()
    page.cards[1].setFocus()
    qtbot.keyClick(fetched.window, Qt.Key.Key_F5)
    fetched.settle()
    assert page.agreer.hasFocus()
    assert "Acquainted asks nobody" in page.explained.text()
    assert page.verticalScrollBar().value() == 0
    qtbot.keyClick(page.agreer, Qt.Key.Key_Space)
    fetched.settle()
    assert fetched.workspace.reading.is_on


def test_f5_goes_to_the_button_that_switches_on_where_no_post_is(
    opened: RealWindow, qtbot: Any
) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_F5)
    opened.settle()
    assert view(opened).switcher.hasFocus()


def test_d_logs_the_reading_and_undo_brings_the_card_back(fetched: RealWindow, qtbot: Any) -> None:
    page = view(fetched)
    assert page.cards[0].hasFocus()
    qtbot.keyClick(page.cards[0], Qt.Key.Key_D)
    qtbot.keyClick(page.cards[0], Qt.Key.Key_D)  # a second key does nothing
    fetched.settle()
    assert titles(fetched) == ["A gate"]
    assert page.cards[0].hasFocus()
    assert "You read something by Zoë Brandt" in fetched.said()
    person = fetched.workspace.people.find("Zoë Brandt")
    [act] = fetched.workspace.store.reader.timeline(person).interactions
    assert (act.kind, act.text, act.url) == (
        Kind.READ,
        "“The hedge”",
        "https://zoe.example/The-hedge",
    )
    qtbot.mouseClick(fetched.window.toast.button, Qt.MouseButton.LeftButton)
    fetched.settle()
    assert titles(fetched) == ["The hedge", "A gate"]


def test_h_hides_and_all_shows_what_was_read(fetched: RealWindow, qtbot: Any) -> None:
    page = view(fetched)
    qtbot.keyClick(page.cards[0], Qt.Key.Key_H)
    fetched.settle()
    assert titles(fetched) == ["A gate"]
    assert fetched.said() == "Hidden: “The hedge”."
    qtbot.keyClick(page.cards[0], Qt.Key.Key_D)
    fetched.settle()
    assert page.nothing.isVisible()
    page.shelves.choose("all")
    page.shelves.chosen.emit("all")
    fetched.settle()
    assert [(card.form.title, card.form.is_read) for card in page.cards] == [("A gate", True)]
    fetched.workspace.history.undo()
    fetched.workspace.history.undo()
    fetched.settle()
    assert titles(fetched) == ["The hedge", "A gate"]


def test_a_post_opens_in_the_browser_and_is_asked_about_on_the_way_back(
    fetched: RealWindow, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: gone.append(url))
    page = view(fetched)
    qtbot.keyClick(page.cards[0], Qt.Key.Key_O)
    assert [url.toString() for url in gone] == ["https://zoe.example/The-hedge"]
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert fetched.said() == "Back from “The hedge”. Did you read it?"
    qtbot.mouseClick(fetched.window.toast.button, Qt.MouseButton.LeftButton)
    fetched.settle()
    assert titles(fetched) == ["A gate"]


def test_enter_shows_the_person_and_a_menu_narrows(fetched: RealWindow, qtbot: Any) -> None:
    page = view(fetched)
    everybody, zoe = page.author.menu().actions()
    assert (everybody.text(), zoe.text()) == ("Everybody", "Zoë Brandt")
    zoe.trigger()
    fetched.settle()
    assert page.author.text() == "Zoë Brandt"
    assert titles(fetched) == ["The hedge", "A gate"]
    qtbot.keyClick(page.cards[0], Qt.Key.Key_Return)
    assert fetched.window.current == "people"


def test_a_feed_that_fails_says_why_and_f5_looks_again(opened: RealWindow, web: Web) -> None:
    web.says["/feed"] = answer(status="500 Oops")
    opened.workspace.reading.switch(on=True)
    opened.desk.actions.action("reading.refresh").trigger()
    looker_of(opened.desk).finish()
    page = view(opened)
    said = [label.text() for label in page.troubles.findChildren(QLabel)]
    assert said[0] == "One feed could not be read"
    assert said[2] == "The site has trouble of its own. It is tried again in about an hour."
    assert page.nothing.isVisible()
    assert "could not be read" in opened.said()


def test_without_anybody_to_follow_it_says_where_to_choose(opened: RealWindow, qtbot: Any) -> None:
    reading = opened.workspace.reading
    reading.switch(on=True)
    reading.unfollow(reading.feeds()[0])
    page = view(opened)
    assert page.nobody.isVisible()
    qtbot.mouseClick(page.chooser, Qt.MouseButton.LeftButton)
    assert opened.window.current == "people"
