"""The head: names are plain text, accounts copy and open, nothing is cut when it is narrow."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.core.networks import Network
from app.core.people import Account, AccountId
from app.core.stages import Stage, State
from app.services.rows import PersonCard
from app.ui.people.person_head import (
    NARROW,
    SLIM_WIDTH,
    AccountButton,
    PersonHead,
    StateLine,
    TagButton,
)
from app.ui.theme import Theme
from app.ui.timeline.story import NOTHING
from tests.support.timelines import MAREN, TODAY, day


def card(**given: Any) -> PersonCard:
    known: dict[str, Any] = {
        "id": MAREN, "uid": "", "name": "Maren <b>Okafor</b>", "headline": "Novelist",
        "company": "", "place": "Lisbon", "email": "", "stage": Stage.FOLLOW, "stage_day": TODAY,
        "held": False, "state": State.ACTIVE, "state_because": "", "rest_until": None,
        "created_day": TODAY, "is_sample": False, "accounts": (), "tags": ("author", "R&D"),
    }  # fmt: skip
    return PersonCard(**{**known, **given})


ACCOUNT = Account(
    id=AccountId(1), person=MAREN, network=Network.X, handle="marenokafor", key="marenokafor",
    url="https://x.com/marenokafor",
)  # fmt: skip


@pytest.fixture
def head(qtbot: Any, theme: Theme) -> PersonHead:
    made = PersonHead()
    qtbot.addWidget(made)
    made.resize(900, 110)
    made.show()
    made.show_person(card(accounts=(ACCOUNT,)), NOTHING, TODAY)
    return made


def test_names_are_never_markup(head: PersonHead) -> None:
    assert head.name.text() == "Maren <b>Okafor</b>"
    assert head.name.textFormat() is Qt.TextFormat.PlainText
    assert "Novelist · Lisbon" in [label.text() for label in head.findChildren(QLabel)]


def test_a_click_copies_and_ctrl_opens(qtbot: Any, head: PersonHead) -> None:
    button = head.findChild(AccountButton)
    assert button.accessibleName() == "X @marenokafor"
    with qtbot.waitSignal(head.copy_asked) as copied:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert copied.args == ["marenokafor"]
    with qtbot.waitSignal(head.open_asked) as opened:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == ["https://x.com/marenokafor"]


def test_showing_again_leaves_no_old_parts_behind(qtbot: Any, head: PersonHead) -> None:
    head.show_person(card(tags=("poet",)), NOTHING, TODAY)
    tags = head.findChildren(TagButton)
    qtbot.waitUntil(tags[0].isVisible)
    assert [tag.text() for tag in tags] == ["poet"]
    assert head.findChildren(AccountButton) == []
    assert head.adder.isVisible()


def test_the_stepper_goes_below_when_it_is_narrow(head: PersonHead) -> None:
    head.fit_width(NARROW - 1)
    head.resize(480, 200)
    head.layout().activate()
    assert head.stepper.y() > head.name.y()
    assert head.stepper.width() > 400
    head.fit_width(NARROW)
    head.resize(900, 110)
    head.layout().activate()
    assert head.stepper.x() > 400


def test_in_little_room_a_handle_has_the_whole_width_and_is_never_cut(
    qtbot: Any, theme: Theme
) -> None:
    holder = QWidget()  # a window of its own asks for more room than a place in one gives
    qtbot.addWidget(holder)
    head = PersonHead(holder)
    holder.show()
    head.show_person(card(accounts=(ACCOUNT,)), NOTHING, TODAY)
    head.fit_width(NARROW - 1)
    head.resize(NARROW - 1, 400)
    qtbot.waitUntil(lambda: head.details.x() == head.name.x() > head.avatar.x())
    head.fit_width(SLIM_WIDTH - 1)
    head.resize(SLIM_WIDTH - 1, 400)
    qtbot.waitUntil(lambda: head.details.x() == head.avatar.x())
    longer = replace(ACCOUNT, handle="somebody_with_a_handle_longer_than_the_line")
    head.show_person(card(accounts=(longer,)), NOTHING, TODAY)
    account = head.findChild(AccountButton)
    qtbot.waitUntil(account.isVisible)
    assert account.width() <= head.details.width() < account.sizeHint().width()


def test_the_state_line_is_there_only_when_it_says_something(qtbot: Any, theme: Theme) -> None:
    line = StateLine()
    qtbot.addWidget(line)
    line.show_state(card(), TODAY)
    assert not line.isVisible()
    line.show_state(card(state=State.RESTING, rest_until=day(12, 4)), TODAY)
    assert line.isVisible()
    assert line.waker.text() == "Wake"
    assert not line.releaser.isVisible()
