"""A person's round mark: initials on a calm colour that follows from the name alone."""

from __future__ import annotations

import unicodedata
import zlib

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.overriding import override
from app.ui.theme import font_of, grown

HUES = (
    "#7D619C", "#42739B", "#A5543C", "#3F7A55", "#8A6522", "#5A6B9E", "#3B7A80", "#7A6455",
)  # fmt: skip
"""Grounds of the initials; white on each of them has at least 4.5 to 1 (a test)."""


def initials(name: str) -> str:
    """One or two letters that stand for a name.

    Args:
        name: in any script, one word or many; handles and brackets may come.

    Returns:
        First letters of the first and the last word that begin with a letter or digit, in upper
        case; the first letter alone for one word; ``"?"`` where there is none at all.
    """
    words = [word for word in (_bare(part) for part in name.split()) if word]
    if not words:
        return "?"
    picked = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return picked.upper()


def _bare(word: str) -> str:
    for at, letter in enumerate(word):
        if unicodedata.category(letter)[0] in "LN":
            return word[at:]
    return ""


def hue(name: str) -> str:
    """The ground for a name: the same on every machine and every day."""
    # The high bits: the low ones of a CRC lean towards the last letters.
    return HUES[(zlib.crc32(name.casefold().encode()) >> 16) % len(HUES)]


def paint_avatar(painter: QPainter, box: QRectF, name: str, face: QPixmap | None = None) -> None:
    """Paint the mark of a name into a square.

    Args:
        face: a round picture in place of the initials.
    """
    if face is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(box, face, QRectF(face.rect()))
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(hue(name)))
    painter.drawEllipse(box)
    painter.setFont(font_of(max(int(box.height() * 0.36), 9), strong=True))
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), initials(name))
    painter.restore()


class Avatar(QWidget):
    """The mark as a widget.

    Args:
        side: width and height in pixels.
    """

    def __init__(self, name: str = "", *, side: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._side = grown(side, 0.4)
        self._face: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_name(self, name: str) -> None:
        """Stand for somebody else from now on."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def pixels(self) -> int:
        """How wide a picture of it is, in pixels of the screen."""
        return round(self._side * self.devicePixelRatioF())

    def set_face(self, face: QPixmap | None) -> None:
        """Show a round picture from now on, or initials again."""
        self._face = face
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, QRectF(0, 0, self._side, self._side), self._name, self._face)
