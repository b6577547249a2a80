"""The draft panel above the log bar: what it is for, the text, what is noticed, what to do with it.

Shows values that it is given and says in signals what is asked for. Knows findings and their
sentences. Refuses to judge, to log and to remember: that is the controller's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.core.draft_findings import Check, Finding, Severity
from app.core.fitness import Fit, Fitness, Gesture
from app.core.handles import Network
from app.core.prompts import Prompt
from app.services.drafting import Begun
from app.ui.drafting.box import DraftBox, Mark, Tone
from app.ui.drafting.starters import Starters
from app.ui.people.person_fields import FIELD_HEIGHT, ChoiceField
from app.ui.theme import grown
from app.ui.widgets.announcing import announce
from app.ui.widgets.buttons import Button
from app.ui.widgets.check import CheckBox
from app.ui.widgets.chips import Chip
from app.ui.widgets.fields import LineField
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import LineText, Text
from app.words.drafts import (
    GESTURE_CHOICES,
    check_name,
    finding_hint,
    finding_label,
    finding_sentence,
    gentler_sentence,
    gentler_wording,
    look_summary,
    wording_action,
)
from app.words.networks import network_name
from app.words.steps import fit_sentence
from app.words.translation import tr

_TONES = {
    Severity.TOO_SOON: Tone.CAREFUL,
    Severity.WARNING: Tone.CAREFUL,
    Severity.NOTE: Tone.NOTE,
    Severity.PRAISE: Tone.GOOD,
}


class DraftPanel(QFrame):
    """The panel.

    Signals:
        typed(): the text is another.
        turned(): it is to become something else, or they asked for it, or no longer.
        wording_asked(Finding): put the gentler wording in place of what was found.
        muted(Check, bool): do not say this again; True for this person alone.
        unmuted(Check): say this again.
        copy_asked(): the text into the clipboard.
        sent(str): the user sent it, for this reason if it was too soon.
        closed(): back to the page.
    """

    typed = Signal()
    turned = Signal()
    wording_asked = Signal(object)
    muted = Signal(object, bool)
    unmuted = Signal(object)
    copy_asked = Signal()
    sent = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.findings: tuple[Finding, ...] = ()
        self._shown = -1
        self._fit: Fitness | None = None
        self._name = ""
        self.title = LineText("", "strong")
        self.gesture = ChoiceField(tr("What it is"))
        for gesture, text in GESTURE_CHOICES:
            self.gesture.addItem(tr(text), gesture.value)
        self.network = ChoiceField(tr("Network"))
        for choice in (self.gesture, self.network):
            choice.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.asked = CheckBox(tr("They asked me"))
        self.muter = Button("", "quiet", icon="ellipsis", name=tr("What is said no longer"))
        self.closer = Button("", "quiet", icon="x", name=tr("Close the draft"))
        self.fit = Text("", "muted", wraps=True)
        self.box = DraftBox()
        self.starters = Starters()
        self.summary = Text("", "muted")
        self.list = QWidget()
        self.chips: list[Chip] = []
        self.said = Text("", wraps=True)
        self.gentler = Text("", "muted", wraps=True)
        self.changer = Button("")
        self.silencer = Button(tr("Do not say this again"), "quiet")
        self.reason = LineField(tr("Your reason for sending it now"))
        self.logger = Button(tr("I sent this"), "primary")
        self.copier = Button(tr("Copy"), icon="copy")
        self._lay_out()
        self._connect()
        for part in (self.list, self.detail, self.changer, self.silencer, self.reason):
            part.hide()
        self.hide()

    # --- laying out -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        choices = QWidget()
        row = FlowLayout(choices, gap=8)
        self.title.setMinimumHeight(grown(FIELD_HEIGHT))
        for button in (self.muter, self.closer):
            button.setFixedHeight(grown(FIELD_HEIGHT))
        for part in (self.title, self.gesture, self.network, self.asked):
            row.addWidget(part)
        self.asked.setFixedHeight(grown(FIELD_HEIGHT))
        head.addWidget(choices, 1)
        head.addWidget(self.muter, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.closer, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.fit)
        column.addWidget(self.box)
        column.addWidget(self.starters)
        self._row_of_chips = FlowLayout(self.list, gap=6)
        self._row_of_chips.addWidget(self.summary)
        self.list.setAccessibleName(tr("What is noticed"))
        column.addWidget(self.list)
        self.detail = QWidget()
        inner = QVBoxLayout(self.detail)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self.said)
        inner.addWidget(self.gentler)
        column.addWidget(self.detail)
        column.addWidget(self.reason)
        foot = QWidget()
        last = FlowLayout(foot, gap=8)
        for button in (self.logger, self.copier, self.changer, self.silencer):
            last.addWidget(button)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.box.textChanged.connect(self._take_text)
        self.box.pointed.connect(self._show_at)
        self.box.left.connect(self.closed)
        self.gesture.activated.connect(lambda _at: self.turned.emit())
        self.asked.clicked.connect(lambda _on: self.turned.emit())
        self.starters.chosen.connect(self._start)
        self.changer.clicked.connect(self._ask_wording)
        self.copier.clicked.connect(self.copy_asked)
        self.logger.clicked.connect(self._send)
        self.reason.returnPressed.connect(self._send)
        self.closer.clicked.connect(self.closed)
        self.silence_menu = QMenu(self.silencer)
        self.silence_here = self.silence_menu.addAction("")
        self.silence_here.triggered.connect(lambda: self._mute(is_for_one=True))
        everywhere = self.silence_menu.addAction(tr("For everybody"))
        everywhere.triggered.connect(lambda: self._mute(is_for_one=False))
        self.silencer.setMenu(self.silence_menu)
        self.muted_menu = QMenu(self.muter)
        self.muter.setMenu(self.muted_menu)

    # --- what is shown ------------------------------------------------------------------------------

    @property
    def draft(self) -> Begun:
        """What is written, and what it is to become."""
        return Begun(
            text=self.box.text,
            gesture=Gesture(self.gesture.currentData()),
            they_asked=self.asked.isChecked(),
        )

    def open_for(
        self, name: str, kept: Begun, networks: Sequence[Network], network: Network | None
    ) -> None:
        """Open with a draft for somebody.

        Args:
            networks: to choose from; ``network`` is chosen to begin with.
        """
        self._name = name
        self.title.setText(tr("A draft for {name}").format(name=name))
        self.box.setAccessibleName(self.title.text())
        self.box.setPlaceholderText(
            tr("Write here what you would send; nothing leaves this program.")
        )
        self.silence_here.setText(tr("For {name}").format(name=name))
        self.gesture.setCurrentIndex(self.gesture.findData(kept.gesture.value))
        self.asked.setChecked(kept.they_asked)
        self.network.clear()
        for one in networks:
            self.network.addItem(network_name(one), one)
        self.network.setCurrentIndex(max(self.network.findData(network), 0))
        self.reason.hide()
        if kept.text != self.box.text:
            self.box.setPlainText(kept.text)
        self.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fit(self, fit: Fitness) -> None:
        """Say whether the gesture is early or too soon."""
        self._fit = fit
        self.fit.setVisible(fit.fit is not Fit.FITS)
        self.fit.set_role("warn" if fit.fit is Fit.TOO_SOON else "muted")
        self.fit.setText(fit_sentence(fit, self._name))
        if fit.fit is not Fit.TOO_SOON:
            self.reason.hide()

    def show_prompts(self, prompts: Sequence[Prompt]) -> None:
        """Offer questions to begin with, while nothing is written."""
        self.starters.show_prompts(prompts)
        self.starters.setVisible(bool(prompts) and not self.box.text)

    def show_muted(self, muted: Sequence[tuple[Check, bool]]) -> None:
        """Offer a way back for what is said no longer.

        Args:
            muted: each check, and whether it is muted for this person alone.
        """
        self.muted_menu.clear()
        for check, is_for_one in muted:
            said = tr("Say again: {check} (for {name})") if is_for_one else tr("Say again: {check}")
            action = self.muted_menu.addAction(
                said.format(check=check_name(check), name=self._name)
            )
            action.triggered.connect(partial(self.unmuted.emit, check))
        if not muted:
            self.muted_menu.addAction(tr("Everything is said")).setEnabled(False)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show what a look at the text gave; before anything is written, nothing."""
        is_new = [one.check for one in findings] != [one.check for one in self.findings]
        self.findings = findings
        if is_new or not self.summary.text():
            self._fill_list()
        has_text = bool(self.box.text.strip())
        self.list.setVisible(has_text)
        summary = look_summary(findings) if has_text else ""
        if summary != self.summary.text():
            self.summary.setText(summary)
            self._announce(summary)
        self._shown = -2
        self.box.show_marks(self._marks())

    def step(self, by: int) -> None:
        """Go to the next finding (1) or the one before (-1), round and round."""
        if not self.findings:
            return
        at = self.box.current
        if at < 0:
            at = -1 if by > 0 else 0
        self.box.go_to((at + by) % len(self.findings))

    # --- inside ---------------------------------------------------------------------------------------

    def _marks(self) -> list[Mark]:
        return [
            Mark(
                start=one.span[0],
                end=one.span[1],
                number=0 if one.is_praise else number,
                tone=_TONES[one.severity],
                hint=finding_hint(one),
            )
            for number, one in enumerate(self.findings, 1)
        ]

    def _fill_list(self) -> None:
        """One chip for each finding; those that are there already stay, and keep the focus."""
        while len(self.chips) > len(self.findings):
            chip = self.chips.pop()
            self._row_of_chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for number, finding in enumerate(self.findings, 1):
            label = finding_label(finding, number)
            if number > len(self.chips):
                chip = Chip(str(number), label, parent=self.list)
                chip.clicked.connect(partial(self._go_to, number - 1))
                self._row_of_chips.addWidget(chip)
                chip.show()
                self.chips.append(chip)
            elif self.chips[number - 1].text() != label:
                self.chips[number - 1].setText(label)

    def _go_to(self, number: int) -> None:
        if number < len(self.findings):
            self.box.go_to(number)
        self._show_at(number)

    def _show_at(self, number: int) -> None:
        """Say in full what is under the text cursor, else the first problem."""
        is_under = 0 <= number < len(self.findings)
        if not is_under:
            number = next((n for n, one in enumerate(self.findings) if not one.is_praise), -1)
        for nth, chip in enumerate(self.chips):
            is_here = nth == number and is_under
            if chip.isChecked() != is_here:
                chip.setChecked(is_here)
        if number == self._shown:
            return
        is_typing = self._shown == -2
        self._shown = number
        self._show_detail(self.findings[number] if number >= 0 else None)
        if is_under and not is_typing:
            self._announce(finding_hint(self.findings[number]))

    def _show_detail(self, finding: Finding | None) -> None:
        is_problem = finding is not None and not finding.is_praise
        self.detail.setVisible(finding is not None)
        self.silencer.setVisible(is_problem)
        action = wording_action(finding) if finding is not None else ""
        self.changer.setVisible(bool(action))
        self.gentler.setVisible(is_problem)
        if finding is None:
            return
        self.said.setText(finding_sentence(finding))
        if is_problem:
            self.gentler.setText(tr("Gentler: {way}").format(way=gentler_sentence(finding)))
        if action:
            wording = gentler_wording(finding)
            self.changer.setText(action)
            self.changer.setToolTip(tr("“{wording}”").format(wording=wording) if wording else "")
            self.changer.setAccessibleDescription(wording or "")

    def _current(self) -> Finding | None:
        return self.findings[self._shown] if 0 <= self._shown < len(self.findings) else None

    def _ask_wording(self) -> None:
        finding = self._current()
        if finding is not None:
            self.wording_asked.emit(finding)
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mute(self, *, is_for_one: bool) -> None:
        finding = self._current()
        if finding is not None:
            self.muted.emit(finding.check, is_for_one)

    def _take_text(self) -> None:
        self.starters.setVisible(self.starters.has_any and not self.box.text)
        self.typed.emit()

    def _start(self, text: str) -> None:
        self.box.replace(0, len(self.box.text), text)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if not self.box.text.strip():
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        is_too_soon = self._fit is not None and self._fit.fit is Fit.TOO_SOON
        if is_too_soon and not self.reason.text().strip():
            self.reason.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.sent.emit(self.reason.text().strip() if is_too_soon else "")

    def _announce(self, text: str) -> None:
        if text:
            announce(self.box, text)
