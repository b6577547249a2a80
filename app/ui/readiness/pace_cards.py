"""The cards beside the timeline about pace: the next gentle step, and what would be too soon.

Each shows values that it is given and says in signals what is asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.core.fitness import Fit, Fitness, Gesture
from app.core.gaps import Silence
from app.core.pace import Step, StepKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.layouts import clear
from app.ui.widgets.text import Text, sentence_case
from app.words.dates import short_day
from app.words.steps import (
    aim_sentence,
    calm_sentence,
    fit_sentence,
    gesture_noun,
    silence_sentence,
    snoozed_sentence,
    step_sentence,
    why_sentence,
)
from app.words.translation import tr

SNOOZES: tuple[tuple[int, str], ...] = ((3, "3 days"), (7, "A week"), (30, "A month"))


class StepCard(Card):
    """The next gentle step: what, why now, from when on; done, or later; or that none is due.

    Signals:
        done_asked(): the step was taken.
        snooze_asked(int): not before so many days.
        unsnooze_asked(): the step is not to wait for its day.
    """

    done_asked = Signal()
    snooze_asked = Signal(int)
    unsnooze_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Next gentle step"), parent=parent)
        self.what = Text("", "strong", wraps=True)
        self.why = Text("", "muted", wraps=True)
        self.column.addWidget(self.what)
        self.column.addWidget(self.why)
        self.done = Button(tr("Done, log it"), "primary")
        self.done.clicked.connect(self.done_asked)
        self.snooze = Button(tr("Snooze"))
        menu = QMenu(self.snooze)
        for days, text in SNOOZES:
            menu.addAction(tr(text)).triggered.connect(
                lambda _checked, days=days: self.snooze_asked.emit(days)
            )
        self.snooze.setMenu(menu)
        self.snoozed = Text("", "muted", wraps=True)
        self.column.addWidget(self.snoozed)
        self.waker = Button(tr("Bring it back"))
        self.waker.clicked.connect(self.unsnooze_asked)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 6, 0, 2)
        row.setSpacing(6)
        row.addWidget(self.done)
        row.addWidget(self.snooze)
        row.addWidget(self.waker)
        for part in (self.snoozed, self.waker):
            part.hide()
        row.addStretch(1)
        self.column.addWidget(self.buttons)

    def show_step(
        self, step: Step | None, name: str, today: dt.date, *, snoozed_until: dt.date | None = None
    ) -> None:
        """Show a step; nothing where there is none.

        Args:
            snoozed_until: a day to come before which it is not on Today, or None.
        """
        self.setVisible(step is not None or snoozed_until is not None)
        self._show_snooze(snoozed_until, today)
        if step is None:
            self.what.setText(tr("The step that was proposed waits"))
            self.why.setText("")
            self.why.hide()
            self.done.hide()
            self.buttons.setVisible(snoozed_until is not None)
            return
        self.why.show()
        self.done.show()
        self.what.setText(step_sentence(step, name))
        said = [why_sentence(step, name), aim_sentence(step)]
        if step.due > today:
            said.append(tr("Not before {day}.").format(day=short_day(step.due, today)))
        self.why.setText(" ".join(part for part in said if part))
        self.buttons.setVisible(step.is_action or snoozed_until is not None)
        self.done.setVisible(step.is_action)
        is_farewell = step.kind is StepKind.LET_BE
        self.done.setText(tr("Set aside") if is_farewell else tr("Done, log it"))

    def show_calm(self, silence: Silence | None, light: Gesture, name: str) -> None:
        """Show that nothing is due, since when it is quiet, and what would keep in touch."""
        self.show()
        for part in (self.snoozed, self.buttons):
            part.hide()
        self.what.setText(calm_sentence(name))
        self.why.setText(silence_sentence(silence, light, name))
        self.why.show()

    def _show_snooze(self, until: dt.date | None, today: dt.date) -> None:
        self.snoozed.setVisible(until is not None)
        self.waker.setVisible(until is not None)
        self.snooze.setVisible(until is None)
        if until is not None:
            self.snoozed.setText(snoozed_sentence(until, today))


class TooSoonCard(Card):
    """What would be too soon now, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Too soon"), "card-warn", parent=parent)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.column.addLayout(self.rows)

    def show_fitness(self, fits: Mapping[Gesture, Fitness], name: str) -> None:
        """Show the gestures that would be too soon, those of one reason together."""
        by_reason: dict[str, list[str]] = {}
        for gesture, fit in fits.items():
            if fit.fit is Fit.TOO_SOON:
                why = fit_sentence(fit, name).removeprefix(tr("Too soon: "))
                by_reason.setdefault(why, []).append(gesture_noun(gesture))
        clear(self.rows)
        self.setVisible(bool(by_reason))
        for why, nouns in by_reason.items():
            said = tr("{gestures}: {why}").format(gestures=sentence_case(", ".join(nouns)), why=why)
            self.rows.addWidget(Text(said, wraps=True))
