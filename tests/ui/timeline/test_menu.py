"""What can be done with a row: only what fits what it is."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from app.core.interactions import Kind
from app.core.stages import Stage
from app.ui.timeline.menu import row_menu
from app.ui.timeline.view import TimelineView
from tests.support.timelines import THEIRS, TODAY, act, day, move, story_of, timeline


@pytest.fixture
def view(bring_up: Callable[[QWidget], None]) -> TimelineView:
    made = TimelineView()
    made.resize(600, 700)
    bring_up(made)
    theirs = act(day(11, 20), Kind.MESSAGE, THEIRS, url="https://example.org/1")
    shown = timeline(
        [theirs, act(day(10, 1)), act(day(10, 2)), act(day(9, 1), Kind.COMMENT)],
        moves=[move(day(11, 21))],
        notes=[(day(11, 19), "Kiel")],
    )
    made.show_story(story_of(shown), "Maren", TODAY, stage=Stage.ENGAGE, is_same=False)
    made.grab()
    return made


def test_each_kind_of_row_offers_its_own(view: TimelineView) -> None:
    offered = {
        row.shape.name: [
            action.text() for action in row_menu(view, view._roll, n).actions() if action.text()
        ]
        for n, row in reversed(list(enumerate(view.rows)))
    }
    assert offered["MOVE"] == ["Undo this move", "Copy text"]
    assert offered["ACT"] == ["No answer needed", "Open link", "Edit", "Copy text", "Remove"]
    assert offered["NOTE"] == ["Edit", "Keep private", "Copy text", "Delete"]
    assert offered["RUN"] == ["Unfold", "Copy text"]


def test_an_act_of_mine_needs_no_answer_and_has_no_link(view: TimelineView) -> None:
    last = len(view.rows) - 1
    texts = [action.text() for action in row_menu(view, view._roll, last).actions()]
    assert [text for text in texts if text] == ["Edit", "Copy text", "Remove"]
