"""The small sheet before a move that the rules would not make: what is missing, and why anyway."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.stages import Stage
from app.ui.widgets.asking import AskingDialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import LineField
from app.ui.widgets.text import Text
from app.words.board import skips_stage, wanted_title
from app.words.stages import stage_name
from app.words.translation import tr


class MoveSheet(AskingDialog):
    """What a stage still wants of somebody, and a line for the reason, without which none moves.

    Signals:
        decided(str): move anyway, for this reason.
    """

    decided = Signal(str)

    def __init__(
        self,
        name: str,
        present: Stage,
        target: Stage,
        missing: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        title = tr("{name} to {stage}").format(name=name, stage=stage_name(target))
        super().__init__(title, 420, leaver=Button(tr("Leave it")), parent=parent)
        lines = [wanted_title(target), *(f"• {line}" for line in missing)] if missing else []
        if abs(target - present) > 1:
            lines.append(skips_stage())
        self.wanted = Text("\n".join(lines), wraps=True)
        self.reason = LineField(tr("Your reason"))
        self.mover = Button(tr("Move anyway") if missing else tr("Move here"), "primary")
        self.mover.setDefault(True)
        self.mover.setEnabled(False)
        self.mover.clicked.connect(self._decide)
        self.reason.textChanged.connect(lambda text: self.mover.setEnabled(bool(str(text).strip())))
        self.column.addWidget(self.wanted)
        self.column.addWidget(self.reason)
        self.column.addWidget(
            Text(tr("A move by hand holds until you let the rules move on."), "muted", wraps=True)
        )
        self.add_foot(self.leaver, self.mover)
        self.reason.setFocus()

    def _decide(self) -> None:
        self.accept()
        self.decided.emit(self.reason.text().strip())
