"""The sheet of shortcuts: what the table of actions says, and the keys that pages have besides."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.overriding import override
from app.ui.actions import Actions, Menu, menu_titles
from app.ui.today.card import CARD_KEYS
from app.ui.triage.view import TRIAGE_KEYS
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import KeyHint, SectionHead, Text, shown_key
from app.words.translation import tr

COLUMNS: tuple[tuple[Menu, ...], ...] = (
    (Menu.FILE, Menu.EDIT, Menu.VIEW),
    (Menu.PERSON, Menu.HELP),
)
"""Which menus stand in which column."""


def plain(text: str) -> str:
    """The words of a menu entry without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class _Sheet(QScrollArea):
    """All of the columns where there is room, else what fits."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__()
        self._sheet = sheet
        sheet.setProperty("role", "page")
        self.setAccessibleName(tr("Shortcuts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(sheet)
        self.setMinimumWidth(sheet.minimumSizeHint().width() + 12)

    @override
    def sizeHint(self) -> QSize:
        return self._sheet.sizeHint()


class ShortcutSheet(QDialog):
    """All actions that have a key, menu by menu, in two columns."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(Text(tr("Shortcuts"), "title"))
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(40)
        for menus in COLUMNS:
            row.addLayout(_column(actions, menus), 1)
        area = _Sheet(sheet)
        column.addWidget(area, 1)
        column.addWidget(
            Text(
                tr(
                    "Single letters work on the person or card that is open, never in a text field."
                ),
                "small",
                wraps=True,
            )
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        closer = Button(tr("Close"))
        closer.clicked.connect(self.accept)
        foot.addWidget(closer)
        column.addLayout(foot)
        if parent is not None:
            self.resize(self.sizeHint().boundedTo(parent.window().size() - QSize(16, 16)))


def _column(actions: Actions, menus: tuple[Menu, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    titles = menu_titles()
    for menu in menus:
        column.addWidget(SectionHead(plain(titles[menu])))
        for form in actions.forms:
            keys = actions.keys(form.id)
            if form.menu is menu and keys:
                column.addLayout(_row(plain(form.text), keys))
        column.addSpacing(12)
    if Menu.PERSON in menus:
        column.addWidget(SectionHead(tr("On a card of Today")))
        for key, text in CARD_KEYS:
            column.addLayout(_row(tr(text), (key,)))
    if Menu.FILE in menus:
        column.addWidget(SectionHead(tr("Going through people")))
        for key, text in TRIAGE_KEYS:
            column.addLayout(_row(tr(text), (key,)))
    column.addStretch(1)
    return column


def _row(text: str, keys: tuple[str, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(Text(text))
    row.addStretch(1)
    row.addSpacing(24)
    for key in keys:
        row.addWidget(KeyHint(shown_key(key)))
    return row
