"""The draft box over a real workspace: typed with real keys, judged, changed, muted and logged."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.draft_findings import Check
from app.core.fitness import Gesture
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.services.drafting import Drafting
from app.ui.drafting.panel import DraftPanel
from tests.ui.drafting.conftest import Drafted

CALL = "Could we have a quick call?"
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_page_is_as_it_was_until_the_box_is_opened(drafted: Drafted) -> None:
    assert drafted.opened.window.findChildren(DraftPanel) == []
    assert drafted.page.bar.isVisible()
    drafted.qtbot.mouseClick(drafted.page.bar.draft, Qt.MouseButton.LeftButton)
    drafted.opened.settle()
    assert drafted.box.hasFocus()
    assert drafted.box.accessibleName() == "A draft for Maren Okafor"
    drafted.press(Qt.Key.Key_Escape)
    assert not drafted.panel.isVisible()
    assert drafted.page.bar.isVisible()
    assert drafted.page.timeline.hasFocus()


def test_single_keys_are_letters_in_the_box(drafted: Drafted) -> None:
    drafted.open()
    before = len(drafted.acts())
    drafted.type("lrcqmdtnw")
    assert drafted.box.text == "lrcqmdtnw"
    assert len(drafted.acts()) == before
    assert not drafted.page.sheet.isVisible()


def test_a_draft_is_looked_at_while_it_is_typed_and_nothing_is_read(
    drafted: Drafted, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = drafted.open()
    assert not panel.list.isVisible()

    def read(*_given: object, **_named: object) -> None:
        raise AssertionError("read while typing")

    monkeypatch.setattr(drafted.opened.workspace.store, "reader", None)
    monkeypatch.setattr(Drafting, "situation", read)
    drafted.type("Thank you. ")
    assert panel.summary.text() == "Nothing stands out."
    drafted.type(CALL)
    assert drafted.checks() == ["call"]
    assert panel.summary.text() == "One thing to look at."
    (mark,) = drafted.box.marks
    assert drafted.box.text[mark.start : mark.end] == "Could we have a quick call"
    assert panel.said.text() == "Too soon: This asks for a meeting or a talk."
    assert panel.gentler.text().startswith("Gentler: Ask your question here")
    drafted.press(Qt.Key.Key_A, CONTROL)
    drafted.press(Qt.Key.Key_Delete)
    assert not panel.list.isVisible()
    assert not panel.detail.isVisible()


def test_the_keys_go_from_finding_to_finding(drafted: Drafted) -> None:
    actions = drafted.opened.desk.actions
    assert not actions.action("draft.next").isEnabled()
    panel = drafted.open()
    drafted.type(f"{CALL} How old are you? Good night.")
    assert drafted.checks()[:2] == ["call", "personal"]
    drafted.press(Qt.Key.Key_F8)
    assert drafted.box.current == 0
    assert panel.chips[0].isChecked()
    drafted.press(Qt.Key.Key_F8)
    assert "Age is for them to mention." in panel.said.text()
    drafted.press(Qt.Key.Key_F8, SHIFT)
    assert drafted.box.current == 0
    drafted.qtbot.mouseClick(panel.chips[1], Qt.MouseButton.LeftButton)
    assert drafted.box.current == 1
    assert drafted.box.hasFocus()
    drafted.press(Qt.Key.Key_Escape)
    assert not actions.action("draft.next").isEnabled()


def test_the_gentler_wording_is_taken_back_by_undo_in_the_box(drafted: Drafted) -> None:
    panel = drafted.open()
    drafted.type(f"Hello Maren. {CALL}")
    entries = len(drafted.opened.workspace.history.entries())
    drafted.qtbot.mouseClick(panel.changer, Qt.MouseButton.LeftButton)
    assert drafted.box.text == "Hello Maren. May I ask you about it here instead?"
    assert "call" not in drafted.checks()
    drafted.press(Qt.Key.Key_Z, CONTROL)
    assert drafted.box.text == f"Hello Maren. {CALL}"
    assert drafted.checks() == ["call"]
    assert len(drafted.opened.workspace.history.entries()) == entries


@pytest.mark.parametrize("nth", [0, 1])
def test_what_is_muted_is_said_no_longer_and_can_be_said_again(drafted: Drafted, nth: int) -> None:
    panel = drafted.open()
    drafted.type(CALL)
    panel.silence_menu.actions()[nth].trigger()
    assert drafted.checks() == []
    drafting = drafted.opened.workspace.drafting
    assert drafting.muted(drafted.person) == {Check.CALL}
    assert drafting.muted() == ({Check.CALL} if nth else set())
    (again,) = panel.muted_menu.actions()
    assert again.text().startswith("Say again: Asks for a call or a meeting")
    assert ("(for Maren Okafor)" in again.text()) is (nth == 0)
    again.trigger()
    assert drafting.muted(drafted.person) == set()
    assert drafted.checks() == ["call"]
    assert not panel.muted_menu.actions()[0].isEnabled()


def test_what_they_asked_for_is_no_favour(drafted: Drafted) -> None:
    panel = drafted.open()
    drafted.type(CALL)
    drafted.qtbot.mouseClick(panel.asked, Qt.MouseButton.LeftButton)
    assert drafted.checks() == []
    drafted.qtbot.mouseClick(panel.asked, Qt.MouseButton.LeftButton)
    assert drafted.checks() == ["call"]


def test_a_question_begins_an_empty_draft(drafted: Drafted) -> None:
    panel = drafted.open()
    first = panel.starters.buttons[0]
    assert first.question == "What first drew you to wooden boats near the harbour?"
    assert "From your note" in first.toolTip()
    assert first.accessibleName() == first.question
    drafted.qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert drafted.box.text == first.question
    assert not panel.starters.isVisible()
    assert panel.summary.text() == "Nothing stands out."


def choose(panel: DraftPanel, gesture: Gesture) -> None:
    at = panel.gesture.findData(gesture.value)
    panel.gesture.setCurrentIndex(at)
    panel.gesture.activated.emit(at)


def test_what_was_sent_is_logged_and_both_come_back(drafted: Drafted) -> None:
    panel = drafted.open()
    assert panel.draft.gesture is Gesture.COMMENT
    assert "little early" in panel.fit.text()
    drafted.type("The second boat is the one I keep thinking of.")
    before = len(drafted.acts())
    drafted.qtbot.mouseClick(panel.logger, Qt.MouseButton.LeftButton)
    newest = drafted.acts()[0]
    assert (newest.kind, newest.direction) == (Kind.COMMENT, Direction.OUTBOUND)
    assert newest.text == "The second boat is the one I keep thinking of."
    timeline = drafted.opened.workspace.store.reader.timeline(drafted.person)
    assert timeline.networks[newest.id] is Network.X
    assert drafted.box.text == ""
    toast = drafted.opened.window.toast
    assert drafted.opened.said().startswith("Logged: You commented")
    drafted.qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert len(drafted.acts()) == before
    drafted.box.setFocus()
    drafted.press(Qt.Key.Key_Z, CONTROL)
    assert drafted.box.text == "The second boat is the one I keep thinking of."


def test_too_soon_wants_a_reason_and_a_request_is_logged_as_asking(drafted: Drafted) -> None:
    panel = drafted.open()
    choose(panel, Gesture.ASKING)
    assert panel.fit.text().startswith("Too soon")
    before = len(drafted.acts())
    drafted.qtbot.mouseClick(panel.logger, Qt.MouseButton.LeftButton)
    assert not panel.reason.isVisible()  # nothing is written yet
    drafted.type("May I ask you something?")
    drafted.qtbot.mouseClick(panel.logger, Qt.MouseButton.LeftButton)
    assert panel.reason.hasFocus()
    assert len(drafted.acts()) == before
    drafted.qtbot.keyClicks(panel.reason, "we met at a fair")
    drafted.press(Qt.Key.Key_Return)
    newest = drafted.acts()[0]
    assert (newest.kind, newest.asks) == (Kind.MESSAGE, True)
    assert not panel.reason.isVisible()


def test_a_draft_stays_with_its_person(drafted: Drafted) -> None:
    drafted.open()
    drafted.type("For Maren")
    other = drafted.opened.workspace.people.add("Edda Hraun")
    drafted.opened.desk.show_person(other)
    drafted.opened.settle()
    assert not drafted.panel.isVisible()
    drafted.open()
    assert drafted.box.text == ""
    drafted.type("For Edda")
    drafted.opened.desk.show_person(drafted.person)
    drafted.open()
    assert drafted.box.text == "For Maren"


def test_a_draft_outlives_the_window_until_it_is_sent_or_its_person_is_forgotten(
    drafted: Drafted,
) -> None:
    drafting, person = drafted.opened.workspace.drafting, drafted.person
    drafted.open()
    drafted.type("For Maren")
    drafted.opened.window.close()
    begun = drafting.begun(person)
    assert begun is not None
    assert begun.text == "For Maren"
    drafted.opened.window.show()
    drafted.panel.sent.emit("")
    assert drafting.begun(person) is None
    other = drafted.opened.workspace.people.add("Edda Hraun")
    drafting.keep(person, begun)
    drafted.opened.workspace.duplicates.merge(person, other)
    assert drafting.begun(other) == begun
    drafted.opened.workspace.trash.forget([other])
    assert drafting.begun(person) is None
    assert drafting.begun(other) is None


def test_the_text_is_copied(drafted: Drafted) -> None:
    panel = drafted.open()
    drafted.type("Hello")
    drafted.qtbot.mouseClick(panel.copier, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Hello"


def test_the_sheet_and_the_draft_take_turns(drafted: Drafted) -> None:
    drafted.open()
    drafted.type("Hello")
    drafted.page.timeline.setFocus()
    drafted.qtbot.keyClick(QApplication.focusWidget(), "c")
    assert drafted.page.sheet.isVisible()
    assert not drafted.panel.isVisible()
    drafted.qtbot.keyClick(drafted.page.sheet.text, Qt.Key.Key_Escape)
    drafted.open()
    assert drafted.box.text == "Hello"
    assert not drafted.page.sheet.isVisible()


def test_what_happens_meanwhile_is_heeded(drafted: Drafted) -> None:
    panel = drafted.open()
    drafted.box.setPlainText("word " * 130)
    assert "too_long" in drafted.checks()
    today: dt.date = drafted.opened.workspace.clock.today()
    drafted.opened.workspace.logging.log(
        drafted.person, Kind.MESSAGE, Direction.INBOUND, day=today, text="Tell me more"
    )
    assert "too_long" not in drafted.checks()
    assert not panel.fit.isVisible()


def test_who_is_deleted_leaves_no_box_behind(drafted: Drafted, qtbot: Any) -> None:
    drafted.open()
    drafted.type("Hello")
    drafted.opened.desk.actions.action("person.delete").trigger()
    assert not drafted.panel.isVisible()
