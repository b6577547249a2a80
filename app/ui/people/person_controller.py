"""Joins the page of one person with the workspace.

Reads somebody whole (card, timeline, explanation) when they are chosen and when a commit touched
them; every change goes through a service and comes back as `Changes`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.core.events import Changes
from app.core.fitness import Fit, Gesture, gesture_of
from app.core.gaps import silence
from app.core.handles import Network
from app.core.interactions import CONVERSATIONAL, Direction, InteractionId, Kind
from app.core.people import PersonId
from app.core.readiness import PartName
from app.core.stages import Stage, State
from app.services.explaining import Explanation
from app.services.outline import Outline
from app.ui.desk import Desk
from app.ui.drafting import STEPS
from app.ui.people.changing import Changing
from app.ui.people.kept_controller import KeptController
from app.ui.people.person_bar import AT_ONCE
from app.ui.people.person_dialogs import (
    OWN_CHOICE,
    MoveQuestion,
    aside_question,
    rest_question,
)
from app.ui.people.person_page import PersonPage
from app.ui.people.person_sheet import Draft, Entry
from app.ui.people.reading_controller import PersonReadingController
from app.ui.taking_back import say_done, say_logged
from app.ui.timeline.choosing import EVERYTHING, choices, story_of
from app.ui.timeline.entries import evidence_for
from app.words.dates import short_day
from app.words.stages import stage_name
from app.words.steps import missing_until
from app.words.timeline import act_title
from app.words.translation import tr

if TYPE_CHECKING:
    from app.ui.drafting.controller import DraftController

QUICK_ACTIONS: dict[str, Kind] = {
    "log.like": Kind.LIKE,
    "log.reshare": Kind.RESHARE,
    "log.comment": Kind.COMMENT,
    "log.question": Kind.QUESTION,
    "log.message": Kind.MESSAGE,
    "log.read": Kind.READ,
}


class PersonController:
    """Shows one person and does what the page asks for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._workspace = desk.workspace
        self._person: PersonId | None = None
        self._told: Explanation | None = None
        self._outline: Outline | None = None
        self._is_stale = False
        self._drafts: DraftController | None = None
        self.page = PersonPage()
        desk.window.toast.keep_clear_of(self.page.foot)
        self._kept = KeptController(desk, self.page)
        self._changing = Changing(desk, self.page)
        self._reading = PersonReadingController(desk, self.page)
        self._connect()
        self._handle_actions()

    @property
    def widget(self) -> QWidget:
        """The page."""
        return self.page

    @property
    def person(self) -> PersonId | None:
        """Who is shown."""
        return self._person

    def enter(self) -> None:
        """Take the focus into the timeline."""
        self.page.timeline.setFocus()

    def show_person(self, person: PersonId) -> None:
        """Show somebody."""
        is_same = person == self._person
        self._person = person
        if not is_same:
            self.page.sheet.hide()
            self.page.begin_at_top()
            self.page.chooser.show_choice(tr("Everything"), EVERYTHING)
        self._read(is_same=is_same)

    # --- reading ------------------------------------------------------------------------------

    def _read(self, *, is_same: bool) -> None:
        self._is_stale = False
        if self._person is None:
            return
        today = self._workspace.clock.today()
        try:
            told = self._workspace.explaining.explain(self._person)
        except AppError:
            # Gone meanwhile: deleted, or an undo of what brought them here.
            self._person = self._told = self._outline = None
            self.page.sheet.hide()
            self.page.show_nobody()
            self._tell_drafts()
            return
        reader = self._workspace.store.reader
        outline = reader.outline(self._person)
        self._told, self._outline = told, outline
        page, card = self.page, told.card
        page.head.show_person(card, outline, today)
        page.state_line.show_state(card, today)
        story = story_of(reader, self._person, outline, page.chooser.only)
        page.timeline.show_story(story, card.name, today, stage=card.stage, is_same=is_same)
        self._point(None)  # the parts are made anew: none is pointed at
        quiet = silence((on.day for on in outline.days if on.kept), today)
        page.column.show_explanation(told, quiet, today, is_same=is_same)
        self._kept.show_person(self._person, card.name)
        self._reading.show_person(self._person, card.name)
        page.bar.show_fitness(told.fitness, told.earliest, card.name, today)
        page.show_somebody(has_past=not outline.is_empty)
        self._tell_drafts()
        actions = self._desk.actions
        actions.set_enabled("person.wake", card.state is not State.ACTIVE)
        actions.set_enabled("person.rest", card.state is State.ACTIVE)
        actions.set_enabled("person.set_aside", card.state is not State.SET_ASIDE)

    def _offer_parts(self) -> None:
        """What of the timeline could be shown by itself."""
        if self._person is not None and self._told is not None and self._outline is not None:
            done = self._workspace.store.reader.kinds_done(self._person)
            self.page.chooser.fill(choices(done, self._outline, self._told.card.name))

    def _take_changes(self, changes: Changes) -> None:
        if self._person is not None and (changes.everybody or self._person in changes.people):
            if self.page.isVisible():
                self._read(is_same=True)
            else:
                self._is_stale = True

    def refresh(self) -> None:
        """Read again whoever is shown, if something happened while nobody looked."""
        if self._is_stale:
            self._read(is_same=True)

    # --- joining ------------------------------------------------------------------------------

    def _connect(self) -> None:
        page, kindly = self.page, self._kindly
        self._desk.bridge.changed.connect(self._take_changes)
        page.head.copy_asked.connect(self._copy)
        page.head.open_asked.connect(self.open_link)
        page.head.move_asked.connect(self.ask_move)
        page.head.tag_asked.connect(kindly(self._tag))
        page.head.untag_asked.connect(kindly(self._untag))
        page.state_line.wake_asked.connect(kindly(self._wake))
        page.state_line.release_asked.connect(kindly(self._release))
        page.timeline.undo_asked.connect(kindly(self._undo_move))
        page.timeline.remove_asked.connect(kindly(self._remove))
        page.timeline.no_answer_asked.connect(kindly(self._mark_no_answer))
        page.timeline.link_asked.connect(self.open_link)
        page.timeline.copied.connect(lambda _text: self._desk.say(tr("Copied.")))
        page.chooser.opened.connect(self._offer_parts)
        page.chooser.chosen.connect(lambda _only: self._read(is_same=True))
        page.column.pointed.connect(self._point)
        page.column.looked.connect(kindly(self._look))
        page.column.done_asked.connect(kindly(self._done))
        page.column.snooze_asked.connect(kindly(self._snooze))
        page.column.unsnooze_asked.connect(kindly(self._unsnooze))
        page.bar.asked.connect(kindly(self._ask))
        page.bar.note_asked.connect(self._ask_note)
        page.bar.draft_asked.connect(kindly(self._open_draft))
        page.sheet.logged.connect(kindly(self._take_entry))
        page.sheet.left.connect(self.enter)

    def _handle_actions(self) -> None:
        actions = self._desk.actions
        for key, kind in QUICK_ACTIONS.items():
            actions.handle(key, partial(self._ask, kind, Direction.OUTBOUND, False))
        actions.handle("log.theirs", self.page.bar.open_theirs)
        actions.handle("person.note", self._ask_note)
        actions.handle("person.draft", self._open_draft)
        for key in STEPS:
            actions.handle_later(key, self._drafting)
            actions.set_enabled(key, False)
        actions.handle("person.move", self.ask_move)
        actions.handle("person.rest", self._ask_rest)
        actions.handle("person.wake", self._wake)
        actions.handle("person.set_aside", self._ask_aside)
        actions.handle("person.delete", self._delete)

    def _kindly(self, act: Callable[..., None]) -> Callable[..., None]:
        """The same, with expected failures shown in the window."""

        def run(*given: object) -> None:
            with self._desk.notices.kindly():
                act(*given)

        return run

    # --- drafts ---------------------------------------------------------------------------------

    def _drafting(self) -> DraftController:
        """What stands behind the draft box; loaded when the first draft is begun."""
        if self._drafts is None:
            from app.ui.drafting.controller import DraftController
            from app.ui.drafting.panel import DraftPanel

            panel = DraftPanel()
            self.page.add_above_sheet(panel)
            self._drafts = DraftController(self._desk, panel, self._say_logged)
            panel.closed.connect(self._close_draft)
            self._tell_drafts()
        return self._drafts

    def _open_draft(self) -> None:
        self.page.sheet.hide()
        self._drafting().open(self._networks())

    def _close_draft(self) -> None:
        if self._drafts is not None:
            self._drafts.close()
            self.enter()

    def _tell_drafts(self) -> None:
        if self._drafts is not None:
            self._drafts.show_person(self._person, self._told)

    # --- logging ------------------------------------------------------------------------------

    def _ask(self, kind: Kind, direction: Direction, wants_sheet: bool) -> None:
        if self._told is None or self._person is None:
            return
        is_mine = direction is Direction.OUTBOUND
        if is_mine and kind in AT_ONCE and not wants_sheet:
            logged = self._workspace.logging.log(self._person, kind)
            say_logged(self._desk, logged, kind, self._told.card.name)
            return
        self._close_draft()
        gesture = gesture_of(kind, asks=False) if is_mine else None
        can_ask = is_mine and kind in CONVERSATIONAL
        self.page.sheet.open_for(
            Draft(
                kind=kind,
                direction=direction,
                who=self._person,
                name=self._told.card.name,
                today=self._workspace.clock.today(),
                networks=self._networks(),
                network=self._told.standing.channel,
                plain=self._told.fitness[gesture] if gesture else None,
                asking=self._told.fitness[Gesture.ASKING] if can_ask else None,
            )
        )

    def _ask_note(self) -> None:
        if self._told is not None:
            self._close_draft()
            self.page.sheet.open_for(
                Draft(
                    kind=None,
                    who=self._person,
                    name=self._told.card.name,
                    today=self._workspace.clock.today(),
                )
            )

    def _networks(self) -> tuple[Network, ...]:
        """To choose from: where they have accounts first, then all others."""
        if self._told is None:
            return ()
        own = [account.network for account in self._told.card.accounts]
        channel = [self._told.standing.channel] if self._told.standing.channel else []
        return tuple(dict.fromkeys([*channel, *own, *Network]))

    def _take_entry(self, entry: Entry) -> None:
        if self._person is None or self._told is None:
            return
        if entry.kind is None:
            self._workspace.people.note(self._person, entry.text, entry.day)
            self._say(tr("Note kept."))
        else:
            logged = self._workspace.logging.log(
                self._person,
                entry.kind,
                entry.direction,
                day=entry.day,
                network=entry.network,
                text=entry.text,
                asks=entry.asks,
                reason=entry.reason,
            )
            name = self._told.card.name
            say_logged(self._desk, logged, entry.kind, name, entry.direction)
        self.page.sheet.finish()
        self.enter()

    def _say_logged(self, kind: Kind, direction: Direction, moved: Stage | None) -> None:
        name = self._told.card.name if self._told else ""
        said = tr("Logged: {what}").format(what=act_title(kind, direction, name))
        if moved is not None:
            said = tr("{said} · {name} is at {stage} now").format(
                said=said, name=name, stage=stage_name(moved)
            )
        self._say(said)

    def _say(self, text: str) -> None:
        say_done(self._desk, text)

    # --- timeline and cards ---------------------------------------------------------------------

    def _undo_move(self) -> None:
        if self._person is None or self._outline is None or not self._outline.transitions:
            return
        move = self._outline.transitions[0].transition
        self._workspace.people.move(self._person, move.source, tr("the move was taken back"))
        self._say(tr("Moved back to {stage}.").format(stage=stage_name(move.source)))

    def _remove(self, act: InteractionId) -> None:
        self._workspace.logging.remove(act)
        self._say(tr("Entry removed."))

    def _mark_no_answer(self, act: InteractionId) -> None:
        self._workspace.logging.no_answer_needed(act)
        self._say(tr("Marked: no answer needed."))

    def _point(self, part: PartName | None) -> None:
        self.page.timeline.light(None if part is None else evidence_for(part))

    def _look(self, answered: int, of: int) -> None:
        if self._person is not None:
            self._workspace.people.look(self._person, answered, of, None)
            self._say(tr("Look-up kept."))

    def _done(self) -> None:
        if self._person is None or self._told is None or self._told.step is None:
            return
        step = self._told.step
        if step.gesture is None:
            self._workspace.planning.done(self._person, step)
            self._say(tr("Set aside."))
            return
        kind = Kind(step.gesture.value)
        fit = self._told.fitness[step.gesture]
        is_said = kind in CONVERSATIONAL or fit.fit is Fit.TOO_SOON
        if is_said:
            self._ask(kind, Direction.OUTBOUND, True)
            return
        self._workspace.planning.done(self._person, step)
        self._say_logged(kind, Direction.OUTBOUND, None)

    def _snooze(self, days: int) -> None:
        if self._person is None or self._told is None or self._told.step is None:
            return
        today = self._workspace.clock.today()
        until = today + dt.timedelta(days=days)
        self._workspace.planning.snooze(self._person, self._told.step, until)
        self._say(tr("Not on Today before {day}.").format(day=short_day(until, today)))

    def _unsnooze(self) -> None:
        if self._person is not None:
            self._workspace.planning.unsnooze(self._person)
            self._say(tr("Today may propose it again."))

    # --- the person -------------------------------------------------------------------------------

    def ask_move(self, target: Stage | None = None) -> None:
        """Ask where to move somebody by hand, and why."""
        if self._told is None or self._person is None:
            return
        card = self._told.card
        wanted = target or card.stage.following or Stage.CONVERSE
        verdicts = self._told.verdicts
        missing = {stage: missing_until(verdicts, card.stage, stage) for stage in Stage}
        question = MoveQuestion(card.name, card.stage, wanted, missing, self.page.window())
        question.decided.connect(self._kindly(partial(self._move, self._person)))
        question.open()

    def _move(self, person: PersonId, stage: str, reason: str) -> None:
        target = Stage(int(stage))
        self._workspace.people.move(person, target, reason)
        self._say(tr("Moved to {stage}.").format(stage=stage_name(target)))

    def _release(self) -> None:
        if self._person is not None:
            self._workspace.people.release(self._person)
            self._say(tr("The rules move on."))

    def _ask_rest(self) -> None:
        if self._told is None or self._person is None:
            return
        usual = self._workspace.settings.pace.rest_days
        question = rest_question(self._told.card.name, usual, self.page.window())
        question.decided.connect(self._kindly(partial(self._rest, self._person)))
        question.open()

    def _rest(self, person: PersonId, days: str, reason: str) -> None:
        until = None
        if int(days):
            until = self._workspace.clock.today() + dt.timedelta(days=int(days))
        self._workspace.people.rest(person, until, reason)
        self._say(tr("Resting from now on."))

    def _wake(self) -> None:
        if self._person is not None:
            self._workspace.people.wake(self._person)
            self._say(tr("Active again."))

    def _ask_aside(self) -> None:
        if self._told is None or self._person is None:
            return
        question = aside_question(self._told.card.name, self.page.window())
        question.decided.connect(self._kindly(partial(self._set_aside, self._person)))
        question.open()

    def _set_aside(self, person: PersonId, code: str, reason: str) -> None:
        because = reason or ("" if code == OWN_CHOICE else code)
        self._workspace.people.set_aside(person, because)
        self._say(tr("Set aside."))

    def _delete(self) -> None:
        if self._person is None or self._told is None:
            return
        name = self._told.card.name
        self._workspace.people.delete(self._person)
        self._say(tr("{name} is in the trash.").format(name=name))

    def _tag(self, name: str) -> None:
        if self._person is not None:
            self._workspace.people.tag(self._person, name)

    def _untag(self, name: str) -> None:
        if self._person is not None:
            self._workspace.people.untag(self._person, name)

    def _copy(self, handle: str) -> None:
        QGuiApplication.clipboard().setText(handle)
        self._desk.say(tr("Copied: {handle}").format(handle=handle))

    def open_link(self, address: str) -> None:
        """Open a page of theirs in the default browser."""
        if self._person is not None:
            self._desk.visit(self._person, address)
