"""The page on which one goes through people: one of them, large, and a numbered button a decision.

Digits decide, Space skips, Z takes the last one back. Knows how the parts stand and which key does
what; takes values and sends out what is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.own_pace import USUAL_PACE, Pace
from app.overriding import override
from app.ui.theme import grown
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.focus_card import FocusCard
from app.ui.widgets.layouts import clear
from app.ui.widgets.page import LeavablePage
from app.ui.widgets.text import ElidedText, SectionHead, Text
from app.words.translation import tr
from app.words.triage import DECISIONS, About, decision_text, place_text

WIDTH = 900
HEIGHT = 460
LEAST_BUTTON = 60
AVATAR_SIDE = 64
TRIAGE_KEYS: tuple[tuple[str, str], ...] = (
    *((str(number), words) for number, words in enumerate(DECISIONS.values(), 1)),
    ("Space", "Skip"), ("Z", "Take the last one back"), ("O", "Open the profile"),
    ("Return", "Open the person"),
)  # fmt: skip
"""Keys of this page, and what they do."""
_GROUND = "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"


class TriageView(LeavablePage):
    """The page.

    Args:
        codes: of the choices, in the order of the digits.

    Signals:
        decided(str): this choice was made for the person shown.
        skipped(), taken_back(): go on without; return to the last one.
        profile_asked(), person_asked(): open their profile in the browser; show them in People.
        scope_chosen(str): go through others.
        list_asked(): ask anew for the list.
        again_asked(): go through those who were skipped.
    """

    decided = Signal(str)
    skipped = Signal()
    taken_back = Signal()
    profile_asked = Signal()
    person_asked = Signal()
    scope_chosen = Signal(str)
    list_asked = Signal()
    again_asked = Signal()

    def __init__(
        self, codes: Sequence[str], pace: Pace = USUAL_PACE, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Go through people"), parent=parent)
        self._codes = tuple(codes)
        self.scopes: ChipRow | None = None
        self.place = Text("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far it is"))
        self.avatar = Avatar(side=AVATAR_SIDE)
        self.name, self.stands = ElidedText("", "title"), ElidedText("", "strong")
        self.where, self.who = ElidedText("", "muted"), ElidedText("")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.buttons = {
            code: Button(decision_text(code, pace=pace), key=str(number))
            for number, code in enumerate(self._codes, 1)
        }
        for code, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, chosen=code: self.decided.emit(chosen))
        self.skipper = Button(tr("Skip"), key=tr("Space"))
        for button in (*self.buttons.values(), self.skipper):
            button.setMinimumWidth(grown(LEAST_BUTTON))  # so that the page can become narrower
        self.skipper.clicked.connect(self.skipped)
        self.undoer = Button(tr("Take the last one back"), key="Z", icon="undo-2")
        self.undoer.clicked.connect(self.taken_back)
        self.opener = Button(tr("Open profile"), key="O", icon="external-link")
        self.opener.clicked.connect(self.profile_asked)
        self.relister = Button(tr("Another list…"), "link")
        self.relister.clicked.connect(self.list_asked)
        self.relister.hide()
        self.again = Button(tr("Go through those who were skipped"), "primary")
        self.again.clicked.connect(self.again_asked)
        self.done = EmptyState("", icon="check", buttons=(self.again,))
        self.card = FocusCard("")
        self.card.opened.connect(self.person_asked)
        self._stack = QStackedWidget()
        self._chooser = QHBoxLayout()
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._columns = 0
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addLayout(self._chooser)
        self.column.addSpacing(8)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.bar, 1)
        head.addWidget(self.place)
        outer.addLayout(head)
        outer.addWidget(self._person(), 10)
        outer.addLayout(self._grid)
        row = QHBoxLayout()
        row.addWidget(self.undoer)
        row.addStretch(1)
        row.addWidget(self.relister)
        outer.addLayout(row)
        outer.addStretch(1)
        page.setMaximumWidth(grown(WIDTH))
        amid = QWidget()
        sides = QHBoxLayout(amid)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addStretch(1)
        sides.addWidget(page, 100)
        sides.addStretch(1)
        for part in (amid, self.done):
            self._stack.addWidget(part)
        self.column.addWidget(self._stack, 1)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons side by side, as many as there is room for."""
        buttons = (*self.buttons.values(), self.skipper)
        widest = max(button.sizeHint().width() for button in buttons) + self._grid.spacing()
        room = min(self.width() - 72, grown(WIDTH))
        columns = next((n for n in (4, 2) if n * widest <= room), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for button in buttons:
            self._grid.removeWidget(button)
        for at, button in enumerate(buttons):
            self._grid.addWidget(button, at // columns, at % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < columns))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _person(self) -> QWidget:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.name, self.where, self.who, self.stands):
            words.addWidget(part)
        head.addLayout(words, 1)
        head.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        inner = QWidget()
        inner.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(tr("What is known"))
        scroll.setStyleSheet(_GROUND)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.card.setMaximumHeight(grown(HEIGHT))
        return self.card

    def show_scopes(self, scopes: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer whom to go through.

        Args:
            scopes: key and words of each.
        """
        if self.scopes is not None:
            self._chooser.removeWidget(self.scopes)
            self.scopes.deleteLater()
        self.scopes = ChipRow(scopes, name=tr("Whom to go through"))
        self.scopes.choose(chosen)
        self.scopes.chosen.connect(self.scope_chosen)
        self.scopes.setVisible(len(scopes) > 1)
        self._chooser.addWidget(self.scopes)

    def show_person(self, told: About, place: int, total: int, *, has_profile: bool) -> None:
        """Show somebody.

        Args:
            place, total: the how manieth of how many, from 1.
        """
        self.place.setText(place_text(place, total))
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(place - 1)
        self.avatar.set_name(told.name)
        self.name.setText(told.name)
        for label, text in ((self.where, told.where), (self.who, told.who)):
            label.setText(text)
            label.setVisible(bool(text))
        self.stands.setText(told.stands)
        clear(self._lines)
        for head, lines in ((tr("Last"), told.acts), (tr("Known"), told.kept)):
            if lines:
                self._lines.addWidget(SectionHead(head))
            for line in lines:
                self._lines.addWidget(Text(line, wraps=True))
            self._lines.addSpacing(8)
        self._lines.addStretch(1)
        self.opener.setEnabled(has_profile)
        self.card.setAccessibleName(told.name)
        self.card.setAccessibleDescription(" ".join((told.where, told.who, told.stands)))
        self._stack.setCurrentIndex(0)
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_end(self, title: str, text: str, *, can_repeat: bool) -> None:
        """Say that nobody is left, or only those who were skipped."""
        self.done.set_words(title, text)
        self.again.setVisible(can_repeat)
        self._stack.setCurrentWidget(self.done)
        (self.again if can_repeat else self.leaver).setFocus()

    def show_undo(self, *, can_undo: bool) -> None:
        """Offer to take the last one back, or not."""
        self.undoer.setEnabled(can_undo)

    def show_list(self, name: str) -> None:
        """Let the button of lists say which one it is from now on."""
        if "list" in self.buttons:
            self.buttons["list"].setText(decision_text("list", name))
        self.relister.setVisible(bool(name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_shown = self._stack.currentIndex() == 0
        number = event.text()
        if not is_bare:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Z:
            self.taken_back.emit()
        elif is_shown and number.isdecimal() and 1 <= int(number) <= len(self._codes):
            self.decided.emit(self._codes[int(number) - 1])
        elif is_shown and event.key() == Qt.Key.Key_Space:
            self.skipped.emit()
        elif is_shown and event.key() == Qt.Key.Key_O:
            self.profile_asked.emit()
        elif is_shown and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.person_asked.emit()
        else:
            super().keyPressEvent(event)
