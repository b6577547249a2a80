"""The cards beside the timeline about readiness and stage: meter, why, what opens the next stage.

Each shows values that it is given and says in signals what is asked for. The sentences come from
`app.words`, so that the report and the command line give the same reasons.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.core.facts import Standing
from app.core.readiness import Part, PartName, Readiness, StillToCome
from app.core.rules import ConditionOutcome, Verdict
from app.core.stages import Stage
from app.overriding import override
from app.ui.readiness.about import AboutReadiness
from app.ui.readiness.meter import Meter
from app.ui.readiness.points import whole_points
from app.ui.theme import font, grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.empty import IconLabel
from app.ui.widgets.layouts import clear
from app.ui.widgets.text import Text, TextRole, kept_together, rule, sentence_case
from app.words.facts import condition_sentence
from app.words.readiness import (
    help_title,
    look_question,
    not_personal_sentence,
    part_sentence,
    source_sentence,
    waiting_sentence,
)
from app.words.stages import stage_name
from app.words.translation import tr

USUAL_LOOK = 10
MOST_LOOKED_AT = 999


class MeterCard(Card):
    """The meter, the look-up, and after a touch the waiting clock.

    Signals:
        looked(int, int): of so many people seen writing to them, so many got an answer.
    """

    looked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Readiness"), parent=parent)
        self.meter = Meter()
        self.column.addWidget(self.meter)
        self.question = Text(look_question(), "muted", wraps=True)
        self.column.addWidget(self.question)
        self.look = QWidget()
        row = QHBoxLayout(self.look)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        self.answered = _counter(tr("How many got an answer"), 0)
        self.of = _counter(tr("Of how many people"), 1)
        self.of.setValue(USUAL_LOOK)
        self.saver = Button(tr("Save"))
        self.saver.clicked.connect(self._save)
        self.answered.lineEdit().returnPressed.connect(self._save)
        self.of.lineEdit().returnPressed.connect(self._save)
        self.of.valueChanged.connect(self.answered.setMaximum)
        self.answered.setMaximum(USUAL_LOOK)
        row.addWidget(self.answered)
        row.addWidget(Text(tr("of"), "muted"))
        row.addWidget(self.of)
        row.addWidget(Text(tr("got an answer"), "muted", wraps=True), 1)
        self.column.addWidget(self.look)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.saver)
        self.opener = Button("", "link")
        self.opener.setStyleSheet("QPushButton { padding: 1px 0px; }")
        self.opener.clicked.connect(lambda: self._open_look(is_open=True))
        foot.addWidget(self.opener)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.waiting = Text("", "small", wraps=True)
        self.column.addWidget(self.waiting)
        self.helper = Button(help_title(), "link")
        self.helper.setStyleSheet("QPushButton { padding: 1px 0px; }")
        self.helper.setToolTip(source_sentence())
        self.helper.clicked.connect(lambda: AboutReadiness(self.window()).open())
        self.column.addWidget(self.helper, 0, Qt.AlignmentFlag.AlignLeft)

    def show_readiness(
        self,
        readiness: Readiness,
        stage: Stage,
        *,
        look: tuple[int, int] | None,
        waiting: StillToCome | None,
    ) -> None:
        """Show the meter.

        Args:
            look: the look-up as (answered, of), or None without one.
            waiting: what the logs say about a first answer still to come, or None.
        """
        self.meter.show_readiness(readiness, stage)
        if look is not None:
            self.of.setValue(look[1])
            self.answered.setValue(look[0])
            self.opener.setText(
                tr("{a} of {n} others got an answer · look again").format(a=look[0], n=look[1])
            )
            self.opener.setToolTip(tr("Look again"))
        else:
            self.of.setValue(USUAL_LOOK)
            self.answered.setValue(0)
            self.opener.setText(tr("Do others get an answer?"))
            self.opener.setToolTip(look_question())
        self._open_look(is_open=readiness.score is None)
        self.waiting.setVisible(waiting is not None)
        if waiting is not None:
            self.waiting.setText(
                tr("{clock}\n{kindly}").format(
                    clock=waiting_sentence(waiting), kindly=not_personal_sentence()
                )
            )

    def _open_look(self, *, is_open: bool) -> None:
        for widget in (self.question, self.look, self.saver):
            widget.setVisible(is_open)
        self.opener.setVisible(not is_open)

    def _save(self) -> None:
        self.looked.emit(self.answered.value(), self.of.value())


class PartRow(QWidget):
    """One part: words and points. Pointing at it or focusing it shows what it rests on.

    Signals:
        pointed(object): the `PartName`, or None when the pointer and the focus have left.
    """

    pointed = Signal(object)

    def __init__(self, part: Part, text: str, points: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part.name
        is_level = part.name is PartName.BASE
        shown = str(points) if is_level or points == 0 else f"{points:+d}".replace("-", "−")
        role: TextRole = "strong" if is_level or points == 0 else "good" if points > 0 else "warn"
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(8)
        words = Text(kept_together(text), wraps=True)
        row.addWidget(words, 1)
        number = Text(shown, role)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(
            tr("{part}: {points} points").format(part=text, points=shown.replace("−", "-"))
        )
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._point(self._part)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point(None)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._point(self._part)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point(None)

    def _point(self, part: PartName | None) -> None:
        self.setProperty("role", "sunk" if part is not None else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.pointed.emit(part)


class WhyCard(Card):
    """The parts in words, with points that sum to the score.

    Signals:
        pointed(object): a `PartName` whose evidence is to be shown, or None.
    """

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Why"), parent=parent)
        # Rows are a little wider than their words, so that the one pointed at has a ground.
        self.column.setContentsMargins(12, 12, 12, 12)
        if self.head is not None:
            self.head.setContentsMargins(4, 0, 4, 0)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.column.addLayout(self.rows)
        self.total = Text("", "strong")

    def show_parts(self, readiness: Readiness, standing: Standing) -> None:
        """Show what the score is made of; nothing while it is not known."""
        self.setVisible(readiness.score is not None)
        clear(self.rows)
        if readiness.score is None:
            return
        points = whole_points([part.points for part in readiness.parts])
        for part, number in zip(readiness.parts, points, strict=True):
            row = PartRow(part, sentence_case(part_sentence(part, standing)), number)
            row.pointed.connect(self.pointed)
            self.rows.addWidget(row)
        self.rows.addSpacing(5)
        self.rows.addWidget(rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 5, 4, 0)
        foot.addWidget(Text(tr("Together, of 100"), "muted"))
        foot.addStretch(1)
        self.total = Text(str(sum(points)), "strong")
        foot.addWidget(self.total)
        self.rows.addLayout(foot)


class OpensCard(Card):
    """What the next stage opens with, condition by condition, met and missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Next stage"), parent=parent)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        self.column.addLayout(self.rows)

    def show_verdicts(self, verdicts: tuple[Verdict, ...], stage: Stage) -> None:
        """Show what is met and missing; nothing where no stage follows."""
        following = stage.following
        self.setVisible(following is not None and bool(verdicts))
        clear(self.rows)
        if following is None or self.head is None:
            return
        self.head.label.setText(tr("{stage} opens with").format(stage=stage_name(following)))
        self.setAccessibleName(self.head.label.text())
        for number, verdict in enumerate(verdicts):
            if number:
                self.rows.addWidget(Text(tr("or with"), "muted"))
            for outcome in verdict.outcomes:
                self.rows.addWidget(_condition(outcome))


