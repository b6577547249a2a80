"""Whatever is said to be a picture becomes a small square one without a past, or is refused."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from app.core.errors import AppError
from app.ui.faces.reading import SIDE, read_data, read_file, square

pytestmark = pytest.mark.usefixtures("qapp")


def image(width: int, height: int, colour: str = "#336699") -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


def written(made: QImage, kind: str, **said: str) -> bytes:
    data = QByteArray()
    out = QBuffer(data)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(out, QByteArray(kind.encode()))
    for key, value in said.items():
        writer.setText(key, value)
    assert writer.write(made)
    return bytes(data.data())


def claimed(width: int, height: int) -> bytes:
    """A PNG whose head says that it is as large as that."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    pixels = b"IDAT" + zlib.compress(b"")
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
        + struct.pack(">I", len(pixels) - 4) + pixels + struct.pack(">I", zlib.crc32(pixels))
        + struct.pack(">I", 0) + b"IEND" + struct.pack(">I", zlib.crc32(b"IEND"))
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["png", "jpeg", "bmp"])
def test_a_picture_becomes_small_square_and_knows_nothing_else(kind: str) -> None:
    data = read_data(written(image(900, 700), kind, Comment="taken at home in Kiel"))
    kept = QImage.fromData(data)
    assert (kept.width(), kept.height()) == (SIDE, SIDE)
    assert kept.textKeys() == []
    assert b"Kiel" not in data
    assert kept.pixelColor(9, 9).blue() > kept.pixelColor(9, 9).red()


def test_a_small_one_is_not_blown_up_and_the_middle_is_taken() -> None:
    made = image(120, 40, "#ffffff")
    for y in range(40):
        for x in range(40, 80):
            made.setPixelColor(x, y, QColor("#ff0000"))
    kept = QImage.fromData(square(made))
    assert (kept.width(), kept.height()) == (40, 40)
    assert {kept.pixelColor(x, 20).name() for x in (0, 39)} == {"#ff0000"}
    assert square(made) == square(made.copy())


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", r"picture\.unreadable"),
        (b"not a picture at all", r"picture\.unreadable"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
         r"picture\.unreadable"),
        (claimed(100_000, 100_000), r"picture\.too_large"),
        (claimed(4_000, 9), r"picture\.too_large"),
        (claimed(400, 400), r"picture\.unreadable"),
        (claimed(3, 3), r"picture\.unreadable"),
        (b"\0" * 41_000_000, r"picture\.too_large"),
    ],
)  # fmt: skip
def test_what_is_none_or_too_much_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(AppError, match=code):
        read_data(data)


def test_a_cut_one_and_a_file_that_is_none(tmp_path: Path, qapp: QApplication) -> None:
    whole = written(image(300, 300), "png")
    for refused in (
        lambda: read_data(whole[: len(whole) // 3]),
        lambda: read_file(tmp_path),
        lambda: read_file(tmp_path / "gone.png"),
        lambda: square(QImage()),
    ):
        make: Callable[[], bytes] = refused
        with pytest.raises(AppError, match=r"picture\.unreadable"):
            make()
    file = tmp_path / "picture.svg"  # its name is not asked
    file.write_bytes(whole)
    assert QImage.fromData(read_file(file)).width() == 300
