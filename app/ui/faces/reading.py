"""Reads whatever is said to be a picture, and writes it anew, small and square.

Files come from anywhere, so nothing is believed: the kind is told by content and is one of five, size
is asked before anything is decoded, and what is kept is drawn anew, without what else the file held:
places, names of cameras, comments. Vector files, which may refer to other files, are refused.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from app.core.errors import AppError

SIDE = 320
"""Pixels of a picture that is kept: the largest mark at 200 % on a fine screen."""
MOST_MEGAPIXELS = 80
MOST_MEGABYTES = 40
KINDS = frozenset({"png", "jpeg", "webp", "gif", "bmp"})
_LEAST_SIDE = 8
_THINNEST = 40
"""One side is at most so many times the other."""


def read_file(file: Path) -> bytes:
    """A picture file as what is kept of it.

    Raises:
        AppError: ``picture.unreadable`` or ``picture.too_large``.
    """
    try:
        if not file.is_file():
            raise AppError("picture.unreadable")
        if file.stat().st_size > MOST_MEGABYTES * 1_000_000:
            raise _too_large()
        data = file.read_bytes()
    except OSError:
        raise AppError("picture.unreadable") from None
    return read_data(data)


def read_data(data: bytes) -> bytes:
    """The content of a picture file as what is kept of it: a square PNG.

    Raises:
        AppError: as `read_file`.
    """
    if len(data) > MOST_MEGABYTES * 1_000_000:
        raise _too_large()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()).decode("ascii", "replace") not in KINDS:
        raise AppError("picture.unreadable")
    size = reader.size()
    if not size.isValid() or min(size.width(), size.height()) < _LEAST_SIDE:
        raise AppError("picture.unreadable")
    longer, shorter = max(size.width(), size.height()), min(size.width(), size.height())
    if longer * shorter > MOST_MEGAPIXELS * 1_000_000 or longer > shorter * _THINNEST:
        raise _too_large()
    reader.setAutoTransform(True)
    if shorter > 2 * SIDE:  # decoders that can, read no more than is needed
        reader.setScaledSize(size.scaled(QSize(2 * SIDE, 2 * SIDE), _EXPANDING))
    image = reader.read()
    if image.isNull():
        raise AppError("picture.unreadable")
    return square(image)


def square(image: QImage) -> bytes:
    """The middle of an image as a square PNG without anything beside its pixels.

    Raises:
        AppError: ``picture.unreadable`` for nothing, ``picture.too_large``.
    """
    if image.isNull():
        raise AppError("picture.unreadable")
    if image.width() * image.height() > MOST_MEGAPIXELS * 1_000_000:
        raise _too_large()
    side = min(image.width(), image.height())
    middle = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    small = image.copy(middle)
    if side > SIDE:
        smooth = Qt.TransformationMode.SmoothTransformation
        small = small.scaled(SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    small = small.convertToFormat(QImage.Format.Format_ARGB32)
    data = QByteArray()
    out = QBuffer(data)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(out, QByteArray(b"png")).write(_pixels_alone(small)):
        raise AppError("picture.unreadable")
    return bytes(data.data())


def _pixels_alone(image: QImage) -> QImage:
    """The same pixels in an image that knows nothing else."""
    bits = bytes(image.constBits())
    return QImage(
        bits, image.width(), image.height(), image.bytesPerLine(), QImage.Format.Format_ARGB32
    ).copy()


_EXPANDING = Qt.AspectRatioMode.KeepAspectRatioByExpanding


def _too_large() -> AppError:
    return AppError("picture.too_large", most=MOST_MEGAPIXELS, bytes=MOST_MEGABYTES)
