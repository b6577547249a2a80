"""Keys and words of the pane: what is asked goes out, and an empty list says why."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.core.stages import Stage
from app.services.rows import PeopleQuery, Sort
from app.ui.people import list_delegate, list_view
from app.ui.people.list_model import PeopleModel
from app.ui.people.list_view import PeoplePane, PeopleTable
from app.ui.theme import Choice, Theme, palette_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip
from app.ui.widgets.quiet_table import choose_row
from tests.support.people_rows import PICTURED, TODAY, RowsReader, row


@pytest.fixture
def pane(bring_up: Callable[[PeoplePane], None]) -> PeoplePane:
    model = PeopleModel(RowsReader(list(PICTURED)), lambda: TODAY)
    model.ask(PeopleQuery(sort=Sort.NAME))
    made = PeoplePane(model)
    made.resize(328, 600)
    bring_up(made)
    made.show_people(model.rowCount(), is_whole=True)
    made.show_sort(Sort.NAME)
    return made


def heard(signal: Any) -> list[object]:
    seen: list[object] = []
    signal.connect(lambda *values: seen.append(values[0] if values else True))
    return seen


def test_every_letter_searches(qtbot: Any, pane: PeoplePane) -> None:
    searched = heard(pane.searched)
    qtbot.keyClicks(pane.search, "mar")
    assert searched == ["m", "ma", "mar"]
    qtbot.keyClick(pane.search, Qt.Key.Key_Escape)
    assert searched[-1] == ""
    assert pane.search.text() == ""


def test_from_the_search_field_into_the_rows_and_on(qtbot: Any, pane: PeoplePane) -> None:
    picked, opened = heard(pane.picked), heard(pane.opened)
    pane.search.setFocus()
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is pane.table
    qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    qtbot.keyClick(pane.table, Qt.Key.Key_End)
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    rows = [pane.model.person_at(pane.model.index(n, 0)) for n in (0, 1, 9)]
    assert picked == rows
    assert opened == [True]


def test_letters_do_not_run_through_the_rows(qtbot: Any, pane: PeoplePane) -> None:
    pane.table.setCurrentIndex(pane.model.index(0, 0))
    picked = heard(pane.picked)
    qtbot.keyClicks(pane.table, "wlr")
    assert picked == []


def test_whom_the_program_chooses_is_chosen_alone_though_ctrl_is_held(
    qtbot: Any, pane: PeoplePane
) -> None:
    rows = [pane.model.person_at(pane.model.index(n, 0)) for n in (0, 4)]
    pane.table.setCurrentIndex(pane.model.index(0, 0))
    qtbot.keyPress(pane.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    choose_row(pane.table, 4)
    assert pane.selected_people() == [rows[1]]
    qtbot.keyRelease(pane.table, Qt.Key.Key_Z)


def test_home_and_end_go_to_the_first_and_the_last_and_shift_takes_along_who_is_between(
    qtbot: Any, pane: PeoplePane
) -> None:
    rows = [pane.model.person_at(pane.model.index(n, 0)) for n in range(10)]
    at = pane.table.visualRect(pane.model.index(4, 0)).center()
    qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(pane.table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_people() == rows[4:]
    qtbot.keyClick(pane.table, Qt.Key.Key_Home)
    assert pane.selected_people() == rows[:1]


def test_a_click_picks_and_a_double_click_opens(qtbot: Any, pane: PeoplePane) -> None:
    picked, opened = heard(pane.picked), heard(pane.opened)
    at = pane.table.visualRect(pane.model.index(2, 0)).center()
    qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert picked == [pane.model.person_at(pane.model.index(2, 0))]
    assert opened == [True]


def test_chips_carry_counts_and_choose(qtbot: Any, pane: PeoplePane) -> None:
    pane.show_counts({Stage.FOLLOW: 1263, Stage.ENGAGE: 0})
    chips = pane.findChildren(Chip)
    assert [chip.text() for chip in chips] == [
        "All",
        "Follow 1,263",
        "Engage",
        "Converse",
        "Connect",
    ]
    chosen = heard(pane.stage_chosen)
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert chosen == ["1", "all"]


def test_the_order_is_chosen_from_a_menu(pane: PeoplePane) -> None:
    sorts, everybody = heard(pane.sort_chosen), heard(pane.everybody_chosen)
    entries = {action.text(): action for action in pane.sorter.menu().actions()}
    assert entries["Name"].isChecked()
    entries["Latest first"].trigger()
    entries["Also those set aside"].trigger()
    assert (sorts, everybody) == (["recent"], [True])
    pane.show_sort(Sort.RECENT)
    assert pane.sorter.text() == "Latest first"
    assert pane.sorter.accessibleName() == "Order: Latest first"


def test_the_count_is_said(pane: PeoplePane) -> None:
    assert pane.count.text() == "10 people"
    pane.show_people(1, is_whole=True)
    assert pane.count.text() == "1 person"
    pane.show_people(1263, is_whole=True)
    assert pane.count.text() == "1,263 people"


def visible_buttons(pane: PeoplePane) -> dict[str, Button]:
    return {b.text(): b for b in pane.findChildren(Button) if b.isVisible() and b.text()}


def test_nobody_here_yet_offers_both_ways_in(pane: PeoplePane) -> None:
    added, imported = heard(pane.add_asked), heard(pane.import_asked)
    pane.show_people(0, is_whole=True)
    buttons = visible_buttons(pane)
    buttons["Add a person"].click()
    buttons["Choose a file…"].click()
    assert (added, imported) == ([""], [True])


def test_no_match_offers_to_add_what_was_typed(qtbot: Any, pane: PeoplePane) -> None:
    added = heard(pane.add_asked)
    qtbot.keyClicks(pane.search, " Zora ")
    pane.show_people(0, is_whole=False)
    visible_buttons(pane)["Add “Zora”"].click()
    assert added == ["Zora"]
    pane.search.clear()
    pane.show_people(0, is_whole=False)
    assert not [text for text in visible_buttons(pane) if text.startswith("Add")]


def point_at(monkeypatch: pytest.MonkeyPatch, table: PeopleTable, at: QPoint) -> None:
    """Say that the pointer is over the rows: where it really is, is all tests' together."""
    pointer = SimpleNamespace(pos=lambda: table.viewport().mapToGlobal(at))
    for module in (list_delegate, list_view):
        monkeypatch.setattr(module, "QCursor", pointer)
    table.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    table.viewport().update()


