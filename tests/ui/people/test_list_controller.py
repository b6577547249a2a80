"""The page of people in a whole window: search, choice, changes, and somebody new."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.core.errors import AppError
from app.core.events import Changes
from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.core.stages import State
from app.services.rows import Label
from app.ui.desk import Desk
from app.ui.people.list_controller import PeopleController
from app.ui.people.list_new import NewPerson
from app.ui.people.list_view import PeoplePane
from app.ui.theme import Theme
from app.ui.widgets.chips import Chip
from tests.support.desk import desk as open_real
from tests.support.people_rows import row
from tests.support.real_window import real_window
from tests.support.stores import database_of


class Noted:
    """A person's page that only notes whom it was asked to show."""

    def __init__(self) -> None:
        self.shown: list[PersonId] = []
        self.entered = 0
        self.refreshed = 0
        self.widget: QWidget = QLabel("person")

    def show_person(self, person: PersonId) -> None:
        self.shown.append(person)

    def refresh(self) -> None:
        self.refreshed += 1

    def enter(self) -> None:
        self.entered += 1


class Page:
    """The window's own pane, and the desk it lies on."""

    def __init__(self, opened: Any) -> None:
        self.workspace = opened.workspace
        self.rows = opened.workspace.store.reader.rows
        self.desk: Desk = opened.desk
        self.pane = opened.desk.window.findChild(PeoplePane)

    def names(self) -> list[str]:
        model = self.pane.model
        return [model.index(n, 0).data() for n in range(model.rowCount())]

    @property
    def current(self) -> str:
        return str(self.pane.table.currentIndex().data())


@pytest.fixture
def page(open_rows: Callable[..., Any]) -> Page:
    return Page(open_rows())


def test_somebody_is_chosen_when_the_page_opens(page: Page) -> None:
    assert page.current == "Aiko Yamane"
    assert QApplication.focusWidget() is page.pane.table
    assert page.desk.window.side_bar.item("people").accessibleName() == "People, 10"


def test_searching_narrows_and_clearing_brings_the_choice_back(qtbot: Any, page: Page) -> None:
    page.desk.actions.action("edit.find").trigger()
    assert QApplication.focusWidget() is page.pane.search
    qtbot.keyClicks(page.pane.search, "ka")
    assert page.names() == ["Maren Okafor", "Sana Nadkarni", "Wen Kaplan"]
    assert page.pane.count.text() == "3 people"
    qtbot.keyClick(page.pane.search, Qt.Key.Key_Escape)
    assert page.current == "Aiko Yamane"


def test_stages_and_order(qtbot: Any, page: Page) -> None:
    chips = page.pane.findChildren(Chip)
    assert [c.text() for c in chips] == ["All", "Follow 4", "Engage 3", "Converse 2", "Connect 1"]
    qtbot.mouseClick(chips[2], Qt.MouseButton.LeftButton)
    assert page.names() == ["Maren Okafor", "Jules Baptiste", "Wen Kaplan"]
    page.pane.sort_chosen.emit("name")
    assert page.names() == ["Jules Baptiste", "Maren Okafor", "Wen Kaplan"]
    assert page.desk.state.text("people/sort") == "name"


def test_the_order_is_the_same_next_time(open_rows: Callable[..., Any]) -> None:
    first = Page(open_rows())
    first.pane.sort_chosen.emit("name")
    again = Page(open_rows())
    assert again.pane.sorter.text() == "Name"
    assert again.names() == sorted(again.names())


def test_a_change_repaints_moves_and_keeps_the_choice(qtbot: Any, page: Page) -> None:
    page.desk.show_person(PersonId(6))
    assert page.current == "Wen Kaplan"
    page.rows[5] = page.rows[5]._replace(readiness=99.0)
    page.workspace.store.tell(Changes(label="log.like", people=frozenset({PersonId(6)})))
    qtbot.waitUntil(lambda: page.names()[0] == "Wen Kaplan")
    assert page.current == "Wen Kaplan"
    first = page.pane.model.shown(0)
    assert first is not None
    assert first.readiness == 99.0


def test_a_change_to_nobody_reads_nothing(page: Page) -> None:
    reader = page.workspace.store.reader
    before = (reader.ids_asked, len(reader.fetched))
    page.workspace.store.tell(Changes(label="settings"))
    assert (reader.ids_asked, len(reader.fetched)) == before


def test_many_new_people_are_counted(qtbot: Any, page: Page) -> None:
    page.rows.extend(row(n) for n in range(100, 400))
    page.workspace.store.tell(Changes(label="import", everybody=True))
    qtbot.waitUntil(lambda: page.pane.count.text() == "310 people")
    assert page.desk.window.side_bar.item("people").accessibleName() == "People, 310"


