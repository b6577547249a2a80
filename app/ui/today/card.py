"""One step of Today: whom it is for, what to do, why now, and what it is good for.

Knows its words and keys: D does it, S puts it off, K skips it, R lets the person rest, O opens
the profile, N says that no answer is needed, Enter opens the person. What is asked goes out as
signals.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import Button
from app.ui.widgets.focus_card import FocusCard
from app.ui.widgets.text import Text
from app.words.today import delays
from app.words.translation import tr

AVATAR_SIDE = 40
CARD_KEYS: tuple[tuple[str, str], ...] = (
    ("D", "Done"), ("S", "Snooze"), ("K", "Skip"), ("R", "Let rest"), ("O", "Open the profile"),
    ("N", "No answer needed"), ("Return", "Open the person"),
)  # fmt: skip
"""Keys of a card that has the focus, and what they do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardForm:
    """What a card says.

    Args:
        key: tells cards apart; comes back in the card's signals.
        name: whose step it is.
        step, why, aim: what to do, why now, what it is good for; the last two may be empty.
        does: what the first button says.
        has_profile: whether there is a profile to open.
        is_answer: whether it answers something of theirs, so that it may need no answer.
    """

    key: int
    name: str
    step: str
    why: str
    aim: str
    does: str
    has_profile: bool = False
    is_answer: bool = False


class StepCard(FocusCard):
    """A card that takes the focus.

    Signals:
        done(): the step was taken.
        snoozed(int): it is to come back in so many days; 0 asks for a day of the user's choice.
        skipped(): not this time.
        rested(): the person is to rest.
        profile_asked(): the profile is to be opened in the browser.
        settled(): what they wrote needs no answer.
    """

    done = Signal()
    snoozed = Signal(int)
    skipped = Signal()
    rested = Signal()
    profile_asked = Signal()
    settled = Signal()

    def __init__(self, form: CardForm, parent: QWidget | None = None) -> None:
        told = " ".join(part for part in (form.why, form.aim) if part)
        super().__init__(form.step, told, parent)
        self.form = form
        self.doer = Button(form.does, "primary")
        self.doer.setToolTip(tr("D"))
        self.doer.clicked.connect(self.done)
        self.snoozer = Button(tr("Snooze"))
        self.snoozer.setToolTip(tr("S"))
        self.snoozer.setMenu(self._snooze_menu())
        self.skipper = Button(tr("Skip"))
        self.skipper.setToolTip(tr("K"))
        self.skipper.clicked.connect(self.skipped)
        self.more = Button(
            "", "quiet", icon="ellipsis", name=tr("More for {name}").format(name=form.name)
        )
        self.more.setToolTip(tr("More"))
        self.more.setMenu(self._more_menu())
        self.avatar = Avatar(self.form.name, side=AVATAR_SIDE)
        self.hear(
            {
                Qt.Key.Key_D: self.done.emit,
                Qt.Key.Key_S: self.snoozer.showMenu,
                Qt.Key.Key_K: self.skipped.emit,
                Qt.Key.Key_R: self.rested.emit,
                Qt.Key.Key_O: self.profile_asked.emit,
                Qt.Key.Key_N: self._settle_it,
            }
        )
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(self.avatar)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(self.form.step, "strong", wraps=True))
        if self.form.why:
            column.addWidget(Text(self.form.why, "muted", wraps=True))
        if self.form.aim:
            column.addWidget(Text(self.form.aim, "small", wraps=True))
        row.addLayout(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.doer, self.snoozer, self.skipper, self.more):
            buttons.addWidget(button)
        row.addLayout(buttons)

    def _snooze_menu(self) -> QMenu:
        menu = QMenu(self)
        for delay in delays():
            action = menu.addAction(delay.text)
            action.triggered.connect(lambda _checked, days=delay.days: self.snoozed.emit(days))
        menu.addSeparator()
        menu.addAction(tr("Until a day…")).triggered.connect(lambda: self.snoozed.emit(0))
        return menu

    def _more_menu(self) -> QMenu:
        """What is asked for less often; each line names its key."""
        menu = QMenu(self)
        lines = [(tr("Let rest"), "R", self.rested)]
        if self.form.has_profile:
            lines.append((tr("Open profile"), "O", self.profile_asked))
        if self.form.is_answer:
            lines.append((tr("No answer needed"), "N", self.settled))
        lines.append((tr("Show {name}").format(name=self.form.name), tr("Enter"), self.opened))
        for text, key, signal in lines:
            menu.addAction(f"{text}\t{key}").triggered.connect(lambda _on, sent=signal: sent.emit())
        return menu

    def _settle_it(self) -> None:
        if self.form.is_answer:
            self.settled.emit()
