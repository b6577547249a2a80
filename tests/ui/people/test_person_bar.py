"""The log bar: what fits is said, what is too soon is paler, and the row keeps to its room."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from app.core.fitness import Fit, Fitness, FitReason, Gesture
from app.core.interactions import Direction, Kind
from app.core.stages import Stage
from app.ui.people.person_bar import AT_ONCE, QUICK, LogBar
from app.ui.theme import Theme
from tests.support.timelines import TODAY, day

FINE = Fitness(fit=Fit.FITS, reason=FitReason.ALWAYS)
EARLY = Fitness(fit=Fit.EARLY, reason=FitReason.EARLY_STAGE, opens=Stage.ENGAGE)
LATE = Fitness(fit=Fit.TOO_SOON, reason=FitReason.LATER_STAGE, opens=Stage.CONVERSE)


@pytest.fixture
def bar(qtbot: Any, theme: Theme) -> LogBar:
    made = LogBar()
    qtbot.addWidget(made)
    made.resize(1000, 80)
    made.show()
    fits = dict.fromkeys(Gesture, FINE) | {Gesture.COMMENT: EARLY, Gesture.MESSAGE: LATE}
    made.show_fitness(
        fits, dict.fromkeys(Gesture, TODAY) | {Gesture.LIKE: day(11, 24)}, "Maren", TODAY
    )
    return made


def test_each_button_says_how_it_fits(bar: LogBar) -> None:
    tips = {kind: button.toolTip() for kind, button in bar.buttons.items()}
    assert tips[Kind.COMMENT] == "A little early: it fits from Engage on."
    assert tips[Kind.MESSAGE] == "Too soon: not before Converse."
    assert "24 Nov" in tips[Kind.LIKE]
    assert [kind for kind, button in bar.buttons.items() if button.is_pale] == [Kind.MESSAGE]
    assert all(button.isEnabled() for button in bar.buttons.values())


def test_pointing_at_a_button_says_it_below(bar: LogBar) -> None:
    at = QPointF(2, 2)
    button = bar.buttons[Kind.COMMENT]
    QApplication.sendEvent(button, QEnterEvent(at, at, at))
    assert bar.line.text() == button.toolTip()
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert "nothing is sent" in bar.line.text()


def test_a_click_asks_for_the_gesture_and_the_menus_for_the_sheet(qtbot: Any, bar: LogBar) -> None:
    asked: list[tuple[Any, ...]] = []
    bar.asked.connect(lambda *given: asked.append(given))
    qtbot.mouseClick(bar.buttons[Kind.LIKE], Qt.MouseButton.LeftButton)
    bar.their_menu.actions()[0].trigger()
    bar.more_menu.actions()[0].trigger()
    assert asked == [
        (Kind.LIKE, Direction.OUTBOUND, False),
        (Kind.LIKE, Direction.INBOUND, True),
        (Kind.LIKE, Direction.OUTBOUND, True),
    ]


def test_icons_give_way_where_there_is_little_room(bar: LogBar) -> None:
    like = bar.buttons[Kind.LIKE]
    assert not like.icon().isNull()
    one_line = like.y()
    assert bar.note.y() == one_line
    bar.resize(480, 120)
    assert like.icon().isNull()
    bar.resize(1000, 80)
    assert not like.icon().isNull()


def test_keys_are_shown_and_told_apart() -> None:
    keys = [key for _kind, _text, _icon, key in QUICK]
    assert len(set(keys)) == len(keys)
    assert {kind for kind, *_ in QUICK} >= AT_ONCE


def test_the_last_buttons_go_to_the_next_line_together(qtbot: Any, bar: LogBar) -> None:
    for width in (800, 700, 600, 500, 400):
        bar.resize(width, 140)
        qtbot.waitUntil(lambda width=width: bar.width() == width)
        last = {
            button.mapTo(bar, button.rect().center()).y()
            for button in (bar.theirs, bar.note, bar.draft, bar.more)
        }
        assert len(last) == 1
