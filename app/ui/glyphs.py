"""Do letters come out as letters? A program frozen without fonts draws boxes and says nothing."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

NO_LETTER = "\U0010fffe"
"""A code point that is no character, so that no font has a shape for it."""
SIZE_PX = 32


def missing_glyphs(text: str, font: QFont | None = None) -> str:
    """The characters of a text that are drawn as nothing or as the box for what is missing.

    Asking the font is not enough: where there is no font at all, Qt's box engine says that it
    has every character.

    Args:
        text: characters to try; blanks are left out.
        font: the font to try; the application's own by default.
    """
    chosen = font or QGuiApplication.font()
    bad = {_drawn("", chosen), _drawn(NO_LETTER, chosen)}
    letters = dict.fromkeys(letter for letter in text if not letter.isspace())
    missing = [letter for letter in letters if _drawn(letter, chosen) in bad]
    shapes = {_drawn(letter, chosen) for letter in letters}
    is_all_boxes = len(letters) > 1 and len(shapes) == 1
    return "".join(letters) if is_all_boxes else "".join(missing)


def _drawn(letter: str, font: QFont) -> bytes:
    image = QImage(SIZE_PX * 2, SIZE_PX * 2, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    large = QFont(font)
    large.setPixelSize(SIZE_PX)
    painter.setFont(large)
    painter.drawText(QRect(0, 0, image.width(), image.height()), 0, letter)
    painter.end()
    return bytes(image.constBits())
