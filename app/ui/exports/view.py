"""The page of guides: the networks as chips, and below them what is known of the chosen one.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.page import LeavablePage
from app.ui.widgets.text import Text
from app.words import exports as words
from app.words.guide import Guide
from app.words.translation import tr

WIDTH = 760
"""Lines longer than this are hard to read."""


class ExportsView(LeavablePage):
    """The page.

    Args:
        guides: at least one; the first is shown.

    Signals:
        choose_asked(): choose a file now.
    """

    choose_asked = Signal()

    def __init__(self, guides: Sequence[Guide], parent: QWidget | None = None) -> None:
        chooser = Button(tr("Choose a file…"), icon="folder-open")
        super().__init__(words.title(), chooser, spacing=8, parent=parent)
        self.chooser = chooser
        self.chooser.clicked.connect(self.choose_asked)
        self._guides = {guide.key: guide for guide in guides}
        self.chips = ChipRow([(g.key, g.name) for g in guides], name=tr("Networks"))
        self.chips.chosen.connect(self.show_guide)
        self.area = QScrollArea()
        self.area.setAccessibleName(tr("Where each network keeps its export"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.show_guide(guides[0].key)

    def _lay_out(self) -> None:
        age = Text(words.as_of(), "muted", wraps=True)
        age.setMaximumWidth(grown(WIDTH))
        self.column.addWidget(age)
        self.column.addSpacing(4)
        self.column.addWidget(self.chips)
        self.column.addSpacing(4)
        self.column.addWidget(self.area, 1)

    @property
    def key(self) -> str:
        """The guide that is shown."""
        return self.chips.key

    def show_guide(self, key: str) -> None:
        """Show what is known of another network."""
        self.chips.choose(key)
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        card = GuideCard(self._guides[key])
        card.setMaximumWidth(grown(WIDTH))
        column.addWidget(card)
        column.addStretch(1)
        self.area.setWidget(page)
        self.area.verticalScrollBar().setValue(0)


class GuideCard(Card):
    """One guide: four parts with their heads, each line by itself."""

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(guide.name)
        self.column.setContentsMargins(20, 16, 20, 18)
        self.column.addWidget(Text(guide.name, "head"))
        steps = [
            tr("{n}. {step}").format(n=n, step=step) for n, step in enumerate(guide.ask, start=1)
        ]
        if len(steps) == 1:
            steps = list(guide.ask)
        parts = (steps, [guide.wait], _points(guide.holds), _points(guide.lacks))
        for head, lines in zip(words.heads(), parts, strict=True):
            self._add(head, lines)
        self.column.addSpacing(10)
        for line in (guide.note, words.closing()):
            if line:
                self.column.addWidget(Text(line, "muted", wraps=True))

    def _add(self, head: str, lines: Sequence[str]) -> None:
        self.column.addSpacing(10)
        self.column.addWidget(Text(head, "section"))
        for line in lines:
            self.column.addWidget(Text(line, wraps=True, selectable=True))


def _points(lines: Sequence[str]) -> list[str]:
    return [tr("· {line}").format(line=line) for line in lines]
