"""Buttons: words, perhaps an icon before them and the key that does the same after them.

Knows how a button looks in each role; an icon is tinted anew when the scheme changes.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from app.ui import icons
from app.ui.theme import Size, font, grown, palette_of

ButtonRole = Literal["plain", "primary", "quiet", "link", "chip", "toast"]

_KEY_HEIGHT = 17
_KEY_GAP = 9
_ICON_GAP = 4
"""Between icon and words where there is a frame around them, beside what the style leaves."""
_RETINTED_ON = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


class Button(QPushButton):
    """A push button in one of the looks of the design.

    Args:
        text: what happens, in words; may be empty if ``name`` is given.
        role: its look.
        icon: name of an icon, or empty.
        key: the key that does the same, shown in a small frame; it is not bound here.
        name: what a screen reader says; the text by default.
    """

    def __init__(
        self,
        text: str = "",
        role: ButtonRole = "plain",
        *,
        icon: str = "",
        key: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._icon = icon
        self._key = key
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setAccessibleName(name or text)
        if not text:
            self.setToolTip(name)
        if key:
            self.setStyleSheet("text-align: left;")
            self.setAccessibleDescription(key)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._tint()

    @override
    def setText(self, text: str) -> None:
        """Say something else from now on, to a screen reader too."""
        super().setText(text)
        self.setAccessibleName(text)
        self._tint()  # an icon keeps its distance from words, where there are any

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RETINTED_ON:
            self._tint()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint + QSize(self._key_width() + _KEY_GAP, 0) if self._key else hint

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._key:
            return
        palette = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Size.SMALL))
        width, height = self._key_width(), grown(_KEY_HEIGHT)
        box = QRectF(self.width() - width - 8.5, (self.height() - height) / 2, width, height)
        painter.setPen(QColor(palette.line))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(palette.muted if self.isEnabled() else palette.faint))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._key)

    def _key_width(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(self._key) + 8, 18)

    def _tint(self) -> None:
        # The style sheet may ask while __init__ of Qt's half still runs.
        name = getattr(self, "_icon", "")
        if not name:
            return
        palette = palette_of(self)
        if not self.isEnabled():
            colour = palette.faint
        elif self._role == "primary":
            colour = palette.on_accent
        else:
            colour = palette.text if self._role == "plain" else palette.muted
        has_room = bool(self.text()) and self._role in ("plain", "primary") and not self._key
        room = _ICON_GAP if has_room else 0
        side = grown(icons.SIZE)
        mirrored = self.isRightToLeft()
        self.setIcon(icons.spaced_icon(name, colour, room, is_mirrored=mirrored, size=side))
        self.setIconSize(QSize(side + room, side))
