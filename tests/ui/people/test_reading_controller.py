"""Following from a person's page: one action of the history each, taken back by the toast."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.ui.people.kept_dialogs import KeptDialog
from app.ui.people.reading_card import ReadingCard
from app.ui.theme import Theme
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with open_real(workspace) as made:
        made.people.add("Zoë Brandt", ["https://art.example/@zoe"])
    with real_window(qtbot, theme, workspace) as window:
        window.desk.show_person(window.workspace.people.find("Zoë Brandt"))
        window.settle()
        yield window


def card(opened: RealWindow) -> ReadingCard:
    found: ReadingCard = opened.page(ReadingCard)
    return found


def rows(opened: RealWindow) -> list[tuple[str, str]]:
    return [(row.label.text(), row.button.text()) for row in card(opened).rows]


def test_what_is_known_is_followed_by_one_button(opened: RealWindow, qtbot: Any) -> None:
    place = "art.example/@zoe.rss"
    assert rows(opened) == [(place, "Follow")]
    qtbot.mouseClick(card(opened).rows[0].button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert rows(opened) == [(place, "Stop")]
    assert card(opened).rows[0].value.text() == "Waits until Reading is switched on."
    assert "is followed" in opened.said()
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert rows(opened) == [(place, "Follow")]


def test_another_address_is_asked_for_and_what_is_none_is_said(
    opened: RealWindow, qtbot: Any
) -> None:
    qtbot.mouseClick(card(opened).adder, Qt.MouseButton.LeftButton)
    [dialog] = opened.window.findChildren(KeptDialog)
    assert not dialog.keeper.isEnabled()
    qtbot.keyClicks(dialog.fields[0], "zoe.example/blog")
    dialog.keep()
    opened.settle()
    assert rows(opened) == [("zoe.example/blog", "Stop"), ("art.example/@zoe.rss", "Follow")]
    card(opened).follow_asked.emit("https://x.com/zoe")
    assert "leads to no feed" in opened.told()


def test_stop_follows_no_more(opened: RealWindow, qtbot: Any) -> None:
    person = opened.workspace.people.find("Zoë Brandt")
    opened.workspace.reading.follow(person, "https://zoe.example/feed.xml")
    opened.settle()
    assert rows(opened)[0] == ("zoe.example/feed.xml", "Stop")
    qtbot.mouseClick(card(opened).rows[0].button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert rows(opened) == [("art.example/@zoe.rss", "Follow")]
    assert opened.workspace.reading.feeds() == ()
