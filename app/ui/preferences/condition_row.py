"""One condition of a rule: its text, its numbers to be turned, and what it means in words.

Knows the rule language and its words. Refuses to know the rule around it and anybody it is about.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.rule_language import MOST_CHARACTERS, RuleError, parse_condition
from app.core.rule_thresholds import thresholds, with_threshold
from app.core.rules import Condition
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import LineField
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.layouts import clear
from app.ui.widgets.number import NumberField
from app.ui.widgets.text import Text
from app.words.rulebook import condition_meaning, condition_problem, threshold_names
from app.words.translation import tr

MOST_TURNED = 9_999
"""Numbers turn up to here; larger ones are typed."""


class ConditionRow(QWidget):
    """Text and numbers say the same: turning a number changes the text, and the other way round.

    Signals:
        changed(): the text is another now, usable or not.
        removed(): the condition is to go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.condition: Condition | None = None
        self.field = LineField(name=tr("Condition"))
        self.field.setMaxLength(MOST_CHARACTERS)
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self.remover = Button(role="quiet", icon="x", name=tr("Take this condition out"))
        self.remover.clicked.connect(lambda: self.removed.emit())
        self.meaning = Text("", "muted", wraps=True)
        self._turns = QWidget(self)
        self._flow = FlowLayout(self._turns)
        self.numbers: list[NumberField] = []
        self._names: tuple[str, ...] = ()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(self.remover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.meaning)
        column.addWidget(self._turns)
        self._read()
        self.field.textChanged.connect(self._take_text)

    @property
    def text(self) -> str:
        """The condition as it is written now."""
        return self.field.text()

    def _take_text(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        try:
            self.condition = parse_condition(self.text)
        except RuleError as error:
            self.condition = None
            self._say(condition_problem(error), is_problem=True)
            return
        self._say(condition_meaning(self.condition.expression), is_problem=False)
        self._show_numbers(threshold_names(self.condition.expression))

    def _say(self, text: str, *, is_problem: bool) -> None:
        self.meaning.set_role("warn" if is_problem else "muted")
        self.meaning.setText(text)
        self.field.setAccessibleDescription(text)
        self._turns.setEnabled(not is_problem)

    def _show_numbers(self, names: tuple[str, ...]) -> None:
        found = thresholds(self.text)
        if len(names) != len(found):
            names = ("",) * len(found)  # a chain of comparisons, or a number with a fraction
        if len(found) != len(self.numbers) or names != self._names:
            self._make_numbers(names)
        for number, one in zip(self.numbers, found, strict=True):
            number.setEnabled(one.value <= MOST_TURNED)
            number.set_value(min(one.value, MOST_TURNED))

    def _make_numbers(self, names: tuple[str, ...]) -> None:
        clear(self._flow)
        self._names = names
        self.numbers = []
        for nth, name in enumerate(names):
            pair = QWidget(self._turns)
            said = name or tr("Number in this condition")
            number = NumberField(0, 0, MOST_TURNED, name=said, parent=pair)
            number.changed.connect(lambda value, nth=nth: self._turn(nth, value))
            self.numbers.append(number)
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 12, 0)
            line.setSpacing(6)
            line.addWidget(Text(name, "small", wraps=True), 1)
            line.addWidget(number)
            self._flow.addWidget(pair)
        self._turns.setVisible(bool(names))

    def _turn(self, nth: int, value: int) -> None:
        self.field.setText(with_threshold(self.text, nth, value))
        self.field.setCursorPosition(0)
