"""Places of the user's own: chosen, walked, moved and left by key; the focus stays with its place."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.widgets.side_bar import Place
from app.ui.widgets.side_list import SideList

ALT = Qt.KeyboardModifier.AltModifier


def places(*keys: str) -> list[tuple[Place, str]]:
    return [(Place(key=key, text=key.upper(), icon="circle"), "3") for key in keys]


@pytest.fixture
def view(bring_up: Callable[[QWidget], None]) -> SideList:
    made = SideList("Saved")
    made.resize(170, 300)
    bring_up(made)
    made.fill(places("a", "b", "c"))
    return made


def test_nothing_is_not_shown(view: SideList) -> None:
    assert view.isVisible()
    view.fill([])
    assert view.isHidden()


def test_arrows_walk_and_alt_moves_but_not_beyond_the_ends(qtbot: Any, view: SideList) -> None:
    told: list[tuple[str, int]] = []
    view.move_asked.connect(lambda key, step: told.append((key, step)))
    view.items[0].setFocus()
    qtbot.keyClick(view.items[0], Qt.Key.Key_Up, ALT)
    qtbot.keyClick(view.items[0], Qt.Key.Key_Down)
    assert view.items[1].hasFocus()
    qtbot.keyClick(view.items[1], Qt.Key.Key_Down, ALT)
    assert told == [("b", 1)]


def test_the_focus_stays_with_its_place_and_goes_to_a_neighbour_when_that_is_gone(
    view: SideList,
) -> None:
    view.items[1].setFocus()
    view.fill(places("b", "a", "c"))
    assert view.items[0].hasFocus()
    view.fill(places("a", "c"))
    assert view.items[0].hasFocus()


def test_keys_and_menu_ask_with_the_place(qtbot: Any, view: SideList) -> None:
    told: list[str] = []
    view.rename_asked.connect(lambda key: told.append(f"rename {key}"))
    view.delete_asked.connect(lambda key: told.append(f"delete {key}"))
    view.chosen.connect(lambda key: told.append(f"go {key}"))
    qtbot.keyClick(view.items[0], Qt.Key.Key_F2)
    qtbot.keyClick(view.items[1], Qt.Key.Key_Delete)
    qtbot.keyClick(view.items[2], Qt.Key.Key_Return)
    for action in view.menu_for(view.items[2]).actions():
        action.trigger()
    assert told == ["rename a", "delete b", "go c", "rename c", "delete c"]
    assert view.current == "c"
    view.set_current("b")
    assert [item.isChecked() for item in view.items] == [False, True, False]
