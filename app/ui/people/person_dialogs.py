"""Small dialogs about one person: moving by hand, letting rest, setting aside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.stages import Stage, wants_reason
from app.ui.widgets.asking import AskingDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.fields import LineField
from app.ui.widgets.text import Text, sentence_case
from app.words.board import skips_stage
from app.words.numbers import number
from app.words.stages import stage_meaning, stage_name
from app.words.translation import tr, trn

REST_DAYS = (30, 90)
"""Lengths of a rest that are offered beside the user's own."""
OWN_CHOICE = "choice"
ASIDE_REASONS: tuple[tuple[str, str], ...] = (
    (OWN_CHOICE, "My choice"), ("team", "Run by a team"), ("no", "Said no"),
)  # fmt: skip
"""Codes as `app.words.reports` knows them; the first leaves the reason to the words below."""


class Question(AskingDialog):
    """A head, some words, choices, a line for a reason, and one button that says what happens.

    Signals:
        decided(str, str): the key chosen, and the reason (may be empty).
    """

    decided = Signal(str, str)

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[str, str]],
        *,
        button: str,
        reason: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, 440, parent=parent)
        self.choices = ChipRow(choices, name=title)
        self.choices.chosen.connect(lambda _key: self.settle())
        self.words = Text("", "muted", wraps=True)
        self.reason = LineField(reason)
        self.reason.textChanged.connect(lambda _text: self.settle())
        self.decider = Button(button, "primary")
        self.decider.setDefault(True)
        self.decider.clicked.connect(self._decide)
        for part in (self.choices, self.words, self.reason):
            self.column.addWidget(part)
        self.column.addSpacing(6)
        self.add_foot(self.leaver, self.decider)

    def settle(self) -> None:
        """Bring words and button in line with what is chosen."""
        self.words.setVisible(bool(self.words.text()))

    def _decide(self) -> None:
        self.accept()
        self.decided.emit(self.choices.key, self.reason.text().strip())


class MoveQuestion(Question):
    """Where to move somebody by hand, and why.

    Args:
        present: where they stand.
        target: chosen to begin with.
        missing: what each stage still wants by the rules, in words.
    """

    def __init__(
        self,
        name: str,
        present: Stage,
        target: Stage,
        missing: Mapping[Stage, Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        self._present, self._missing = present, missing
        super().__init__(
            tr("Move {name} by hand").format(name=name),
            [(str(int(s)), stage_name(s)) for s in Stage if s is not present],
            button=tr("Move here"),
            reason=tr("Your reason"),
            parent=parent,
        )
        self.choices.choose(str(int(target)))
        self.settle()
        if not self.decider.isEnabled():
            self.reason.setFocus()

    def settle(self) -> None:
        """Say what the stage is about, what is missing, and whether it wants a reason."""
        target = Stage(int(self.choices.key))
        said = [stage_meaning(target)]
        missing = self._missing.get(target, ())
        if missing:
            listed = "; ".join(missing)
            said.append(tr("Not met so far: {list}.").format(list=listed))
        needs_why = wants_reason(self._present, target, is_ready=not missing)
        if abs(target - self._present) > 1:
            said.append(skips_stage())
        elif needs_why:
            said.append(tr("The rules would wait, so it wants a reason in your own words."))
        said.append(tr("A move by hand holds until you let the rules move on."))
        self.words.setText(" ".join(sentence_case(one) for one in said))
        self.decider.setText(
            tr("Move to {stage}").format(stage=stage_name(target))
            if target > self._present
            else tr("Move back to {stage}").format(stage=stage_name(target))
        )
        self.decider.setEnabled(not needs_why or bool(self.reason.text().strip()))
        super().settle()


def rest_question(name: str, usual: int, parent: QWidget | None = None) -> Question:
    """For how long somebody is to rest; the key is a number of days, 0 for no end.

    Args:
        usual: the days that Today lets somebody rest; chosen to begin with.
    """
    lengths = sorted({usual, *REST_DAYS})
    offered = [(str(n), trn("1 day", "{n} days", n).format(n=number(n))) for n in lengths]
    question = Question(
        tr("Let {name} rest").format(name=name),
        [*offered, ("0", tr("Until I wake"))],
        button=tr("Let rest"),
        reason=tr("Why, if you like"),
        parent=parent,
    )
    question.choices.choose(str(usual))
    question.words.setText(
        tr("Nothing is proposed meanwhile. A word from {name} ends the rest.").format(name=name)
    )
    question.settle()
    return question


def aside_question(name: str, parent: QWidget | None = None) -> Question:
    """Why somebody is to be set aside; the key is one of `ASIDE_REASONS`."""
    question = Question(
        tr("Set {name} aside").format(name=name),
        [(code, tr(text)) for code, text in ASIDE_REASONS],
        button=tr("Set aside"),
        reason=tr("In your own words, if you like"),
        parent=parent,
    )
    question.words.setText(
        tr("{name} stays here with all that happened, and is proposed no more.").format(name=name)
    )
    question.settle()
    return question
