"""The window of the help: a list of pages, a search over all of them, and the page that is open.

Knows pages as titles and parts of plain text. Refuses markup, and opens nothing by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.people import sort_name
from app.ui.theme import LARGE_TEXT, grown, text_scale
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import LineField
from app.ui.widgets.text import Text
from app.words.help import Part, nothing_found
from app.words.translation import tr

SIZE = (860, 640)
"""Width and height in pixels."""

LIST_WIDTH = 220
LIST_ROWS = 4
"""So many pages are seen at once where the list stands above the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: its key, its title, what it says."""

    key: str
    title: str
    parts: tuple[Part, ...]

    def holds(self, words: Sequence[str]) -> bool:
        """Whether all words stand somewhere on it; case and accents don't count."""
        said = sort_name(" ".join([self.title, *(part.text for part in self.parts)]))
        return all(word in said for word in words)


class HelpWindow(QDialog):
    """The window.

    Args:
        action_text: what a button that does an action says.

    Signals:
        action_asked(str): do this action.
    """

    action_asked = Signal(str)

    def __init__(
        self,
        pages: Sequence[Page],
        action_text: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = {page.key: page for page in pages}
        self._action_text = action_text
        self.search = LineField(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(self._find)
        self.list = QListWidget()
        self.list.setProperty("role", "places")
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.currentItemChanged.connect(lambda *_: self._open_current())
        self.page = QScrollArea()
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setWidgetResizable(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Text(nothing_found(), "muted", wraps=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.nothing)
        self.closer = Button(tr("Close"))
        self.closer.clicked.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self._lay_out()
        self._find("")
        self.list.setFocus()

    def _lay_out(self) -> None:
        is_large = text_scale() >= LARGE_TEXT
        way = QBoxLayout.Direction
        halves = QBoxLayout(way.TopToBottom if is_large else way.LeftToRight)
        halves.setSpacing(20)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        if is_large:
            rows = self.list.fontMetrics().height() * LIST_ROWS
            self.list.setFixedHeight(round(rows * 1.3))
        else:
            self.list.setFixedWidth(grown(LIST_WIDTH))
            self.search.setFixedWidth(grown(LIST_WIDTH))
        halves.addLayout(side)
        halves.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.closer)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(Text(tr("Help"), "title"))
        column.addLayout(halves, 1)
        column.addLayout(foot)
        wanted = QSize(grown(SIZE[0]), grown(SIZE[1]))
        behind = self.parentWidget()
        if behind is not None:
            wanted = wanted.boundedTo(behind.window().size() - QSize(16, 16))
        self.resize(wanted)

    @property
    def current(self) -> str:
        """Key of the page that is open; empty when none is found."""
        index = self.list.currentIndex()
        return str(index.data(Qt.ItemDataRole.UserRole)) if index.isValid() else ""

    def show_page(self, key: str) -> None:
        """Open a page, whatever is searched for."""
        self.search.clear()
        self._find("")
        for at in range(self.list.count()):
            if self.list.item(at).data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentRow(at)

    def _find(self, text: str) -> None:
        """List the pages that hold these words; the open one stays open if it does."""
        words, before = sort_name(text).split(), self.current
        self.list.clear()
        for page in self._pages.values():
            if page.holds(words):
                item = QListWidgetItem(page.title)
                item.setData(Qt.ItemDataRole.UserRole, page.key)
                self.list.addItem(item)
                if page.key == before:
                    self.list.setCurrentItem(item)
        if self.list.count() and not self.current:
            self.list.setCurrentRow(0)
        self._stack.setCurrentIndex(0 if self.list.count() else 1)

    def _open_current(self) -> None:
        page = self._pages.get(self.current)
        if page is None:
            return
        ground = QWidget()
        ground.setProperty("role", "page")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(8)
        column.addWidget(Text(page.title, "head", wraps=True))
        for part in page.parts:
            self._add(column, part)
        column.addStretch(1)
        self.page.setWidget(ground)
        self.page.setAccessibleName(page.title)
        self.page.setAccessibleDescription("\n".join(part.text for part in page.parts))
        self.page.verticalScrollBar().setValue(0)

    def _add(self, column: QVBoxLayout, part: Part) -> None:
        if part.is_head:
            column.addSpacing(6)
            column.addWidget(Text(part.text, "strong", wraps=True))
            return
        column.addWidget(Text(part.text, wraps=True, selectable=True))
        if part.action:
            button = Button(self._action_text(part.action), icon="arrow-right")
            button.clicked.connect(partial(self.action_asked.emit, part.action))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
