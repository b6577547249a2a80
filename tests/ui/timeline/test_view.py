"""The timeline under real events: only what is seen is laid out, and the place is kept."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.interactions import Kind
from app.core.stages import Stage
from app.services.rows import Timeline
from app.ui.theme import Choice, Theme
from app.ui.timeline.entries import Shape
from app.ui.timeline.view import TimelineView
from tests.support.timelines import MINE, THEIRS, TODAY, act, day, move, story_of, timeline

LONG = "Was it always there, the lighthouse that nobody in the book ever looks at? " * 20
Show = Callable[[Timeline], TimelineView]


@pytest.fixture
def show(bring_up: Callable[[QWidget], None]) -> Show:
    def made(shown: Timeline, *, stage: Stage | None = Stage.ENGAGE) -> TimelineView:
        view = TimelineView()
        view.resize(600, 500)
        bring_up(view)
        view.show_story(story_of(shown), "Maren", TODAY, stage=stage, is_same=False)
        view.grab()
        return view

    return made


def many(count: int) -> Timeline:
    """A long story in which nothing folds."""
    kinds = (Kind.COMMENT, Kind.MESSAGE, Kind.QUESTION)
    return timeline(
        [
            act(
                day(1 + n % 12, 1 + n % 28, 2016 + n % 10),
                kinds[n % 3],
                THEIRS if n % 4 else MINE,
                text=LONG if n % 7 == 0 else "Short." if n % 2 else "",
            )
            for n in range(count)
        ]
    )


def laid(view: TimelineView) -> int:
    return len(view._roll._laid)


def test_only_what_is_seen_is_laid_out(show: Show) -> None:
    view = show(many(3000))
    assert sum(row.size for row in view.rows if row.shape is not Shape.MONTH) == 3000
    assert len(view.rows) < 300
    assert 0 < laid(view) < 40
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.grab()
    assert laid(view) < 80


def test_rows_stand_one_below_the_other_without_gap(show: Show) -> None:
    view = show(many(60))
    boxes = [view.row_box(n) for n in range(8)]
    for (top, height), (below, _) in pairwise(boxes):
        assert top + height == below


def test_the_arrows_go_from_entry_to_entry_and_pass_the_months(qtbot: Any, show: Show) -> None:
    view = show(timeline([act(day(10, 3), Kind.COMMENT), act(day(11, 3), Kind.COMMENT)]))
    view.setFocus()
    assert view.current == 1
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.rows[view.current].shape is Shape.ACT
    assert view.current == 3
    assert view.accessibleDescription() == "You commented. 3 October 2026"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.current == 1


def test_end_brings_the_oldest_into_sight(qtbot: Any, show: Show) -> None:
    view = show(many(200))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    top, height = view.row_box(view.current)
    assert view.current == len(view.rows) - 1
    assert top >= 0
    assert top + height <= view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


def test_enter_folds_a_run_out_and_in(qtbot: Any, show: Show) -> None:
    view = show(timeline([act(day(11, n)) for n in (1, 2, 3)]))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [row.shape for row in view.rows].count(Shape.ACT) == 3
    assert view.current == 1
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert len(view.rows) == 2


def test_a_click_shows_a_long_text_whole(qtbot: Any, show: Show) -> None:
    view = show(timeline([act(day(11, 3), Kind.MESSAGE, THEIRS, text=LONG)]))
    top, before = view.row_box(1)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, top + 40))
    assert view.row_box(1)[1] > before * 1.5
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, top + 40))
    assert view.row_box(1)[1] == before


def test_delete_asks_to_remove_the_current_act_and_a_run_is_opened_first(
    qtbot: Any, show: Show
) -> None:
    one = act(day(11, 9), Kind.COMMENT)
    view = show(timeline([one, act(day(11, 1)), act(day(11, 2))]))
    asked: list[object] = []
    view.remove_asked.connect(asked.append)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert asked == [one.id]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert asked == [one.id]
    assert len(view.rows) == 5


def test_letters_are_left_to_the_window(qtbot: Any, show: Show) -> None:
    class Ground(QWidget):
        heard = ""

        def keyPressEvent(self, event: Any) -> None:
            self.heard += event.text()

    view = show(many(5))
    ground = Ground()
    view.setParent(ground)
    qtbot.keyClick(view, "l")
    assert ground.heard == "l"
    view.setParent(None)


def test_undo_is_offered_on_the_latest_move_to_the_present_stage_only(
    qtbot: Any, show: Any
) -> None:
    moves = [move(day(8, 30)), move(day(10, 1), Stage.ENGAGE, Stage.CONVERSE)]
    view = show(timeline(moves=moves), stage=Stage.CONVERSE)
    with qtbot.waitSignal(view.undo_asked):
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Return)
    offered = [bool(view._roll.can_undo(n)) for n in range(len(view.rows))]
    assert offered.count(True) == 1
    assert offered[1]
    box = view._roll.painter.undo_box(view._roll.lay(1), view.row_box(1)[0])
    with qtbot.waitSignal(view.undo_asked):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def test_a_change_keeps_place_and_current_entry(show: Show) -> None:
    shown = many(300)
    view = show(shown)
    view.verticalScrollBar().setValue(4000)
    view.grab()
    view.select(view._seen().start + 2)
    current = view.telling(view.current).spoken
    view.grab()
    top = view.row_box(view.current)[0]
    added = timeline([*shown.interactions, act(TODAY, Kind.MESSAGE, text="New.")])
    view.show_story(story_of(added), "Maren", TODAY, stage=Stage.ENGAGE, is_same=True)
    view.grab()
    assert view.telling(view.current).spoken == current
    assert view.row_box(view.current)[0] == top


def test_at_the_top_what_is_new_is_seen(show: Show) -> None:
    shown = many(50)
    view = show(shown)
    added = timeline([*shown.interactions, act(TODAY, Kind.MESSAGE, text="New.")])
    view.show_story(story_of(added), "Maren", TODAY, stage=Stage.ENGAGE, is_same=True)
    assert view.verticalScrollBar().value() == 0
    assert view.telling(1).body == "New."


def test_the_menu_offers_what_can_be_done(show: Show) -> None:
    theirs = act(day(11, 9), Kind.MESSAGE, THEIRS, text="Hello", url="https://example.org/1")
    waived = act(day(11, 8), Kind.MESSAGE, THEIRS, no_answer_needed=True)
    view = show(timeline([theirs, waived]))
    told: list[object] = []
    view.no_answer_asked.connect(told.append)
    view.link_asked.connect(told.append)
    for action in view.menu_for(1).actions():
        if action.text() in ("No answer needed", "Open link", "Copy text"):
            action.trigger()
    assert told == [theirs.id, "https://example.org/1"]
    assert QGuiApplication.clipboard().text() == "Hello"
    assert "No answer needed" not in [a.text() for a in view.menu_for(2).actions()]


def test_the_menu_of_a_note_and_the_delete_key_ask_with_the_note(qtbot: Any, show: Show) -> None:
    shown = timeline([act(day(11, 9))], notes=[(day(11, 10), "Writes about fog.")])
    view = show(shown)
    told: list[object] = []
    for signal in (view.note_asked, view.private_asked, view.note_removal_asked):
        signal.connect(told.append)
    texts = [a.text() for a in view.menu_for(1).actions() if a.text()]
    assert texts == ["Edit", "Keep private", "Copy text", "Delete"]
    assert "Keep private" not in [a.text() for a in view.menu_for(2).actions()]
    for action in view.menu_for(1).actions():
        if action.text() != "Copy text":
            action.trigger()
    view.setFocus()
    view.select(1)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert told == [shown.notes[0]] * 4


def test_marked_acts_light_their_rows(show: Show) -> None:
    theirs = act(day(11, 9), Kind.LIKE, THEIRS)
    view = show(timeline([theirs, act(day(11, 1)), act(day(11, 2))]))
    plain = view.grab().toImage()
    view.light(lambda one: one.id == theirs.id)
    assert [view.is_lit(n) for n in range(len(view.rows))] == [False, True, False]
    assert view.grab().toImage() != plain
    view.light(None)
    assert view.grab().toImage() == plain


def test_a_new_scheme_or_width_is_followed(show: Show, theme: Theme) -> None:
    view = show(many(40))
    light = view.grab().toImage()
    theme.choose(Choice.DARK)
    dark = view.grab().toImage()
    assert dark.pixelColor(2, 200) != light.pixelColor(2, 200)
    before = view.row_box(1)[1]
    view.resize(300, 500)
    assert view.row_box(1)[1] > before


def test_right_to_left_stands_on_the_other_side(show: Show) -> None:
    view = show(timeline([act(day(11, 9), Kind.COMMENT, MINE, text="شكرا")]))
    plain = view.grab().toImage()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = view.grab().toImage()
    mark = view._roll.painter
    assert mark.is_mirrored
    assert plain != turned


def test_nothing_happened_and_nothing_breaks(qtbot: Any, show: Show) -> None:
    view = show(timeline())
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        qtbot.keyClick(view, key)
    assert view.current == -1


def test_heights_that_were_measured_stay_when_only_the_height_changes(show: Show) -> None:
    view = show(timeline([act(day(month, 3), Kind.COMMENT, text=LONG) for month in (9, 10, 11)]))
    measured = view._roll.heights.total
    view.resize(view.width(), view.height() - 40)
    assert view._roll.heights.total == measured