def test_somebody_deleted_is_no_longer_chosen(qtbot: Any, page: Page) -> None:
    page.desk.actions.handle("log.like", lambda: None)
    assert page.desk.actions.action("log.like").isEnabled()
    page.rows[:] = [r for r in page.rows if r.name != "Aiko Yamane"]
    page.workspace.store.tell(Changes(label="person.delete", people=frozenset({PersonId(3)})))
    qtbot.waitUntil(lambda: len(page.names()) == 9)
    assert not page.desk.actions.action("log.like").isEnabled()


def test_asking_for_somebody_widens_the_list(qtbot: Any, page: Page) -> None:
    page.rows[6] = page.rows[6]._replace(state=State.SET_ASIDE)
    qtbot.keyClicks(page.pane.search, "Maren")
    page.desk.show_person(PersonId(7))
    assert page.current == "Edda Hraun"
    assert page.pane.search.text() == ""


def test_somebody_new_is_added_and_shown(qtbot: Any, page: Page) -> None:
    page.desk.actions.action("person.new").trigger()
    dialog = page.desk.window.findChild(NewPerson)
    qtbot.keyClicks(dialog.name, "Zora Neale")
    dialog.adder.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: page.current == "Zora Neale")


def test_what_is_wrong_with_somebody_new_is_said_in_the_dialog(qtbot: Any, page: Page) -> None:
    def refuse(name: str, accounts: object = ()) -> PersonId:
        raise AppError("job.cancelled")

    page.workspace.people.add = refuse
    page.desk.actions.action("person.new").trigger()
    dialog = page.desk.window.findChild(NewPerson)
    qtbot.keyClicks(dialog.name, "Zora")
    dialog.adder.click()
    assert dialog.problem.text() == "Stopped. Nothing was changed."
    dialog.reject()


def test_nobody_at_all(open_rows: Callable[..., Any]) -> None:
    page = Page(open_rows(()))
    assert page.pane.count.text() == "0 people"
    assert page.desk.window.side_bar.item("people").accessibleName() == "People"
    assert not page.desk.actions.action("log.like").isEnabled()


def test_the_page_of_one_person_has_its_place(
    qtbot: Any, open_rows: Callable[..., Any], tmp_path: Path
) -> None:
    desk = open_rows().desk
    desk.actions = type(desk.actions)(desk.window, desk.notices.tell)
    person = Noted()
    controller = PeopleController(desk, lambda _desk: person)
    qtbot.addWidget(controller.widget)
    controller.widget.show()
    controller.enter()
    assert (person.shown, controller.current) == ([3], 3)
    assert person.widget.isVisible()
    controller.enter()
    assert (person.shown, person.refreshed) == ([3], 1)
    qtbot.keyClick(controller.pane.table, Qt.Key.Key_Return)
    assert person.entered == 1


def note(said: list[str], _cursor: object, sql: str, _values: object) -> bool:
    said.append(sql)
    return True


def test_a_gesture_costs_a_few_statements_however_many_people_there_are(
    qtbot: Any, theme: Theme, workspace: Path
) -> None:
    costs: list[int] = []
    for people in (40, 240):
        folder = workspace / str(people)
        with open_real(folder) as made:
            with made.store.work(Label(code="test")) as work:
                ids = [work.add_person(f"Person {n}") for n in range(people)]
            for person in ids[:8]:
                made.logging.log(person, Kind.COMMENT, Direction.INBOUND)
        with real_window(qtbot, theme, folder) as window:
            window.window.go("people")
            window.settle()
            connection = database_of(window.workspace.store).connection
            said: list[str] = []
            connection.exec_trace = partial(note, said)
            window.workspace.logging.log(ids[20], Kind.COMMENT, Direction.INBOUND)
            logged = len(said)
            window.settle()
            connection.exec_trace = None
            pane = window.page(PeoplePane)
            first = [pane.model.index(at, 0).data() for at in range(9)]
            assert "Person 20" in first
            assert not [sql for sql in said[logged:] if "count(*)" in sql.lower()]
            costs.append(len(said) - logged)
    assert costs[0] <= 40
    assert costs[1] - costs[0] <= 4


def test_whoever_opens_as_the_list_takes_the_focus_is_chosen_in_it(
    qtbot: Any, theme: Theme, tmp_path: Path
) -> None:
    with open_real(tmp_path) as made:
        made.samples.add()
    with real_window(qtbot, theme, tmp_path) as opened:
        opened.window.go("people")
        opened.settle()
        table = opened.page(PeoplePane).table
        table.setFocus()
        for action in ("edit.undo", "edit.redo"):
            opened.desk.actions.action(action).trigger()
            opened.settle()
        assert table.hasFocus()
        assert table.currentIndex().row() == 0
        assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
