"""Any text comes out in lines as it is written, none wider than it may be."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.reports.lines import Lines, paper_font
from app.ui.theme import Theme


def test_a_text_that_is_too_long_ends_in_an_ellipsis(theme: Theme) -> None:
    font = paper_font(12)
    cut = Lines("one two three four five six seven eight " * 10, font, 100, most=2)
    assert (cut.count, cut.height) == (2, 2 * cut.step)
    whole = Lines("one", font, 100, most=2)
    assert whole.count == 1


@pytest.mark.parametrize(
    "text",
    ["", "line\nbreaks\r\nand\ttabs\x00", "<b>no markup</b> & {none} %s", "🎈" * 300, "‮mirrored", "שלום עולם"],
)  # fmt: skip
def test_any_text_can_be_painted(theme: Theme, text: str) -> None:
    lines = Lines(text, paper_font(12), 120, most=3)
    image = QImage(140, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    lines.paint(painter, QPointF(2, 2), "#000000")
    painter.end()
    has_ink = any(image.pixelColor(x, y).lightness() < 128 for x in range(140) for y in range(80))
    assert 1 <= lines.count <= 3
    assert has_ink == bool(text.strip())
    assert lines.width <= 121


def test_no_override_turns_the_words_beside_it_round(theme: Theme) -> None:
    def painted(text: str) -> QImage:
        image = QImage(200, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        Lines(text, paper_font(12), 190).paint(painter, QPointF(2, 2), "#000000")
        painter.end()
        return image

    assert painted("\u202eBob Mallory (let be)") == painted("Bob Mallory (let be)")


def test_one_line_can_be_painted_alone(theme: Theme) -> None:
    lines = Lines("first second", paper_font(12), 55)
    assert lines.count == 2

    def ink(number: int) -> int:
        image = QImage(60, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        lines.paint_line(painter, number, "#000000")
        painter.end()
        rows = [
            y for y in range(40) if any(image.pixelColor(x, y).lightness() < 200 for x in range(60))
        ]
        assert rows
        return max(rows)

    assert ink(0) < lines.step
    assert ink(1) < lines.step
