"""The head: names are plain text, accounts copy and open, nothing is cut when it is narrow."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.core.networks import Network
from app.core.people import Account, AccountId
from app.core.stages import Stage, State
from app.services.rows import PersonCard
from app.ui.people.person_head import AccountButton, PersonHead, StateLine, TagButton
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
    head.set_narrow(is_narrow=True)
    head.resize(480, 200)
    head.layout().activate()
    assert head.stepper.y() > head.name.y()
    assert head.stepper.width() > 400
    head.set_narrow(is_narrow=False)
    head.resize(900, 110)
    head.layout().activate()
    assert head.stepper.x() > 400


def test_the_state_line_is_there_only_when_it_says_something(qtbot: Any, theme: Theme) -> None:
    line = StateLine()
    qtbot.addWidget(line)
    line.show_state(card(), TODAY)
    assert not line.isVisible()
    line.show_state(card(state=State.RESTING, rest_until=day(12, 4)), TODAY)
    assert line.isVisible()
    assert line.waker.text() == "Wake"
    assert not line.releaser.isVisible()
