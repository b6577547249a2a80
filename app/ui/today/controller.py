"""Joins Today with planning: what is due, done, put off; the number beside it in the side bar."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.core.events import Changes
from app.core.pace import StepKind
from app.core.stages import Stage
from app.services.planning import Day, PlannedStep
from app.ui.desk import TODAY_PAGE, Desk
from app.ui.taking_back import say_done
from app.ui.today.card import CardForm
from app.ui.today.day_question import DayQuestion
from app.ui.today.side import Told
from app.ui.today.view import TodayView
from app.words import today as words
from app.words.commands import spread_now
from app.words.dates import short_day
from app.words.history import label_text
from app.words.stages import stage_name
from app.words.steps import aim_sentence, step_sentence, why_sentence
from app.words.timeline import act_title
from app.words.translation import tr

if TYPE_CHECKING:
    from app.ui.faces.album import Album

CALM_MS = 1200
"""The number in the side bar follows so long after the last change made on another page."""

TOLD = 6
"""At most so many lines are told at the side."""


class TodayController:
    """The page of Today."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._planning = desk.workspace.planning
        self._steps: dict[int, PlannedStep] = {}
        self._heard = 0
        self._is_reading = False
        self._is_due = False
        self._wants_focus = False
        self.view = TodayView()
        self._calm = QTimer(self.view)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self.refresh)
        self.widget: QWidget = self.view
        self.view.done.connect(self._do)
        self.view.snoozed.connect(self._snooze)
        self.view.skipped.connect(self._skip)
        self.view.rested.connect(self._rest)
        self.view.settled.connect(self._settle)
        self.view.profile_asked.connect(self._open_profile)
        self.view.spread_asked.connect(self._spread)
        self.view.opened.connect(self._open)
        self.view.add_asked.connect(lambda: desk.actions.action("person.new").trigger())
        self.view.import_asked.connect(desk.window.choose_files)
        desk.bridge.changed.connect(self._take_changes)
        desk.with_album(self._show_faces)

    def enter(self) -> None:
        """Read the day again, and take the focus."""
        self._wants_focus = True
        self.view.focus_first()
        # The page is seen first; looking through everybody takes longer.
        QTimer.singleShot(0, self.view, self.refresh)

    def _show_faces(self, album: Album) -> None:
        self.view.show_faces(album.face)
        album.changed.connect(lambda: self.view.show_faces(album.face))

    def refresh(self) -> None:
        """Read the day in the job lane, and show it."""
        self._calm.stop()
        if self._is_reading:
            return
        self._is_reading = True
        self._desk.jobs.run(
            self._planning.day, done=partial(self._take, self._heard), failed=self._fail
        )

    def _take(self, heard: int, day: Day) -> None:
        self._is_reading = False
        if heard != self._heard:
            self._ask_again()  # something was committed between reading and now
            return
        count = len(day.steps)
        self._desk.window.side_bar.set_count(TODAY_PAGE, str(count) if count else "")
        if self._desk.window.current == TODAY_PAGE:
            self._show(day)

    def _fail(self, error: AppError) -> None:
        self._is_reading = False
        self._desk.notices.tell(error)

    def _show(self, day: Day) -> None:
        self._steps = {int(planned.person.id): planned for planned in day.steps}
        self._show_steps(day)
        self._show_side(day)
        if self._wants_focus:
            self._wants_focus = False
            self.view.focus_first()

    def _show_steps(self, day: Day) -> None:
        forms = [_form(planned, day.today) for planned in day.steps]
        said = words.subtitle(len(forms), day.waiting) if forms else ""
        self.view.show_steps(said, forms, waiting=day.waiting)
        if not forms:
            has_people = day.people + day.set_aside > 0
            title = words.empty_title() if has_people else tr("Nobody here yet")
            reason = words.empty_reason(
                day.next_day,
                day.today,
                people=day.people,
                resting=day.resting,
                set_aside=day.set_aside,
            )
            self.view.show_empty(title, reason, has_people=has_people)

    def _show_side(self, day: Day) -> None:
        self.view.show_side(
            [
                (count, words.weekday_letter(on), words.gestures_on(on, count))
                for on, count in day.week.items()
            ],
            [
                Told(
                    text=words.moved_to(name),
                    end=stage_name(transition.target),
                    stage=int(transition.target),
                )
                for name, transition in day.moved[:TOLD]
                if transition.target > transition.source
            ],
            [
                Told(
                    text=act_title(act.kind, act.direction, name),
                    end=short_day(act.day, day.today),
                )
                for name, act in day.noticed[:TOLD]
            ],
        )

    def _open(self, key: int) -> None:
        if key in self._steps:
            self._desk.show_person(self._steps[key].person.id)

    def _do(self, key: int) -> None:
        planned = self._steps.get(key)
        if planned is None:
            return
        with self._desk.notices.kindly():
            self._planning.done(planned.person.id, planned.step)
            self._leave_out(key)
            label = self._desk.workspace.history.undo_label
            if label is not None:
                self._say(words.done_said(label_text(label)))

    def _snooze(self, key: int, days: int) -> None:
        planned = self._steps.get(key)
        if planned is None:
            return
        today = self._desk.workspace.clock.today()
        if not days:
            question = DayQuestion(planned.person.name, today, self.view.window())
            question.decided.connect(lambda until: self._put_off(key, until))
            question.open()
            return
        self._put_off(key, today + dt.timedelta(days=days))

    def _put_off(self, key: int, until: dt.date) -> None:
        planned = self._steps.get(key)
        if planned is None:
            return
        today = self._desk.workspace.clock.today()
        with self._desk.notices.kindly():
            self._planning.snooze(planned.person.id, planned.step, until)
            self._leave_out(key)
            self._say(words.put_off_said(planned.person.name, until, today))

    def _skip(self, key: int) -> None:
        planned = self._steps.get(key)
        if planned is None:
            return
        with self._desk.notices.kindly():
            self._planning.skip(planned.person.id, planned.step)
            self._leave_out(key)
            self._say(words.skipped_said(planned.person.name))

    def _rest(self, key: int) -> None:
        planned = self._steps.get(key)
        if planned is None:
            return
        with self._desk.notices.kindly():
            until = self._planning.rest(planned.person.id)
            self._leave_out(key)
            today = self._desk.workspace.clock.today()
            self._say(words.rests_said(planned.person.name, until, today))

    def _settle(self, key: int) -> None:
        planned = self._steps.get(key)
        if planned is None:
            return
        with self._desk.notices.kindly():
            self._planning.settle(planned.person.id)
            self._leave_out(key)
            self._say(words.settled_said(planned.person.name))

    def _spread(self, days: int) -> None:
        with self._desk.notices.kindly():
            self._say(spread_now(self._planning.spread(days), days))

    def _open_profile(self, key: int) -> None:
        """Open the profile in the default browser."""
        planned = self._steps.get(key)
        if planned is None:
            return
        if not planned.profile:
            self._desk.say(words.no_profile(planned.person.name))
            return
        self._desk.visit(planned.person.id, planned.profile)

    def _leave_out(self, key: int) -> None:
        """A card stays on the screen until the day is read again; a second key does nothing."""
        self._steps.pop(key, None)

    def _say(self, text: str) -> None:
        say_done(self._desk, text)

    def _take_changes(self, changes: Changes) -> None:
        if not (changes.everybody or changes.people):
            return
        self._heard += 1
        self._ask_again(is_all_new=changes.everybody)

    def _ask_again(self, *, is_all_new: bool = False) -> None:
        """Read the day once more: at once where it is seen, else when nothing happens any more.

        Args:
            is_all_new: everybody may have gone; the old count would be plainly wrong meanwhile.
        """
        if self._desk.window.current != TODAY_PAGE and not is_all_new:
            self._calm.start()
        elif not self._is_due:
            # Several commits may come in one go (a log and its review).
            self._is_due = True
            QTimer.singleShot(0, self.view, self._refresh_once)

    def _refresh_once(self) -> None:
        self._is_due = False
        self.refresh()


def _form(planned: PlannedStep, today: dt.date) -> CardForm:
    step, name = planned.step, planned.person.name
    return CardForm(
        key=int(planned.person.id),
        name=name,
        step=step_sentence(step, name),
        why=why_sentence(step, name),
        aim=words.with_due(
            aim_sentence(step).rstrip(".") or stage_name(Stage(planned.person.stage)),
            step.due,
            today,
        ),
        does=tr("Done") if step.gesture is not None else tr("Let be"),
        has_profile=bool(planned.profile),
        is_answer=step.kind is StepKind.ANSWER,
    )
