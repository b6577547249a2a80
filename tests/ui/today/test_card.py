"""A card says its step to eyes and ears, and its keys and buttons ask for the same."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.ui.theme import LIGHT
from app.ui.today.card import CardForm, StepCard
from app.words.today import delays

FORM = CardForm(
    key=7,
    name="Maren Okafor",
    step="Answer <b>Maren</b>",
    why="3 days ago.",
    aim="",
    does="Done",
    has_profile=True,
    is_answer=True,
)


@pytest.fixture
def card(bring_up: Callable[[QWidget], None]) -> StepCard:
    made = StepCard(FORM)
    made.resize(700, 90)
    bring_up(made)
    made.setFocus()
    return made


@pytest.mark.parametrize(
    ("key", "signal", "button"),
    [(Qt.Key.Key_D, "done", "doer"), (Qt.Key.Key_K, "skipped", "skipper")],
)
def test_a_key_and_its_button_ask_for_the_same(
    card: StepCard, qtbot: Any, key: Qt.Key, signal: str, button: str
) -> None:
    with qtbot.waitSignal(getattr(card, signal)):
        qtbot.keyClick(card, key)
    with qtbot.waitSignal(getattr(card, signal)):
        qtbot.mouseClick(getattr(card, button), Qt.MouseButton.LeftButton)
    assert getattr(card, button).toolTip()


def test_every_delay_is_in_the_menu(card: StepCard) -> None:
    asked: list[int] = []
    card.snoozed.connect(asked.append)
    for action in card.snoozer.menu().actions():
        action.trigger()
    assert asked == [*(delay.days for delay in delays()), 0]


@pytest.mark.parametrize(
    ("key", "signal", "line"),
    [
        (Qt.Key.Key_R, "rested", "Let rest\tR"),
        (Qt.Key.Key_O, "profile_asked", "Open profile\tO"),
        (Qt.Key.Key_N, "settled", "No answer needed\tN"),
        (Qt.Key.Key_Enter, "opened", "Show Maren Okafor\tEnter"),
    ],
)
def test_what_is_asked_less_often_has_a_key_and_a_line_that_names_it(
    card: StepCard, qtbot: Any, key: Qt.Key, signal: str, line: str
) -> None:
    with qtbot.waitSignal(getattr(card, signal)):
        qtbot.keyClick(card, key)
    (action,) = [one for one in card.more.menu().actions() if one.text() == line]
    with qtbot.waitSignal(getattr(card, signal)):
        action.trigger()


def test_what_can_not_be_is_not_offered(bring_up: Callable[[QWidget], None], qtbot: Any) -> None:
    bare = StepCard(dataclasses.replace(FORM, has_profile=False, is_answer=False))
    bring_up(bare)
    lines = [action.text().partition("\t")[0] for action in bare.more.menu().actions()]
    assert lines == ["Let rest", "Show Maren Okafor"]
    with qtbot.assertNotEmitted(bare.settled):
        qtbot.keyClick(bare, Qt.Key.Key_N)


def test_it_opens_by_key_and_by_double_click(card: StepCard, qtbot: Any) -> None:
    for act in (
        lambda: qtbot.keyClick(card, Qt.Key.Key_Return),
        lambda: qtbot.mouseDClick(card, Qt.MouseButton.LeftButton),
    ):
        with qtbot.waitSignal(card.opened):
            act()


def test_it_is_said_aloud_and_its_focus_is_seen(card: StepCard, qtbot: Any) -> None:
    assert card.accessibleName() == "Answer <b>Maren</b>"
    assert card.accessibleDescription() == "3 days ago."
    edge = card.grab().toImage()
    scale = edge.width() / card.width()
    assert edge.pixelColor(edge.width() // 2, int(scale)) == QColor(LIGHT.accent)
    card.clearFocus()
    assert card.grab().toImage().pixelColor(edge.width() // 2, int(scale)) != QColor(LIGHT.accent)
