"""The board in a whole window over the sample people: moving by drag and by keys, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QApplication

from app.core.stages import Origin, Stage
from app.services.rows import PeopleQuery
from app.ui.board.model import person_in
from app.ui.board.sheet import MoveSheet
from app.ui.board.view import BoardView, CardList
from app.ui.theme import Theme
from tests.support import desk as real
from tests.support.real_window import RealWindow, real_window

HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
SIDEWAYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real.desk(tmp_path) as workspace:
        workspace.samples.add()
    with real_window(qtbot, theme, tmp_path) as window:
        window.window.go("board")
        window.settle()
        yield window


def cards(opened: RealWindow, stage: Stage) -> CardList:
    found: CardList = opened.page(BoardView).columns[stage].cards
    return found


def hold_over(opened: RealWindow, source: Stage, target: Stage) -> Any:
    """Drag the first card of a column over another one; what is dragged."""
    people = cards(opened, source).people
    mime = people.mimeData([people.index(0, 0)])
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.MoveAction, mime, *HELD)
    QApplication.sendEvent(cards(opened, target).viewport(), enter)
    assert enter.isAccepted()
    return mime


def drop(opened: RealWindow, source: Stage, target: Stage) -> Any:
    mime = hold_over(opened, source, target)
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.MoveAction, mime, *HELD)
    QApplication.sendEvent(cards(opened, target).viewport(), event)
    return person_in(mime)


def sheet_of(opened: RealWindow) -> Any:
    (found,) = [s for s in opened.window.findChildren(MoveSheet) if s.isVisible()]
    return found


def stage_of(opened: RealWindow, person: Any) -> Stage:
    card = opened.workspace.store.reader.card(person)
    assert card is not None
    return card.stage


def test_the_columns_hold_whom_the_list_counts(opened: RealWindow) -> None:
    reader = opened.workspace.store.reader
    by_stage = reader.people_counts().by_stage
    for stage, column in opened.page(BoardView).columns.items():
        assert column.cards.people.rowCount() == by_stage[stage]
        assert column.count.text() == str(by_stage[stage])
        first = reader.people_page(PeopleQuery(stage=stage), 0, 1)
        assert column.cards.people.index(0, 0).data() == first[0].name


def test_a_column_says_what_it_wants_while_somebody_is_held_over_it(opened: RealWindow) -> None:
    hold_over(opened, Stage.FOLLOW, Stage.ENGAGE)
    column = opened.page(BoardView).columns[Stage.ENGAGE]
    assert column.hint.isVisible()
    assert column.hint_words.text().startswith("Engage still wants\n• ")
    QApplication.sendEvent(column.cards.viewport(), QDragLeaveEvent())
    assert not column.hint.isVisible()
    hold_over(opened, Stage.ENGAGE, Stage.FOLLOW)
    assert opened.page(BoardView).columns[Stage.FOLLOW].hint_words.text() == "Back to Follow"


def test_forward_wants_a_reason_and_is_marked_as_by_hand(qtbot: Any, opened: RealWindow) -> None:
    person = drop(opened, Stage.FOLLOW, Stage.ENGAGE)
    sheet = sheet_of(opened)
    assert "Engage still wants" in sheet.wanted.text()
    assert not sheet.mover.isEnabled()
    qtbot.keyClicks(sheet.reason, "We met at the fair")
    qtbot.mouseClick(sheet.mover, Qt.MouseButton.LeftButton)
    assert stage_of(opened, person) is Stage.ENGAGE
    assert cards(opened, Stage.ENGAGE).person == person
    move = opened.workspace.store.reader.timeline(person).transitions[0].transition
    assert (move.origin, move.reason) == (Origin.MANUAL, "We met at the fair")
    opened.desk.actions.action("edit.undo").trigger()
    opened.settle()
    assert stage_of(opened, person) is Stage.FOLLOW
    assert cards(opened, Stage.FOLLOW).people.index_of(person).isValid()
    assert not cards(opened, Stage.ENGAGE).people.index_of(person).isValid()


def test_the_undo_beside_a_move_means_that_move(qtbot: Any, opened: RealWindow) -> None:
    person = drop(opened, Stage.ENGAGE, Stage.FOLLOW)
    assert stage_of(opened, person) is Stage.FOLLOW
    opened.workspace.people.tag(person, "poet")
    opened.window.toast.button.click()
    assert opened.said().startswith("Something else was done since.")
    card = opened.workspace.store.reader.card(person)
    assert card is not None
    assert (card.stage, "poet" in card.tags) == (Stage.FOLLOW, True)


def test_leaving_it_does_nothing(qtbot: Any, opened: RealWindow) -> None:
    before = opened.workspace.history.entries()
    person = drop(opened, Stage.FOLLOW, Stage.CONNECT)
    qtbot.mouseClick(sheet_of(opened).leaver, Qt.MouseButton.LeftButton)
    assert stage_of(opened, person) is Stage.FOLLOW
    drop(opened, Stage.FOLLOW, Stage.FOLLOW)
    assert opened.workspace.history.entries() == before


def test_back_asks_nothing_and_can_be_undone(opened: RealWindow) -> None:
    person = drop(opened, Stage.ENGAGE, Stage.FOLLOW)
    assert stage_of(opened, person) is Stage.FOLLOW
    assert "is at Follow now." in opened.said()
    opened.window.toast.button.click()
    opened.settle()
    assert stage_of(opened, person) is Stage.ENGAGE


def test_keys_walk_the_board_and_move_somebody(qtbot: Any, opened: RealWindow) -> None:
    follow, engage = cards(opened, Stage.FOLLOW), cards(opened, Stage.ENGAGE)
    follow.enter()
    qtbot.keyClick(follow, Qt.Key.Key_Down)
    assert follow.currentIndex().row() == 1
    person = follow.person
    qtbot.keyClick(follow, Qt.Key.Key_Right, SIDEWAYS)
    sheet_of(opened).reject()
    assert stage_of(opened, person) is Stage.FOLLOW
    qtbot.keyClick(follow, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is engage
    person = engage.person
    qtbot.keyClick(engage, Qt.Key.Key_Left, SIDEWAYS)
    assert stage_of(opened, person) is Stage.FOLLOW
    qtbot.keyClick(follow, Qt.Key.Key_Return)
    assert opened.window.current == "people"


def test_a_change_elsewhere_reaches_the_board(opened: RealWindow) -> None:
    person = cards(opened, Stage.ENGAGE).people.person_at(
        cards(opened, Stage.ENGAGE).people.index(0, 0)
    )
    assert person is not None
    opened.window.go("today")
    opened.workspace.people.move(person, Stage.FOLLOW)
    opened.window.go("board")
    assert cards(opened, Stage.FOLLOW).people.index_of(person).isValid()


def test_the_cards_are_painted_in_both_directions(opened: RealWindow) -> None:
    view = opened.page(BoardView)
    picture = QPixmap(view.size())
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.render(picture)
    assert picture.toImage().pixelColor(5, 5).isValid()
