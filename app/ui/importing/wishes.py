"""A row of fields for the whole import: a tag, a list, and where new people start."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.choices import Wishes
from app.core.stages import Stage
from app.ui.people.person_fields import ChoiceField
from app.ui.theme import grown
from app.ui.widgets.fields import LineField
from app.ui.widgets.text import Text
from app.words.stages import stage_name
from app.words.translation import tr

FIELD_WIDTH = 190


class WishesRow(QWidget):
    """The row.

    Signals:
        changed(): the user wishes something else now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = LineField(tr("Tag for all"))
        self.list_name = LineField(tr("List for all"))
        self.stage = ChoiceField(tr("New people start"))
        self.stage.addItem(tr("where the rules place them"), 0)
        for stage in Stage:
            self.stage.addItem(tr("at {stage}").format(stage=stage_name(stage)), int(stage))
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 11, 0)
        row.setSpacing(8)
        for field in (self.tag, self.list_name):
            field.setMaximumWidth(grown(FIELD_WIDTH))
            field.textChanged.connect(lambda _text: self.changed.emit())
            row.addWidget(field, 1)
        row.addStretch(1)
        label = Text(tr("New people start"), "muted")
        label.setBuddy(self.stage)
        row.addWidget(label)
        row.addWidget(self.stage)
        self.stage.currentIndexChanged.connect(lambda _at: self.changed.emit())

    @property
    def wishes(self) -> Wishes:
        """What stands in the row."""
        number = int(self.stage.currentData())
        return Wishes(
            tag=self.tag.text(),
            list_name=self.list_name.text(),
            stage=Stage(number) if number else None,
        )

    def show_wishes(self, wishes: Wishes) -> None:
        """Show what is wished, without telling anybody."""
        with QSignalBlocker(self):
            self.tag.setText(wishes.tag)
            self.list_name.setText(wishes.list_name)
            stage = 0 if wishes.stage is None else int(wishes.stage)
            self.stage.setCurrentIndex(self.stage.findData(stage))
