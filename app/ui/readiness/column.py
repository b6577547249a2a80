"""The column of cards beside the timeline, scrolling by itself."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.core.fitness import Gesture
from app.core.gaps import Silence
from app.core.missing import is_possible
from app.core.stages import State
from app.services.explaining import Explanation
from app.ui.readiness.cards import MeterCard, OpensCard, WhyCard
from app.ui.readiness.pace_cards import StepCard, TooSoonCard
from app.words.translation import tr

WIDTH = 320
EDGE = 16


class ReadinessColumn(QScrollArea):
    """All that the judgement says about one person.

    Signals:
        pointed(object): a part of the score (`PartName`) whose evidence is to be shown, or None.
        looked(int, int): the look-up: so many answered, of so many.
        done_asked(): the next step was taken.
        snooze_asked(int): the next step not before so many days.
        unsnooze_asked(): the next step is not to wait for its day.
    """

    pointed = Signal(object)
    looked = Signal(int, int)
    done_asked = Signal()
    snooze_asked = Signal(int)
    unsnooze_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Readiness and next step"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.meter = MeterCard()
        self.why = WhyCard()
        self.opens = OpensCard()
        self.step = StepCard()
        self.too_soon = TooSoonCard()
        inner = QWidget()
        inner.setProperty("role", "page")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(14)
        for card in (self.meter, self.why, self.opens, self.step, self.too_soon):
            column.addWidget(card)
        column.addStretch(1)
        self._cards = column
        self.setWidget(inner)
        self.meter.looked.connect(self.looked)
        self.why.pointed.connect(self.pointed)
        self.step.done_asked.connect(self.done_asked)
        self.step.snooze_asked.connect(self.snooze_asked)
        self.step.unsnooze_asked.connect(self.unsnooze_asked)

    def add_card(self, card: QWidget) -> None:
        """Give a card that says no judgement its place below the others."""
        self._cards.insertWidget(self._cards.count() - 1, card)

    def show_explanation(
        self, told: Explanation, silence: Silence | None, today: dt.date, *, is_same: bool
    ) -> None:
        """Show what the judgement says.

        Args:
            silence: how long it has been quiet; None where nothing ever happened.
            is_same: it is who was shown before: the place in the column stays.
        """
        standing, name = told.standing, told.card.name
        stage = told.card.stage
        look = None
        if standing.look_of:
            look = (standing.look_answered or 0, standing.look_of)
        self.meter.show_readiness(told.readiness, stage, look=look, waiting=told.waiting)
        self.why.show_parts(told.readiness, standing)
        self.opens.show_verdicts(told.onward, stage)
        self.step.show_step(told.step, name, today, snoozed_until=told.snoozed_until)
        if told.step is None and told.snoozed_until is None and standing.state is State.ACTIVE:
            light = Gesture.LIKE if is_possible(Gesture.LIKE, standing) else Gesture.READ
            self.step.show_calm(silence, light, name)
        self.too_soon.show_fitness(told.fitness, name)
        if not is_same:
            self.verticalScrollBar().setValue(0)
