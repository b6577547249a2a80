"""The head of a person's page: who it is, where to be met, how far it has come."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.core.handles import is_name_only
from app.core.people import Account
from app.core.stages import State
from app.overriding import override
from app.services.outline import Outline
from app.services.rows import PersonCard
from app.ui.faces.button import FaceButton
from app.ui.icons import network_icon
from app.ui.people.person_stages import stage_marks
from app.ui.people.person_stepper import StageStepper
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import LineField
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.layouts import clear
from app.ui.widgets.text import Text, left_to_right, sentence_case
from app.words.dates import short_day
from app.words.networks import account_text, display_handle, network_name
from app.words.reports import QUIET_REASONS
from app.words.stages import state_name
from app.words.translation import tr

AVATAR = 56
ROW = 24
"""Height of what stands below the name."""
LEAST_ACCOUNT = 80
"""A handle that a row cannot hold ends in an ellipsis, but is never narrower than this."""
ICON = 13
SLIM = "QPushButton { padding: 1px 5px; } QPushButton:focus { padding: 0px 4px; }"
SHORT_HEADLINE = 36
"""A headline up to so many letters stands in the row of the accounts."""
NARROW = 700
"""Below so many pixels the stepper goes under the name."""
SLIM_WIDTH = 280
"""Below so many pixels the accounts go under the picture, to have the whole width."""


class AccountButton(Button):
    """One account: a click copies its handle, Ctrl and a click opens the profile.

    Signals:
        copy_asked(str): the handle.
        open_asked(str): the address of the profile.
        removal_asked(Account): put it into the trash.
    """

    copy_asked = Signal(str)
    open_asked = Signal(str)
    removal_asked = Signal(object)

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        shown = display_handle(account)
        super().__init__(
            f" {left_to_right(shown)}", "quiet", icon=network_icon(account.network.value),
            name=account_text(account), parent=parent,
        )  # fmt: skip
        self._account = account
        self._handle = account.handle or shown
        self._url = account.url
        tip = [tr("{network}: click to copy").format(network=network_name(account.network))]
        if account.url:
            tip.append(tr("Ctrl and click opens the profile"))
        self.setToolTip("\n".join(tip))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet(SLIM)
        self.setIconSize(QSize(grown(ICON), grown(ICON)))
        self.setFixedHeight(grown(ROW))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._act)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(grown(LEAST_ACCOUNT), hint.width()), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        lacking = self.sizeHint().width() - self.width()
        if lacking <= 0:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self.text()) - lacking
        option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _act(self) -> None:
        is_opening = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_opening and self._url:
            self.open_asked.emit(self._url)
        else:
            self.copy_asked.emit(self._handle)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu_of()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu_of(self) -> QMenu:
        """What can be done with the account."""
        menu = QMenu(self)
        menu.addAction(tr("Copy handle")).triggered.connect(
            lambda: self.copy_asked.emit(self._handle)
        )
        if self._url:
            menu.addAction(tr("Open profile")).triggered.connect(
                lambda: self.open_asked.emit(self._url)
            )
        menu.addSeparator()
        menu.addAction(tr("Take off")).triggered.connect(
            lambda: self.removal_asked.emit(self._account)
        )
        return menu


class TagButton(Button):
    """One tag; its menu takes it off.

    Signals:
        untag_asked(str): take this tag off.
    """

    untag_asked = Signal(str)

    def __init__(self, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tag.replace("&", "&&"), "chip", name=tr("Tag {tag}").format(tag=tag), parent=parent
        )
        self.setFixedHeight(grown(ROW))
        menu = QMenu(self)
        menu.addAction(tr("Take this tag off")).triggered.connect(
            lambda: self.untag_asked.emit(tag)
        )
        self.setMenu(menu)


class TagAdder(QWidget):
    """A small button that becomes a field for a new tag.

    Signals:
        tag_asked(str): put this tag on.
    """

    tag_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opener = Button(tr(" Tag"), "quiet", icon="plus", name=tr("Add a tag"))
        self.opener.setStyleSheet(SLIM)
        self.opener.setIconSize(QSize(grown(ICON), grown(ICON)))
        self.opener.setFixedHeight(grown(ROW))
        self.opener.clicked.connect(self._open)
        self.field = LineField(tr("New tag"))
        self.field.setFixedSize(grown(120), grown(ROW))
        self.field.setStyleSheet("padding: 1px 6px;")
        self.field.returnPressed.connect(self._tell)
        self.field.editingFinished.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.opener)
        row.addWidget(self.field)
        self.field.hide()

    def _open(self) -> None:
        self.opener.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self.field.hide()
        self.field.clear()
        self.opener.show()

    def _tell(self) -> None:
        text = self.field.text().strip()
        if text:
            self.tag_asked.emit(text)


class StateLine(QFrame):
    """One line about a rest, a choice, or a move by hand, with the way back.

    Signals:
        wake_asked(): end the rest, or take somebody back.
        release_asked(): let the rules move somebody again.
    """

    wake_asked = Signal()
    release_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 4)
        row.setSpacing(8)
        self.label = Text("", wraps=True)
        self.waker = Button("", "link")
        self.waker.clicked.connect(self.wake_asked)
        self.releaser = Button(tr("Let the rules move on"), "link")
        self.releaser.clicked.connect(self.release_asked)
        row.addWidget(self.label, 1)
        row.addWidget(self.waker)
        row.addWidget(self.releaser)

    def show_state(self, card: PersonCard, today: dt.date) -> None:
        """Say what stands beside the stage; nothing while active and free."""
        words = state_words(card, today)
        self.setVisible(bool(words))
        self.label.setText(words)
        self.waker.setVisible(card.state is not State.ACTIVE)
        self.waker.setText(tr("Wake") if card.state is State.RESTING else tr("Take back"))
        self.releaser.setVisible(card.held)


def state_words(card: PersonCard, today: dt.date) -> str:
    """What stands beside the stage, in words; empty while active and free."""
    said = []
    if card.state is State.RESTING and card.rest_until is not None:
        until = short_day(card.rest_until, today)
        said.append(tr("Resting until {day}.").format(day=until))
    elif card.state is not State.ACTIVE:
        said.append(tr("{state}.").format(state=state_name(card.state)))
    if said and card.state_because:
        why = QUIET_REASONS.get(card.state_because)
        said.append(
            tr("{why}.").format(
                why=sentence_case(tr(why) if why else card.state_because).rstrip(".")
            )
        )
    if card.held:
        said.append(tr("Moved by you; the rules leave this stage as it is."))
    return " ".join(said)


class PersonHead(QFrame):
    """Who it is.

    Signals:
        copy_asked(str), open_asked(str): a handle to copy, a profile to open.
        removal_asked(Account): take an account off.
        move_asked(Stage): to be moved there by hand.
        tag_asked(str), untag_asked(str): a tag to put on or take off.
    """

    copy_asked = Signal(str)
    open_asked = Signal(str)
    removal_asked = Signal(object)
    move_asked = Signal(object)
    tag_asked = Signal(str)
    untag_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.avatar = FaceButton(side=AVATAR)
        self.name = Text("", "title", wraps=True, selectable=True)
        self.headline = Text("", "muted", wraps=True)
        self.details = QWidget()
        self.details.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(self.details, gap=4)
        self.adder = TagAdder()
        self.adder.tag_asked.connect(self.tag_asked)
        self.stepper = StageStepper()
        self.stepper.move_asked.connect(self.move_asked)
        words = self._words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.headline)
        words.addWidget(self.details)
        words.addStretch(1)
        who = QHBoxLayout()
        who.setSpacing(16)
        who.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        who.addLayout(words, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(24, 10, 20, 6)
        self._box.setSpacing(12)
        self._box.addLayout(who, 1)
        self._box.addWidget(self.stepper)

    def show_person(self, card: PersonCard, outline: Outline, today: dt.date) -> None:
        """Show somebody."""
        self.avatar.set_name(card.name)
        self.name.setText(card.name)
        line = " · ".join(part for part in (card.headline, card.company, card.place) if part)
        is_short = len(line) <= SHORT_HEADLINE
        self.headline.setText("" if is_short else line)
        self.headline.setVisible(not is_short)
        self._flow.removeWidget(self.adder)
        self.adder.setParent(None)
        clear(self._flow)
        if line and is_short:
            words = Text(line, "muted")
            words.setFixedHeight(grown(ROW))
            words.setContentsMargins(0, 0, 6, 0)
            self._flow.addWidget(words)
        for account in card.accounts:
            if is_name_only(account.network, account.key):
                continue
            button = AccountButton(account)
            button.copy_asked.connect(self.copy_asked)
            button.open_asked.connect(self.open_asked)
            button.removal_asked.connect(self.removal_asked)
            self._flow.addWidget(button)
        for tag in card.tags:
            shown = TagButton(tag)
            shown.untag_asked.connect(self.untag_asked)
            self._flow.addWidget(shown)
        self._flow.addWidget(self.adder)
        self.adder.show()
        self.stepper.show_marks(stage_marks(card, outline), today)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            # Stand whole: a page without room for that is scrolled, and no name is cut.
            self.setMinimumHeight(self.heightForWidth(self.width()))
        return done

    def fit_width(self, width: int) -> None:
        """Put the stepper beside the name, or below it; in little room the accounts, too."""
        way = QBoxLayout.Direction
        is_narrow = width < grown(NARROW)
        self._box.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        is_below = width < grown(SLIM_WIDTH)
        self._box.setSpacing(4 if is_below else 12)
        if is_below == (self._words.indexOf(self.details) < 0):
            return
        if is_below:
            self._words.removeWidget(self.details)
            self._box.insertWidget(1, self.details)
        else:
            self._box.removeWidget(self.details)
            self._words.insertWidget(self._words.count() - 1, self.details)
