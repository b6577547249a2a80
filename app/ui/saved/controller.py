"""Joins the saved filters and lists of the side bar with the workspace.

All of them are counted in one question to the store, in the job lane, when something was
committed; a click asks that question of the list of people.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from app.services.rows import PeopleQuery, SavedPlace
from app.ui.desk import PEOPLE_PAGE, Desk
from app.ui.taking_back import say_done
from app.ui.widgets.side_bar import Place
from app.ui.widgets.side_list import SideList
from app.words.numbers import number
from app.words.translation import tr


class SavedController:
    """Fills the list, and does what is asked of it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lists = desk.workspace.lists
        self._places: dict[str, SavedPlace] = {}
        self._is_reading = False
        self._is_stale = False
        self.view = SideList(tr("Saved"))
        desk.window.side_bar.add_list(self.view)
        self.view.chosen.connect(self._open)
        self.view.rename_asked.connect(self._ask_name)
        self.view.delete_asked.connect(self._delete)
        self.view.move_asked.connect(self._move)
        desk.bridge.changed.connect(lambda _changes: self.read())
        desk.query_shown.connect(self._mark)
        desk.window.arrived.connect(self._arrive)
        self.read()

    def read(self) -> None:
        """Count again, once however often it is asked meanwhile."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        self._desk.jobs.run(self._lists.saved, done=self._take, failed=self._fail)

    def _take(self, found: tuple[SavedPlace, ...]) -> None:
        self._is_reading = False
        self._show(found)
        if self._is_stale:
            self.read()

    def _fail(self, _error: object) -> None:
        self._is_reading = False

    def _show(self, found: tuple[SavedPlace, ...]) -> None:
        self._places = {place.key: place for place in found}
        self.view.fill(
            [
                (
                    Place(
                        key=place.key,
                        text=place.name,
                        icon="list" if place.filter is None else "list-filter",
                    ),
                    number(place.people),
                )
                for place in found
            ]
        )

    def _open(self, key: str) -> None:
        if key in self._places:
            self._desk.ask_people(self._places[key].query)

    def _mark(self, query: PeopleQuery) -> None:
        """Whichever asks what the list of people answers now is marked."""
        asked = replace(query, search=query.search.strip())
        found = (
            key
            for key, place in self._places.items()
            if replace(place.query, sort=query.sort) == asked
        )
        self.view.set_current(next(found, ""))

    def _arrive(self, page: str) -> None:
        if page != PEOPLE_PAGE:
            self.view.set_current("")

    def _move(self, key: str, step: int) -> None:
        if key in self._places:
            self._lists.move(self._places[key], step)
            self.read()

    def _delete(self, key: str) -> None:
        place = self._places.get(key)
        if place is None:
            return
        with self._desk.notices.kindly():
            self._lists.delete_saved(place)
            said = tr("Deleted: {name}. Everybody in it is still here.")
            say_done(self._desk, said.format(name=place.name))

    def _ask_name(self, key: str) -> None:
        from app.ui.people.person_dialogs import Question

        place = self._places.get(key)
        if place is None:
            return
        question = Question(
            tr("Rename “{name}”").format(name=place.name),
            (),
            button=tr("Rename"),
            reason=tr("Its name"),
            parent=self._desk.window,
        )
        question.choices.hide()
        question.reason.setText(place.name)
        question.reason.selectAll()
        question.settle()
        question.decided.connect(partial(self._rename, place))
        question.open()
        question.reason.setFocus()

    def _rename(self, place: SavedPlace, _key: str, name: str) -> None:
        with self._desk.notices.kindly():
            self._lists.rename_saved(place, name)
            self.read()  # its place among the others is kept last
            say_done(self._desk, tr("Renamed: {name}").format(name=name))
