"""The window: menu bar, side bar, pages, one place for messages, and drops from anywhere.

Knows how the parts stand and what was dropped. Refuses to know services and people: pages come
from outside, and what was dropped goes out as a signal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.overriding import override
from app.ui.actions import Actions
from app.ui.notices import Notices
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop_place import DropOverlay, DropPlace
from app.ui.widgets.front_stack import FrontStack
from app.ui.widgets.side_bar import Place, SideBar
from app.ui.widgets.toast import Toast
from app.ui.window_state import WindowState
from app.words.translation import tr

WORDY_WIDTH = 640
"""Windows narrower than this, in pixels where words are as large as usual, have a bar of icons."""

MOST_PAYLOAD_BYTES = 4 * 1024 * 1024
"""Of one format of a drop, no more than this is looked at: links and text are small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What was dropped on the window, or chosen in the file dialog.

    Args:
        paths: files and folders of this machine.
        payload: the drop's other formats by MIME type: links dragged from a browser, text.
    """

    paths: tuple[Path, ...] = ()
    payload: dict[str, bytes] = field(default_factory=dict)


def read_drop(mime: QMimeData) -> Dropped:
    """What a drop holds, taken out of Qt's hands while it is there."""
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    payload = {
        name: data
        for name in mime.formats()
        if (data := bytes(mime.data(name).data())) and len(data) <= MOST_PAYLOAD_BYTES
    }
    return Dropped(paths=paths, payload=payload)


def can_look_inside(mime: QMimeData) -> bool:
    """Whether a drop may name people at all."""
    return mime.hasUrls() or mime.hasText() or mime.hasHtml()


class MainWindow(QMainWindow):
    """The one window.

    Args:
        places: where the side bar leads, in order; each gets a page by `add_page`.
        state: where the window stood last.

    Signals:
        dropped(Dropped): something was dropped, or chosen to be looked into.
        arrived(str): this page is in front now.
        closing(): the window is about to close.
    """

    dropped = Signal(object)
    arrived = Signal(str)
    closing = Signal()

    def __init__(self, places: tuple[Place, ...], state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._pages: dict[str, QWidget] = {}
        self.hides_instead: Callable[[], None] | None = None
        self._awaited: dict[str, Callable[[], object]] = {}
        self.setWindowTitle(tr("Acquainted"))
        self.setAcceptDrops(True)
        self.notices = Notices()
        self.actions_table = Actions(self, self.notices.tell)
        self.drop_place = DropPlace(
            (tr("Drop a follow list"), tr("or a data export here"), tr("or choose a file…"))
        )
        self.drop_place.clicked.connect(self.choose_files)
        self.side_bar = SideBar(tr("Acquainted"), places, foot=self._foot())
        self.side_bar.chosen.connect(self.go)
        self._stack = FrontStack()
        self._strips = QVBoxLayout()
        ground = self._lay_out()
        self.toast = Toast(ground)
        self.overlay = DropOverlay(tr("Drop to look inside"), self)
        self.actions_table.fill(self.menuBar())
        state.restore(self)

    def _foot(self) -> QWidget:
        """The place to drop, and a way to what could be dropped there."""
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.drop_place)
        asker = Button(tr("Where do I get one?"), "link")
        asker.clicked.connect(self.actions_table.action("help.exports").trigger)
        column.addWidget(asker)
        return foot

    def _lay_out(self) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addLayout(self._strips)
        # A page that needs more than the window has is moved about instead of cut off.
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("Page"))
        area.setWidget(self._stack)
        column.addWidget(area, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(ground)
        return ground

    @property
    def current(self) -> str:
        """Key of the page in front; empty before the first."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def add_page(self, key: str, page: QWidget) -> None:
        """Give a place its page. A key that is no place gets a page that only code leads to."""
        self._pages[key] = page
        self._stack.addWidget(page)

    def add_strip(self, strip: QWidget) -> None:
        """Give a question that is asked in passing its place above the page."""
        self._strips.addWidget(strip)

    def await_page(self, key: str, make: Callable[[], object]) -> None:
        """Give a place its page when somebody first goes there: ``make`` calls `add_page`."""
        self._awaited[key] = make

    def go(self, key: str) -> None:
        """Bring a page to the front."""
        if key not in self._pages:
            self._awaited[key]()
        if self._stack.currentWidget() is not self._pages[key]:
            self._stack.setCurrentWidget(self._pages[key])
            # Every page begins at its beginning, however far the one before was moved.
            for bar in (self._area.verticalScrollBar(), self._area.horizontalScrollBar()):
                bar.setValue(bar.minimum())
        self.side_bar.set_current(key)
        self.arrived.emit(key)

    def leave(self) -> None:
        """Close for good, also where closing leaves an icon beside the clock."""
        self.hides_instead = None
        self.close()

    def choose_files(self) -> None:
        """Ask for files to look into, for those who don't drag."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(self, tr("Look into files"))
        if names:
            self.dropped.emit(Dropped(paths=tuple(Path(name) for name in names)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side_bar.set_narrow(is_narrow=event.size().width() < grown(WORDY_WIDTH))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is None and can_look_inside(event.mimeData()):
            event.acceptProposedAction()
            self.overlay.lift()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.overlay.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.hide()
        event.acceptProposedAction()
        self.dropped.emit(read_drop(event.mimeData()))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.hides_instead is not None:
            event.ignore()
            self.hides_instead()
            return
        self.closing.emit()
        self._state.keep(self)
        super().closeEvent(event)

    def put_away(self) -> None:
        """Go without ending the program: another window takes this one's place."""
        self._state.keep(self)
        self.hide()
        self.deleteLater()
