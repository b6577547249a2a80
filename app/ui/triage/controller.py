"""Joins going through people with the workspace: whom, in which order, and what was decided last.

Who was decided on does not come again; who was skipped comes after all others. Left and entered
again, it goes on where it was, since only those who wait are asked about.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.core.events import Changes
from app.core.networks import Identity, profile_url
from app.core.people import PersonId
from app.services.rows import PeopleQuery, PersonCard
from app.services.triage import Choice
from app.ui.comparing import latest_acts
from app.ui.desk import PEOPLE_PAGE, TRIAGE_PAGE, Desk
from app.ui.triage.view import TriageView
from app.words import triage as words
from app.words.history import undo_text
from app.words.keeping import occasion_day
from app.words.people import filter_text
from app.words.translation import tr

IMPORT, EVERYBODY, FILTER = "import", "everybody", "filter"
TEAM = "team"
"""The code of this reason, as `app.words.reports` knows it."""
MOST_LISTS = 8
"""Lists that are offered to choose from; any other is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whom one may go through.

    Args:
        name: the files of an import, or what narrows the list.
    """

    key: str
    query: PeopleQuery
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What a look at the workspace found: the scopes with those who wait, and whose turn it is.

    Args:
        before: how many of the chosen scope were gone through already.
    """

    scopes: tuple[tuple[Scope, int], ...]
    chosen: Scope
    waiting: tuple[PersonId, ...]
    before: int


@dataclass(slots=True)
class _Past:
    """Where one has been: the place in the round, and the entry of the history, if one decided."""

    at: int
    entry: int | None = None


@dataclass(slots=True)
class _State:
    waiting: tuple[PersonId, ...] = ()
    at: int = 0
    before: int = 0
    past: list[_Past] = field(default_factory=list)