def _condition(outcome: ConditionOutcome) -> QWidget:
    is_met = outcome.holds is True
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    mark = IconLabel("check" if is_met else "circle", "good" if is_met else "muted", size=14)
    # As high as a line of words, so that it stands in the middle beside the first.
    mark.setFixedSize(14, QFontMetrics(font()).height() + 2)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    sentence = sentence_case(condition_sentence(outcome))
    row.addWidget(Text(sentence, "muted" if is_met else "body", wraps=True), 1)
    line.setAccessibleName(
        (tr("Met: {what}") if is_met else tr("Still missing: {what}")).format(what=sentence)
    )
    return line


class _Counter(QSpinBox):
    """A small number; the wheel scrolls the column unless the focus is here."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _counter(name: str, least: int) -> _Counter:
    box = _Counter()
    box.setRange(least, MOST_LOOKED_AT)
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    box.setAlignment(Qt.AlignmentFlag.AlignCenter)
    box.setFixedWidth(grown(48))
    box.setStyleSheet(
        "QSpinBox { padding: 4px 2px; }"
        # Without an origin the hidden buttons leave no room for the number.
        " QSpinBox::up-button, QSpinBox::down-button"
        " { subcontrol-origin: border; width: 0px; height: 0px; }"
        " QLineEdit { border: none; padding: 0px; background: transparent; }"
    )
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(box)
    box.setAccessibleName(name)
    return box
