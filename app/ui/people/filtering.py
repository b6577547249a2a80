"""Joins the filter of the list with tags, lists and saved filters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.services.rows import PeopleQuery
from app.ui.desk import Desk
from app.ui.people.list_filter import without_filter
from app.ui.people.list_view import ALL, PeoplePane
from app.words.translation import tr


class Filtering:
    """Fills the menu when it opens, asks what was picked, and keeps a filter under a name.

    Args:
        present: the question that the list answers now.
        ask: has it answer another one.
    """

    def __init__(
        self,
        desk: Desk,
        pane: PeoplePane,
        present: Callable[[], PeopleQuery],
        ask: Callable[[PeopleQuery], None],
    ) -> None:
        self._desk, self._pane = desk, pane
        self._present, self._ask = present, ask
        pane.filters.aboutToShow.connect(self._fill)
        pane.filters.picked.connect(self._take)
        pane.filters.save_asked.connect(self._ask_name)
        pane.filters.triage_asked.connect(lambda: desk.triage_asked.emit(present()))
        desk.people_asked.connect(self._take_kept)
        pane.unfilter.clicked.connect(lambda: self._take(without_filter(self._present())))

    def _fill(self) -> None:
        lists = self._desk.workspace.lists
        self._pane.filters.fill(self._present(), lists.tags(), lists.filters())

    def _take_kept(self, query: PeopleQuery) -> None:
        self._take(replace(query, sort=self._present().sort))

    def _take(self, query: PeopleQuery) -> None:
        self._pane.search.setText(query.search)
        self._pane.chips.choose(ALL if query.stage is None else str(int(query.stage)))
        self._ask(query)

    def _ask_name(self) -> None:
        # Loaded when it is first needed: the list opens without the dialogs.
        from app.ui.people.person_dialogs import Question

        query = self._present()
        question = Question(
            tr("Save this filter"),
            (),
            button=tr("Save"),
            reason=tr("Its name"),
            parent=self._desk.window,
        )
        question.choices.hide()
        question.settle()
        question.decided.connect(lambda _key, name: self._save(name, query))
        question.open()

    def _save(self, name: str, query: PeopleQuery) -> None:
        with self._desk.notices.kindly():
            self._desk.workspace.lists.save(name, query)
            self._desk.say(tr("Saved: {name}").format(name=name))
