"""Asks, when the program's own file is given to a workspace where nobody is, whether all is to come back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.home_union import is_own
from app.services.ports import Reader
from app.ui.widgets.asking import AskingDialog
from app.ui.widgets.buttons import Button
from app.words import taking_home as words
from app.words.translation import tr


def can_come_home(paths: Sequence[Path], reader: Reader) -> bool:
    """Whether these files are one that can be brought back exactly as it was."""
    return len(paths) == 1 and is_own(paths[0]) and reader.is_empty()


class HomeQuestion(AskingDialog):
    """The question; leaving it changes nothing.

    Args:
        name: of the file.

    Signals:
        decided(): bring everything back.
        look_asked(): show what is in it first, as with any other export.
    """

    decided = Signal()
    look_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(words.back_title(), 460, parent=parent)
        self.tell(words.back_text(name))
        self.decider = Button(tr("Bring everything back"), "primary")
        self.decider.clicked.connect(self.accept)
        self.decider.setDefault(True)
        self.looker = Button(tr("Look into it first"))
        self.looker.clicked.connect(self._look)
        self.add_foot(self.leaver, self.decider, apart=self.looker)
        self.accepted.connect(self.decided)
        self.decider.setFocus()

    def _look(self) -> None:
        self.reject()
        self.look_asked.emit()
