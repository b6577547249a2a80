"""The side tells the week and what happened in words, too, and long names give way to the end."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.ui.theme import DARK, LIGHT, Choice, Theme
from app.ui.today.side import Told, ToldCard, ToldLine, WeekStrip


def test_a_week_is_seven_bars_and_seven_sentences(qtbot: Any, theme: Theme) -> None:
    strip = WeekStrip()
    qtbot.addWidget(strip)
    strip.resize(280, strip.height())
    strip.show_counts((0, 3, 6, 0, 0, 0, 0), tuple("MTWTFSS"), tuple(f"day {n}" for n in range(7)))
    strip.show()
    assert strip.accessibleDescription().startswith("day 0, day 1")
    image = strip.grab().toImage()
    scale = image.width() / strip.width()

    def height(day: int, colour: str) -> int:
        x = int((day * 40 + 20) * scale)
        return sum(image.pixelColor(x, y) == QColor(colour) for y in range(image.height()))

    assert height(2, LIGHT.accent) > 1.8 * height(1, LIGHT.accent) > 0
    assert height(0, LIGHT.accent) == 0
    # Sent to the strip itself: where the pointer of the whole screen stands is not ours to know.
    here = QPointF(100, 20)
    move = QMouseEvent(
        QEvent.Type.MouseMove, here, strip.mapToGlobal(here), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(strip, move)
    assert strip.toolTip() == "day 2"


@pytest.mark.parametrize(("choice", "palette"), [(Choice.LIGHT, LIGHT), (Choice.DARK, DARK)])
def test_a_stage_at_the_end_is_whole_and_in_its_colour(
    qtbot: Any, theme: Theme, choice: Choice, palette: Any
) -> None:
    theme.choose(choice)
    line = ToldLine(Told(text="A name that is far too long for its line →", end="Connect", stage=4))
    qtbot.addWidget(line)
    line.resize(160, 25)
    image = line.grab().toImage()
    right = [
        image.pixelColor(x, y)
        for x in range(image.width() * 2 // 3, image.width())
        for y in range(image.height())
    ]
    assert QColor(palette.stage_ink(4)) in right
    assert line.accessibleName().endswith("→ Connect")
    assert line.toolTip().startswith("A name that is far too long")


def test_nothing_is_told_in_words(qtbot: Any, theme: Theme) -> None:
    card = ToldCard("Moved up lately")
    qtbot.addWidget(card)
    card.tell([Told(text="Aiko →", end="Connect", stage=4)], "Nobody.")
    assert card.lines == ["Aiko → Connect"]
    card.tell([], "Nobody.")
    assert card.lines == []
