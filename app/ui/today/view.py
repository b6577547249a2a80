"""The page of Today: the cards, and beside them the week, who moved, who noticed.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.overriding import override
from app.ui.theme import grown
from app.ui.today.card import CardForm, StepCard
from app.ui.today.side import Told, ToldCard, WeekStrip
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.focus_card import change_cards, focus_beside
from app.ui.widgets.text import Text
from app.words.today import SPREADS, nobody_moved, nobody_noticed, over_days
from app.words.translation import tr

SIDE_WIDTH = 320
NARROW = 860
"""Below this width the side stands under the cards."""


class TodayView(QScrollArea):
    """The page.

    Signals:
        done(key), skipped(key), opened(key): the key of the card.
        snoozed(key, int): the key of the card, and for how many days (0: a day is to be chosen).
        rested(key), profile_asked(key), settled(key): the key of the card.
        spread_asked(int): those who wait are to come back over so many days.
        add_asked(), import_asked(): somebody is to be added, files are to be chosen.
    """

    # Keys are people's ids, of 63 bits: Qt's int would cut them.
    done = Signal(object)
    snoozed = Signal(object, int)
    skipped = Signal(object)
    rested = Signal(object)
    profile_asked = Signal(object)
    settled = Signal(object)
    spread_asked = Signal(int)
    opened = Signal(object)
    add_asked = Signal()
    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face: Callable[[int, int], QPixmap | None] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Today"))
        self.title = Text(tr("Today"), "title")
        self.subtitle = Text("", "muted")
        self.spreader = Button(tr("Spread these over…"), "link")
        self.spreader.setMenu(self._spread_menu())
        self.cards: list[StepCard] = []
        self.week = WeekStrip()
        self.moved = ToldCard(tr("Moved up lately"))
        self.noticed = ToldCard(tr("They noticed you"))
        self.adder = Button(tr("Add a person"), "primary")
        self.adder.clicked.connect(self.add_asked)
        chooser = Button(tr("Choose a file…"))
        chooser.clicked.connect(self.import_asked)
        self.empty = EmptyState("", icon="sun")
        self.nobody = EmptyState("", icon="users", buttons=(self.adder, chooser))
        self._lay_out()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.spreader)
        column.addLayout(head)
        column.addWidget(self.subtitle)
        column.addSpacing(16)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(24)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        for state in (self.empty, self.nobody):
            state.setMinimumHeight(280)
            state.hide()
            self._list.addWidget(state)
        self._list.addStretch(1)
        self._body.addLayout(self._list, 1)
        self.subtitle.hide()
        self.spreader.hide()
        self._side = QWidget()
        self._side.hide()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        week = Card(tr("This week"))
        week.column.addWidget(self.week)
        for card in (week, self.moved, self.noticed):
            side.addWidget(card)
        side.addStretch(1)
        self._body.addWidget(self._side)
        column.addLayout(self._body, 1)
        self.setWidget(page)

    def show_steps(self, subtitle: str, forms: Sequence[CardForm], *, waiting: int = 0) -> None:
        """Show the day's cards, keeping the focus where it was as far as there is one.

        Args:
            waiting: how many more people could be proposed; they may be spread.
        """
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.spreader.setVisible(waiting > 0)
        old, self.cards = self.cards, [self._card(form) for form in forms]
        change_cards(self, self._list, old, self.cards)
        self.empty.setVisible(False)
        self.nobody.setVisible(False)
        self._side.setVisible(True)

    def show_empty(self, title: str, text: str, *, has_people: bool) -> None:
        """Say why there is no card."""
        state = self.empty if has_people else self.nobody
        state.set_words(title, text)
        state.setVisible(True)
        self._side.setVisible(has_people)

    def show_side(
        self,
        week: Sequence[tuple[int, str, str]],
        moved: Sequence[Told],
        noticed: Sequence[Told],
    ) -> None:
        """Show what happened lately.

        Args:
            week: for each day its count, its letter, and both in words.
            moved, noticed: a line each.
        """
        self.week.show_counts(
            tuple(count for count, _, _ in week),
            tuple(letter for _, letter, _ in week),
            tuple(words for _, _, words in week),
        )
        self.moved.tell(moved, nobody_moved())
        self.noticed.tell(noticed, nobody_noticed())

    def focus_first(self) -> None:
        """Take the focus into the cards, or to what there is to do while nobody is here."""
        if self.nobody.isVisibleTo(self):
            self.adder.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.cards and not any(card.hasFocus() for card in self.cards):
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_faces(self, face: Callable[[int, int], QPixmap | None]) -> None:
        """Show pictures where there are some; cards made later have them too."""
        self._face = face
        for card in self.cards:
            card.avatar.set_face(face(card.form.key, card.avatar.pixels()))

    def _card(self, form: CardForm) -> StepCard:
        card = StepCard(form, self.widget())
        key = form.key
        if self._face is not None:
            card.avatar.set_face(self._face(key, card.avatar.pixels()))
        card.done.connect(lambda: self.done.emit(key))
        card.snoozed.connect(lambda days: self.snoozed.emit(key, days))
        card.skipped.connect(lambda: self.skipped.emit(key))
        card.rested.connect(lambda: self.rested.emit(key))
        card.profile_asked.connect(lambda: self.profile_asked.emit(key))
        card.settled.connect(lambda: self.settled.emit(key))
        card.opened.connect(lambda: self.opened.emit(key))
        card.left.connect(lambda places: focus_beside(self, self.cards, card, places))
        return card

    def _spread_menu(self) -> QMenu:
        menu = QMenu(self)
        for days in SPREADS:
            menu.addAction(over_days(days)).triggered.connect(
                lambda _on, days=days: self.spread_asked.emit(days)
            )
        return menu

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.viewport().width() < grown(NARROW)
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(wanted)
        self._body.setStretch(0, 0 if is_narrow else 1)
        self._body.setStretch(1, 1 if is_narrow else 0)
        self._side.setMinimumWidth(0 if is_narrow else grown(SIDE_WIDTH))
        self._side.setMaximumWidth(16_777_215 if is_narrow else grown(SIDE_WIDTH))
