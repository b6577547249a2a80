"""One rule as a card: what it does, how long a rest is, and its conditions."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.rule_language import MOST_CONDITIONS, MOST_REST_DAYS
from app.core.rules import Rule
from app.ui.preferences.condition_row import ConditionRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.number import NumberField
from app.ui.widgets.text import Text
from app.words.rulebook import rule_title
from app.words.translation import tr

NEW_CONDITION = "days_known >= 7"
"""What a new condition says until it is changed."""


class RuleCard(Card):
    """Edits one rule.

    Args:
        rule: as it is before anything is changed.

    Signals:
        changed(): something is otherwise now, usable or not.
    """

    changed = Signal()

    def __init__(self, rule: Rule, parent: QWidget | None = None) -> None:
        super().__init__(rule_title(rule), trailing=Text(rule.id, "small"), parent=parent)
        self._rule = rule
        self.days: NumberField | None = None
        if rule.rest_days is not None:
            self.column.addLayout(self._rest_line(rule.rest_days))
        self.column.addWidget(Text(tr("When all of this holds:"), "small"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.column.addLayout(self._rows)
        self.rows: list[ConditionRow] = []
        self.adder = Button(tr("Add a condition"), "link")
        self.adder.clicked.connect(lambda: self._add(NEW_CONDITION).field.setFocus())
        foot = QHBoxLayout()
        foot.addWidget(self.adder)
        foot.addStretch(1)
        self.column.addLayout(foot)
        if rule.source:
            self.column.addWidget(Text(rule.source, "small", wraps=True))
        for condition in rule.when:
            self._add(condition.text, is_told=False)
        self._settle()

    @property
    def rule(self) -> Rule | None:
        """The rule as it is written now; None while it can't be used."""
        conditions = [row.condition for row in self.rows]
        when = tuple(condition for condition in conditions if condition is not None)
        if not when or len(when) != len(conditions):
            return None
        days = self.days.value if self.days is not None else None
        return dataclasses.replace(self._rule, when=when, rest_days=days)

    @property
    def problem(self) -> str:
        """Why the first condition that can't be used can't be; empty when all can."""
        said = (row.meaning.text() for row in self.rows if row.condition is None)
        return next(said, "")

    def _rest_line(self, days: int) -> QHBoxLayout:
        self.days = NumberField(days, 1, MOST_REST_DAYS, name=tr("Days of rest"))
        self.days.changed.connect(lambda _value: self.changed.emit())
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Text(tr("Days of rest")))
        line.addWidget(self.days)
        line.addStretch(1)
        return line

    def _add(self, text: str, *, is_told: bool = True) -> ConditionRow:
        row = ConditionRow(text, self)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._rows.addWidget(row)
        if is_told:
            self._settle()
            self.changed.emit()
        return row

    def _remove(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """A rule keeps one condition at least, and holds so many at most."""
        self.adder.setEnabled(len(self.rows) < MOST_CONDITIONS)
        for row in self.rows:
            is_shown = len(self.rows) > 1
            # Saying so once more would lay out everything around it.
            if row.remover.isVisibleTo(row) != is_shown:
                row.remover.setVisible(is_shown)
