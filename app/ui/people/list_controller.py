"""Joins the list of people with the workspace and with the page of one person."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.core.errors import AppError
from app.core.events import Changes
from app.core.people import PersonId
from app.core.stages import Stage
from app.services.ports import PeopleQuery, Sort
from app.ui.actions import Scope
from app.ui.desk import PEOPLE_PAGE, Desk, PersonPane
from app.ui.people.list_model import PeopleModel
from app.ui.people.list_new import NewPerson
from app.ui.people.list_view import ALL, PeoplePane
from app.ui.widgets.empty import EmptyState
from app.words.errors import sentence
from app.words.translation import tr

PANE_WIDTH = 328


class PeopleController:
    """The page of people: list on the left, one person on the right.

    Args:
        person: the page of one person, or None while there is no such page.
    """

    def __init__(self, desk: Desk, person: PersonPane | None = None) -> None:
        self._desk = desk
        self._reader = desk.workspace.store.reader
        self._person = person
        self._current: PersonId | None = None
        self._is_settling = False
        self.model = PeopleModel(self._reader, desk.workspace.clock.today, desk)
        self.pane = PeoplePane(self.model)
        self._right = QStackedWidget()
        self._nobody_chosen = EmptyState("")
        self._right.addWidget(self._nobody_chosen)
        if person is not None:
            self._right.addWidget(person.widget)
        self.widget: QWidget = self._lay_out()
        self._connect()
        self._handle_actions()
        sort = desk.state.text("people/sort", Sort.READINESS.value)
        known = {each.value for each in Sort}
        self._ask(PeopleQuery(sort=Sort(sort) if sort in known else Sort.READINESS))
        self._count()

    @property
    def current(self) -> PersonId | None:
        """Who is chosen."""
        return self._current

    def enter(self) -> None:
        """Take the focus into the list, on somebody."""
        if self._current is None and self.model.rowCount():
            self.pane.table.setCurrentIndex(self.model.index(0, 0))
        self.pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_person(self, person: PersonId) -> None:
        """Choose somebody, widening the list if they are not in it."""
        self.model.complete()
        if not self.model.index_of(person).isValid():
            self.pane.search.clear()
            self.pane.chips.choose(ALL)
            self._ask(replace(self.model.query, search="", stage=None, everybody=True))
            self.model.complete()
        self._choose(person)
        index = self.model.index_of(person)
        if index.isValid():
            self.pane.table.setCurrentIndex(index)
            self.pane.table.scrollTo(index)

    def add(self, name: str = "") -> None:
        """Ask for a new person, and show who was added."""
        dialog = NewPerson(name, self.widget.window())
        dialog.asked.connect(lambda given, address: self._add(dialog, given, address))
        dialog.open()

    def _add(self, dialog: NewPerson, name: str, address: str) -> None:
        try:
            person = self._desk.workspace.people.add(name, [address] if address else [])
        except AppError as error:
            dialog.show_problem(sentence(error))
            return
        dialog.accept()
        self._desk.show_person(person)

    def _lay_out(self) -> QWidget:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setProperty("role", "page")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        self.pane.setMinimumWidth(240)
        splitter.addWidget(self.pane)
        splitter.addWidget(self._right)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([PANE_WIDTH, 900])
        self._desk.state.restore_split("people", splitter)
        splitter.splitterMoved.connect(
            lambda _at, _number: self._desk.state.keep_split("people", splitter)
        )
        return splitter

    def _connect(self) -> None:
        pane, query = self.pane, self._narrow
        pane.searched.connect(lambda text: query(search=text))
        pane.stage_chosen.connect(lambda key: query(stage=None if key == ALL else Stage(int(key))))
        pane.sort_chosen.connect(self._sort)
        pane.everybody_chosen.connect(lambda is_on: query(everybody=is_on))
        pane.picked.connect(self._pick)
        pane.opened.connect(self._open)
        pane.add_asked.connect(self.add)
        pane.import_asked.connect(self._desk.window.choose_files)
        pane.guide_asked.connect(self._desk.show_guide)
        self._desk.bridge.changed.connect(self._take_changes)
        self._desk.person_asked.connect(self.show_person)
        self.model.rowsInserted.connect(lambda *_: self._say_count())

    def _handle_actions(self) -> None:
        actions = self._desk.actions
        actions.attach(Scope.PERSON, self.pane.table)
        actions.attach(Scope.PERSON, self._right)
        actions.handle("person.new", self.add)
        actions.handle("edit.find", self.find)
        actions.set_person(False)

    def find(self) -> None:
        """Bring the search field to the front."""
        if self._desk.window.current != PEOPLE_PAGE:
            self._desk.window.go(PEOPLE_PAGE)
        self.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.search.selectAll()

    def _narrow(self, **changed: object) -> None:
        self._ask(replace(self.model.query, **changed))  # type: ignore[arg-type] # names are literal above

    def _sort(self, value: str) -> None:
        self._desk.state.keep_text("people/sort", value)
        self._ask(replace(self.model.query, sort=Sort(value)))

    def _ask(self, query: PeopleQuery) -> None:
        current = self._current
        self.model.ask(query)
        self.pane.show_sort(query.sort)
        self._say_count()
        self._reselect(current)

    def _say_count(self) -> None:
        query = self.model.query
        is_whole = not query.search.strip() and query.stage is None
        shown = self.model.rowCount()
        self.pane.show_people(shown, is_whole=is_whole)
        if is_whole and not shown:
            self._nobody_chosen.set_words("")
        else:
            self._nobody_chosen.set_words(
                tr("Nobody is chosen"), tr("Choose somebody in the list to see more.")
            )

    def _count(self) -> None:
        counts = self._reader.people_counts()
        self.pane.show_counts(counts.by_stage)
        total = counts.on_ladder
        self._desk.window.side_bar.set_count(PEOPLE_PAGE, f"{total:,}" if total else "")

    def _pick(self, person: object) -> None:
        # A reset takes the current row away; whoever is shown stays until another is picked.
        if isinstance(person, int):
            self._choose(PersonId(person))

    def _choose(self, person: PersonId | None) -> None:
        if person == self._current:
            return
        self._current = person
        self._desk.actions.set_person(person is not None)
        if person is None or self._person is None:
            self._right.setCurrentIndex(0)
        else:
            self._person.show_person(person)
            self._right.setCurrentWidget(self._person.widget)

    def _open(self) -> None:
        if self._current is not None and self._person is not None:
            self._person.enter()

    def _reselect(self, person: PersonId | None) -> None:
        index = self.model.index_of(person)
        if index.isValid():
            self.pane.table.setCurrentIndex(index)

    def _take_changes(self, changes: Changes) -> None:
        if not (changes.everybody or changes.people):
            return
        self.model.refresh(frozenset() if changes.everybody else changes.people)
        if not self._is_settling:
            # The rows are repainted now; where they belong is read once, when all is calm.
            self._is_settling = True
            QTimer.singleShot(0, self.model, self._settle)

    def _settle(self) -> None:
        self._is_settling = False
        scroll = self.pane.table.verticalScrollBar()
        at = scroll.value()
        self.model.settle()
        self._say_count()
        self._count()
        if self._current is not None and self._reader.card(self._current) is None:
            self._choose(None)
        self._reselect(self._current)
        scroll.setValue(at)
