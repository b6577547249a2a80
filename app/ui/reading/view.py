"""The page of posts: the cards, whose they are, how looking goes, and what could not be read.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.ui.reading.card import PostCard, PostForm
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.focus_card import change_cards, focus_beside
from app.ui.widgets.layouts import clear
from app.ui.widgets.text import Text
from app.words.reading import failed_title
from app.words.translation import tr

WIDEST = 860
"""Pixels of a card: longer lines are hard to read."""

UNREAD, ALL = "unread", "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Somebody in the menu of whose posts are shown; key 0 is everybody."""

    key: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A feed that could not be read: whose, and why and when again."""

    name: str
    text: str


class ReadingView(QScrollArea):
    """The page.

    Signals:
        read(key), browsed(key), hidden(key), opened(key): the key of the card.
        author_chosen(key): only the posts of one, or 0 for everybody.
        shelf_chosen(str): `UNREAD` or `ALL`.
        look_asked(), stop_asked(): look for new posts now; stop looking.
        switch_asked(bool): look for posts from now on, or no more.
        more_asked(): older posts.
        people_asked(): somebody is to be chosen.
    """

    # Keys are ids of 63 bits: Qt's int would cut them.
    read = Signal(object)
    browsed = Signal(object)
    hidden = Signal(object)
    opened = Signal(object)
    author_chosen = Signal(object)
    shelf_chosen = Signal(str)
    look_asked = Signal()
    stop_asked = Signal()
    switch_asked = Signal(bool)
    more_asked = Signal()
    people_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Reading"))
        self.cards: list[PostCard] = []
        self.title = Text(tr("Reading"), "title")
        self.subtitle = Text("", "muted", wraps=True)
        self.stopper = Button(tr("Stop"), "link")
        self.stopper.clicked.connect(self.stop_asked)
        self.looker = Button(tr("Look now"))
        self.looker.clicked.connect(self.look_asked)
        self.more = Button("", "quiet", icon="ellipsis", name=tr("More about Reading"))
        self.more.setToolTip(tr("More"))
        self.more.setMenu(self._more_menu())
        self.shelves = ChipRow([(UNREAD, tr("To read")), (ALL, tr("All"))], name=tr("Which posts"))
        self.shelves.chosen.connect(self.shelf_chosen)
        self.author = Button(tr("Everybody"), icon="chevron-down", name=tr("Whose posts"))
        self.author.setMenu(QMenu(self.author))
        self.switcher = Button(tr("Look for new posts"), "primary")
        self.switcher.clicked.connect(lambda: self.switch_asked.emit(True))
        self.chooser = Button(tr("Choose somebody"), "primary")
        self.chooser.clicked.connect(self.people_asked)
        self.off = EmptyState("", icon="book-open", buttons=(self.switcher,))
        self.nobody = EmptyState("", icon="book-open", buttons=(self.chooser,))
        self.nothing = EmptyState("", icon="coffee")
        self.older = Button(tr("Show older posts"), "link")
        self.older.clicked.connect(self.more_asked)
        self._lay_out()

    # --- the parts ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.title, 1)
        for button in (self.looker, self.more):
            head.addWidget(button)
        column.addLayout(head)
        below = QHBoxLayout()
        below.addWidget(self.subtitle)
        below.addWidget(self.stopper)
        below.addStretch(1)
        column.addLayout(below)
        column.addSpacing(8)
        self._choices = QWidget()
        choices = QHBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.addWidget(self.shelves, 1, Qt.AlignmentFlag.AlignVCenter)
        choices.addWidget(self.author)
        column.addWidget(self._choices)
        column.addSpacing(6)
        self.offer = self._off_card()
        column.addWidget(self.offer)
        column.addSpacing(6)
        for state in (self.off, self.nobody, self.nothing):
            state.setMinimumHeight(grown(300))
            state.hide()
            column.addWidget(state)
        self._posts = QWidget()
        self._list = QVBoxLayout(self._posts)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        column.addWidget(self._posts)
        column.addSpacing(4)
        column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        self.troubles = Card(failed_title(2))
        self._trouble_rows = QVBoxLayout()
        self._trouble_rows.setSpacing(8)
        self.troubles.column.addLayout(self._trouble_rows)
        column.addWidget(self.troubles)
        column.addStretch(1)
        for part in (self._choices, self.offer, self._posts, self.troubles):
            part.setMaximumWidth(grown(WIDEST))
        self.setWidget(page)
        hidden = (self.stopper, self.older, self.troubles, self.offer, self.looker, self.more)
        for part in (*hidden, self._choices, self.subtitle):
            part.hide()

    def _off_card(self) -> Card:
        """Posts are here, but nobody looks for new ones."""
        card = Card(role="card-accent")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Text(tr("Acquainted doesn't look for new posts."), wraps=True), 1)
        self.offerer = Button(tr("Switch it on…"))
        self.offerer.clicked.connect(self._explain)
        row.addWidget(self.offerer)
        card.column.addLayout(row)
        self.explained = Text("", "muted", wraps=True)
        self.agreer = Button(tr("Look for new posts"), "primary")
        self.agreer.clicked.connect(lambda: self.switch_asked.emit(True))
        card.column.addWidget(self.explained)
        card.column.addSpacing(4)
        card.column.addWidget(self.agreer, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.explained, self.agreer):
            part.hide()
        return card

    def _explain(self) -> None:
        """What switching it on means, before it is done."""
        for part in (self.explained, self.agreer):
            part.show()
        self.offerer.hide()
        self.agreer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        action = menu.addAction(tr("Look for posts no more"))
        action.triggered.connect(lambda: self.switch_asked.emit(False))
        return menu

    # --- what is shown ------------------------------------------------------------------------

    def show_switch(self, *, is_on: bool, explanation: str) -> None:
        """Whether new posts are looked for; what that means is said where it is asked."""
        self.looker.setVisible(is_on)
        self.more.setVisible(is_on)
        self.explained.setText(explanation)
        if is_on:
            self.offer.hide()
            self.offerer.show()
            for part in (self.explained, self.agreer):
                part.hide()

    def offer_switch(self) -> None:
        """Go to what switches it on, wherever the page was scrolled."""
        self.verticalScrollBar().setValue(0)
        if self.offer.isVisible():
            self._explain()
        else:
            self.focus_first()

    def show_posts(self, forms: Sequence[PostForm], *, has_more: bool, is_on: bool) -> None:
        """Show cards, keeping the focus and the page where they were as far as there is a card."""
        old, self.cards = self.cards, [self._card(form) for form in forms]
        had_focus = change_cards(self, self._list, old, self.cards)
        self.older.setVisible(has_more)
        self.offer.setVisible(not is_on)
        for state in (self.off, self.nobody, self.nothing):
            state.hide()
        if had_focus and not self.cards:
            self.shelves.focus_chosen()

    def show_empty(self, state: EmptyState, title: str, text: str, *, is_on: bool) -> None:
        """Say in one of the states why there is no card."""
        self.show_posts((), has_more=False, is_on=True)
        state.set_words(title, text)
        state.show()
        self.offer.setVisible(not is_on and state is self.nothing)

    def show_authors(self, authors: Sequence[Author], chosen: int) -> None:
        """Offer whose posts are shown; the first one is everybody."""
        menu = self.author.menu()
        menu.clear()
        for author in authors:
            action = menu.addAction(author.text)
            action.setCheckable(True)
            action.setChecked(author.key == chosen)
            action.triggered.connect(partial(self._choose, author.key))
            if author.key == chosen:
                self.author.setText(author.text)
        self._choices.setVisible(len(authors) > 1)

    def _choose(self, key: int) -> None:
        self.author_chosen.emit(key)

    def show_looking(self, text: str) -> None:
        """Say how far looking is; empty when it has ended."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))
        self.stopper.setVisible(bool(text))
        self.looker.setEnabled(not text)

    def show_troubles(self, troubles: Sequence[Trouble]) -> None:
        """Say which feeds could not be read, why, and when they are tried again."""
        clear(self._trouble_rows)
        self.troubles.setVisible(bool(troubles))
        if self.troubles.head is not None:
            self.troubles.head.label.setText(failed_title(len(troubles)))
        for trouble in troubles:
            row = QVBoxLayout()
            row.setSpacing(0)
            row.addWidget(Text(trouble.name, wraps=True))
            row.addWidget(Text(trouble.text, "muted", wraps=True))
            self._trouble_rows.addLayout(row)

    def focus_first(self) -> None:
        """Take the focus into the cards, or to the one button that there is."""
        for button in (self.switcher, self.chooser):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self.cards and not any(card.hasFocus() for card in self.cards):
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, form: PostForm) -> PostCard:
        card = PostCard(form, self.widget())
        key = form.key
        card.read.connect(lambda: self.read.emit(key))
        card.browsed.connect(lambda: self.browsed.emit(key))
        card.hidden.connect(lambda: self.hidden.emit(key))
        card.opened.connect(lambda: self.opened.emit(key))
        card.left.connect(lambda places: focus_beside(self, self.cards, card, places))
        return card
