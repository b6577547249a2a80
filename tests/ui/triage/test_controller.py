"""Going through people after an import: digits decide, Space skips, Z takes the last one back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.people import PersonId
from app.core.stages import State
from app.core.tiers import Tier
from app.services.rows import PeopleQuery
from app.ui.desk import PEOPLE_PAGE, TRIAGE_PAGE
from app.ui.people.list_view import PeoplePane
from app.ui.people.person_dialogs import Question
from app.ui.theme import Theme
from app.ui.triage.view import TriageView
from tests.support.exports import EXPORTS
from tests.support.real_window import RealWindow, real_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        importing = made.workspace.importing
        importing.commit(importing.preview([EXPORTS / "x" / "2024_new"]))
        made.desk.window.go(PEOPLE_PAGE)
        made.settle()
        yield made


def enter(opened: RealWindow) -> TriageView:
    opened.desk.actions.action("view.triage").trigger()
    opened.settle()
    view: TriageView = opened.page(TriageView)
    return view


def press(opened: RealWindow, keys: str) -> None:
    """Press keys one after the other, wherever the focus is."""
    for key in keys:
        QTest.keyClicks(opened.window.focusWidget(), key)
        opened.settle()


def here(opened: RealWindow, view: TriageView) -> PersonId:
    return opened.workspace.people.find(view.name.text())


def test_digits_decide_and_the_next_one_comes(opened: RealWindow) -> None:
    view = enter(opened)
    total = len(opened.workspace.triage.waiting(PeopleQuery()))
    assert opened.window.current == TRIAGE_PAGE
    assert view.place.text() == f"1 of {total}"
    assert view.card.hasFocus()
    assert "every" in view.buttons["near"].text()
    people = []
    for key in "1234"[:3] + "4":
        people.append(here(opened, view))
        press(opened, key)
    details = [opened.workspace.keeping.details(person).tier for person in people]
    assert details == [Tier.NEAR, Tier.STEADY, Tier.LIGHT, None]
    assert view.place.text() == f"5 of {total}"
    assert len(opened.workspace.triage.waiting(PeopleQuery())) == total - 4
    assert [entry.label.code for entry in opened.workspace.history.entries(4)] == [
        "person.keep", "person.tier", "person.tier", "person.tier",
    ]  # fmt: skip


def test_space_skips_and_z_comes_back_with_what_was_decided_undone(opened: RealWindow) -> None:
    view = enter(opened)
    first = view.name.text()
    press(opened, " ")
    second, person = view.name.text(), here(opened, view)
    assert second != first
    press(opened, "6")
    card = opened.workspace.store.reader.card(person)
    assert card is not None
    assert (card.state, card.state_because) == (State.SET_ASIDE, "team")
    press(opened, "z")
    assert view.name.text() == second
    card = opened.workspace.store.reader.card(person)
    assert card is not None
    assert card.state is State.ACTIVE
    press(opened, "z")
    assert view.name.text() == first
    assert not view.undoer.isEnabled()
    press(opened, "z")
    assert view.name.text() == first


def test_z_says_what_it_took_back_in_the_place_of_what_was_done(opened: RealWindow) -> None:
    view = enter(opened)
    first = view.name.text()
    press(opened, "7")
    assert opened.said() == f"{first} is archived."
    press(opened, "z")
    assert opened.said() == f"Taken back: Archive {first}"


def test_those_set_aside_are_no_part_of_the_round(opened: RealWindow) -> None:
    workspace = opened.workspace
    workspace.people.set_aside(workspace.people.find("zoebrandt"), "team")
    opened.settle()
    view = enter(opened)
    waiting = len(workspace.triage.waiting(PeopleQuery()))
    assert view.place.text() == f"1 of {waiting}"


def test_the_edit_menu_takes_a_decision_back_too(opened: RealWindow) -> None:
    view = enter(opened)
    first = view.name.text()
    press(opened, "7")
    opened.desk.actions.action("edit.undo").trigger()
    opened.settle()
    assert view.name.text() == first


def test_what_was_done_since_stays(opened: RealWindow) -> None:
    view = enter(opened)
    first = here(opened, view)
    press(opened, "1")
    opened.workspace.people.note(first, "met")
    opened.settle()
    press(opened, "z")
    assert here(opened, view) == first
    assert opened.workspace.keeping.details(first).tier is None
    notes = opened.workspace.store.reader.timeline(first).notes
    assert [note.text for note in notes] == ["met"]


def test_left_and_entered_again_it_goes_on(opened: RealWindow) -> None:
    view = enter(opened)
    press(opened, "1 ")
    total = view.place.text().rpartition(" ")[2]
    QTest.keyClick(view.card, Qt.Key.Key_Escape)
    assert opened.window.current == PEOPLE_PAGE
    enter(opened)
    assert view.place.text() == f"2 of {total}"


def test_a_list_is_asked_for_once_and_then_takes_one_key(opened: RealWindow) -> None:
    view = enter(opened)
    first = here(opened, view)
    press(opened, "5")
    question = opened.page(Question)
    QTest.keyClicks(question.reason, "Authors")
    QTest.mouseClick(question.decider, LEFT)
    opened.settle()
    assert view.buttons["list"].text() == "On “Authors”"
    second = here(opened, view)
    press(opened, "5")
    lists = [opened.workspace.keeping.details(person).lists for person in (first, second)]
    assert lists == [("Authors",), ("Authors",)]


def test_the_mouse_does_it_as_well(opened: RealWindow) -> None:
    view = enter(opened)
    person = here(opened, view)
    QTest.mouseClick(view.buttons["archive"], LEFT)
    opened.settle()
    card = opened.workspace.store.reader.card(person)
    assert card is not None
    assert card.state is State.ARCHIVED
    QTest.mouseClick(view.skipper, LEFT)
    assert view.place.text().startswith("3 of")
    QTest.mouseClick(view.undoer, LEFT)
    assert view.place.text().startswith("2 of")


def test_those_of_a_filter_in_people_and_those_who_were_skipped(opened: RealWindow) -> None:
    pane = opened.page(PeoplePane)
    workspace = opened.workspace
    names = [workspace.people.find("zoebrandt"), workspace.people.find("TomasReyes_")]
    workspace.bulk.tag(names, "few")
    pane.filters.aboutToShow.emit()
    pane.filters.picked.emit(PeopleQuery(tag="few"))
    opened.settle()
    pane.filters.triage_asked.emit()
    opened.settle()
    view = opened.page(TriageView)
    assert view.place.text() == "1 of 2"
    assert view.scopes is not None
    assert view.scopes.key == "filter"
    press(opened, " 2")
    assert view.done.isVisible()
    assert "skipped" in view.done.text.text()
    QTest.mouseClick(view.again, LEFT)
    opened.settle()
    assert view.place.text() == "2 of 2"
    press(opened, "3")
    assert "has a place" in view.done.text.text()
    press(opened, "z")
    assert view.place.text() == "2 of 2"


def test_the_import_leads_here(opened: RealWindow, qtbot: Any) -> None:
    controller = opened.shell._pages.page("import")
    file = opened.folder.parent / "more.txt"
    file.write_text("https://x.com/one_more\nhttps://x.com/two_more\n")
    opened.desk.window.dropped.emit(_dropped(file))
    opened.settle()
    controller.commit()  # type: ignore[attr-defined]
    opened.settle()
    toast = opened.window.toast
    assert toast.leader.text() == "Go through them"
    QTest.mouseClick(toast.leader, LEFT)
    opened.settle()
    view = opened.page(TriageView)
    assert view.place.text() == "1 of 2"
    assert view.name.text() in ("one_more", "two_more")


def _dropped(file: Path) -> object:
    from app.ui.main_window import Dropped

    return Dropped(paths=(file,))
