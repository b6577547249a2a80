"""One post: what it is called, whose it is, how it begins, and what to do with it.

Knows its words and keys: D logs that it was read, O opens it in the browser, H hides it, Enter
shows the person. What is asked goes out as signals.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import Button
from app.ui.widgets.focus_card import FocusCard
from app.ui.widgets.text import Text
from app.words.translation import tr

AVATAR_SIDE = 40
POST_KEYS: tuple[tuple[str, str], ...] = (
    ("D", "I read it"), ("O", "Open in the browser"), ("H", "Hide"), ("Return", "Open the person"),
)  # fmt: skip
"""Keys of a card that has the focus, and what they do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostForm:
    """What a card says.

    Args:
        key: tells cards apart; comes back in the view's signals.
        name: whose post it is.
        when: when it was published, in words.
        is_read: whether reading it was logged.
    """

    key: int
    name: str
    title: str
    when: str
    extract: str = ""
    is_read: bool = False


class PostCard(FocusCard):
    """A card that takes the focus.

    Signals:
        read(): it was read.
        browsed(): it is to be opened in the browser.
        hidden(): it is not wanted.
    """

    read = Signal()
    browsed = Signal()
    hidden = Signal()

    def __init__(self, form: PostForm, parent: QWidget | None = None) -> None:
        said = tr("{title}, by {name}, {when}").format(
            title=form.title, name=form.name, when=form.when
        )
        super().__init__(said, form.extract, parent)
        self.form = form
        self.reader = Button(tr("I read it"), "primary")
        self.reader.setToolTip(tr("D"))
        self.reader.clicked.connect(self.read)
        if form.is_read:
            self.reader.hide()
        self.browser = Button(tr("Open"), icon="external-link", name=tr("Open in the browser"))
        self.browser.setToolTip(tr("O"))
        self.browser.clicked.connect(self.browsed)
        self.hider = Button(tr("Hide"), "quiet")
        self.hider.setToolTip(tr("H"))
        self.hider.clicked.connect(self.hidden)
        self.hear(
            {
                Qt.Key.Key_D: self._read_it,
                Qt.Key.Key_O: self.browsed.emit,
                Qt.Key.Key_H: self.hidden.emit,
            }
        )
        self._lay_out()

    def _read_it(self) -> None:
        if not self.form.is_read:
            self.read.emit()

    def _lay_out(self) -> None:
        form = self.form
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(Avatar(form.name, side=AVATAR_SIDE), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Text(form.title, "strong", wraps=True))
        told = tr("{name} · {when}").format(name=form.name, when=form.when)
        if form.is_read:
            told = tr("{told} · read").format(told=told)
        column.addWidget(Text(told, "small", wraps=True))
        if form.extract:
            column.addSpacing(4)
            column.addWidget(Text(form.extract, "muted", wraps=True))
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.reader, self.browser, self.hider):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        row.addLayout(column, 1)
