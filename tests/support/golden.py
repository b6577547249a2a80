"""Pictures of every screen that are kept, and how far a fresh one is from its own.

At the usual size a picture is kept as it is; in large letters, and in the dark, at half its width
and height: what stands where still shows, in a quarter of the room. Of a menu or a dialog only what
it covers is kept, for what lies behind has a picture of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui import screens
from tests.support.source import ROOT

KEPT = ROOT / "tests" / "golden"
DIFFERENCES = ROOT / "build" / "golden-differences"

FAR = 40
"""From so many levels of 255 on a colour is another; less is how a line of a letter falls."""
MOST_FAR = 30
"""So many colours of so many pixels may be another; a letter has more."""
AROUND = 12
"""Pixels kept around a dialog."""
LOSSLESS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way in which every screen is kept."""

    scheme: str
    text: float

    @property
    def name(self) -> str:
        """Of the folder."""
        return f"{self.scheme}-{round(self.text * 100)}"

    @property
    def is_halved(self) -> bool:
        """Whether pictures are kept at half their size."""
        return self.name != "light-100"


def picture_of(window: QWidget) -> QImage:
    """A window and what is open over it; only the latter where there is something."""
    picture = QPixmap(window.size())
    window.render(picture)
    over = screens.paint_dialogs(window, picture)
    shown = over.adjusted(-AROUND, -AROUND, AROUND, AROUND) & window.rect()
    return picture.copy(QRect(window.rect()) if over.isEmpty() else shown).toImage()


def kept_form(picture: QImage, variant: Variant) -> QImage:
    """A picture as it is kept."""
    size = picture.size() / 2 if variant.is_halved else picture.size()
    way = Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, way)
    return small.convertToFormat(QImage.Format.Format_RGB888)


def far_apart(one: QImage, other: QImage) -> tuple[int, QImage]:
    """How many colours of pixels are far from each other, and where.

    Returns:
        The number, and a picture that is black but for the difference.
    """
    if one.size() != other.size():
        return one.width() * one.height(), other.copy()
    size = QSize((one.width() + 3) // 4 * 4, one.height())  # no bytes between its lines
    difference = QImage(size, QImage.Format.Format_RGB32)
    difference.fill(Qt.GlobalColor.black)
    painter = QPainter(difference)
    painter.drawImage(0, 0, one)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    plain = difference.convertToFormat(QImage.Format.Format_RGB888)  # lives as long as its bytes
    colours = bytes(plain.constBits())
    return colours.translate(bytes(FAR) + b"\1" * (256 - FAR)).count(1), difference


def keep(picture: QImage, file: Path) -> None:
    """Keep a picture from now on."""
    file.parent.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(file), quality=LOSSLESS if file.suffix == ".webp" else -1), file


def difference_from(kept: Path, picture: QImage, name: str) -> str:
    """What is wrong with a picture: a sentence that says where both lie, or nothing."""
    expected = QImage(str(kept))
    if expected.isNull():
        return f"{name}: none is kept yet"
    far, difference = far_apart(expected.convertToFormat(picture.format()), picture)
    if far <= MOST_FAR:
        return ""
    DIFFERENCES.mkdir(parents=True, exist_ok=True)
    for what, image in (("kept", expected), ("fresh", picture), ("difference", difference)):
        image.save(str(DIFFERENCES / f"{name}.{what}.png"))
    return f"{name}: {far} colours are others; see {DIFFERENCES}/{name}.*.png"
