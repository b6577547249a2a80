"""What is kept by hand, in a whole window: each change is one action that is taken back by itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.people import PersonId
from app.core.tiers import Tier
from app.paths import workspace_paths
from app.services.rows import FieldRow, NoteRow, PersonDetails
from app.services.workspace import Workspace
from app.ui.application import compose
from app.ui.desk import PEOPLE_PAGE, Desk, PageForm
from app.ui.people.kept_dialogs import KeptDialog
from app.ui.people.list_controller import PeopleController
from app.ui.people.person_controller import PersonController
from app.ui.people.person_fields import ChoiceField
from app.ui.people.person_head import AccountButton
from app.ui.people.person_page import PersonPage
from app.ui.theme import Theme
from app.words.history import label_text
from tests.support.desk import desk


class Opened:
    """The window with somebody shown."""

    def __init__(self, workspace: Workspace, joined: Desk, page: PersonPage, one: PersonId) -> None:
        self.workspace, self.desk, self.page, self.person = workspace, joined, page, one

    @property
    def details(self) -> PersonDetails:
        return self.workspace.keeping.details(self.person)

    def notes(self) -> tuple[NoteRow, ...]:
        return self.workspace.store.reader.timeline(self.person).notes

    def dialog(self) -> KeptDialog:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, KeptDialog)]
        return next(one for one in found if one.isVisible())

    def choose(self, text: str) -> None:
        """Choose from the menu of the note's row."""
        view = self.page.timeline
        (row,) = (n for n in range(len(view.rows)) if view.telling(n).head == "Note")
        (action,) = (a for a in view.menu_for(row).actions() if a.text() == text)
        action.trigger()


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[Opened]:
    made: list[PersonController] = []

    def build_person(joined: Desk) -> PersonController:
        made.append(PersonController(joined))
        return made[-1]

    def build(joined: Desk) -> PeopleController:
        return PeopleController(joined, build_person)

    form = PageForm(key=PEOPLE_PAGE, text="People", icon="users", build=build)
    with desk(tmp_path) as workspace:
        person = workspace.people.add("Maren Okafor")
        workspace.people.note(person, "Writes about fog.")
        joined, shell = compose(workspace, workspace_paths(tmp_path), theme, [form])
        qtbot.addWidget(joined.window)
        joined.window.resize(1440, 900)
        with qtbot.waitActive(joined.window):
            joined.window.show()
            joined.window.activateWindow()
        joined.show_person(person)
        yield Opened(workspace, joined, made[0].page, person)
        shell.close()
        joined.window.toast.dismiss()


