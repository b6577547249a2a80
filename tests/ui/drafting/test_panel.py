"""The panel by itself: what it shows of findings, fitness and mutes, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.core.draft_findings import Check, Situation
from app.core.drafts import look
from app.core.fitness import Fit, Fitness, FitReason, Gesture
from app.core.networks import Network
from app.core.stages import Stage
from app.services.drafting import Begun
from app.ui.drafting.panel import DraftPanel
from app.ui.widgets.buttons import Button
from tests.support.drafts import english

FINE = Fitness(fit=Fit.FITS, reason=FitReason.STAGE)
LATE = Fitness(fit=Fit.TOO_SOON, reason=FitReason.LATER_STAGE, opens=Stage.CONNECT)


@pytest.fixture
def panel(bring_up: Callable[[QWidget], None]) -> DraftPanel:
    made = DraftPanel()
    made.resize(700, 360)
    bring_up(made)
    networks = (Network.X, Network.LINKEDIN)
    made.open_for("Maren", Begun(gesture=Gesture.MESSAGE), networks, Network.LINKEDIN)
    made.show_fit(FINE)
    return made


def show(panel: DraftPanel, text: str) -> None:
    panel.box.setPlainText(text)
    panel.show_findings(look(text, Situation(stage=Stage.ENGAGE), english()))


def test_it_opens_with_what_it_is_given(panel: DraftPanel) -> None:
    assert panel.title.text() == "A draft for Maren"
    assert panel.network.currentData() == Network.LINKEDIN
    assert panel.draft == Begun(gesture=Gesture.MESSAGE)
    assert [panel.gesture.itemText(n) for n in range(panel.gesture.count())] == [
        "Comment", "Question", "Message", "Mention", "Invitation", "Request",
    ]  # fmt: skip
    assert not panel.list.isVisible()
    assert not panel.detail.isVisible()


def test_everything_that_is_pressed_or_filled_has_a_name_and_a_role(panel: DraftPanel) -> None:
    show(panel, "Could we talk? Hello there, how did you begin?")
    controls = (panel.box, panel.gesture, panel.network, panel.asked, panel.reason)
    for widget in (*controls, *panel.findChildren(Button)):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name), widget
        assert told.role() is not QAccessible.Role.NoRole
    box = QAccessible.queryAccessibleInterface(panel.box)
    assert box.role() is QAccessible.Role.EditableText


def test_praise_is_told_without_a_number_and_without_an_action(panel: DraftPanel) -> None:
    show(panel, "How did you find the ledger?")
    assert panel.summary.text() == "Nothing stands out."
    (chip,) = panel.chips
    assert chip.text() == "Asks one open question"
    (mark,) = panel.box.marks
    assert mark.number == 0
    panel.step(1)
    assert panel.said.text().startswith("Good: One open question")
    assert not panel.gentler.isVisible()
    assert not panel.changer.isVisible()
    assert not panel.silencer.isVisible()


def test_the_button_says_what_it_does(panel: DraftPanel) -> None:
    show(panel, "Could we have a quick call?")
    assert panel.changer.text() == "Use the gentler wording"
    assert panel.changer.toolTip() == "“May I ask you about it here instead?”"
    show(panel, "Just following up on my last mail.")
    assert panel.changer.text() == "Leave this out"
    show(panel, "Love your work!")
    assert panel.findings[0].check is Check.GENERIC_PRAISE
    assert panel.gentler.isVisible()
    assert not panel.changer.isVisible()


def test_too_soon_is_said_and_a_reason_is_asked_for_only_then(
    qtbot: Any, panel: DraftPanel
) -> None:
    told: list[str] = []
    panel.sent.connect(told.append)
    show(panel, "Hello")
    qtbot.mouseClick(panel.logger, Qt.MouseButton.LeftButton)
    assert told == [""]
    panel.show_fit(LATE)
    assert panel.fit.text() == "Too soon: not before Connect."
    qtbot.mouseClick(panel.logger, Qt.MouseButton.LeftButton)
    assert told == [""]
    assert panel.reason.hasFocus()
    panel.show_fit(FINE)
    assert not panel.reason.isVisible()


def test_the_way_back_names_whom_a_check_is_muted_for(panel: DraftPanel) -> None:
    told: list[Check] = []
    panel.unmuted.connect(told.append)
    panel.show_muted([(Check.CALL, True), (Check.PITCH, False)])
    texts = [action.text() for action in panel.muted_menu.actions()]
    assert texts == [
        "Say again: Asks for a call or a meeting (for Maren)",
        "Say again: Offers something of your own",
    ]
    panel.muted_menu.actions()[1].trigger()
    assert told == [Check.PITCH]
    panel.show_muted([])
    assert [a.isEnabled() for a in panel.muted_menu.actions()] == [False]


def test_the_list_stays_while_the_same_things_stand_out(panel: DraftPanel) -> None:
    show(panel, "Could we talk?")
    before = panel.chips[0]
    show(panel, "Could we talk? Yes")
    assert panel.chips[0] is before
    panel.step(-1)
    assert panel.box.current == 0
