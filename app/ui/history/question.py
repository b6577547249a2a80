"""Asks before several changes are taken back at once, and names them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.asking import AskingDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.translation import tr


class UndoManyQuestion(AskingDialog):
    """The question.

    Args:
        lines: what would be taken back, one a line, and a sentence at the end.

    Signals:
        decided(): they are to be taken back.
    """

    decided = Signal()

    def __init__(self, title: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(title, 440, spacing=6, parent=parent)
        self.setAccessibleDescription(". ".join(lines))
        *listed, last = lines
        for line in listed:
            self.column.addWidget(Text(line, wraps=True))
        self.column.addSpacing(6)
        self.column.addWidget(Text(last, "muted", wraps=True))
        self.column.addSpacing(6)
        self.decider = Button(tr("Take them back"), "primary", icon="undo-2")
        self.decider.setDefault(True)
        self.decider.clicked.connect(self._decide)
        self.add_foot(self.leaver, self.decider)

    def _decide(self) -> None:
        self.accept()
        self.decided.emit()