def seen_of(table: PeopleTable) -> QImage:
    """What is on the screen of the rows, without painting them anew."""
    QApplication.processEvents()
    window, rows = table.window(), table.viewport()
    at, size = rows.mapTo(window, QPoint(0, 0)), rows.size()
    seen = window.screen().grabWindow(window.winId(), at.x(), at.y(), size.width(), size.height())
    return seen.toImage()


@pytest.mark.parametrize("scheme", [Choice.LIGHT, Choice.DARK])
def test_rows_that_are_moved_while_scrolling_look_like_rows_painted_anew(
    monkeypatch: pytest.MonkeyPatch,
    bring_up: Callable[[PeoplePane], None],
    theme: Theme,
    scheme: Choice,
) -> None:
    many = [row(number, readiness=float(number)) for number in range(1, 81)]
    model = PeopleModel(RowsReader(many), lambda: TODAY)
    model.ask(PeopleQuery())
    pane = PeoplePane(model)
    pane.resize(328, 600)
    bring_up(pane)
    theme.choose(scheme)  # the style is put on anew, after the window is there
    table, painted = pane.table, []
    paint = table.rows.paint
    table.rows.paint = lambda *given: (painted.append(given[2].row()), paint(*given))  # type: ignore[method-assign,func-returns-value]
    choose_row(table, 3)
    point_at(monkeypatch, table, QPoint(60, 300))
    bar = table.verticalScrollBar()
    for step in (60, 60, -30, 200, bar.maximum()):
        seen_of(table)
        painted.clear()
        bar.setValue(bar.value() + step)
        moved = seen_of(table)
        if abs(step) <= 60:
            assert len(set(painted)) <= 5, (
                "only what came into sight, and the row under the pointer"
            )
        table.viewport().update()
        assert moved == seen_of(table)
    pane.resize(328, 5_000)
    ground = seen_of(table)
    assert ground.pixelColor(40, 4_700) == QColor(palette_of(table).surface)


def test_the_row_under_the_pointer_is_told_apart(
    monkeypatch: pytest.MonkeyPatch, pane: PeoplePane
) -> None:
    table = pane.table
    for number in (2, 4):
        point_at(monkeypatch, table, table.visualRect(pane.model.index(number, 0)).center())
        seen = seen_of(table)
        tinted = QColor(palette_of(table).bg)
        at = [seen.pixelColor(5, table.rowViewportPosition(n) + 20) == tinted for n in range(6)]
        assert at == [n == number for n in range(6)]
