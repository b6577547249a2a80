"""The page keeps its focus when cards change, and puts the side below when it is narrow."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.today.card import CardForm
from app.ui.today.side import Told
from app.ui.today.view import NARROW, TodayView

BIG = 1 << 61


def form(key: int) -> CardForm:
    return CardForm(key=key, name=f"N{key}", step=f"Step {key}", why="", aim="", does="Done")


@pytest.fixture
def view(bring_up: Callable[[QWidget], None]) -> TodayView:
    made = TodayView()
    made.resize(1200, 800)
    made.show_steps("Three small things.", [form(n) for n in (1, 2, 3)])
    bring_up(made)
    return made


def test_the_focus_stays_in_its_place_when_a_card_goes(view: TodayView) -> None:
    view.focus_first()
    assert view.cards[0].hasFocus()
    view.cards[2].setFocus()
    view.focus_first()
    assert view.cards[2].hasFocus()
    view.show_steps("Two small things.", [form(1), form(2)])
    assert view.cards[1].hasFocus()


def test_a_button_that_goes_with_its_card_leaves_the_focus_to_the_next(
    view: TodayView, qtbot: Any
) -> None:
    view.resize(1200, 300)
    view.show_steps("Eight small things.", [form(n) for n in range(1, 9)])
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    view.ensureWidgetVisible(view.cards[3])
    view.cards[3].doer.setFocus()
    before = view.verticalScrollBar().value()
    view.show_steps("Seven small things.", [form(n) for n in range(1, 9) if n != 4])
    assert view.cards[3].hasFocus()
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == before


def test_keys_of_any_size_come_back_whole(view: TodayView, qtbot: Any) -> None:
    view.show_steps("", [form(BIG)])
    got: list[tuple[str, object]] = []
    view.done.connect(lambda key: got.append(("done", key)))
    view.skipped.connect(lambda key: got.append(("skipped", key)))
    view.opened.connect(lambda key: got.append(("opened", key)))
    view.snoozed.connect(lambda key, days: got.append((f"snoozed {days}", key)))
    (card,) = view.cards
    card.done.emit()
    card.skipped.emit()
    card.opened.emit()
    card.snoozed.emit(3)
    assert got == [("done", BIG), ("skipped", BIG), ("opened", BIG), ("snoozed 3", BIG)]


def test_those_who_wait_can_be_spread(view: TodayView) -> None:
    assert not view.spreader.isVisible()
    view.show_steps("Five small things.", [form(1)], waiting=4)
    assert view.spreader.isVisible()
    asked: list[int] = []
    view.spread_asked.connect(asked.append)
    for action in view.spreader.menu().actions():
        action.trigger()
    assert asked == [3, 5, 7]
    view.show_steps("One small thing.", [form(1)])
    assert not view.spreader.isVisible()


def test_the_side_stands_beside_or_below(view: TodayView, qtbot: Any) -> None:
    def side_is_below() -> bool:
        return view.week.mapTo(view, view.week.rect().topLeft()).y() > (
            view.cards[-1].mapTo(view, view.cards[-1].rect().bottomLeft()).y()
        )

    qtbot.waitUntil(lambda: not side_is_below())
    view.resize(NARROW - 100, 800)
    qtbot.waitUntil(side_is_below)
    view.resize(1200, 800)
    qtbot.waitUntil(lambda: not side_is_below())


def test_an_empty_day_offers_a_beginning_only_where_nobody_is(view: TodayView) -> None:
    view.show_steps("", [])
    view.show_empty("Nothing to do today", "Time does its part.", has_people=True)
    assert view.empty.isVisible()
    assert not view.nobody.isVisible()
    view.show_steps("", [])
    view.show_empty("Nobody here yet", "Add somebody.", has_people=False)
    assert view.nobody.isVisible()
    assert not view.empty.isVisible()
    assert not view.week.isVisible()
    view.focus_first()
    assert view.adder.hasFocus()


def test_the_side_tells_what_it_is_told(view: TodayView) -> None:
    week = [(n, "MTWTFSS"[n], f"day {n}") for n in range(7)]
    view.show_side(week, [Told(text="Aiko →", end="Connect", stage=4)], [])
    assert view.week.counts == tuple(range(7))
    assert view.moved.lines == ["Aiko → Connect"]
    assert view.noticed.lines == []
