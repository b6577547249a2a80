"""One person's page in a whole window over a real workspace: every key and button does its work."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.interactions import Direction, Interaction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.readiness import PartName
from app.core.stages import Stage, State
from app.paths import workspace_paths
from app.services.rows import PersonCard
from app.services.workspace import Workspace
from app.ui.application import compose
from app.ui.desk import PEOPLE_PAGE, Desk, PageForm
from app.ui.people.list_controller import PeopleController
from app.ui.people.person_controller import PersonController
from app.ui.people.person_dialogs import MoveQuestion, Question
from app.ui.people.person_head import AccountButton, TagButton
from app.ui.people.person_page import READINESS, TIMELINE, PersonPage
from app.ui.readiness.cards import PartRow
from app.ui.theme import Theme
from tests.support.desk import TODAY, desk

THEIRS = Direction.INBOUND


class Opened:
    """The window with somebody shown."""

    def __init__(self, workspace: Workspace, joined: Desk, controller: PersonController) -> None:
        self.workspace, self.desk, self.controller = workspace, joined, controller
        self.page: PersonPage = controller.page

    @property
    def person(self) -> PersonId:
        assert self.controller.person is not None
        return self.controller.person

    @property
    def card(self) -> PersonCard:
        card = self.workspace.store.reader.card(self.person)
        assert card is not None
        return card

    def acts(self) -> tuple[Interaction, ...]:
        return self.workspace.store.reader.timeline(self.person).interactions

    def titles(self) -> list[str]:
        view = self.page.timeline
        return [view.telling(n).head for n in range(len(view.rows))]

    @property
    def toast(self) -> str:
        toast = self.desk.window.toast
        return toast.label.text() if toast.isVisible() else ""

    def question(self) -> Question:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, Question)]
        return next(one for one in found if one.isVisible())


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[Opened]:
    made: list[PersonController] = []

    def build_person(joined: Desk) -> PersonController:
        made.append(PersonController(joined))
        return made[-1]

    def build(joined: Desk) -> PeopleController:
        return PeopleController(joined, build_person)

    form = PageForm(key=PEOPLE_PAGE, text="People", icon="users", build=build)
    with desk(tmp_path) as workspace:
        person = workspace.people.add("Maren Okafor", ["https://x.com/marenokafor"])
        workspace.logging.log(person, Kind.FOLLOW, day=ago(40), network=Network.X)
        workspace.logging.log(person, Kind.LIKE, day=ago(35), network=Network.X)
        joined, shell = compose(workspace, workspace_paths(tmp_path), theme, [form])
        qtbot.addWidget(joined.window)
        joined.window.resize(1440, 900)
        with qtbot.waitActive(joined.window):
            joined.window.show()
            joined.window.activateWindow()
        joined.show_person(person)
        made[0].enter()
        yield Opened(workspace, joined, made[0])
        shell.close()
        joined.window.toast.dismiss()


def press(qtbot: Any, opened: Opened, key: str) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_page_shows_who_it_is(opened: Opened) -> None:
    assert opened.page.head.name.text() == "Maren Okafor"
    assert (
        opened.page.head.stepper.buttons[Stage.FOLLOW]
        .accessibleName()
        .startswith("Follow, the present stage, since 13 October 2026")
    )
    assert opened.titles()[1:] == ["You liked a post", "You followed Maren Okafor"]


@pytest.mark.parametrize(("key", "kind"), [("l", Kind.LIKE), ("r", Kind.RESHARE), ("d", Kind.READ)])
def test_one_key_logs_and_undo_in_the_toast_takes_it_back(
    qtbot: Any, opened: Opened, key: str, kind: Kind
) -> None:
    before = opened.titles()
    press(qtbot, opened, key)
    newest = opened.acts()[0]
    assert (newest.kind, newest.day, newest.direction) == (kind, TODAY, Direction.OUTBOUND)
    assert opened.titles() != before
    assert opened.toast.startswith("Logged: You")
    qtbot.mouseClick(opened.desk.window.toast.button, Qt.MouseButton.LeftButton)
    assert opened.titles() == before
    assert len(opened.acts()) == 2


def test_the_toast_never_takes_back_what_was_done_since(qtbot: Any, opened: Opened) -> None:
    press(qtbot, opened, "l")
    opened.workspace.people.tag(opened.person, "author")
    qtbot.mouseClick(opened.desk.window.toast.button, Qt.MouseButton.LeftButton)
    assert len(opened.acts()) == 2
    assert opened.card.tags == ("author",)
    assert opened.toast == "Entry removed."


def test_a_comment_asks_for_words_and_enter_logs_it(qtbot: Any, opened: Opened) -> None:
    press(qtbot, opened, "c")
    sheet = opened.page.sheet
    assert sheet.isVisible()
    assert sheet.text.hasFocus()
    # Early in Follow: it is said, and nothing is asked for.
    assert "little early" in sheet.fit.text()
    assert not sheet.reason.isVisible()
    qtbot.keyClicks(sheet.text, "The lighthouse")
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(sheet.text, "again: lr")
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return)
    newest = opened.acts()[0]
    assert (newest.kind, newest.text) == (Kind.COMMENT, "The lighthouse\nagain: lr")
    assert not sheet.isVisible()
    assert opened.page.timeline.hasFocus()
    assert len(opened.acts()) == 3


def test_too_soon_wants_a_reason_and_is_never_refused(qtbot: Any, opened: Opened) -> None:
    assert opened.page.bar.buttons[Kind.MESSAGE].is_pale
    assert not opened.page.bar.buttons[Kind.LIKE].is_pale
    press(qtbot, opened, "m")
    sheet = opened.page.sheet
    assert sheet.reason.isVisible()
    qtbot.keyClicks(sheet.text, "Hello")
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.reason.hasFocus()
    assert len(opened.acts()) == 2
    qtbot.keyClicks(sheet.reason, "we met at a fair")
    qtbot.keyClick(sheet.reason, Qt.Key.Key_Return)
    assert opened.acts()[0].kind is Kind.MESSAGE


def test_escape_leaves_the_sheet(qtbot: Any, opened: Opened) -> None:
    press(qtbot, opened, "q")
    qtbot.keyClick(opened.page.sheet.text, Qt.Key.Key_Escape)
    assert not opened.page.sheet.isVisible()
    assert opened.page.timeline.hasFocus()
    assert len(opened.acts()) == 2


def test_what_they_did_may_be_dated_back(qtbot: Any, opened: Opened) -> None:
    bar, sheet = opened.page.bar, opened.page.sheet
    replied = next(a for a in bar.their_menu.actions() if a.text() == "Replied to you…")
    replied.trigger()
    assert not sheet.asks.isVisible()
    sheet.day.setDate(sheet.day.date().addDays(-3))
    qtbot.keyClicks(sheet.text, "Thank you")
    qtbot.mouseClick(sheet.logger, Qt.MouseButton.LeftButton)
    newest = opened.acts()[0]
    assert (newest.direction, newest.day, newest.text) == (THEIRS, ago(3), "Thank you")


def test_a_note_is_kept_and_an_empty_one_is_not(qtbot: Any, opened: Opened) -> None:
    press(qtbot, opened, "n")
    sheet = opened.page.sheet
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return)
    assert sheet.isVisible()
    qtbot.keyClicks(sheet.text, "Likes the sea")
    qtbot.keyClick(sheet.text, Qt.Key.Key_Return)
    notes = opened.workspace.store.reader.timeline(opened.person).notes
    assert [note.text for note in notes] == ["Likes the sea"]
    assert "Note" in opened.titles()


def test_a_favour_changes_how_it_fits(qtbot: Any, opened: Opened) -> None:
    press(qtbot, opened, "c")
    sheet = opened.page.sheet
    assert not sheet.reason.isVisible()
    sheet.asks.setChecked(True)
    assert sheet.reason.isVisible()
    assert "Too soon" in sheet.fit.text()


def test_delete_removes_the_current_entry_with_a_way_back(qtbot: Any, opened: Opened) -> None:
    view = opened.page.timeline
    assert view.telling(view.current).head == "You liked a post"
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [act.kind for act in opened.acts()] == [Kind.FOLLOW]
    qtbot.mouseClick(opened.desk.window.toast.button, Qt.MouseButton.LeftButton)
    assert [act.kind for act in opened.acts()] == [Kind.LIKE, Kind.FOLLOW]


def test_no_answer_needed_takes_the_owed_answer_away(qtbot: Any, opened: Opened) -> None:
    opened.workspace.logging.log(opened.person, Kind.MESSAGE, THEIRS, text="Hello")
    assert opened.page.column.step.what.text() == "Answer Maren Okafor"
    row = opened.titles().index("Maren Okafor wrote to you")
    action = next(
        a for a in opened.page.timeline.menu_for(row).actions() if a.text() == "No answer needed"
    )
    action.trigger()
    assert opened.acts()[0].no_answer_needed
    assert opened.page.column.step.what.text() != "Answer Maren Okafor"


def test_a_move_by_hand_over_a_stage_wants_a_reason(qtbot: Any, opened: Opened) -> None:
    button = opened.page.head.stepper.buttons[Stage.CONVERSE]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    question = opened.question()
    assert isinstance(question, MoveQuestion)
    assert not question.decider.isEnabled()
    qtbot.keyClicks(question.reason, "old friends")
    qtbot.mouseClick(question.decider, Qt.MouseButton.LeftButton)
    assert (opened.card.stage, opened.card.held) == (Stage.CONVERSE, True)
    assert "moved by you" in button.accessibleName()
    assert opened.page.state_line.releaser.isVisible()


def test_undo_on_a_move_moves_back_and_holds_until_released(qtbot: Any, opened: Opened) -> None:
    opened.workspace.people.move(opened.person, Stage.ENGAGE)
    view = opened.page.timeline
    row = next(n for n, title in enumerate(opened.titles()) if title == "Follow → Engage")
    view.select(row)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (opened.card.stage, opened.card.held) == (Stage.FOLLOW, True)
    assert "Engage → Follow" in opened.titles()
    qtbot.mouseClick(opened.page.state_line.releaser, Qt.MouseButton.LeftButton)
    assert not opened.card.held


def test_a_look_makes_the_meter_known_and_its_parts_light_their_evidence(
    qtbot: Any, opened: Opened
) -> None:
    column = opened.page.column
    assert column.meter.meter.accessibleName() == "Readiness: not known yet"
    column.meter.answered.setValue(7)
    qtbot.mouseClick(column.meter.saver, Qt.MouseButton.LeftButton)
    assert "in 10" in column.meter.meter.accessibleName()
    opened.workspace.logging.log(opened.person, Kind.LIKE, THEIRS)
    view = opened.page.timeline
    theirs = opened.titles().index("Maren Okafor liked something of yours")
    row = column.why.findChildren(PartRow)[list(PartName).index(PartName.HEARD)]
    qtbot.waitUntil(row.isVisible)
    row.setFocus()
    assert [n for n in range(len(view.rows)) if view.is_lit(n)] == [theirs]
    row.clearFocus()
    assert not any(view.is_lit(n) for n in range(len(view.rows)))


def test_done_and_snooze_on_the_next_step(qtbot: Any, opened: Opened) -> None:
    step = opened.page.column.step
    step.snooze.menu().actions()[1].trigger()
    assert opened.toast == "Not on Today before 29 Nov."
    before = len(opened.acts())
    qtbot.mouseClick(step.done, Qt.MouseButton.LeftButton)
    if opened.page.sheet.isVisible():
        qtbot.keyClick(opened.page.sheet.text, Qt.Key.Key_Return)
    assert len(opened.acts()) == before + 1


def test_rest_wake_and_set_aside(qtbot: Any, opened: Opened) -> None:
    actions = opened.desk.actions
    assert not actions.action("person.wake").isEnabled()
    actions.action("person.rest").trigger()
    qtbot.mouseClick(opened.question().decider, Qt.MouseButton.LeftButton)
    assert opened.card.state is State.RESTING
    usual = opened.workspace.settings.pace.rest_days
    assert opened.card.rest_until == TODAY + dt.timedelta(days=usual)
    assert "Resting until 20 Feb 2027" in opened.page.state_line.label.text()
    qtbot.mouseClick(opened.page.state_line.waker, Qt.MouseButton.LeftButton)
    assert opened.card.state is State.ACTIVE
    assert not opened.page.state_line.isVisible()
    actions.action("person.set_aside").trigger()
    question = opened.question()
    question.choices.choose("team")
    qtbot.mouseClick(question.decider, Qt.MouseButton.LeftButton)
    assert (opened.card.state, opened.card.state_because) == (State.SET_ASIDE, "team")
    assert "run by a team" in opened.page.state_line.label.text()


def test_who_is_deleted_leaves_the_page_and_comes_back_with_undo(
    qtbot: Any, opened: Opened
) -> None:
    person = opened.person
    opened.desk.actions.action("person.delete").trigger()
    assert opened.controller.person is None
    assert opened.page.currentWidget() is opened.page.nobody
    qtbot.mouseClick(opened.desk.window.toast.button, Qt.MouseButton.LeftButton)
    assert opened.workspace.store.reader.card(person) is not None


def test_a_handle_is_copied_and_its_page_is_opened(qtbot: Any, opened: Opened) -> None:
    went: list[str] = []
    opened.desk.visit_asked.connect(lambda _person, address: went.append(address))
    account = opened.page.head.findChild(AccountButton)
    qtbot.mouseClick(account, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "marenokafor"
    account.menu_of().actions()[1].trigger()
    assert went == ["https://x.com/marenokafor"]


def test_tags_go_on_and_off(qtbot: Any, opened: Opened) -> None:
    head = opened.page.head
    qtbot.mouseClick(head.adder.opener, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(head.adder.field, "author l")
    qtbot.keyClick(head.adder.field, Qt.Key.Key_Return)
    assert opened.card.tags == ("author l",)
    tag = head.findChild(TagButton)
    tag.menu().actions()[0].trigger()
    assert opened.card.tags == ()


def test_nobody_else_makes_the_page_read_again(opened: Opened) -> None:
    told = opened.controller._told
    other = opened.workspace.people.add("Somebody Else")
    opened.workspace.logging.log(other, Kind.LIKE)
    assert opened.controller._told is told
    opened.workspace.logging.log(opened.person, Kind.LIKE)
    assert opened.controller._told is not told


def test_a_narrow_page_shows_timeline_and_cards_by_turns(qtbot: Any, opened: Opened) -> None:
    page = opened.page
    assert page.timeline.isVisible()
    assert page.column.isVisible()
    opened.desk.window.setMinimumSize(0, 0)
    opened.desk.window.resize(1024, 700)
    qtbot.waitUntil(lambda: page.is_narrow)
    assert page.timeline.isVisible()
    assert not page.column.isVisible()
    page.show_part(READINESS)
    assert page.column.isVisible()
    assert not page.timeline.isVisible()
    page.show_part(TIMELINE)
    press(qtbot, opened, "c")
    qtbot.waitUntil(lambda: page.bar.geometry().bottom() <= page.height())
    assert opened.desk.window.height() == 700
    assert page.timeline.height() > 60


def test_a_snoozed_step_is_brought_back_from_the_card(qtbot: Any, opened: Opened) -> None:
    step = opened.page.column.step
    step.snooze.menu().actions()[1].trigger()
    assert "Snoozed until 29 Nov" in step.snoozed.text()
    qtbot.mouseClick(step.waker, Qt.MouseButton.LeftButton)
    assert opened.toast == "Today may propose it again."
    assert not step.snoozed.isVisible()
    assert step.snooze.isVisible()
    qtbot.mouseClick(opened.desk.window.toast.button, Qt.MouseButton.LeftButton)
    assert step.snoozed.isVisible()


def test_somebody_in_connect_has_a_calm_card(opened: Opened) -> None:
    opened.workspace.people.move(opened.person, Stage.CONNECT, "old friends")
    step = opened.page.column.step
    assert step.isVisible()
    assert step.what.text() == "Nothing is due with Maren Okafor"
    assert "Last in touch on" in step.why.text()


def test_one_kind_is_shown_alone_until_somebody_else_is_shown(qtbot: Any, opened: Opened) -> None:
    page = opened.page
    opened.workspace.logging.log(opened.person, Kind.MEETING)
    opened.workspace.people.note(opened.person, "Met at the fair.")
    chooser = page.chooser
    chooser.menu.aboutToShow.emit()
    texts = [action.text().partition("\t")[0] for action in chooser.menu.actions()]
    chooser.menu.actions()[texts.index("Meetings")].trigger()
    view = page.timeline
    told = [view.telling(n).head for n in range(len(view.rows))]
    assert len(told) == 2
    assert told[1].startswith("You and ")
    opened.workspace.logging.log(opened.person, Kind.LIKE)
    assert len(view.rows) == 2
    person, other = opened.person, opened.workspace.people.add("Edda Hraun")
    opened.controller.show_person(other)
    opened.controller.show_person(person)
    assert len(view.rows) > 2
