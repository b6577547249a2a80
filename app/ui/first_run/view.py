"""The first page: a box for names, handles and links, a place to drop, and a look around.

Knows how the parts stand; takes values and sends out what is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.overriding import override
from app.ui.theme import grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop_place import DropPlace
from app.ui.widgets.text import KeyHint, Text
from app.words.first_run import count_words
from app.words.translation import tr

WIDTH = 620
BOX_HEIGHT = 150


class PeopleBox(QPlainTextEdit):
    """Lines of names, handles and links; dropped files are left to the window.

    Signals:
        entered(): Ctrl+Enter was pressed.
    """

    entered = Signal()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Both files and links are for the window, which looks inside them.
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class FirstRunView(QScrollArea):
    """The page.

    Signals:
        written(str): what stands in the box changed.
        begun(str): these people are to be taken in.
        choose_asked(), samples_asked(), left(): choose a file, look around, start empty.
        guide_asked(): say where exports come from.
    """

    written = Signal(str)
    begun = Signal(str)
    choose_asked = Signal()
    samples_asked = Signal()
    guide_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("First steps"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.box = PeopleBox()
        self.box.setAccessibleName(tr("Names, handles or profile links, one a line"))
        self.box.setPlaceholderText(
            tr("Maren Okafor\n@tlindqvist@writing.social\nlinkedin.com/in/aiko-yamane")
        )
        self.box.setProperty("role", "box")
        self.box.setFixedHeight(grown(BOX_HEIGHT))
        self.box.setTabChangesFocus(True)
        self.box.textChanged.connect(lambda: self.written.emit(self.box.toPlainText()))
        self.box.entered.connect(self._begin)
        self.count = Text("", "muted", wraps=True)
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.key = KeyHint(keys)
        self.beginner = Button(tr("Begin"), "primary")
        self.beginner.clicked.connect(self._begin)
        self.place = DropPlace(
            (
                tr("or drop a follow list or a data export here"),
                tr("X, LinkedIn, Instagram, Threads, Mastodon, Bluesky, Monica, lists and tables"),
                tr("or choose a file…"),
            )
        )
        self.place.clicked.connect(self.choose_asked)
        self.guide = Button(tr("Where do I get my export?"), "link")
        self.guide.clicked.connect(self.guide_asked)
        self.sampler = Button(tr("Look around with sample people"), "link")
        self.sampler.clicked.connect(self.samples_asked)
        self._dot = Text("·", "muted")
        self.leaver = Button(tr("Start empty"), "link")
        self.leaver.clicked.connect(self.left)
        self._lay_out()
        self.show_count(0, ())

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("role", "page")
        outer = QHBoxLayout(page)
        outer.setContentsMargins(24, 24, 24, 24)
        middle = QWidget()
        middle.setMaximumWidth(grown(WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Text(tr("Who would you like to connect with?"), "title", wraps=True))
        column.addWidget(
            Text(
                tr(
                    "Authors, researchers, makers. Names, handles or profile links, one a line."
                    " There is no hurry: relationships take time."
                ),
                "muted",
                wraps=True,
            )
        )
        column.addSpacing(8)
        column.addWidget(self.box)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.key)
        row.addWidget(self.beginner)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(self.place)
        column.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        links = QHBoxLayout()
        links.addStretch(1)
        links.addWidget(self.sampler)
        links.addWidget(self._dot)
        links.addWidget(self.leaver)
        links.addStretch(1)
        column.addLayout(links)
        column.addSpacing(16)
        promise = Text(tr("Everything stays on this computer. No account, nothing sent."), "small", wraps=True)  # fmt: skip
        promise.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(promise)
        column.addStretch(3)
        outer.addStretch(1)
        outer.addWidget(middle, 100)
        outer.addStretch(1)
        self.setWidget(page)

    def show_count(self, people: int, unclear: Sequence[str]) -> None:
        """Say how many people the lines name, and which lines name nobody."""
        self.count.setText(count_words(people, unclear))
        self.beginner.setEnabled(people > 0)
        self.key.setVisible(people > 0)

    def offer_samples(self, is_offered: bool) -> None:
        """Offer sample people or not: they may be here already."""
        self.sampler.setVisible(is_offered)
        self._dot.setVisible(is_offered)

    def leave_lines(self, lines: Sequence[str]) -> None:
        """Let nothing but these lines stand in the box."""
        self.box.setPlainText("\n".join(lines))

    def _begin(self) -> None:
        if self.beginner.isEnabled():
            self.begun.emit(self.box.toPlainText())
