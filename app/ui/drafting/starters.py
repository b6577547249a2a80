"""Questions to begin a draft with, each a line that names what it grew from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.prompts import Prompt
from app.overriding import override
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.drafts import grown_from_sentence, question_sentence
from app.words.translation import tr

EDGE = 10


class Starter(Button):
    """A question that ends in an ellipsis where there is no room for it."""

    def __init__(self, prompt: Prompt) -> None:
        self.question = question_sentence(prompt)
        super().__init__(self.question, "link")
        self.setToolTip(f"{self.question}\n{grown_from_sentence(prompt)}")
        self.setAccessibleDescription(grown_from_sentence(prompt))
        self.setStyleSheet("text-align: left;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(
            self.question, Qt.TextElideMode.ElideRight, self.width() - EDGE
        )
        # Not the words that a screen reader says: those stay whole.
        QPushButton.setText(self, shown)


class Starters(QWidget):
    """The lines.

    Signals:
        chosen(str): begin with this question.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Begin with a question"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Text(tr("Begin with a question"), "small"))
        self.buttons: list[Starter] = []

    @property
    def has_any(self) -> bool:
        """Whether there is something to begin with."""
        return bool(self.buttons)

    def show_prompts(self, prompts: Sequence[Prompt]) -> None:
        """Offer these questions."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [Starter(prompt) for prompt in prompts]
        for button in self.buttons:
            button.clicked.connect(partial(self.chosen.emit, button.question))
            self._column.addWidget(button)
