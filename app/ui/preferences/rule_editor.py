"""The rule editor: all rules as cards, and who would move by them before they are kept.

Knows rules and lines of text. Refuses to know how a trial is made: it asks for one, and is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.rules import Rule, Rules
from app.ui.preferences.rule_card import RuleCard
from app.ui.theme import LARGE_TEXT, text_scale
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import SectionHead, Text
from app.words.translation import tr

ASKED_AFTER_MS = 250
"""Quiet time after the last key before a trial is asked for."""


class RuleEditor(QWidget):
    """Edits rules and shows what they would do.

    Args:
        in_force: what the rules are now.
        own: the program's own, to go back to.

    Signals:
        trial_asked(Rules): say who would move by these, with `show_trial`.
        kept(Rules): these are to be in force.
        left(): nothing is to change.
    """

    trial_asked = Signal(object)
    kept = Signal(object)
    left = Signal()

    def __init__(self, in_force: Rules, own: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_force, self._own = in_force, own
        self._tried: Rules | None = None
        self.cards: list[RuleCard] = []
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(ASKED_AFTER_MS)
        self._calm.timeout.connect(self._ask)
        self._cards = QWidget()
        self._cards.setProperty("role", "page")
        self._column = QVBoxLayout(self._cards)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._cards)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("Rules"))
        # With large letters the rules need all of the width.
        way, is_large = QBoxLayout.Direction, text_scale() >= LARGE_TEXT
        halves = QBoxLayout(way.TopToBottom if is_large else way.LeftToRight)
        halves.setSpacing(16)
        halves.addWidget(area, 3)
        halves.addLayout(self._trial_column(), 1 if is_large else 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(halves, 1)
        column.addLayout(self._foot())
        self.show_rules(in_force)

    @property
    def rules(self) -> Rules | None:
        """The rules as they are written now; None while one of them can't be used."""
        found = [card.rule for card in self.cards]
        usable = tuple(rule for rule in found if rule is not None)
        return Rules(rules=usable) if len(usable) == len(found) else None

    @property
    def has_changes(self) -> bool:
        """Whether something is written here that isn't in force."""
        return self.rules != self._in_force

    def show_rules(self, rules: Rules) -> None:
        """Put these into the cards; they are not kept by that."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(rule) for rule in rules.rules]
        for nth, card in enumerate(self.cards):
            self._column.insertWidget(nth, card)
        self._take_change()

    def show_trial(self, rules: Rules, title: str, lines: Sequence[str]) -> None:
        """Say who would move by some rules; only then can these be kept."""
        if rules != self.rules:
            return  # something was typed meanwhile; another trial is on its way
        self._tried = rules
        self.said.setText(title)
        self.people.setPlainText("\n".join(lines))
        self.people.setVisible(bool(lines))
        self._settle()

    def _card(self, rule: Rule) -> RuleCard:
        # With their parent from the start: each new one makes Qt dress a whole card again.
        card = RuleCard(rule, self._cards)
        card.changed.connect(self._take_change)
        return card

    def _trial_column(self) -> QVBoxLayout:
        self.said = Text("", "muted", wraps=True)
        self.people = QPlainTextEdit()
        self.people.setProperty("role", "box")
        self.people.setReadOnly(True)
        self.people.setAccessibleName(tr("Who would move"))
        self.people.hide()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(SectionHead(tr("Who would move")))
        column.addWidget(self.said)
        column.addWidget(self.people, 1)
        column.addStretch(0)
        return column

    def _foot(self) -> QHBoxLayout:
        self.reverter = Button(tr("Back to the program's own"))
        self.reverter.clicked.connect(lambda: self.show_rules(self._own))
        leaver = Button(tr("Cancel"))
        leaver.clicked.connect(lambda: self.left.emit())
        self.keeper = Button(tr("Save"), "primary")
        self.keeper.clicked.connect(lambda: self.kept.emit(self.rules))
        foot = QHBoxLayout()
        foot.addWidget(self.reverter)
        foot.addStretch(1)
        foot.addWidget(leaver)
        foot.addWidget(self.keeper)
        return foot

    def _take_change(self) -> None:
        self._tried = None
        self._settle()
        rules = self.rules
        if rules is None:
            self._calm.stop()
            self._say_alone(self._problem())
        elif rules == self._in_force:
            self._calm.stop()
            self._say_alone(tr("These rules are in force. Change one to see who would move by it."))
        else:
            self._calm.start()

    def _problem(self) -> str:
        card = next(card for card in self.cards if card.rule is None)
        title = card.head.label.text() if card.head is not None else ""
        return tr("{rule}: {problem}").format(rule=title, problem=card.problem)

    def _say_alone(self, text: str) -> None:
        self.said.setText(text)
        self.people.hide()

    def _ask(self) -> None:
        rules = self.rules
        if rules is not None:
            self.trial_asked.emit(rules)

    def _settle(self) -> None:
        rules = self.rules
        self.reverter.setEnabled(rules != self._own)
        is_shown = rules is not None and rules == self._tried
        self.keeper.setEnabled(is_shown and rules != self._in_force)
