"""Pairs are found, merged, taken apart by undo, and told apart for good, in a real window."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.core.stages import Stage
from app.ui.desk import DUPLICATES_PAGE, PEOPLE_PAGE
from app.ui.duplicates.view import DuplicatesView
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        people = made.workspace.people
        people.add("Zoë Brandt", ["https://x.com/zoebrandt"])
        people.move(people.find("Zoë Brandt"), Stage.ENGAGE)
        people.add("Zoë Brandt", ["https://bsky.app/profile/zoe.example.com"])
        people.add("Edda Hraun")
        made.settle()
        made.desk.window.go(PEOPLE_PAGE)
        made.desk.actions.action("view.duplicates").trigger()
        made.settle()
        yield made


def on_ladder(opened: RealWindow) -> int:
    return opened.workspace.store.reader.people_counts().on_ladder


def test_a_pair_is_explained_merged_and_taken_apart_by_undo(opened: RealWindow, qtbot: Any) -> None:
    view = opened.page(DuplicatesView)
    assert opened.window.current == DUPLICATES_PAGE
    assert view.model.rowCount() == 1
    assert "Both are called Zoë Brandt." in view.why.text()
    assert view.sides.left.said[0] == "X @zoebrandt"
    assert view.sides.right.said[0].startswith("Bluesky ")
    assert view.merger.text() == "Merge into one"

    qtbot.mouseClick(view.merger, LEFT)
    opened.settle()
    assert on_ladder(opened) == 2
    assert view.nobody.isVisible()
    assert "two are one now" in opened.said()
    card = opened.workspace.store.reader.card(opened.workspace.people.find("zoebrandt"))
    assert card is not None
    assert len(card.accounts) == 2

    qtbot.mouseClick(opened.window.toast.button, LEFT)
    opened.settle()
    assert on_ladder(opened) == 3
    assert view.model.rowCount() == 1


def test_not_the_same_is_never_asked_again_unless_it_is_taken_back(
    opened: RealWindow, qtbot: Any
) -> None:
    view = opened.page(DuplicatesView)
    qtbot.mouseClick(view.parter, LEFT)
    opened.settle()
    assert view.nobody.isVisible()
    opened.desk.window.go(PEOPLE_PAGE)
    opened.desk.window.go(DUPLICATES_PAGE)
    opened.settle()
    assert view.model.rowCount() == 0
    opened.desk.actions.action("edit.undo").trigger()
    opened.settle()
    assert view.model.rowCount() == 1
    assert on_ladder(opened) == 3


def test_the_other_one_can_be_kept(opened: RealWindow, qtbot: Any) -> None:
    view = opened.page(DuplicatesView)
    qtbot.mouseClick(view.swapper, LEFT)
    assert view.sides.left.said[0].startswith("Bluesky ")
    qtbot.mouseClick(view.merger, LEFT)
    opened.settle()
    card = opened.workspace.store.reader.card(opened.workspace.people.find("zoe.example.com"))
    assert card is not None
    assert card.stage is Stage.FOLLOW


def test_escape_leads_back(opened: RealWindow, qtbot: Any) -> None:
    view = opened.page(DuplicatesView)
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    assert opened.window.current == PEOPLE_PAGE