def click(qtbot: Any, button: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_cadence_is_one_action_that_the_toast_takes_back(qtbot: Any, opened: Opened) -> None:
    card = opened.page.kept
    before = len(opened.workspace.history.entries())
    click(qtbot, card.row("In touch").button)
    choice = opened.dialog().fields[0]
    assert isinstance(choice, ChoiceField)
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    click(qtbot, opened.dialog().keeper)
    assert opened.details.tier == Tier.NEAR
    assert card.row("In touch").value.text() == "Near, every 14 days"
    entries = opened.workspace.history.entries()
    assert len(entries) == before + 1
    assert label_text(entries[0].label) == "How often to be in touch with Maren Okafor"
    toast = opened.desk.window.toast
    assert toast.label.text() == "Kept."
    click(qtbot, toast.button)
    assert opened.details.tier is None
    assert card.row("In touch").value.text() == "Not said"


def test_all_else_is_added_changed_and_deleted(qtbot: Any, opened: Opened) -> None:
    card = opened.page.kept
    met, field, occasion, listed = card.menu.actions()
    met.trigger()
    qtbot.keyClicks(opened.dialog().fields[0], "At a reading")
    click(qtbot, opened.dialog().keeper)
    field.trigger()
    for part, text in zip(opened.dialog().fields, ("Tea", "Assam"), strict=True):
        qtbot.keyClicks(part, text)
    qtbot.keyClick(opened.dialog().fields[1], Qt.Key.Key_Return)
    occasion.trigger()
    qtbot.keyClicks(opened.dialog().fields[0], "Birthday")
    click(qtbot, opened.dialog().keeper)
    listed.trigger()
    list_field = opened.dialog().fields[0]
    assert isinstance(list_field, ChoiceField)
    qtbot.keyClicks(list_field.lineEdit(), "Poets")
    click(qtbot, opened.dialog().keeper)
    kept = opened.details
    assert (kept.met, kept.lists) == ("At a reading", ("Poets",))
    assert kept.fields == (FieldRow(name="Tea", value="Assam"),)
    assert [row.occasion.name for row in kept.occasions] == ["Birthday"]
    click(qtbot, card.row("Birthday").button)
    qtbot.keyClicks(opened.dialog().fields[0], " of a book")
    click(qtbot, opened.dialog().keeper)
    assert [row.occasion.name for row in opened.details.occasions] == ["Birthday of a book"]
    for label in ("How you met", "Tea", "Birthday of a book"):
        click(qtbot, card.row(label).button)
        click(qtbot, opened.dialog().deleter)
    click(qtbot, card.row("On lists").button)
    assert [row.label.text() for row in card.rows] == ["In touch"]
    opened.workspace.history.undo()
    assert card.row("On lists").value.text() == "Poets"


def test_a_note_is_changed_kept_private_and_deleted(qtbot: Any, opened: Opened) -> None:
    opened.choose("Edit")
    assert opened.dialog().windowTitle() == "A note about Maren Okafor"
    qtbot.keyClicks(opened.dialog().fields[0], " And sea.")
    qtbot.keyClick(opened.dialog().fields[0], Qt.Key.Key_Return)
    assert [note.text for note in opened.notes()] == ["Writes about fog. And sea."]
    opened.choose("Keep private")
    assert [note.is_private for note in opened.notes()] == [True]
    opened.choose("Private no more")
    assert [note.is_private for note in opened.notes()] == [False]
    opened.choose("Delete")
    assert opened.notes() == ()
    click(qtbot, opened.desk.window.toast.button)
    assert len(opened.notes()) == 1


def test_the_delete_key_on_a_note_puts_it_into_the_trash(qtbot: Any, opened: Opened) -> None:
    view = opened.page.timeline
    view.setFocus()
    (row,) = (n for n in range(len(view.rows)) if view.telling(n).head == "Note")
    view.select(row)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert opened.notes() == ()
    opened.workspace.history.undo()
    assert len(opened.notes()) == 1


def test_an_account_is_taken_off_and_comes_back(qtbot: Any, opened: Opened) -> None:
    people = opened.workspace.people
    people.add_account(opened.person, "https://x.com/marenokafor")
    button = opened.page.head.findChild(AccountButton)
    assert button is not None
    (action,) = (a for a in button.menu_of().actions() if a.text() == "Take off")
    action.trigger()
    card = opened.workspace.store.reader.card(opened.person)
    assert card is not None
    assert card.accounts == ()
    click(qtbot, opened.desk.window.toast.button)
    card = opened.workspace.store.reader.card(opened.person)
    assert card is not None
    assert [account.handle for account in card.accounts] == ["marenokafor"]


def test_a_merge_is_seen_and_taken_apart_from_the_page(qtbot: Any, opened: Opened) -> None:
    other = opened.workspace.people.add("M. Okafor")
    opened.workspace.duplicates.merge(other, opened.person)
    row = opened.page.kept.row("Merged with")
    assert row.value.text() == "M. Okafor"
    click(qtbot, row.button)
    assert opened.desk.window.toast.label.text() == "M. Okafor stands alone again."
    assert opened.workspace.store.reader.merged_of(opened.person) == ()
    with pytest.raises(KeyError):
        opened.page.kept.row("Merged with")
    click(qtbot, opened.desk.window.toast.button)
    assert opened.page.kept.row("Merged with").value.text() == "M. Okafor"
