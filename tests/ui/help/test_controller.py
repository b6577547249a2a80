"""The help in a whole window: pages found by their words, live rules, and ways to what they tell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.desk import HISTORY_PAGE
from app.ui.help.about import AboutDialog
from app.ui.help.pages import help_table
from app.ui.help.window import HelpWindow
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.help import help_page_title
from tests.support.real_window import RealWindow, real_window


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as window:
        yield window


@pytest.fixture
def window(opened: RealWindow) -> HelpWindow:
    QTest.keyClick(opened.window, Qt.Key.Key_F1)
    found: HelpWindow = opened.page(HelpWindow)
    return found


def listed(window: HelpWindow) -> list[str]:
    return [window.list.item(at).text() for at in range(window.list.count())]


def said(window: HelpWindow) -> list[str]:
    ground = window.page.widget()
    return [text.text() for text in ground.findChildren(Text)]


def test_every_page_has_a_title_and_something_to_say(window: HelpWindow) -> None:
    titles = [help_page_title(form.key) for form in help_table()]
    assert listed(window) == titles
    assert len(titles) == len(set(titles))
    for at in range(window.list.count()):
        window.list.setCurrentRow(at)
        assert said(window)[0] == titles[at]
        assert len(said(window)) > 1
        assert window.page.accessibleName() == titles[at]


def test_pages_are_found_by_their_words_and_none_says_so(window: HelpWindow, qtbot: Any) -> None:
    assert window.list.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    qtbot.keyClicks(window.search, "FAVOUR stranger")
    assert listed(window) == ["Why four stages"]
    assert window.current == "stages"
    qtbot.keyClicks(window.search, " xyzzy")
    assert listed(window) == []
    assert window.nothing.isVisible()
    window.show_page("privacy")
    assert window.current == "privacy"
    assert len(listed(window)) == len(help_table())


def test_the_rules_are_those_in_force_and_the_keys_those_that_work(
    opened: RealWindow, window: HelpWindow
) -> None:
    window.show_page("rules")
    assert "· days known at least 7" in said(window)
    assert "Follow → Engage" in said(window)
    window.accept()
    opened.desk.actions.rebind("view.history", ("Ctrl+Shift+H",))
    opened.desk.actions.action("help.contents").trigger()
    again: HelpWindow = next(w for w in opened.window.findChildren(HelpWindow) if w.isVisible())
    again.show_page("shortcuts")
    assert "Ctrl+Shift+H: History…" in said(again)
    again.accept()


def test_a_button_leaves_the_help_for_what_it_tells_of(
    opened: RealWindow, window: HelpWindow
) -> None:
    window.show_page("data")
    buttons = window.page.widget().findChildren(Button)
    (way,) = [button for button in buttons if button.text() == "History…"]
    way.click()
    assert opened.window.current == HISTORY_PAGE
    assert not any(one.isVisible() for one in opened.window.findChildren(HelpWindow))


def test_about_leads_to_the_help(opened: RealWindow) -> None:
    opened.desk.actions.action("help.about").trigger()
    about: AboutDialog = opened.page(AboutDialog)
    about.helper.click()
    window: HelpWindow = opened.page(HelpWindow)
    assert window.isVisible()
    window.accept()
