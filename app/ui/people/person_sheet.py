"""The inline sheet above the log bar: words, day, network and whether something was asked.

Enter logs; Shift and Enter breaks the line; Escape leaves. Knows one act or one note at a time.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.fitness import Fit, Fitness
from app.core.handles import Network
from app.core.interactions import CONVERSATIONAL, Direction, Interaction, Kind
from app.core.people import PersonId
from app.overriding import override
from app.ui.people.person_fields import FIELD_HEIGHT, ChoiceField, DayField
from app.ui.theme import LARGE_TEXT, grown, text_scale
from app.ui.widgets.buttons import Button
from app.ui.widgets.check import CheckBox
from app.ui.widgets.fields import LineField
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import Text
from app.words.networks import network_name
from app.words.steps import fit_sentence
from app.words.timeline import act_title
from app.words.translation import tr

TEXT_LINES = 3
FEWER_LINES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is about to be logged: which act, and what is known about it beforehand.

    Args:
        kind: None for a note.
        who: with whom; what is written about them and left is there when it is asked again.
        networks: to choose from; ``network`` is chosen to begin with.
        given: what was logged before and is written anew; None for something new.
        plain, asking: how an act of mine fits as it is, and if it asks for something; None
            where that is no question.
    """

    kind: Kind | None
    direction: Direction = Direction.OUTBOUND
    who: PersonId | None = None
    name: str = ""
    today: dt.date = dt.date.min
    networks: tuple[Network, ...] = ()
    network: Network | None = None
    given: Interaction | None = None
    plain: Fitness | None = None
    asking: Fitness | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the sheet holds when it is logged. A kind of None is a note."""

    kind: Kind | None
    direction: Direction
    day: dt.date
    network: Network | None
    text: str
    asks: bool
    reason: str


class SheetText(QPlainTextEdit):
    """Some lines of text in which Enter means done.

    Signals:
        finished(): Enter was pressed.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        lines = TEXT_LINES if text_scale() < LARGE_TEXT else FEWER_LINES
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        # The sheet of the theme takes the frame off every scroll area; this one is a field.
        self.setProperty("role", "field")
        # Files that are dropped here belong to the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class LogSheet(QFrame):
    """The sheet.

    Signals:
        logged(Entry): write this down.
        changed(Entry): write anew what was given.
        left(): nothing is to be written down.
    """

    logged = Signal(object)
    changed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self._draft = Draft(kind=None)
        self._unsaid: dict[tuple[PersonId, Kind | None, Direction], str] = {}
        self.title = Text("", "strong")
        self.fit = Text("", "muted", wraps=True)
        self.text = SheetText()
        self.text.finished.connect(self._log)
        self.reason = LineField(tr("Your reason"))
        self.reason.returnPressed.connect(self._log)
        self.day = DayField()
        self.network = ChoiceField(tr("Network"))
        self.asks = CheckBox(tr("Asks a favour, a call or an introduction"), wraps=True)
        self.asks.toggled.connect(lambda _on: self._show_fit())
        self.logger = Button(tr("Log it"), "primary")
        self.logger.clicked.connect(self._log)
        self.leaver = Button(tr("Cancel"), "quiet")
        self.leaver.clicked.connect(self.leave)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.fit)
        column.addWidget(self.text)
        column.addWidget(self.reason)
        foot = QWidget()
        row = FlowLayout(foot, gap=8)
        for part in (self.logger, self.leaver, self.day, self.network):
            part.setFixedHeight(grown(FIELD_HEIGHT))
            row.addWidget(part)
        self.asks.setMinimumHeight(grown(FIELD_HEIGHT))
        row.addWidget(self.asks)
        column.addWidget(foot)

    @property
    def kind(self) -> Kind | None:
        """Which act is being logged; None for a note."""
        return self._draft.kind

    @property
    def given(self) -> Interaction | None:
        """What is written anew here; None while something new is logged."""
        return self._draft.given

    def open_for(self, draft: Draft) -> None:
        """Ask about an act or a note."""
        self._keep_unsaid()
        self._draft = draft
        is_note = draft.kind is None
        if draft.kind is None:
            self.title.setText(tr("A note about {name}").format(name=draft.name))
            hint = tr("What do you want to remember?")
        else:
            title = act_title(draft.kind, draft.direction, draft.name)
            self.title.setText(tr("Change: {what}").format(what=title) if draft.given else title)
            is_said = draft.kind in CONVERSATIONAL
            hint = tr("What was said, if you like") if is_said else tr("About what, if you like")
        given = draft.given
        self.text.setPlainText(given.text if given else self._take_unsaid())
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setPlaceholderText(hint)
        self.text.setAccessibleName(hint)
        self.reason.clear()
        self.asks.setChecked(given is not None and given.asks)
        self.asks.setVisible(self._can_ask)
        self.day.setMaximumDate(_qt_day(draft.today))
        self.day.setDate(_qt_day(given.day if given else draft.today))
        self.network.clear()
        for network in draft.networks:
            self.network.addItem(network_name(network), network)
        if draft.network is not None:
            self.network.setCurrentIndex(max(self.network.findData(draft.network), 0))
        self.network.setVisible(not is_note and self.network.count() > 0)
        self.logger.setText(tr("Keep it") if is_note or given else tr("Log it"))
        self._show_fit()
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close without logging."""
        self.hide()
        self.left.emit()

    def finish(self) -> None:
        """Close after logging: nothing is left unsaid."""
        self.text.setPlainText("")
        self.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_unsaid()
        super().hideEvent(event)

    def _keep_unsaid(self) -> None:
        text, who = self.text.toPlainText(), self._draft.who
        if who is not None and text.strip():
            self._unsaid[who, self._draft.kind, self._draft.direction] = text

    def _take_unsaid(self) -> str:
        draft = self._draft
        return (
            ""
            if draft.who is None
            else self._unsaid.pop((draft.who, draft.kind, draft.direction), "")
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @property
    def _can_ask(self) -> bool:
        """Whether it is an act of mine that may ask for something."""
        draft = self._draft
        is_spoken = draft.direction is Direction.OUTBOUND and draft.kind in CONVERSATIONAL
        return draft.asking is not None or (draft.given is not None and is_spoken)

    def _fitness(self) -> Fitness | None:
        return self._draft.asking if self.asks.isChecked() else self._draft.plain

    def _show_fit(self) -> None:
        fit = self._fitness()
        is_worth_saying = fit is not None and fit.fit is not Fit.FITS
        self.fit.setVisible(is_worth_saying)
        is_too_soon = fit is not None and fit.fit is Fit.TOO_SOON
        self.reason.setVisible(is_too_soon)
        if fit is not None and is_worth_saying:
            said = fit_sentence(fit, self._draft.name)
            if is_too_soon:
                said = tr("{why} It is your choice; say in a few words why you do it now.").format(
                    why=said
                )
            self.fit.setText(said)
            self.fit.set_role("warn" if is_too_soon else "muted")

    def _log(self) -> None:
        if self.reason.isVisible() and not self.reason.text().strip():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        text = self.text.toPlainText().strip()
        if self._draft.kind is None and not text:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        day = self.day.date()
        network = self.network.currentData() if self.network.count() else None
        (self.changed if self.given else self.logged).emit(
            Entry(
                kind=self._draft.kind,
                direction=self._draft.direction,
                day=dt.date(day.year(), day.month(), day.day()),
                network=Network(network) if network else None,
                text=text,
                asks=self.asks.isChecked() and self._can_ask,
                reason=self.reason.text().strip() if self.reason.isVisible() else "",
            )
        )


def _qt_day(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
