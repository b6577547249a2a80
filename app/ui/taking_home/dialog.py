"""Asks what to take home, and says how far it is. Knows neither files nor the workspace."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.check import CheckBox
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.text import Text
from app.words.taking_home import format_names, format_use, title, written_so_far
from app.words.translation import tr

WITH_PRIVATE = "json"
"""The one format that can hold private notes."""


class TakingHomeDialog(QDialog):
    """A format, and whether private notes go along; they stay unless they are asked for.

    Signals:
        asked(str, bool): write this format, with private notes or without.
    """

    asked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title())
        self.setMinimumWidth(grown(600))
        self.formats = ChipRow(format_names(), name=tr("Format"))
        self.formats.chosen.connect(self._choose)
        self.use = Text("", "muted", wraps=True)
        self.private = CheckBox(tr("Take private notes along"))
        self.doing = Text("", "small")
        self.writer = Button(tr("Choose a file…"), "primary")
        self.writer.setDefault(True)
        self.writer.clicked.connect(
            lambda: self.asked.emit(self.formats.key, self.private.isChecked())
        )
        self.leaver = Button(tr("Cancel"))
        self.leaver.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        for part in (Text(title(), "head"), self.formats, self.use, self.private):
            column.addWidget(part)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.doing, 1)
        row.addWidget(self.leaver)
        row.addWidget(self.writer)
        column.addLayout(row)
        self._choose(self.formats.key)

    def show_busy(self, is_busy: bool) -> None:
        """Nothing can be chosen while a file is written; it can be stopped."""
        for part in (self.formats, self.writer):
            part.setEnabled(not is_busy)
        self.private.setEnabled(not is_busy and self.formats.key == WITH_PRIVATE)
        self.doing.setText("")

    def show_step(self, done: int) -> None:
        """Say how many records are written."""
        self.doing.setText(written_so_far(done))

    def _choose(self, form: str) -> None:
        self.use.setText(format_use(form))
        self.private.setEnabled(form == WITH_PRIVATE)
        if form != WITH_PRIVATE:
            self.private.setChecked(False)
