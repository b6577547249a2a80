"""While an import is read or written: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.preview import rate, stage_words, time_left
from app.words.translation import tr

STEPS = 1000
"""Into how many parts the bar is divided."""

COUNTED_IN_ROWS = frozenset({"folding", "matching", "writing"})
"""Stages whose units are rows; a reader's are its own."""

SETTLED_AFTER_MS = 700
"""Before this a rate says nothing."""


class ReadingPage(QWidget):
    """A quiet page with a bar.

    Signals:
        stopped(): the job is to end, and nothing of it is to be kept.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stage = ""
        self._clock = QElapsedTimer()
        self.title = Text("", "head", wraps=True)
        # The name of a file may be one long word; the page is no wider for it.
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.doing = Text("", "muted", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far it is"))
        self.left = Text("", "small")
        self.stopper = Button(tr("Cancel"))
        self.stopper.clicked.connect(self.stopped)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(8)
        column.addStretch(2)
        middle = QWidget()
        middle.setMaximumWidth(grown(460))
        inner = QVBoxLayout(middle)
        inner.setSpacing(8)
        for part in (self.title, self.doing, self.bar):
            inner.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.left, 1)
        row.addWidget(self.stopper)
        inner.addLayout(row)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle, 10)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(3)

    def begin(self, title: str) -> None:
        """Start anew."""
        self._stage = ""
        self._clock.start()
        self.title.setText(title)
        self.doing.setText(stage_words(""))
        self.left.setText("")
        self.bar.setRange(0, 0)

    def show_step(self, done: int, total: int | None, stage: str) -> None:
        """Say how far it is.

        Args:
            done, total: in units of the stage; total None while unknown.
        """
        if stage != self._stage:
            self._stage = stage
            self._clock.restart()
            self.doing.setText(stage_words(stage))
        if total:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(min(done * STEPS // total, STEPS))
        else:
            self.bar.setRange(0, 0)
        self.left.setText(" · ".join(self._pace(done, total)))

    def _pace(self, done: int, total: int | None) -> list[str]:
        spent = self._clock.elapsed()
        if spent < SETTLED_AFTER_MS or not done:
            return []
        per_second = done * 1000 / spent
        said = [rate(per_second)] if self._stage in COUNTED_IN_ROWS else []
        if total and total > done:
            said.append(time_left((total - done) / per_second))
        return said