class TriageController:
    """The page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._triage = desk.workspace.triage
        self._state = _State()
        self._query: PeopleQuery | None = None
        self._key = ""
        self._list_name = ""
        self._is_busy = False
        self._back_to = desk.window.current or PEOPLE_PAGE
        self.view = TriageView([choice.value for choice in Choice], desk.workspace.settings.pace)
        self.widget: QWidget = self.view
        self.view.decided.connect(lambda code: self.decide(Choice(code)))
        self.view.skipped.connect(self.skip)
        self.view.taken_back.connect(self.take_back)
        self.view.profile_asked.connect(self._open_profile)
        self.view.person_asked.connect(self._show_in_people)
        self.view.scope_chosen.connect(self._choose_scope)
        self.view.list_asked.connect(lambda: self._ask_list(decides=False))
        self.view.again_asked.connect(self.enter)
        self.view.left.connect(lambda: desk.window.go(self._back_to))
        desk.triage_asked.connect(self.begin)
        desk.window.arrived.connect(self._remember)
        desk.bridge.changed.connect(self._take_changes)

    def begin(self, query: PeopleQuery) -> None:
        """Go through those of a question who wait."""
        self._query = query
        self._key = FILTER if query.batch is None else IMPORT
        if self._desk.window.current == TRIAGE_PAGE:
            self.enter()
        else:
            self._desk.window.go(TRIAGE_PAGE)

    def enter(self) -> None:
        """Look who waits, and begin with the first of them."""
        self._is_busy = True
        self._desk.jobs.run(partial(self._look, self._query, self._key), done=self._start)

    def decide(self, choice: Choice) -> None:
        """Decide on whoever is shown, and go on to the next."""
        person = self._shown
        if person is None or self._is_busy:
            return
        if choice is Choice.LIST and not self._list_name:
            self._ask_list(decides=True)
            return
        name = self.view.name.text()
        with self._desk.notices.kindly():
            self._triage.choose(person, choice, list_name=self._list_name, because=TEAM)
            entry = self._desk.workspace.history.place.undo
            self._state.past.append(_Past(at=self._state.at, entry=entry))
            self._desk.say(words.done_text(choice.value, name, self._list_name))
            self._go_on()

    def skip(self) -> None:
        """Go on to the next; this one waits."""
        if self._shown is not None and not self._is_busy:
            self._state.past.append(_Past(at=self._state.at))
            self._go_on()

    def take_back(self) -> None:
        """Return to the last one, and take back what was decided."""
        if self._is_busy or not self._state.past:
            return
        last = self._state.past[-1]
        if last.entry is None:
            self._return()
            return
        with self._desk.notices.kindly():
            # Its change brings the person back to the front.
            result = self._desk.workspace.history.undo_one(last.entry)
            self._desk.say(tr("Taken back: {what}").format(what=undo_text(result)))

    @property
    def _shown(self) -> PersonId | None:
        state = self._state
        return state.waiting[state.at] if state.at < len(state.waiting) else None

    # --- whom ---------------------------------------------------------------------------------

    def _look(self, query: PeopleQuery | None, key: str) -> Round:
        """Who waits in each scope; made in the job lane, for there may be very many."""
        scopes = [Scope(key=EVERYBODY, query=PeopleQuery())]
        batch = self._triage.latest_import()
        if batch is not None:
            name = ", ".join(path.rpartition("/")[2] for path, _form, _hash in batch.files[:1])
            scopes.insert(0, Scope(key=IMPORT, query=PeopleQuery(batch=batch.id), name=name))
        if query is not None and query.batch is None:
            plain = replace(query, is_unsorted=False)
            scopes.append(Scope(key=FILTER, query=plain, name=filter_text(plain) or plain.search))
        found = {scope.key: self._triage.waiting(scope.query) for scope in scopes}
        keys = [key] if key in found else [one.key for one in scopes if found[one.key]]
        chosen = next((one for one in scopes if one.key in keys[:1]), scopes[0])
        return Round(
            scopes=tuple((one, len(found[one.key])) for one in scopes),
            chosen=chosen,
            waiting=found[chosen.key],
            before=self._triage.gone_through(chosen.query),
        )

    def _start(self, found: Round) -> None:
        self._is_busy = False
        self._key = found.chosen.key
        self._state = _State(waiting=found.waiting, before=found.before)
        self.view.show_scopes(
            [(one.key, words.scope_text(one.key, n, one.name)) for one, n in found.scopes],
            found.chosen.key,
        )
        self._show()

    def _choose_scope(self, key: str) -> None:
        self._key = key
        self.enter()

    # --- one after the other ------------------------------------------------------------------

    def _go_on(self) -> None:
        self._state.at += 1
        self._show()

    def _return(self) -> None:
        self._state.at = self._state.past.pop().at
        self._show()

    def _show(self) -> None:
        """Show whose turn it is, passing over those decided on meanwhile, or the end."""
        state, reader = self._state, self._desk.workspace.store.reader
        card: PersonCard | None = None
        while (person := self._shown) is not None:
            card = reader.card(person)
            if card is not None and self._triage.is_waiting(person):
                break
            state.at, card = state.at + 1, None
        self.view.show_undo(can_undo=bool(state.past))
        if card is None:
            skipped = sum(past.entry is None for past in state.past)
            decided = len(state.past) - skipped
            title, text = words.end_words(skipped, decided)
            self.view.show_end(title, text, can_repeat=bool(skipped))
            return
        total = state.before + len(state.waiting)
        self.view.show_person(
            self._about(card), state.before + state.at + 1, total, has_profile=bool(_address(card))
        )

    def _about(self, card: PersonCard) -> words.About:
        workspace = self._desk.workspace
        details = workspace.keeping.details(card.id)
        acts, count = latest_acts(
            workspace.store.reader, card.id, card.name, workspace.clock.today()
        )
        days = [(row.occasion.name, occasion_day(row.occasion)) for row in details.occasions]
        return words.about(
            card.name,
            accounts=card.accounts,
            who=(card.headline, card.company, card.place, card.email),
            stage=card.stage,
            count=count,
            kept=[
                (tr("Tags"), ", ".join(card.tags)),
                *((one.name, one.value) for one in details.fields),
                *days,
            ],
            acts=acts,
        )

    def _take_changes(self, changes: Changes) -> None:
        """An undo brings the last one back; an edit from elsewhere shows."""
        if self._desk.window.current != TRIAGE_PAGE or self._is_busy:
            return
        past = self._state.past
        if past and past[-1].entry is not None:
            person = self._state.waiting[past[-1].at]
            if (changes.everybody or person in changes.people) and self._triage.is_waiting(person):
                self._return()

    # --- beside -------------------------------------------------------------------------------

    def _ask_list(self, *, decides: bool) -> None:
        # Loaded when it is first needed.
        from app.ui.people.person_dialogs import Question

        names = [row.name for row in self._desk.workspace.lists.tags() if row.is_list][:MOST_LISTS]
        question = Question(
            tr("Put on a list"),
            [(name, name) for name in names],
            button=tr("Put there"),
            reason=tr("A new list, by its name"),
            parent=self._desk.window,
        )
        question.choices.setVisible(bool(names))
        question.settle()
        question.decided.connect(lambda key, text: self._name_list(text or key, decides=decides))
        question.open()

    def _name_list(self, name: str, *, decides: bool) -> None:
        self._list_name = " ".join(name.split())
        self.view.show_list(self._list_name)
        if decides and self._list_name:
            self.decide(Choice.LIST)

    def _open_profile(self) -> None:
        """Open the profile in the default browser; nothing but web pages."""
        person = self._shown
        card = None if person is None else self._desk.workspace.store.reader.card(person)
        if card is not None and (address := _address(card)):
            QDesktopServices.openUrl(QUrl(address))

    def _show_in_people(self) -> None:
        if self._shown is not None:
            self._desk.show_person(self._shown)

    def _remember(self, key: str) -> None:
        if key != TRIAGE_PAGE:
            self._back_to = key


def _address(card: PersonCard) -> str:
    """Where somebody can be seen; only web pages."""
    for account in card.accounts:
        identity = Identity(network=account.network, key=account.key, remote_id=account.remote_id)
        if (address := profile_url(identity)).startswith("https://"):
            return address
    return ""
