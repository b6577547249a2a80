"""Buttons: words, perhaps an icon before them and the key that does the same after them.

Knows how a button looks in each role; an icon is tinted anew when the scheme changes. A link is a
button in the middle of words, and like words it goes on in the next line where there is no room.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.overriding import override
from app.ui import icons
from app.ui.theme import Size, font, grown, palette_of

ButtonRole = Literal["plain", "primary", "quiet", "link", "chip", "toast"]

_KEY_HEIGHT = 17
_KEY_GAP = 9
_ICON_GAP = 4
"""Between icon and words where there is a frame around them, beside what the style leaves."""
_BROKEN = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
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
        self._painted: tuple[object, ...] = ()
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setAccessibleName(name or text)
        if not text:
            self.setToolTip(name)
        if key:
            self.setAccessibleDescription(key)
            # Words begin at their own end, which Qt turns round, and leave the other to the key.
            self.setStyleSheet("text-align: left;")
        policy = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if role == "link":
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tint()

    @override
    def setText(self, text: str) -> None:
        """Say something else from now on, to a screen reader too."""
        super().setText(text)
        self.setAccessibleName(text)
        self._tint()  # an icon keeps its distance from words, where there are any

    def use_icon(self, name: str) -> None:
        """Show another icon from now on, or none."""
        self._icon, self._painted = name, ()
        self.setIcon(QIcon())
        self._tint()
        self.updateGeometry()

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
        hint = self.sizeHint()
        if self._role != "link":
            return hint
        words = max((self._advance(word) for word in self.text().split()), default=0)
        return QSize(min(words + self._around().width(), hint.width()), hint.height())

    @override
    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        if self._role != "link" or width >= hint.width():
            return hint.height()
        around = self._around()
        room = QRect(0, 0, max(width - around.width(), 1), 10_000)
        return (
            self.fontMetrics().boundingRect(room, _BROKEN, self.text()).height() + around.height()
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._role == "link" and self.width() < self.sizeHint().width():
            self._paint_broken()
            return
        super().paintEvent(event)
        if not self._key:
            return
        palette = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Size.SMALL))
        width, height = self._key_width(), grown(_KEY_HEIGHT)
        left = 8.5 if self.isRightToLeft() else self.width() - width - 8.5
        box = QRectF(left, (self.height() - height) / 2, width, height)
        painter.setPen(QColor(palette.line))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(palette.muted if self.isEnabled() else palette.faint))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._key)

    def _paint_broken(self) -> None:
        # Few ever are, and all that QStyle has takes longer to load than the rows to paint.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        around = self._around()
        box = self.rect().adjusted(
            around.width() // 2, around.height() // 2, -around.width() // 2, -around.height() // 2
        )
        palette = palette_of(self)
        painter.setPen(QColor(palette.accent if self.isEnabled() else palette.faint))
        painter.drawText(box, _BROKEN, self.text())

    def _around(self) -> QSize:
        """What the style leaves around the words of a link."""
        words = QSize(self._advance(self.text()), self.fontMetrics().height())
        return (self.sizeHint() - words).expandedTo(QSize(0, 0))

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

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
        wanted = (name, colour, room, mirrored, side)
        if wanted == self._painted:
            return  # Qt tells of a change each time that a button finds its place
        self._painted = wanted
        self.setIcon(icons.spaced_icon(name, colour, room, is_mirrored=mirrored, size=side))
        self.setIconSize(QSize(side + room, side))
