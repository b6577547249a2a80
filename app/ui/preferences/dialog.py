"""The dialog of preferences: what is set takes effect at once, rules when they are saved.

Knows pages by their keys, each built when it first comes to the front. Refuses to know what
stands on one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.overriding import override
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.text import Text
from app.words.preferences import page_names
from app.words.translation import tr

GENERAL, APPEARANCE, RULES, PACE = "general", "appearance", "rules", "pace"
REMINDERS, PRIVACY, WORKSPACES = "reminders", "privacy", "workspaces"
COPIES, SHORTCUTS = "copies", "shortcuts"
SIZE = (920, 680)
"""Width and height of the dialog in pixels."""

WHOLE = frozenset({RULES, SHORTCUTS})
"""Pages that scroll by themselves."""

Builders = Mapping[str, Callable[[], QWidget]]


class PreferencesDialog(QDialog):
    """The pages, one at a time.

    Args:
        builders: what makes each page, by its key.

    Signals:
        shown(str): this page is in front.
        loss_asked(): leaving now would lose what was written; say `go` when that is meant.
    """

    shown = Signal(str)
    loss_asked = Signal()

    def __init__(self, builders: Builders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fit()
        self.is_unsaved: Callable[[], bool] = lambda: False
        self._builders = builders
        self._frames: dict[str, QWidget] = {}
        self.pages: dict[str, QWidget] = {}
        self.problem = Text("", "warn", wraps=True, selectable=True)
        self.problem.hide()
        names = [(key, name) for key, name in page_names() if key in builders]
        self.panels = ChipRow(names, name=tr("Preferences"))
        self.panels.chosen.connect(self.show_panel)
        self.stack = QStackedWidget()
        self.closer = Button(tr("Close"))
        self.closer.clicked.connect(self.accept)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addStretch(1)
        foot.addWidget(self.closer)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(Text(tr("Preferences"), "title"))
        column.addWidget(self.panels)
        column.addWidget(self.problem)
        column.addWidget(self.stack, 1)
        column.addWidget(self._foot)
        self.show_panel(names[0][0])

    def show_panel(self, key: str) -> None:
        """Bring a page to the front, built if this is the first time."""
        self.panels.choose(key)
        if key not in self.pages:
            self.pages[key] = self._builders[key]()
            self._frames[key] = self._framed(key, self.pages[key])
            self.stack.addWidget(self._frames[key])
        self.stack.setCurrentWidget(self._frames[key])
        self._foot.setVisible(key != RULES)  # the rules are saved or left by buttons of their own
        self.shown.emit(key)

    @override
    def done(self, result: int) -> None:
        if self.is_unsaved():
            self.loss_asked.emit()
        else:
            super().done(result)

    def go(self) -> None:
        """Leave, whatever is unsaved."""
        self.is_unsaved = lambda: False
        self.accept()

    def tell_problem(self, text: str) -> None:
        """Say that the file of rules can't be used, and where."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _framed(self, key: str, page: QWidget) -> QWidget:
        """The page, to be moved about where it has no room."""
        if key in WHOLE:
            return page
        ground = QWidget()
        ground.setProperty("role", "page")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(page)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(dict(page_names())[key])
        area.setWidget(ground)
        return area

    def _fit(self) -> None:
        """Be as large as the pages need, but no larger than the window behind."""
        wanted = QSize(grown(SIZE[0]), grown(SIZE[1]))
        behind = self.parentWidget()
        if behind is not None:
            wanted = wanted.boundedTo(behind.window().size() - QSize(16, 16))
        self.resize(wanted)
