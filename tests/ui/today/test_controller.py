"""Today over a real workspace: a step is done with one key, put off, skipped, and taken back."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.interactions import Direction, Kind
from app.ui.theme import Theme
from app.ui.today.view import TodayView
from tests.support.desk import TODAY
from tests.support.desk import desk as open_real
from tests.support.real_window import RealWindow, real_window

NAMES = ("Maren Okafor", "Tomás Lindqvist", "Aiko Yamane")


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with open_real(workspace) as made:
        for days, name in enumerate(NAMES, 1):
            person = made.people.add(name)
            made.logging.log(person, Kind.FOLLOW, day=TODAY - dt.timedelta(days=40))
            on = TODAY - dt.timedelta(days=days)
            made.logging.log(person, Kind.COMMENT, Direction.INBOUND, day=on)
    with real_window(qtbot, theme, workspace) as window:
        yield window


def view(opened: RealWindow) -> TodayView:
    found: TodayView = opened.page(TodayView)
    return found


def test_the_day_is_the_same_on_the_cards_in_the_side_bar_and_in_planning(
    opened: RealWindow,
) -> None:
    day = opened.workspace.planning.day()
    cards = view(opened).cards
    assert opened.window.current == "today"
    assert [card.form.name for card in cards] == [step.person.name for step in day.steps]
    assert len(cards) == 3
    assert cards[0].form.step == f"Answer {NAMES[2]}"
    assert opened.window.side_bar.item("today").accessibleName() == "Today, 3"
    assert view(opened).subtitle.text() == "Three small things."
    assert view(opened).week.counts == tuple(day.week.values())
    assert len(view(opened).noticed.lines) == 3


def test_d_logs_the_step_and_the_next_card_takes_the_focus(opened: RealWindow, qtbot: Any) -> None:
    cards = view(opened).cards
    person = opened.workspace.store.reader.find_people(cards[0].form.name)[0]
    before = len(opened.workspace.store.reader.timeline(person).interactions)
    step = cards[0].form.step
    assert cards[0].hasFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_D)
    opened.settle()
    assert step not in [card.form.step for card in view(opened).cards]
    acts = opened.workspace.store.reader.timeline(person).interactions
    assert len(acts) == before + 1
    assert (acts[0].direction, acts[0].day) == (Direction.OUTBOUND, TODAY)
    assert view(opened).cards[0].hasFocus()
    count = len(opened.workspace.planning.day().steps)
    assert opened.window.side_bar.item("today").accessibleName() == f"Today, {count}"
    assert NAMES[2] in opened.said()
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert view(opened).cards[0].form.step == step
    assert len(opened.workspace.store.reader.timeline(person).interactions) == before


def test_k_skips_for_a_week_and_s_asks_until_when(opened: RealWindow, qtbot: Any) -> None:
    first, second = view(opened).cards[:2]
    qtbot.keyClick(first, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: len(view(opened).cards) == 2)
    assert "in a week" in opened.said()
    card = view(opened).cards[0]
    assert card.form.name == second.form.name
    qtbot.keyClick(card, Qt.Key.Key_S)
    menu = card.snoozer.menu()
    assert menu.isVisible()
    menu.close()
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: len(view(opened).cards) == 1)
    assert opened.said() == f"{second.form.name} comes back on 25 Nov."
    assert opened.workspace.history.undo_label.code == "step.snooze"


def test_arrows_walk_the_cards_and_enter_opens_the_person(opened: RealWindow, qtbot: Any) -> None:
    cards = view(opened).cards
    qtbot.keyClick(cards[0], Qt.Key.Key_Up)
    assert cards[0].hasFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Down)
    assert cards[1].hasFocus()
    asked: list[int] = []
    opened.desk.person_asked.connect(asked.append)
    qtbot.keyClick(cards[1], Qt.Key.Key_Return)
    assert opened.window.current == "people"
    assert asked == [cards[1].form.key]


def test_keys_with_a_modifier_are_left_to_the_window(opened: RealWindow, qtbot: Any) -> None:
    card = view(opened).cards[0]
    qtbot.keyClick(card, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(card, Qt.Key.Key_X)
    opened.settle()
    assert len(view(opened).cards) == 3
    assert not opened.said()


def test_a_day_without_steps_explains_itself(opened: RealWindow) -> None:
    for name in NAMES:
        person = opened.workspace.store.reader.find_people(name)[0]
        opened.workspace.people.set_aside(person, "no")
    opened.settle()
    page = view(opened)
    assert page.cards == []
    assert page.nobody.isVisible() or page.empty.isVisible()
    assert opened.window.side_bar.item("today").accessibleName() == "Today"


def test_somebody_gone_meanwhile_is_said_kindly(opened: RealWindow) -> None:
    card = view(opened).cards[0]
    person = opened.workspace.store.reader.find_people(card.form.name)[0]
    opened.workspace.people.delete(person)
    card.done.emit()
    assert "isn't here any more" in opened.told()
    opened.settle()
    assert len(view(opened).cards) == 2
