"""A small dialog that asks one thing: a head, what is asked, and a foot with the ways out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.fitted import FittedDialog
from app.ui.widgets.text import Text, TextRole
from app.words.translation import tr


class AskingDialog(FittedDialog):
    """The frame; what is asked goes into `column`, the foot is added last.

    Args:
        title: of the window, and the head.
        width: at least so many pixels at the usual size of text.
        spacing: pixels between the parts.
        leaver: the way out; "Cancel" by default.
    """

    def __init__(
        self,
        title: str,
        width: int,
        *,
        spacing: int = 10,
        leaver: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(grown(width))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.leaver = leaver or Button(tr("Cancel"))
        self.leaver.clicked.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 20, 20, 16)
        self.column.setSpacing(spacing)
        self.column.addWidget(Text(title, "head", wraps=True))

    def tell(self, *sentences: str, role: TextRole = "body") -> None:
        """Say what it is about, a paragraph each, to a screen reader too."""
        self.setAccessibleDescription(" ".join(sentences))
        for sentence in sentences:
            self.column.addWidget(Text(sentence, role, wraps=True))
        self.column.addSpacing(6)

    def add_foot(self, *buttons: Button, apart: Button | None = None) -> None:
        """Put buttons at the right end, in this order.

        Args:
            apart: one at the other end.
        """
        row = QHBoxLayout()
        if apart is not None:
            row.addWidget(apart)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)


class FinalQuestion(AskingDialog):
    """Asks before what can't be taken back; Enter leaves all as it is.

    Args:
        sentences: what goes and what stays, a paragraph each.
        deed: the button that does it.

    Signals:
        decided(): do it.
    """

    decided = Signal()

    def __init__(
        self,
        title: str,
        sentences: Sequence[str],
        deed: str,
        *,
        role: TextRole = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, 460, leaver=Button(tr("Cancel"), "primary"), parent=parent)
        self.tell(*sentences, role=role)
        self.decider = Button(deed)
        self.decider.clicked.connect(self._decide)
        self.leaver.setDefault(True)
        self.add_foot(self.decider, self.leaver)
        self.leaver.setFocus()

    def _decide(self) -> None:
        self.accept()
        self.decided.emit()
