"""The side bar can be walked by keys and says its counts aloud."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.ui.theme import Theme
from app.ui.widgets.side_bar import Place, SideBar

PLACES = (
    Place(key="today", text="Today", icon="sun", shortcut="Ctrl+1"),
    Place(key="people", text="People", icon="users"),
)


def test_keys_and_clicks_lead_on(qtbot: Any, bring_up: Callable[[SideBar], None]) -> None:
    bar = SideBar("Acquainted", PLACES, foot=QPushButton("foot"))
    bring_up(bar)
    told: list[str] = []
    bar.chosen.connect(told.append)
    bar.set_current("today")
    assert told == []
    bar.item("today").setFocus()
    qtbot.keyClick(bar.item("today"), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is bar.item("people")
    assert bar.item("people").isChecked()
    qtbot.mouseClick(bar.item("today"), Qt.MouseButton.LeftButton)
    assert told == ["people", "today"]
    bar.set_current("import")  # no place of the bar: none is marked
    assert not bar.item("today").isChecked()


def test_counts_are_shown_and_said(qtbot: Any, theme: Theme) -> None:
    bar = SideBar("Acquainted", PLACES)
    qtbot.addWidget(bar)
    item = bar.item("people")
    without = item.grab().toImage()
    bar.set_count("people", "1,284")
    assert item.accessibleName() == "People, 1,284"
    assert item.grab().toImage() != without
    bar.set_count("people", "")
    assert item.accessibleName() == "People"
    assert bar.item("today").toolTip() == "Ctrl+1"


def test_the_row_is_painted_from_the_right_where_words_are(qtbot: Any, theme: Theme) -> None:
    bar = SideBar("Acquainted", PLACES)
    qtbot.addWidget(bar)
    item = bar.item("people")
    item.resize(150, 34)
    left = item.grab().toImage()
    item.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = item.grab().toImage()
    ground = left.pixelColor(75, 3)

    def inked(image: Any, xs: range) -> bool:
        return any(image.pixelColor(x, y) != ground for x in xs for y in range(6, 28))

    assert inked(left, range(8, 28))
    assert not inked(left, range(122, 148))
    assert inked(right, range(122, 146))


def test_a_narrow_bar_has_icons_whose_words_are_said(
    qtbot: Any, bring_up: Callable[[SideBar], None]
) -> None:
    foot, listed = QPushButton("foot"), QPushButton("list")
    bar = SideBar("Acquainted", PLACES, foot=foot)
    bar.add_list(listed)
    bar.set_count("people", "57")
    bring_up(bar)
    wide = bar.width()
    bar.set_narrow(is_narrow=True)
    item = bar.item("people")
    item.grab()
    assert bar.width() < wide / 2
    assert (foot.isVisible(), listed.isVisible(), item.isVisible()) == (False, False, True)
    assert item.accessibleName() == item.toolTip() == "People, 57"

    bar.set_narrow(is_narrow=False)
    item.grab()
    assert (bar.width(), item.toolTip()) == (wide, "")
    assert foot.isVisible()
    assert listed.isVisible()
