"""The strip that asks what was done on a page that was opened: one key each, then it is gone.

Knows the gestures and their keys. Refuses to know people and what is logged.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.interactions import Kind
from app.overriding import override
from app.ui.people.person_bar import QUICK
from app.ui.widgets.announcing import alert
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import Text, rule
from app.words.translation import tr

NOTHING_KEY = "0"


class ReturnStrip(QFrame):
    """The question. It is hidden until somebody is back.

    Signals:
        answered(Kind): this was done.
        declined(): nothing was.
        silenced(): the question is not to be asked any more.
    """

    answered = Signal(object)
    declined = Signal()
    silenced = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self._keys: dict[str, Button] = {}
        self.label = Text("", "strong", wraps=True)
        self.gestures: dict[Kind, Button] = {}
        answers = QWidget()
        row = FlowLayout(answers, gap=6)
        for kind, word, icon, key in QUICK:
            button = self.gestures[kind] = Button(tr(word), "plain", icon=icon, key=key)
            button.clicked.connect(partial(self._answer, kind))
            self._keys[key] = button
            row.addWidget(button)
        self.nothing = self._keys[NOTHING_KEY] = Button(tr("Nothing"), key=NOTHING_KEY)
        self.nothing.clicked.connect(self._decline)
        row.addWidget(self.nothing)
        self.silencer = Button(tr("Don't ask any more"), "link")
        self.silencer.clicked.connect(self._silence)
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.silencer)
        asked = QVBoxLayout()
        asked.setContentsMargins(16, 10, 16, 10)
        asked.setSpacing(8)
        asked.addLayout(head)
        asked.addWidget(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(asked)
        column.addWidget(rule())
        self.hide()

    def ask(self, name: str, *, takes_focus: bool) -> None:
        """Ask what was done with somebody.

        Args:
            takes_focus: its keys work at once; else when somebody goes there.
        """
        self.label.setText(tr("Back from {name}. What did you do there?").format(name=name))
        self.setAccessibleName(self.label.text())
        self.show()
        if takes_focus:
            self.gestures[Kind.LIKE].setFocus(Qt.FocusReason.OtherFocusReason)
        alert(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self._keys.get(event.text().upper())
        if event.key() == Qt.Key.Key_Escape:
            self.nothing.click()
        elif button is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            button.click()
        else:
            super().keyPressEvent(event)

    def _answer(self, kind: Kind) -> None:
        self.hide()
        self.answered.emit(kind)

    def _decline(self) -> None:
        self.hide()
        self.declined.emit()

    def _silence(self) -> None:
        self.hide()
        self.silenced.emit()
