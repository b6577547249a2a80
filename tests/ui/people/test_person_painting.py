from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from app.core.stages import Stage
from app.ui.people.person_painting import paint_readiness, shortened
from app.ui.theme import LIGHT, Theme, font


def test_the_end_of_a_line_outlives_its_beginning(theme: Theme) -> None:
    metrics = QFontMetrics(font())
    text = "Accepted your invitation · 2 weeks ago"
    assert shortened(text, font(), 1000) == text
    cut = shortened(text, font(), metrics.horizontalAdvance(text) - 30)
    assert cut.endswith(" · 2 weeks ago")
    assert "…" in cut
    assert metrics.horizontalAdvance(cut) <= metrics.horizontalAdvance(text) - 30
    assert shortened(text, font(), 60).endswith("…")
    assert shortened("A very long name of somebody", font(), 80).endswith("…")


@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize(
    ("readiness", "filled"),
    [(50.0, 50), (100.0, 100), (250.0, 100), (0.5, 4), (0.0, 0), (None, 0)],
)
def test_a_bar_is_as_long_as_the_readiness(
    theme: Theme, readiness: float | None, filled: int, is_mirrored: bool
) -> None:
    picture = QImage(100, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    track, stage = QRectF(0, 0, 100, 4), Stage.CONVERSE
    paint_readiness(painter, track, readiness, stage, LIGHT, is_mirrored=is_mirrored)
    painter.end()
    colour = QColor(LIGHT.stage(stage))
    found = [x for x in range(100) if picture.pixelColor(x, 2) == colour]
    assert abs(len(found) - filled) <= 1
    if found and filled < 100:
        assert (found[-1] >= 98) if is_mirrored else (found[0] <= 1)
