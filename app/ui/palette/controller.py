"""Joins the palette with people and the live table of actions.

An action that is disabled now is not offered. What was taken lately stands first while nothing is
typed, for as long as the window is open.
"""

from __future__ import annotations

from app.core.people import PersonId
from app.services.rows import PeopleQuery
from app.ui.desk import Desk
from app.ui.palette.matching import matching
from app.ui.palette.view import Palette
from app.ui.shortcuts import plain
from app.ui.widgets.finder import Found
from app.ui.widgets.text import shown_key
from app.words.stages import stage_name

MOST_PEOPLE = 6
MOST_RECENT = 5
_PERSON = "person:"
_ACTION = "action:"


class PaletteController:
    """Opens the palette and does what is taken."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._recent: list[str] = []
        self.palette: Palette | None = None

    def open(self) -> Palette:
        """Offer people and actions."""
        palette = self.palette = Palette(self._desk.window)
        palette.finder.typed.connect(self.find)
        palette.finder.taken.connect(self.take)
        self.find("")
        palette.open()
        palette.settle_over(self._desk.window)
        return palette

    def find(self, text: str) -> None:
        """Show what letters mean; without letters what was taken lately, then all actions."""
        assert self.palette is not None
        actions = self._actions()
        if text.strip():
            people = self._people(text)
            named = {people[at].key for at in matching(text, [each.text for each in people])}
            meant = [actions[at] for at in matching(text, [each.text for each in actions])]
            # Whoever is only found by a note or by what they do stands behind what is named so.
            rows = [
                *(each for each in people if each.key in named),
                *meant,
                *(each for each in people if each.key not in named),
            ]
        else:
            recent = [row for key in self._recent if (row := self._row(key)) is not None]
            held = {row.key for row in recent}
            rows = [*recent, *(each for each in actions if each.key not in held)]
        self.palette.finder.show_rows(rows)
        self.palette.nothing.setVisible(not rows)

    def take(self, key: str) -> None:
        """Go to the person, or do the action, and remember it."""
        assert self.palette is not None
        self.palette.accept()
        self._recent = [key, *(held for held in self._recent if held != key)][:MOST_RECENT]
        if key.startswith(_ACTION):
            self._desk.actions.action(key.removeprefix(_ACTION)).trigger()
        else:
            self._desk.show_person(PersonId(int(key.removeprefix(_PERSON))))

    def _row(self, key: str) -> Found | None:
        """A row of what was taken lately, if it can be taken still."""
        if key.startswith(_ACTION):
            return next((each for each in self._actions() if each.key == key), None)
        reader = self._desk.workspace.store.reader
        rows = reader.people_rows([int(key.removeprefix(_PERSON))])
        return _person_row(rows[0].id, rows[0].name, stage_name(rows[0].stage)) if rows else None

    def _actions(self) -> list[Found]:
        table = self._desk.actions
        return [
            Found(
                key=f"{_ACTION}{form.id}",
                text=plain(table.action(form.id).text()),
                shortcut=shown_key(form.keys[0]) if form.keys else "",
            )
            for form in table.forms
            if form.id != "edit.palette" and table.action(form.id).isEnabled()
        ]

    def _people(self, text: str) -> list[Found]:
        query = PeopleQuery(search=text, everybody=True)
        found = self._desk.workspace.store.reader.people_page(query, 0, MOST_PEOPLE)
        return [_person_row(row.id, row.name, stage_name(row.stage)) for row in found]


def _person_row(person: PersonId, name: str, stage: str) -> Found:
    return Found(key=f"{_PERSON}{person}", text=name, beside=stage)
