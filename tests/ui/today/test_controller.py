"""Today over a real workspace: a step is done with one key, put off, skipped, and taken back."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.core.interactions import Direction, Kind
from app.core.own_pace import USUAL_PACE
from app.core.people import PersonId
from app.core.stages import State
from app.services.settings import TODAY_LIMIT
from app.ui.desk import PEOPLE_PAGE
from app.ui.returning.strip import ReturnStrip
from app.ui.theme import Theme
from app.ui.today.day_question import DayQuestion
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


def test_a_count_goes_at_once_with_the_people_it_counted(
    qtbot: Any, theme: Theme, workspace: Path
) -> None:
    with real_window(qtbot, theme, workspace) as opened:
        opened.desk.actions.action("samples.add").trigger()
        opened.settle()
        assert opened.window.side_bar.item("today").accessibleName() != "Today"
        opened.window.go(PEOPLE_PAGE)
        opened.settle()
        opened.desk.actions.action("edit.undo").trigger()
        opened.settle()
        assert opened.window.side_bar.item("today").accessibleName() == "Today"


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
    assert page.empty.isVisible()
    assert not page.nobody.isVisible()
    assert page.empty.text.text() == "Everybody here is set aside, so nobody is proposed."
    assert opened.window.side_bar.item("today").accessibleName() == "Today"


def test_somebody_gone_meanwhile_is_said_kindly(opened: RealWindow) -> None:
    card = view(opened).cards[0]
    person = opened.workspace.store.reader.find_people(card.form.name)[0]
    opened.workspace.people.delete(person)
    card.done.emit()
    assert "isn't here any more" in opened.told()
    opened.settle()
    assert len(view(opened).cards) == 2


def person_of(opened: RealWindow, name: str) -> PersonId:
    (found,) = opened.workspace.store.reader.find_people(name)
    return found


def test_r_lets_rest_and_undo_takes_it_back(opened: RealWindow, qtbot: Any) -> None:
    card = view(opened).cards[0]
    person = person_of(opened, card.form.name)
    qtbot.keyClick(card, Qt.Key.Key_R)
    opened.settle()
    told = opened.workspace.store.reader.card(person)
    assert told is not None
    assert (told.state, told.rest_until) == (
        State.RESTING,
        TODAY + dt.timedelta(days=USUAL_PACE.rest_days),
    )
    assert opened.said() == f"{card.form.name} rests until 20 Feb 2027."
    assert len(view(opened).cards) == 2
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert len(view(opened).cards) == 3


def test_n_says_that_no_answer_is_needed(opened: RealWindow, qtbot: Any) -> None:
    card = view(opened).cards[0]
    person = person_of(opened, card.form.name)
    assert card.form.is_answer
    qtbot.keyClick(card, Qt.Key.Key_N)
    opened.settle()
    assert not opened.workspace.explaining.explain(person).facts.owed_an_answer
    assert f"Answer {card.form.name}" not in [one.form.step for one in view(opened).cards]
    assert opened.workspace.history.undo_label.code == "log.no_answer_needed"


def test_o_opens_the_profile_and_asks_afterwards_what_was_done(
    opened: RealWindow, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(QUrl(url).toString()))
    name = view(opened).cards[0].form.name
    qtbot.keyClick(view(opened).cards[0], Qt.Key.Key_O)
    assert went == []
    assert opened.said() == f"No profile of {name} is known yet."
    opened.workspace.people.add_account(person_of(opened, name), "https://x.com/aiko_y")
    opened.settle()
    card = view(opened).cards[0]
    assert card.form.has_profile
    qtbot.keyClick(card, Qt.Key.Key_O)
    assert went == ["https://x.com/aiko_y"]
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    strip = opened.page(ReturnStrip)
    assert strip.label.text() == f"Back from {name}. What did you do there?"
    acts = len(opened.workspace.store.reader.timeline(person_of(opened, name)).interactions)
    qtbot.keyClick(strip, Qt.Key.Key_L)
    opened.settle()
    timeline = opened.workspace.store.reader.timeline(person_of(opened, name))
    assert len(timeline.interactions) == acts + 1


def test_a_step_waits_until_a_day_of_ones_choice(opened: RealWindow, qtbot: Any) -> None:
    card = view(opened).cards[0]
    card.snoozed.emit(0)
    (question,) = opened.window.findChildren(DayQuestion)
    question.day.setDate(QDate(2027, 3, 1))
    question.decider.click()
    opened.settle()
    assert opened.said() == f"{card.form.name} comes back on 1 Mar 2027."
    assert len(view(opened).cards) == 2


def test_those_who_wait_are_spread_and_come_back_with_undo(opened: RealWindow, qtbot: Any) -> None:
    opened.workspace.settings.keep(TODAY_LIMIT, "1")
    opened.workspace.people.add("Wen Kaplan")
    opened.settle()
    assert view(opened).spreader.isVisible()
    waiting = opened.workspace.planning.day().waiting
    view(opened).spreader.menu().actions()[0].trigger()
    opened.settle()
    assert opened.said() == f"Spread over 3 days: {waiting}."
    assert not view(opened).spreader.isVisible()
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert opened.workspace.planning.day().waiting == waiting
