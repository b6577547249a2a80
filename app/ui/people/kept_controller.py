"""Joins what is kept on somebody by hand, and the notes of the timeline, with the workspace.

Every change is one action of the history, said in passing with a button that takes it back.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.core.occasions import Occasion
from app.core.people import Account, PersonId
from app.core.tiers import Tier
from app.services.rows import FieldRow, NoteRow, OccasionRow, PersonDetails
from app.ui.desk import Desk
from app.ui.faces.controller import FaceController
from app.ui.people.person_page import PersonPage
from app.ui.taking_back import say_done
from app.words.duplicates import unmerged
from app.words.keeping import met_label
from app.words.translation import tr

if TYPE_CHECKING:
    from app.ui.people.kept_dialogs import KeptDialog

# The dialogs are loaded when the first one is asked for: the page opens without them.


class KeptController:
    """Shows what is kept on one person and does what card and notes ask for.

    Args:
        page: its card ``kept``, the accounts of its head and its timeline's notes are this controller's.
    """

    def __init__(self, desk: Desk, page: PersonPage) -> None:
        self._desk = desk
        self._keeping = desk.workspace.keeping
        self._page = page
        self._person: PersonId | None = None
        self._name = ""
        self._details: PersonDetails | None = None
        self._face = FaceController(desk, page.head.avatar)
        card, timeline = page.kept, page.timeline
        card.cadence_asked.connect(self._ask_cadence)
        card.met_asked.connect(self._ask_met)
        card.field_asked.connect(self._ask_field)
        card.occasion_asked.connect(self._ask_occasion)
        card.list_asked.connect(self._ask_list)
        card.unlist_asked.connect(self._unlist)
        card.unmerge_asked.connect(self._unmerge)
        page.head.removal_asked.connect(self._delete_account)
        timeline.note_asked.connect(self._ask_note)
        timeline.private_asked.connect(self._turn_private)
        timeline.note_removal_asked.connect(self._delete_note)

    def show_person(self, person: PersonId, name: str) -> None:
        """Read and show what is kept on somebody."""
        self._person, self._name = person, name
        self._face.show_person(person)
        self._details = self._keeping.details(person)
        workspace = self._desk.workspace
        merged = workspace.store.reader.merged_of(person)
        self._page.kept.show_details(
            self._details, workspace.clock.today(), merged, workspace.settings.pace
        )

    def _window(self) -> QWidget:
        return self._page.window()

    def _do(self, said: str, act: Callable[[], object]) -> None:
        """Change something, and say so; an expected failure is shown in the window."""
        with self._desk.notices.kindly():
            act()
            say_done(self._desk, said)

    def _open(
        self,
        dialog: KeptDialog,
        keep: Callable[..., object],
        delete: Callable[[], object] | None = None,
    ) -> None:
        dialog.kept.connect(lambda value: self._do(tr("Kept."), partial(keep, value)))
        if delete is not None:
            dialog.deleted.connect(lambda: self._do(tr("Deleted."), delete))
        dialog.open()
        dialog.fields[0].setFocus()

    # --- the card -----------------------------------------------------------------------------

    def _ask_cadence(self) -> None:
        from app.ui.people.kept_dialogs import cadence_dialog

        person, details = self._person, self._details
        if person is None or details is None:
            return

        def keep(value: tuple[Tier | None, int | None]) -> None:
            self._keeping.set_cadence(person, *value)

        tier, days = details.tier, details.cadence_days
        pace = self._desk.workspace.settings.pace
        self._open(cadence_dialog(self._name, tier, days, pace, self._window()), keep)

    def _ask_met(self) -> None:
        from app.ui.people.kept_dialogs import text_dialog

        person, details = self._person, self._details
        if person is None or details is None:
            return
        met = details.met
        self._open(
            text_dialog(met_label(), met, can_delete=bool(met), parent=self._window()),
            partial(self._keeping.set_met, person),
            partial(self._keeping.set_met, person, ""),
        )

    def _ask_field(self, row: FieldRow | None) -> None:
        from app.ui.people.kept_dialogs import field_dialog

        person = self._person
        if person is None:
            return
        name, value = (row.name, row.value) if row else ("", "")

        def keep(said: tuple[str, str]) -> None:
            self._keeping.set_field(person, *said)

        self._open(
            field_dialog(name, value, self._window()),
            keep,
            partial(self._keeping.set_field, person, name, ""),
        )

    def _ask_occasion(self, row: OccasionRow | None) -> None:
        from app.ui.people.kept_dialogs import occasion_dialog

        person = self._person
        if person is None:
            return
        keeping = self._keeping
        if row is None:
            self._open(occasion_dialog(None, self._window()), partial(keeping.add_occasion, person))
            return

        def keep(occasion: Occasion) -> None:
            keeping.change_occasion(person, row.id, occasion)

        self._open(
            occasion_dialog(row.occasion, self._window()),
            keep,
            partial(keeping.delete_occasion, person, row.id),
        )

    def _ask_list(self) -> None:
        from app.ui.people.kept_dialogs import list_dialog

        person, details, workspace = self._person, self._details, self._desk.workspace
        if person is None or details is None:
            return
        lists = [row.name for row in workspace.lists.tags() if row.is_list]
        self._open(
            list_dialog(self._name, lists, details.lists, self._window()),
            partial(workspace.bulk.put_on_list, [person]),
        )

    def _unlist(self, name: str) -> None:
        if self._person is not None:
            act = partial(self._desk.workspace.people.untag, self._person, name)
            self._do(tr("Taken off {list}.").format(list=name), act)

    def _unmerge(self, other: PersonId) -> None:
        workspace = self._desk.workspace
        name = workspace.store.reader.names_of([other]).get(other, "")
        self._do(unmerged(name), partial(workspace.duplicates.unmerge, other))

    def _delete_account(self, account: Account) -> None:
        if self._person is not None:
            act = partial(self._keeping.delete_account, self._person, account.id)
            self._do(tr("Account taken off."), act)

    # --- notes --------------------------------------------------------------------------------

    def _ask_note(self, note: NoteRow) -> None:
        from app.ui.people.kept_dialogs import text_dialog

        person = self._person
        if person is None:
            return
        title = tr("A note about {name}").format(name=self._name)
        self._open(
            text_dialog(title, note.text, can_delete=True, parent=self._window()),
            partial(self._keeping.change_note, person, note.id),
            partial(self._keeping.delete_note, person, note.id),
        )

    def _turn_private(self, note: NoteRow) -> None:
        if self._person is not None:
            said = tr("Private no more.") if note.is_private else tr("Kept private.")
            mark = self._keeping.mark_private
            self._do(said, partial(mark, self._person, note.id, is_private=not note.is_private))

    def _delete_note(self, note: NoteRow) -> None:
        if self._person is not None:
            delete = partial(self._keeping.delete_note, self._person, note.id)
            self._do(tr("Note deleted."), delete)
