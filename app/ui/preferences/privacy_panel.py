"""The page of privacy: what never happens, what is kept where, and what reports leave out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.preferences.form import SettingsForm
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import SectionHead, Text
from app.words.numbers import decimal
from app.words.preferences import place_names, privacy_sentences
from app.words.translation import tr


class PrivacyPanel(QWidget):
    """The page.

    Args:
        places: the program's folders, by what lies in them.
        form: the settings that belong here.

    Signals:
        folder_asked(Path): show it.
    """

    folder_asked = Signal(object)

    def __init__(
        self, places: Mapping[str, Path], form: SettingsForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = form
        self.openers: dict[str, Button] = {}
        self._sizes: dict[str, Text] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for sentence in privacy_sentences():
            column.addWidget(Text(sentence, wraps=True))
        column.addSpacing(8)
        column.addWidget(form)
        column.addWidget(SectionHead(tr("On this computer")))
        names = place_names()
        for key, folder in places.items():
            column.addLayout(self._row(key, names[key], folder))
        column.addStretch(1)

    def _row(self, key: str, name: str, folder: Path) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(name, "strong", wraps=True), 1)
        self._sizes[key] = Text("", "small")
        head.addWidget(self._sizes[key])
        opener = self.openers[key] = Button(
            tr("Open folder"), icon="folder-open", name=tr("Open folder: {name}").format(name=name)
        )
        opener.clicked.connect(partial(self.folder_asked.emit, folder))
        head.addWidget(opener)
        lines.addLayout(head)
        lines.addWidget(Text(breakable(str(folder)), "small", wraps=True, selectable=True))
        return lines

    def show_size(self, key: str, size: int) -> None:
        """Say how much a folder holds, in bytes."""
        self._sizes[key].setText(tr("{size} MB").format(size=decimal(size / 1e6)))


def breakable(path: str) -> str:
    """A path that may go on in the next line after each of its parts."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
