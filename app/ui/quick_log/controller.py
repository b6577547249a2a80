"""Joins the quick log with the workspace."""

from __future__ import annotations

from app.core.capture import Capture
from app.core.fitness import Gesture, gesture_of
from app.core.interactions import CONVERSATIONAL, Kind
from app.core.networks import Identity, Network, profile_url
from app.core.people import PersonId
from app.services.explaining import Explanation
from app.services.rows import PeopleQuery
from app.ui.desk import Desk
from app.ui.people.newcomer import ask_newcomer
from app.ui.people.person_sheet import Draft, Entry
from app.ui.quick_log.sheet import MOST_FOUND, QuickLog
from app.ui.taking_back import say_logged
from app.ui.widgets.finder import Found
from app.words.stages import stage_name
from app.words.translation import tr


class QuickLogController:
    """Opens the sheet and logs what it says."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._told: Explanation | None = None
        self._capture: Capture | None = None
        self.sheet: QuickLog | None = None

    def open(self) -> QuickLog:
        """Ask from the beginning."""
        self._told = self._capture = None
        sheet = self.sheet = QuickLog(self._desk.workspace.clock.today(), self._desk.window)
        sheet.searched.connect(self._search)
        sheet.person_taken.connect(lambda key: self.take_person(PersonId(int(key))))
        sheet.gesture_taken.connect(self._take_gesture)
        sheet.logged.connect(self._log)
        sheet.open()
        return sheet

    def open_capture(self, capture: Capture) -> None:
        """Ask what was done on a page; whoever its address names is chosen, or can be added."""
        sheet = self.open()
        self._capture = capture
        sheet.show_page(capture.title or capture.address)
        identity = capture.identity
        if identity is None:
            return
        known = self._desk.workspace.store.reader.accounts_known([identity])
        if known:
            self.take_person(next(iter(known.values())))
        else:
            self._offer_new(identity)

    def _offer_new(self, identity: Identity) -> None:
        """Add whom an address names, and go on with them."""
        ask_newcomer(
            self._desk,
            self.sheet,
            self.take_person,
            name=identity.handle or identity.key,
            address=profile_url(identity),
        )

    def take_person(self, person: PersonId) -> None:
        """Go on with somebody."""
        with self._desk.notices.kindly():
            self._told = self._desk.workspace.explaining.explain(person)
            if self.sheet is not None:
                self.sheet.show_person(self._told.card.name)

    def _search(self, text: str) -> None:
        assert self.sheet is not None
        rows: tuple[Found, ...] = ()
        if text.strip():
            query = PeopleQuery(search=text, everybody=True)
            found = self._desk.workspace.store.reader.people_page(query, 0, MOST_FOUND)
            rows = tuple(
                Found(key=str(row.id), text=row.name, beside=stage_name(row.stage)) for row in found
            )
        problem = tr("Nobody is called that here.") if text.strip() and not rows else ""
        self.sheet.show_found(rows, problem)

    def _take_gesture(self, kind: Kind) -> None:
        if self._told is None or self.sheet is None:
            return
        told = self._told
        identity = self._capture.identity if self._capture else None
        gesture = gesture_of(kind, asks=False)
        usual = identity.network if identity else told.standing.channel
        channel = [usual] if usual else []
        own = [account.network for account in told.card.accounts]
        self.sheet.show_draft(
            Draft(
                kind=kind,
                name=told.card.name,
                today=self._desk.workspace.clock.today(),
                networks=tuple(dict.fromkeys([*channel, *own, *Network])),
                network=usual,
                plain=told.fitness[gesture] if gesture else None,
                asking=told.fitness[Gesture.ASKING] if kind in CONVERSATIONAL else None,
            )
        )

    def _log(self, entry: Entry) -> None:
        if self._told is None or entry.kind is None or self.sheet is None:
            return
        card = self._told.card
        with self._desk.notices.kindly():
            logged = self._desk.workspace.logging.log(
                card.id,
                entry.kind,
                day=entry.day,
                network=entry.network,
                text=entry.text,
                url=self._capture.address if self._capture else "",
                asks=entry.asks,
                reason=entry.reason,
            )
            say_logged(self._desk, logged, entry.kind, card.name)
        self.sheet.accept()
