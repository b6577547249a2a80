"""What can be done with all who are selected in the list: a bar above the rows.

Refuses to know what each act asks first (`bulk_questions`).
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.numbers import number
from app.words.translation import tr, trn


class BulkBar(QWidget):
    """How many are selected, what can be done with them, and a way back to one.

    Signals:
        asked(str): this is to be done, by the code of the act; ``tier.`` and a tier among them.
        cleared(): nobody but the current person is to be selected.
    """

    asked = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = Text("", "muted")
        self.changer = Button(tr("Change them"), "quiet")
        self.menu = QMenu(self)
        self.changer.setMenu(self.menu)
        self.clearer = Button("", "quiet", icon="x", name=tr("Select nobody else"))
        self.clearer.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 6, 1)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.changer)
        row.addWidget(self.clearer)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are selected; the bar is there from two on."""
        if count > 1 and self.menu.isEmpty():
            self._fill()
        self.count.setText(trn("1 selected", "{n} selected", count).format(n=number(count)))
        self.setVisible(count > 1)

    def _fill(self) -> None:
        # Loaded when several are selected: the list opens without what plans a cadence.
        from app.core.tiers import Tier
        from app.words.keeping import tier_name

        for code, text in (
            ("tag", tr("&Tag…")),
            ("untag", tr("Take a tag &off…")),
            ("list", tr("Put on a &list…")),
        ):
            self._add(self.menu, code, text)
        often = self.menu.addMenu(tr("How o&ften"))
        for tier in Tier:
            self._add(often, f"tier.{tier}", tier_name(tier))
        self._add(often, "tier.", tr("Nothing said"))
        self.menu.addSeparator()
        for code, text in (
            ("move", tr("&Move by hand…")),
            ("rest", tr("Let &rest…")),
            ("set_aside", tr("Set &aside…")),
        ):
            self._add(self.menu, code, text)
        self.menu.addSeparator()
        self._add(self.menu, "delete", tr("&Delete"))

    def _add(self, menu: QMenu, code: str, text: str) -> None:
        action = menu.addAction(text)
        action.setObjectName(f"bulk.{code}")
        action.triggered.connect(lambda: self.asked.emit(code))
