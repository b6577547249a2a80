"""Joins the list of people with the workspace and with the page of one person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.core.errors import AppError
from app.core.events import Changes
from app.core.people import PersonId
from app.core.stages import Stage
from app.services.rows import PeopleCounts, PeopleQuery, Sort
from app.ui.actions import Scope
from app.ui.desk import NAMES_PAGE, PEOPLE_PAGE, Desk, PersonPane
from app.ui.people.filtering import Filtering
from app.ui.people.list_filter import without_filter
from app.ui.people.list_model import PeopleModel
from app.ui.people.list_view import ALL, PeoplePane
from app.ui.people.newcomer import ask_newcomer
from app.ui.theme import grown
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.quiet_table import choose_row
from app.words.numbers import number
from app.words.people import filter_text
from app.words.translation import tr

if TYPE_CHECKING:
    from app.ui.reports.paper_controller import ListOnPaper, SheetOnPaper

PANE_WIDTH = 352

if TYPE_CHECKING:
    from app.ui.faces.album import Album


class PeopleController:
    """The page of people: list on the left, one person on the right.

    Args:
        build_person: makes the page of one person when somebody is first shown; None where there
            is no such page.
    """

    def __init__(
        self, desk: Desk, build_person: Callable[[Desk], PersonPane] | None = None
    ) -> None:
        self._desk = desk
        self._reader = desk.workspace.store.reader
        self._build_person = build_person
        self._person: PersonPane | None = None
        self._current: PersonId | None = None
        self._is_settling = False
        self._touched: set[PersonId] = set()
        self._is_all_touched = False
        self._by_stage: dict[Stage, int] | None = None
        self._is_counting = False
        self._is_miscounted = False
        self._nameless = 0
        self._selected = 0
        self._is_empty = False
        self._paper: SheetOnPaper | ListOnPaper | None = None
        self.model = PeopleModel(self._reader, desk.workspace.clock.today, desk)
        self.pane = PeoplePane(self.model)
        self._right = QStackedWidget()
        self._not_yet = QWidget()
        self._right.addWidget(self._not_yet)
        self.widget: QWidget = self._lay_out()
        self._connect()
        self._handle_actions()
        sort = desk.state.text("people/sort", Sort.READINESS.value)
        known = {each.value for each in Sort}
        self._ask(PeopleQuery(sort=Sort(sort) if sort in known else Sort.READINESS))
        QTimer.singleShot(0, self.model, self._count)

    @property
    def current(self) -> PersonId | None:
        """Who is chosen."""
        return self._current

    def enter(self) -> None:
        """Take the focus into the list, on somebody, and take in what changed meanwhile."""
        if self._is_all_touched or self._touched:
            self._settle()
        if self._person is not None:
            self._person.refresh()
        if self._current is None and self.model.rowCount():
            choose_row(self.pane.table, 0)
        if self._current is None:
            self._show_nobody()
        self.pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_person(self, person: PersonId) -> None:
        """Choose somebody, widening the list if they are not in it."""
        self.model.complete()
        if not self.model.index_of(person).isValid():
            self.pane.search.clear()
            self.pane.chips.choose(ALL)
            wide = without_filter(self.model.query)
            self._ask(replace(wide, search="", stage=None, everybody=True))
            self.model.complete()
        self._choose(person)
        index = self.model.index_of(person)
        if index.isValid():
            choose_row(self.pane.table, index.row())
            self.pane.table.scrollTo(index)

    def add(self, name: str = "") -> None:
        """Ask for a new person, and show who was added."""
        ask_newcomer(self._desk, self.widget.window(), self._desk.show_person, name=name)

    def _lay_out(self) -> QWidget:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setProperty("role", "page")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        self.pane.setMinimumWidth(grown(240, 0.5))
        splitter.addWidget(self.pane)
        splitter.addWidget(self._right)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([grown(PANE_WIDTH, 0.25), 900])
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
        pane.selected.connect(self._select)
        pane.bulk.asked.connect(self._change_many)
        self._filtering = Filtering(self._desk, pane, lambda: self.model.query, self._ask)
        pane.opened.connect(self._open)
        pane.add_asked.connect(self.add)
        pane.import_asked.connect(self._desk.window.choose_files)
        pane.guide_asked.connect(self._desk.show_guide)
        pane.names_asked.connect(lambda: self._desk.window.go(NAMES_PAGE))
        self._desk.bridge.changed.connect(self._take_changes)
        self._desk.person_asked.connect(self.show_person)
        self._desk.window.arrived.connect(lambda _key: self._settle_actions())
        self._desk.with_album(self._show_faces)
        self.model.rowsInserted.connect(lambda *_: self._say_count())

    def _show_faces(self, album: Album) -> None:
        self.pane.table.rows.face = album.face
        album.changed.connect(self.pane.table.viewport().update)
        self.pane.table.viewport().update()

    def _change_many(self, code: str) -> None:
        # Loaded when something is done with many: the list opens without its questions.
        from app.ui.people.bulk_questions import BulkQuestions

        BulkQuestions(self._desk, self.pane.selected_people).ask(code)

    def _handle_actions(self) -> None:
        actions = self._desk.actions
        actions.attach(Scope.PERSON, self.pane.table)
        actions.attach(Scope.PERSON, self._right)
        actions.handle("person.new", self.add)
        actions.handle("edit.find", self.find)
        actions.handle("person.forget", self._ask_forget)
        actions.handle("person.sheet", self.show_sheet)
        actions.handle("list.paper", self.take_list)
        self._settle_actions()

    def _ask_forget(self) -> None:
        from app.ui.trash.forgetting import ask_forget

        if self._current is not None:
            name = self._reader.names_of([self._current])[self._current]
            ask_forget(self._desk, [self._current], name)

    def show_sheet(self) -> None:
        """Show who is chosen on one sheet, to be printed or saved."""
        from app.ui.reports.paper_controller import SheetOnPaper

        if self._current is not None:
            self._paper = SheetOnPaper(self._desk, self._current)
            self._paper.open()

    def take_list(self) -> None:
        """Ask how the list, narrowed and ordered as it is, goes on paper."""
        from app.ui.reports.paper_controller import ListOnPaper

        self._paper = ListOnPaper(self._desk, self.model.query)
        self._paper.open()

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
        self.pane.show_filter(filter_text(query))
        self._say_count()
        self._reselect(current)
        self._desk.query_shown.emit(query)

    def _say_count(self) -> None:
        query = self.model.query
        is_whole = not query.search.strip() and query.stage is None and not filter_text(query)
        shown = self.model.rowCount()
        self.pane.show_people(shown, is_whole=is_whole)
        self._is_empty = is_whole and not shown
        if self._current is None and self.widget.isVisible():
            self._show_nobody()

    @cached_property
    def _nobody_chosen(self) -> EmptyState:
        # Built when nobody is chosen: the list opens with somebody.
        state = EmptyState(tr("Nobody is chosen"), tr("Choose somebody in the list to see more."))
        self._right.addWidget(state)
        return state

    @cached_property
    def _several_chosen(self) -> EmptyState:
        state = EmptyState(
            tr("Several people are selected"),
            tr("The bar above the list is for all of them. Choose one to see or log more."),
        )
        self._right.addWidget(state)
        return state

    def _show_nobody(self) -> None:
        # While nobody is here at all, the list says what to do; beside it stands nothing.
        self._right.setCurrentWidget(self._not_yet if self._is_empty else self._nobody_chosen)

    def _count(self) -> None:
        """Count everybody, in the job lane: with many people it takes longer than a blink."""
        self._by_stage = None
        if self._is_counting:
            self._is_miscounted = True
            return
        self._is_counting, self._is_miscounted = True, False
        self._desk.jobs.run(self._reader.people_counts, done=self._take_counts, failed=self._fail)
        self._count_nameless()

    def _count_nameless(self) -> None:
        self._desk.jobs.run(self._reader.nameless_count, done=self._take_nameless)

    def _take_nameless(self, count: int) -> None:
        self._nameless = count
        self.pane.show_nameless(count)

    def _take_counts(self, counts: PeopleCounts) -> None:
        self._is_counting = False
        if self._is_miscounted:
            self._count()  # something was committed between reading and now
            return
        self._by_stage = dict(counts.by_stage)
        self._show_counts(self._by_stage)

    def _fail(self, error: AppError) -> None:
        self._is_counting = False
        self._desk.notices.tell(error)

    def _recount(self, changes: Changes) -> None:
        """A few people change the counts by a little; nobody is counted again for it."""
        if changes.everybody:
            self._count()
        elif self._by_stage is None:
            self._is_miscounted = True
        elif changes.counts:
            for stage, more in changes.counts:
                self._by_stage[stage] = self._by_stage.get(stage, 0) + more
            self._show_counts(self._by_stage)
        if not changes.everybody and self._nameless and not changes.label.startswith("log."):
            self._count_nameless()  # one of them may have a name now

    def _show_counts(self, by_stage: Mapping[Stage, int]) -> None:
        self.pane.show_counts(by_stage)
        total = sum(by_stage.values())
        self._desk.window.side_bar.set_count(PEOPLE_PAGE, number(total) if total else "")

    def _pick(self, person: object) -> None:
        # A reset takes the current row away; whoever is shown stays until another is picked.
        if isinstance(person, int):
            self._choose(PersonId(person))

    def _select(self, count: int) -> None:
        """Several selected are nobody's page: what is done then is done with all of them."""
        was, self._selected = self._selected, count
        self._settle_actions()
        if max(was, count) > 1:
            self._show_current()

    def _settle_actions(self) -> None:
        """What is done with one person is offered while just one is to be seen."""
        is_here = self._desk.window.current == PEOPLE_PAGE
        is_one = self._current is not None and self._selected < 2
        self._desk.actions.set_person(is_here and is_one)

    def _choose(self, person: PersonId | None) -> None:
        if person == self._current:
            return
        self._current = person
        self._settle_actions()
        if person is None or self._build_person is None:
            self._show_nobody()
        elif self._person is None and not self.widget.isVisible():
            # The list is seen first; the page of one person takes longer than all the rest.
            self._right.setCurrentWidget(self._not_yet)
            QTimer.singleShot(0, self.model, self._show_current)
        else:
            self._show_current()

    def _show_current(self) -> None:
        if self._current is None or self._build_person is None:
            return
        if self._selected > 1:
            self._right.setCurrentWidget(self._several_chosen)
            return
        if self._person is None:
            self._person = self._build_person(self._desk)
            self._right.addWidget(self._person.widget)
        self._person.show_person(self._current)
        self._right.setCurrentWidget(self._person.widget)

    def _open(self) -> None:
        if self._current is not None and self._person is not None:
            self._person.enter()

    def _reselect(self, person: PersonId | None) -> None:
        index = self.model.index_of(person)
        if index.isValid():
            choose_row(self.pane.table, index.row())

    def _take_changes(self, changes: Changes) -> None:
        if not (changes.everybody or changes.people):
            return
        self.model.refresh(frozenset() if changes.everybody else changes.people)
        self._recount(changes)
        self._is_all_touched |= changes.everybody
        self._touched |= changes.people
        if not self._is_settling and self._desk.window.current == PEOPLE_PAGE:
            # The rows are repainted now; where they belong is read once, when all is calm.
            self._is_settling = True
            QTimer.singleShot(0, self.model, self._settle)

    def _settle(self) -> None:
        self._is_settling = False
        scroll = self.pane.table.verticalScrollBar()
        at = scroll.value()
        is_all, touched = self._is_all_touched, frozenset(self._touched)
        self._is_all_touched, self._touched = False, set()
        self.model.settle(() if is_all else touched)
        self._say_count()
        current = self._current
        is_touched = is_all or current in touched
        if current is not None and is_touched and self._reader.card(current) is None:
            self._choose(None)
        if self.model.person_at(self.pane.table.currentIndex()) != self._current:
            self._reselect(self._current)
        scroll.setValue(at)
