"""Gestures in a row, chosen by their key, by typing their word, or by a click.

Knows the six gestures of the log bar and their keys. Refuses to know who is meant.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.core.interactions import Kind
from app.overriding import override
from app.ui.people.person_bar import QUICK
from app.ui.widgets.chips import Chip
from app.ui.widgets.flow import FlowLayout
from app.words.translation import tr


def kind_typed(text: str) -> Kind | None:
    """The gesture that letters mean: its key alone, or the beginning of its word."""
    typed = text.casefold()
    for kind, _word, _icon, key in QUICK:
        if typed == key.casefold():
            return kind
    for kind, word, _icon, _key in QUICK:
        if typed and tr(word).casefold().startswith(typed):
            return kind
    return None


class GestureRow(QWidget):
    """The row. Nothing is chosen to begin with.

    Signals:
        chosen(Kind): this gesture.
        finished(): Enter was pressed on the row.
    """

    chosen = Signal(object)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What did you do?"))
        self._typed = ""
        self._group = QButtonGroup(self)
        self.chips: dict[Kind, Chip] = {}
        row = FlowLayout(self, gap=6)
        for kind, word, _icon, key in QUICK:
            chip = Chip(kind.value, tr("{gesture} · {key}").format(gesture=tr(word), key=key))
            chip.setAutoDefault(False)
            chip.clicked.connect(lambda _on, kind=kind: self._choose(kind))
            chip.installEventFilter(self)
            self._group.addButton(chip)
            self.chips[kind] = chip
            row.addWidget(chip)

    def clear(self) -> None:
        """Choose nothing again."""
        self._typed = ""
        self._group.setExclusive(False)
        for chip in self.chips.values():
            chip.setChecked(False)
        self._group.setExclusive(True)

    def take_focus(self) -> None:
        """Wait for a key."""
        self._typed = ""
        held = next((chip for chip in self.chips.values() if chip.isChecked()), None)
        (held or next(iter(self.chips.values()))).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            return True
        if len(event.text()) == 1 and event.text().isalpha():
            self._type(event.text())
            return True
        return False

    def _type(self, letter: str) -> None:
        for typed in (self._typed + letter, letter):
            kind = kind_typed(typed)
            if kind is not None:
                self._typed = typed
                self._choose(kind)
                return

    def _choose(self, kind: Kind) -> None:
        chip = self.chips[kind]
        chip.setChecked(True)
        self.chosen.emit(kind)
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
