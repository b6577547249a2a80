"""The sheet of shortcuts: what the table of actions says at this moment, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.actions import Actions, Menu, menu_titles
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import KeyHint, SectionHead, Text
from app.words.translation import tr

_COLUMNS = 2


def plain(text: str) -> str:
    """The words of a menu entry without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class ShortcutSheet(QDialog):
    """All actions that have a key, menu by menu, in two columns."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(Text(tr("Shortcuts"), "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(16)
        column.addLayout(grid)
        heights = [0] * _COLUMNS
        for menu, title in menu_titles().items():
            shown = [actions.action(f.id) for f in actions.forms if f.menu is menu and f.keys]
            if not shown:
                continue
            at = heights.index(min(heights))
            grid.addWidget(
                _section(plain(title), shown), menu_row(menu), at, Qt.AlignmentFlag.AlignTop
            )
            heights[at] += len(shown) + 1
        column.addWidget(
            Text(
                tr("Single letters work on the person who is open, never in a text field."), "small"
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        closer = Button(tr("Close"))
        closer.clicked.connect(self.accept)
        row.addWidget(closer)
        column.addLayout(row)


def menu_row(menu: Menu) -> int:
    """In which row of the sheet a menu stands."""
    return list(Menu).index(menu) // _COLUMNS


def _section(title: str, actions: list[QAction]) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(SectionHead(title))
    for action in actions:
        row = QHBoxLayout()
        row.addWidget(Text(plain(action.text())))
        row.addStretch(1)
        row.addSpacing(24)
        for keys in action.shortcuts():
            row.addWidget(KeyHint(keys.toString(QKeySequence.SequenceFormat.NativeText)))
        column.addLayout(row)
    return part
