"""The page on which one goes through people: keys that mean something, and keys that don't."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.triage.view import TriageView
from app.words.triage import About

TOLD = About(name="Zoë", where="X @zoe", who="", stands="Follow", kept=("Phone: 1",), acts=("a",))


@pytest.fixture
def view(bring_up: Callable[[QWidget], None]) -> TriageView:
    made = TriageView(["near", "list"])
    bring_up(made)
    made.show_person(TOLD, 1, 2, has_profile=True)
    return made


def test_each_key_asks_for_what_its_button_says(view: TriageView) -> None:
    heard: list[object] = []
    view.decided.connect(heard.append)
    view.skipped.connect(lambda: heard.append("skip"))
    view.taken_back.connect(lambda: heard.append("back"))
    view.profile_asked.connect(lambda: heard.append("profile"))
    view.person_asked.connect(lambda: heard.append("person"))
    view.left.connect(lambda: heard.append("left"))
    for key in "12390zo ":
        QTest.keyClicks(view.card, key)
    QTest.keyClick(view.card, Qt.Key.Key_Return)
    QTest.keyClick(view.card, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.card, Qt.Key.Key_Escape)
    assert heard == ["near", "list", "back", "profile", "skip", "person", "left"]


def test_at_the_end_digits_decide_nothing(view: TriageView) -> None:
    heard: list[object] = []
    view.decided.connect(heard.append)
    view.skipped.connect(lambda: heard.append("skip"))
    view.show_end("That was everybody", "", can_repeat=False)
    QTest.keyClicks(view, "1 ")
    assert heard == []


def test_what_is_not_known_takes_no_room_and_markup_is_words(view: TriageView) -> None:
    assert not view.who.isVisible()
    view.show_person(
        About(name="<b>Z</b>", where="", who="x", stands="", kept=(), acts=()),
        2,
        2,
        has_profile=False,
    )
    assert view.name.text() == "<b>Z</b>"
    assert view.name.textFormat() is Qt.TextFormat.PlainText
    assert not view.opener.isEnabled()


def test_the_buttons_stand_side_by_side_as_there_is_room(view: TriageView) -> None:
    view.resize(1200, 700)
    QCoreApplication.processEvents()
    assert view.buttons["near"].y() == view.skipper.y()
    view.resize(320, 700)
    QCoreApplication.processEvents()
    assert view.buttons["near"].y() < view.skipper.y()
