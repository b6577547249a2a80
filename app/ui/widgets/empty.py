"""What a page says while there is nothing on it: what belongs here, and how it gets here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from app.overriding import override
from app.ui import icons
from app.ui.theme import grown, palette_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text

_ICON_SIZE = 28
EDGE = 24


class IconLabel(QLabel):
    """An icon that stands by itself, tinted ``faint``, ``muted`` or ``accent``."""

    def __init__(
        self, icon: str, tone: str = "muted", *, size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, grown(size)
        self.setFixedSize(QSize(self._size, self._size))

    @override
    def event(self, event: QEvent) -> bool:
        # Polished when it is about to be seen: most icons of a page that opens never are.
        if event.type() is QEvent.Type.Polish or (
            event.type() is QEvent.Type.PaletteChange and not self.pixmap().isNull()
        ):
            self._tint()
        return super().event(event)

    def _tint(self) -> None:
        colour = str(getattr(palette_of(self), self._tone))
        self.setPixmap(icons.pixmap(self._icon, colour, self._size, 2.0))


class EmptyState(QWidget):
    """An icon, a line, a few words, up to three buttons, and a link below, amid the page."""

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        icon: str = "users",
        buttons: tuple[Button, ...] = (),
        link: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 24, EDGE, 24)
        column.setSpacing(8)
        column.addStretch(1)
        self.icon = IconLabel(icon, "faint", size=_ICON_SIZE)
        column.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.title = Text(title, "head", wraps=True)
        self.text = Text(text, "muted", wraps=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self._buttons = buttons
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        if link is not None:
            column.addWidget(link, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.set_words(title, text)

    def set_words(self, title: str, text: str = "") -> None:
        """Say something else from now on; without a title nothing is shown at all."""
        self.icon.setVisible(bool(title))
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons one below another where they have no room side by side."""
        super().resizeEvent(event)
        shown = [button.sizeHint().width() for button in self._buttons]
        wanted = sum(shown) + self._row.spacing() * max(len(shown) - 1, 0)
        way = QBoxLayout.Direction
        has_room = wanted <= event.size().width() - 2 * EDGE
        self._row.setDirection(way.LeftToRight if has_room else way.TopToBottom)
