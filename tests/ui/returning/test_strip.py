"""The strip of answers: one key each, and Escape is none of them."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.interactions import Kind
from app.ui.people.person_bar import QUICK
from app.ui.returning.strip import NOTHING_KEY, ReturnStrip


@pytest.fixture
def strip(bring_up: Callable[[QWidget], None]) -> ReturnStrip:
    made = ReturnStrip()
    bring_up(made)
    made.ask("Maren", takes_focus=True)
    return made


def test_each_gesture_has_its_key_and_answers_once(qtbot: Any, strip: ReturnStrip) -> None:
    told: list[object] = []
    strip.answered.connect(told.append)
    for _kind, _word, _icon, key in QUICK:
        strip.ask("Maren", takes_focus=True)
        qtbot.keyClick(strip, getattr(Qt.Key, f"Key_{key}"))
        assert strip.isHidden()
    assert told == [kind for kind, *_ in QUICK]


def test_nothing_and_escape_decline_and_other_keys_do_nothing(
    qtbot: Any, strip: ReturnStrip
) -> None:
    told: list[str] = []
    strip.declined.connect(lambda: told.append("declined"))
    strip.answered.connect(lambda _kind: told.append("answered"))
    qtbot.keyClick(strip, Qt.Key.Key_X)
    qtbot.keyClick(strip, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert told == []
    qtbot.keyClick(strip, NOTHING_KEY)
    strip.ask("Edda", takes_focus=False)
    qtbot.keyClick(strip.gestures[Kind.LIKE], Qt.Key.Key_Escape)
    assert told == ["declined", "declined"]


def test_it_says_who_and_can_be_silenced(qtbot: Any, strip: ReturnStrip) -> None:
    assert strip.accessibleName() == "Back from Maren. What did you do there?"
    with qtbot.waitSignal(strip.silenced):
        qtbot.mouseClick(strip.silencer, Qt.MouseButton.LeftButton)
