"""A screen reader hears that the timeline is a list, and of other widgets what Qt says."""

from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea

from app.ui.timeline.access import ListAccess
from app.ui.timeline.view import TimelineView


def test_the_timeline_is_a_list_by_its_name(qtbot: Any) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.setAccessibleName("Timeline of Maren")
    told = QAccessible.queryAccessibleInterface(view)
    assert told.role() is QAccessible.Role.List
    assert told.text(QAccessible.Text.Name) == "Timeline of Maren"


def test_one_after_another_comes_and_goes(qtbot: Any) -> None:
    for _ in range(5):
        view = TimelineView()
        assert QAccessible.queryAccessibleInterface(view).role() is QAccessible.Role.List
        view.close()
        del view


def test_other_widgets_are_what_they_were(qtbot: Any) -> None:
    plain = QAbstractScrollArea()
    qtbot.addWidget(plain)
    view = TimelineView()
    qtbot.addWidget(view)
    told = QAccessible.queryAccessibleInterface(plain)
    assert not isinstance(told, ListAccess)
    assert told.role() is not QAccessible.Role.List
