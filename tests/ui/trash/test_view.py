"""The page of the trash by itself: what is offered when somebody is there, and when nobody is."""

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt

from app.core.people import PersonId
from app.services.rows import TrashRow
from app.ui.theme import Theme
from app.ui.trash.view import TrashView

DAY = dt.date(2026, 11, 2)


def rows(*names: str) -> list[TrashRow]:
    return [TrashRow(id=PersonId(at), name=name, day=DAY) for at, name in enumerate(names, 1)]


def shown(qtbot: Any) -> TrashView:
    view = TrashView("Kept for 30 days.", lambda row: row.day)
    qtbot.addWidget(view)
    view.show()
    return view


def test_an_empty_trash_says_so_and_offers_nothing_but_the_way_back(
    theme: Theme, qtbot: Any
) -> None:
    view = shown(qtbot)
    view.show_people([])
    assert view.nobody.isVisible()
    assert view.nobody.title.text() == "The trash is empty"
    assert not view.restorer.isVisible()
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_those_who_are_chosen_are_told_and_one_is_always_chosen(theme: Theme, qtbot: Any) -> None:
    view = shown(qtbot)
    view.show_people(rows("Maren", "Ravi", "Zoë"))
    assert [row.name for row in view.chosen()] == ["Maren"]
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    qtbot.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.name for row in view.chosen()] == ["Ravi", "Zoë"]
    view.show_people(rows("Maren"))
    assert [row.name for row in view.chosen()] == ["Maren"]
    view.table.clearSelection()
    assert not view.restorer.isEnabled()
    assert not view.forgetter.isEnabled()
