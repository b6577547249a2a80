"""Icons: single-colour SVG files, tinted from the palette and kept by name, colour, size, dpr.

Knows files and pixels. Refuses to know what an icon stands for. Shapes are Lucide's (ISC, licence
beside them); marks of networks are Simple Icons' (CC0). They are found in the folder that
`install` names once.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZE: Final = 16
"""Side of an icon in a button or a row, in pixels."""

_folders: list[Path] = []
"""Where icons are, once `install` has said so."""

_MARKS_BY_SHAPE = {"email": "mail", "website": "globe", "books": "book-open", "contacts": "user"}
"""Networks that are no brand and so have no mark of their own."""


def install(resources: Path) -> None:
    """Find icons in the program's resources from now on."""
    _folders[:] = [resources / "icons"]


def network_icon(network: str) -> str:
    """Name of the icon for a network's value (``"x"``, ``"email"``)."""
    return _MARKS_BY_SHAPE.get(network, f"networks/{network}" if network else "globe")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int = SIZE, dpr: float = 1.0) -> QPixmap:
    """An icon as pixels.

    Args:
        name: file name without ``.svg``, for example ``"heart"`` or ``"networks/x"``.
        colour: ``#RRGGBB``.
        size: side in device-independent pixels.
        dpr: device pixels per pixel.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    # Before any painter is open: Qt does not survive an exception that ends a painter's ground.
    drawing = _renderer(name)
    side = round(size * dpr)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    # Not fillRect, which would first make Python names of Qt's 169 named gradients.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(made.rect())
    painter.end()
    made.setDevicePixelRatio(dpr)
    return made


def icon(name: str, colour: str, size: int = SIZE) -> QIcon:
    """An icon for a button or a menu, with pixels for screens of 100 and 200 percent."""
    made = QIcon(pixmap(name, colour, size, 1.0))
    made.addPixmap(pixmap(name, colour, size, 2.0))
    return made


def spaced_icon(name: str, colour: str, room: int, *, is_mirrored: bool, size: int = SIZE) -> QIcon:
    """An icon with room between it and the words beside it.

    Args:
        room: pixels after the icon; before it where words run from right to left.
    """
    made = QIcon()
    for dpr in (1.0, 2.0):
        ground = QPixmap(round((size + room) * dpr), round(size * dpr))
        ground.fill(Qt.GlobalColor.transparent)
        ground.setDevicePixelRatio(dpr)
        drawn = pixmap(name, colour, size, dpr)
        painter = QPainter(ground)
        painter.drawPixmap(room if is_mirrored else 0, 0, drawn)
        painter.end()
        made.addPixmap(ground)
    return made


def forget() -> None:
    """Let go of all pixels, before the application that they belong to ends."""
    pixmap.cache_clear()
    _renderer.cache_clear()


@lru_cache(maxsize=128)
def _renderer(name: str) -> QSvgRenderer:
    drawn = (_folders[-1] / f"{name}.svg").read_bytes()
    # Qt's SVG Tiny knows no currentColor; any solid colour will do, since it is tinted after.
    return QSvgRenderer(QByteArray(drawn.replace(b"currentColor", b"#000000")))
