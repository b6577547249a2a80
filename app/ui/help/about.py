"""What the program is: its name, its version, and its terms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.asking import AskingDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.translation import tr


class AboutDialog(AskingDialog):
    """The dialog.

    Args:
        sentences: the name with its version first.

    Signals:
        help_asked(): open the help.
    """

    help_asked = Signal()

    def __init__(self, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("About Acquainted"), 440, leaver=Button(tr("Close")), parent=parent)
        name, *rest = sentences
        self.setAccessibleDescription(" ".join(sentences))
        self.column.addWidget(Text(name, "strong", selectable=True))
        for sentence in rest:
            self.column.addWidget(Text(sentence, "muted", wraps=True, selectable=True))
        self.column.addSpacing(6)
        self.helper = Button(tr("Help"))
        self.helper.clicked.connect(self._ask)
        self.leaver.setDefault(True)
        self.add_foot(self.leaver, apart=self.helper)

    def _ask(self) -> None:
        self.accept()
        self.help_asked.emit()
