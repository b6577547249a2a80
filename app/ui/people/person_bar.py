"""The quick-log bar: one button and one key for each gesture, what they did, and notes.

A gesture that is early says so; one that is too soon is paler, and asks for a reason later. None
is ever refused.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.core.fitness import Fit, Fitness, Gesture
from app.core.interactions import Direction, Kind
from app.overriding import override
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import ElidedText
from app.words.dates import short_day
from app.words.people import MINE, THEIRS
from app.words.steps import fit_sentence
from app.words.translation import tr

AT_ONCE = frozenset({Kind.LIKE, Kind.RESHARE, Kind.READ})
"""One key logs these; the others ask for words first."""

QUICK: tuple[tuple[Kind, str, str, str], ...] = (
    (Kind.LIKE, "Like", "heart", "L"),
    (Kind.RESHARE, "Reshare", "repeat-2", "R"),
    (Kind.COMMENT, "Comment", "message-circle", "C"),
    (Kind.QUESTION, "Question", "circle-question-mark", "Q"),
    (Kind.MESSAGE, "Message", "mail", "M"),
    (Kind.READ, "Read", "book-open", "D"),
)
EDGE = 16
GAP = 5
THEIR_KINDS = (
    Kind.LIKE, Kind.RESHARE, Kind.COMMENT, Kind.QUESTION, Kind.MENTION, Kind.MESSAGE,
    Kind.INVITATION, Kind.ACCEPTANCE, Kind.ENDORSEMENT, Kind.FOLLOW, Kind.MEETING,
)  # fmt: skip
MORE_KINDS = (
    Kind.LIKE, Kind.RESHARE, Kind.READ, Kind.FOLLOW, Kind.MENTION, Kind.INVITATION,
    Kind.ACCEPTANCE, Kind.ENDORSEMENT, Kind.MEETING,
)  # fmt: skip


class GestureButton(Button):
    """A gesture: paler when it is too soon, without its icon where there is little room."""

    def __init__(self, text: str, *, icon: str = "", key: str) -> None:
        super().__init__(text, icon=icon, key=key)
        self.is_pale = False
        self._kept_icon = icon
        self._dress()

    def set_pale(self, is_pale: bool) -> None:
        """Paler words, for what would be too soon."""
        self.is_pale = is_pale
        self._dress()

    def show_icon(self, is_shown: bool) -> None:
        """With or without the icon."""
        wanted = self._kept_icon if is_shown else ""
        if wanted != self._icon:
            self.use_icon(wanted)

    def _dress(self) -> None:
        # Shadow is the muted token of either scheme: pale, and still to be read.
        colour = " color: palette(shadow);" if self.is_pale else ""
        self.setStyleSheet(
            f"QPushButton {{ text-align: left; padding: 5px 8px;{colour} }}"
            " QPushButton:focus { padding: 4px 7px; }"
        )


class LogBar(QFrame):
    """The bar.

    Signals:
        asked(Kind, Direction, bool): log this; True where the sheet is wanted in any case.
        note_asked(): write a note.
        draft_asked(): write a draft.
    """

    asked = Signal(object, object, bool)
    note_asked = Signal()
    draft_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAccessibleName(tr("Log what happened"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._hints: dict[QObject, str] = {}
        self._quiet = tr("Logging only writes down what happened; nothing is sent.")
        self.buttons: dict[Kind, GestureButton] = {}
        row_of_buttons = QWidget()
        row = FlowLayout(row_of_buttons, gap=GAP)
        for kind, text, icon, key in QUICK:
            button = GestureButton(tr(text), icon=icon, key=key)
            button.clicked.connect(partial(self._tell, kind))
            button.installEventFilter(self)
            self.buttons[kind] = button
            row.addWidget(button)
        self.theirs = GestureButton(tr("They…"), key="T")
        self.theirs.clicked.connect(self.open_theirs)
        self.note = GestureButton(tr("Note"), key="N")
        self.note.clicked.connect(self.note_asked)
        self.draft = Button("", "quiet", icon="pencil", name=tr("Write a draft (W)"))
        self.draft.clicked.connect(self.draft_asked)
        self.more = Button("", "quiet", icon="ellipsis", name=tr("Another day or gesture"))
        self.more.clicked.connect(self.open_more)
        self._row: tuple[Button, ...] = (
            *self.buttons.values(), self.theirs, self.note, self.draft, self.more,
        )  # fmt: skip
        # These go to the next line together: alone there, the last of them looks lost.
        others = QWidget()
        together = QHBoxLayout(others)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(GAP)
        for last in (self.theirs, self.note, self.draft, self.more):
            together.addWidget(last)
        row.addWidget(others)
        self.line = ElidedText(self._quiet, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 10, EDGE, 8)
        column.setSpacing(6)
        column.addWidget(row_of_buttons)
        column.addWidget(self.line)
        self.their_menu = self._menu(THEIR_KINDS, Direction.INBOUND)
        self.more_menu = self._menu(MORE_KINDS, Direction.OUTBOUND)

    def show_fitness(
        self,
        fits: Mapping[Gesture, Fitness],
        earliest: Mapping[Gesture, dt.date | None],
        name: str,
        today: dt.date,
    ) -> None:
        """Show which gestures fit now.

        Args:
            earliest: the first day on which each may come again, None where none can be named.
        """
        for kind, button in self.buttons.items():
            gesture = Gesture(kind.value)
            fit, day = fits[gesture], earliest[gesture]
            hint = fit_sentence(fit, name)
            if fit.fit is Fit.FITS and day is not None and day > today:
                hint = tr("{fits} After your last one, {day} is soon enough.").format(
                    fits=hint, day=short_day(day, today)
                )
            button.set_pale(fit.fit is Fit.TOO_SOON)
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
            self._hints[button] = hint
        self.line.setText(self._quiet)

    def open_theirs(self) -> None:
        """Offer what they may have done."""
        self._popup(self.their_menu, self.theirs)

    def open_more(self) -> None:
        """Offer the gestures without a key, and all of them for another day."""
        self._popup(self.more_menu, self.more)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_icons()

    def _fit_icons(self) -> None:
        """Leave the icons out where they would break the row in two."""
        for button in self.buttons.values():
            button.show_icon(is_shown=True)
        wanted = sum(button.sizeHint().width() + GAP for button in self._row) - GAP
        if wanted > self.width() - 2 * EDGE:
            for button in self.buttons.values():
                button.show_icon(is_shown=False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._hints:
            if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
                self.line.setText(self._hints[watched])
            elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
                self.line.setText(self._quiet)
        return False

    def _menu(self, kinds: tuple[Kind, ...], direction: Direction) -> QMenu:
        words = THEIRS if direction is Direction.INBOUND else MINE
        menu = QMenu(self)
        for kind in kinds:
            if kind is Kind.MEETING:
                menu.addSeparator()
            action = menu.addAction(tr("{what}…").format(what=tr(words[kind])))
            action.triggered.connect(
                lambda _checked, kind=kind: self.asked.emit(kind, direction, True)
            )
        return menu

    def _popup(self, menu: QMenu, button: QWidget) -> None:
        corner = button.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height() + 4))

    def _tell(self, kind: Kind) -> None:
        self.asked.emit(kind, Direction.OUTBOUND, False)
