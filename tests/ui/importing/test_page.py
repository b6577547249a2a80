"""The page shows the shelves of a plan, and its button follows every mark."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.imports import LeftOut, Outcome, RowRef
from app.ui.importing.choice import Choice
from app.ui.importing.page import Count, PreviewPage
from tests.support.plans import act, plan, planned

COUNTS = tuple(Count(number=str(n), label="people", detail="new") for n in range(4))
LEFT_OUT = LeftOut(ref=RowRef(file="following.js", line=3), code="deleted_account", count=2)


@pytest.fixture
def page(bring_up: Callable[[QWidget], None]) -> PreviewPage:
    made = PreviewPage()
    made.resize(1000, 650)
    people = [planned(0), planned(1), planned(2, Outcome.UPDATED), planned(3, Outcome.AMBIGUOUS)]
    made.show_plan(Choice(plan(people, [act(1)], [LEFT_OUT])), {}, "a.zip", COUNTS)
    bring_up(made)
    return made


def click(page: PreviewPage, qtbot: Any, text: str) -> None:
    (chip,) = (c for c in page.shelves.findChildren(QWidget) if getattr(c, "text", str)() == text)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_each_shelf_has_its_count_and_its_rows(page: PreviewPage, qtbot: Any) -> None:
    for text, rows in (("Already here 1", 1), ("Look at these 1", 1), ("New 2", 2)):
        click(page, qtbot, text)
        assert page.table.isVisible()
        assert page.people.rowCount() == rows
    click(page, qtbot, "Left out 2")
    assert page.left_out.isVisible()
    assert page.summary.text() == "2 entries left out: The account no longer exists (2)"


def test_only_people_with_something_between_you(page: PreviewPage, qtbot: Any) -> None:
    assert page.taker.text() == "Import 3 people, 1 interaction, and update 1 person"
    qtbot.mouseClick(page.interacted, Qt.MouseButton.LeftButton)
    assert page.taker.text() == "Import 1 person, 1 interaction, and update 1 person"
    assert page.people.rowCount() == 1
    qtbot.mouseClick(page.interacted, Qt.MouseButton.LeftButton)
    assert page.people.rowCount() == 2


def test_the_mark_in_the_head_turns_a_whole_shelf(page: PreviewPage, qtbot: Any) -> None:
    qtbot.mouseClick(page.table.everybody, Qt.MouseButton.LeftButton)
    assert page.taker.text() == "Import 1 person and update 1 person"
    assert page.table.everybody.checkState() is Qt.CheckState.Unchecked
    click(page, qtbot, "Look at these 1")
    assert page.table.everybody.checkState() is Qt.CheckState.Checked


def test_a_shelf_without_rows_says_so(page: PreviewPage, qtbot: Any) -> None:
    page.show_plan(Choice(plan([planned(0)])), {}, "a.zip", COUNTS)
    click(page, qtbot, "Look at these 0")
    assert page.nobody.isVisible()
    assert not page.exporter.isVisible()
    assert page.counts[1].accessibleName() == "1 people, new"
