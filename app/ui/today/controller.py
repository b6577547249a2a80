"""Joins Today with planning: what is due, done, put off; the number beside it in the side bar."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.core.events import Changes
from app.core.stages import Stage
from app.services.planning import Day, PlannedStep
from app.ui.desk import Desk
from app.ui.today.card import CardForm
from app.ui.today.side import Told
from app.ui.today.view import TodayView
from app.words import today as words
from app.words.dates import short_day
from app.words.history import label_text
from app.words.stages import stage_name
from app.words.steps import aim_sentence, step_sentence, why_sentence
from app.words.timeline import act_title
from app.words.translation import tr

TODAY_PAGE = "today"

TOLD = 6
"""At most so many lines are told at the side."""


class TodayController:
    """The page of Today."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._planning = desk.workspace.planning
        self._steps: dict[int, PlannedStep] = {}
        self._is_stale = True
        self.view = TodayView()
        self.widget: QWidget = self.view
        self.view.done.connect(self._do)
        self.view.snoozed.connect(self._snooze)
        self.view.skipped.connect(self._skip)
        self.view.opened.connect(lambda key: desk.show_person(self._steps[key].person.id))
        self.view.add_asked.connect(lambda: desk.actions.action("person.new").trigger())
        self.view.import_asked.connect(desk.window.choose_files)
        desk.bridge.changed.connect(self._take_changes)

    def enter(self) -> None:
        """Read the day if something happened since, and take the focus."""
        self.refresh()
        self.view.focus_first()

    def refresh(self) -> None:
        """Read the day and show it."""
        self._is_stale = False
        day = self._planning.day()
        self._steps = {int(planned.person.id): planned for planned in day.steps}
        self._show_steps(day)
        self._show_side(day)
        count = len(day.steps)
        self._desk.window.side_bar.set_count(TODAY_PAGE, str(count) if count else "")

    def _show_steps(self, day: Day) -> None:
        forms = [_form(planned) for planned in day.steps]
        self.view.show_steps(words.subtitle(len(forms), day.waiting) if forms else "", forms)
        if not forms:
            has_people = day.people > 0
            title = words.empty_title() if has_people else tr("Nobody here yet")
            reason = words.empty_reason(day.next_day, day.today, has_people=has_people)
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

    def _do(self, key: int) -> None:
        planned = self._steps.get(key)
        if planned is None:
            return
        with self._desk.notices.kindly():
            self._planning.done(planned.person.id, planned.step)
            label = self._desk.workspace.history.undo_label
            if label is not None:
                self._say(words.done_said(label_text(label)))

    def _snooze(self, key: int, days: int) -> None:
        planned = self._steps.get(key)
        if planned is None:
            return
        today = self._desk.workspace.clock.today()
        until = today + dt.timedelta(days=days)
        with self._desk.notices.kindly():
            self._planning.snooze(planned.person.id, planned.step, until)
            self._say(words.put_off_said(planned.person.name, until, today))

    def _skip(self, key: int) -> None:
        planned = self._steps.get(key)
        if planned is None:
            return
        with self._desk.notices.kindly():
            self._planning.skip(planned.person.id, planned.step)
            self._say(words.skipped_said(planned.person.name))

    def _say(self, text: str) -> None:
        self._desk.say(text, tr("Undo"), self._undo)

    def _undo(self) -> None:
        self._desk.actions.action("edit.undo").trigger()

    def _take_changes(self, changes: Changes) -> None:
        if not (changes.everybody or changes.people):
            return
        # Several commits may come in one go (a log and its review); the day is read once after.
        if not self._is_stale:
            self._is_stale = True
            QTimer.singleShot(0, self.view, self.refresh)


def _form(planned: PlannedStep) -> CardForm:
    step, name = planned.step, planned.person.name
    return CardForm(
        key=int(planned.person.id),
        name=name,
        step=step_sentence(step, name),
        why=why_sentence(step, name),
        aim=aim_sentence(step) or stage_name(Stage(planned.person.stage)),
        does=tr("Done") if step.gesture is not None else tr("Let be"),
    )
