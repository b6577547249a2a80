"""A kind word in the window when something expected went wrong: a quiet bar, never a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.core.errors import AppError
from app.ui.widgets.announcing import alert
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import IconLabel
from app.ui.widgets.text import Text
from app.words.errors import sentence
from app.words.translation import tr


class Notices(QFrame):
    """One bar above the page; a new message takes the place of the old one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice-warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel("info", "text"))
        self.label = Text(wraps=True, selectable=True)
        row.addWidget(self.label, 1)
        self._offer: Callable[[], None] | None = None
        self.offerer = Button("", "link")
        self.offerer.clicked.connect(self._take_offer)
        row.addWidget(self.offerer)
        self.closer = Button("", "quiet", icon="x", name=tr("Close this message"))
        self.closer.clicked.connect(self.hide)
        row.addWidget(self.closer)
        self.hide()

    def tell(self, error: AppError) -> None:
        """Show what happened, why, and what next."""
        self.say(sentence(error))

    def say(self, text: str, offer_text: str = "", offer: Callable[[], None] | None = None) -> None:
        """Show a sentence until it is closed, perhaps with a button for what helps."""
        self.label.setText(text)
        self._offer = offer
        self.offerer.setText(offer_text)
        self.offerer.setVisible(offer is not None)
        self.setAccessibleName(text)
        self.show()
        alert(self)

    def _take_offer(self) -> None:
        self.hide()
        if self._offer is not None:
            self._offer()

    @contextmanager
    def kindly(self) -> Iterator[None]:
        """Show an expected failure of what is done inside; a bug goes on to its hook."""
        try:
            yield
        except AppError as error:
            self.tell(error)
