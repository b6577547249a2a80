"""The small sheet before a move that the rules would not make: what is missing, and why anyway."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.stages import Stage
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import LineField
from app.ui.widgets.text import Text
from app.words.board import nothing_wanted, wanted_title
from app.words.stages import stage_name
from app.words.translation import tr


class MoveSheet(QDialog):
    """What a stage still wants of somebody, and a line for the reason, without which none moves.

    Signals:
        decided(str): move anyway, for this reason.
    """

    decided = Signal(str)

    def __init__(
        self, name: str, target: Stage, missing: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = tr("{name} to {stage}").format(name=name, stage=stage_name(target))
        self.setWindowTitle(title)
        self.setMinimumWidth(grown(420))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = [wanted_title(target), *(f"• {line}" for line in missing)]
        self.wanted = Text("\n".join(lines) if missing else nothing_wanted(), wraps=True)
        self.reason = LineField(tr("Your reason"))
        self.mover = Button(tr("Move anyway"), "primary")
        self.mover.setDefault(True)
        self.mover.setEnabled(False)
        self.mover.clicked.connect(self._decide)
        self.reason.textChanged.connect(lambda text: self.mover.setEnabled(bool(str(text).strip())))
        self.leaver = Button(tr("Leave it"))
        self.leaver.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(Text(title, "head", wraps=True))
        column.addWidget(self.wanted)
        column.addWidget(self.reason)
        column.addWidget(
            Text(tr("A move by hand holds until you let the rules move on."), "muted", wraps=True)
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leaver)
        row.addWidget(self.mover)
        column.addLayout(row)
        self.reason.setFocus()

    def _decide(self) -> None:
        self.accept()
        self.decided.emit(self.reason.text().strip())
