"""The arc: the value in the stage's colour, tenths in words, and no promise."""

from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from app.core.readiness import Part, PartName, Readiness
from app.core.stages import Stage
from app.ui.readiness.meter import Meter
from app.ui.theme import LIGHT, Theme


def scored(score: float | None) -> Readiness:
    points = score or 0.0
    return Readiness(
        score=score, parts=tuple(Part(name=n, value=0, points=points / 4) for n in PartName)
    )


def share(image: QImage, colour: str) -> float:
    """Which share of the pixels has nearly this colour."""
    wanted, found = QColor(colour), 0
    for x in range(image.width()):
        for y in range(image.height()):
            seen = image.pixelColor(x, y)
            if all(
                abs(a - b) < 12
                for a, b in (
                    (seen.red(), wanted.red()),
                    (seen.green(), wanted.green()),
                    (seen.blue(), wanted.blue()),
                )
            ):
                found += 1
    return found / (image.width() * image.height())


@pytest.fixture
def meter(qtbot: Any, theme: Theme) -> Meter:
    made = Meter()
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


def test_the_value_grows_in_the_colour_of_the_stage(meter: Meter) -> None:
    found = []
    for score in (None, 20.0, 70.0):
        meter.show_readiness(scored(score), Stage.CONVERSE)
        found.append(share(meter.grab().toImage(), LIGHT.converse))
    assert found[0] == 0
    assert found[0] < found[1] < found[2]
    meter.show_readiness(scored(70.0), Stage.CONNECT)
    assert share(meter.grab().toImage(), LIGHT.converse) == 0


def test_what_is_said(meter: Meter) -> None:
    meter.show_readiness(scored(72.0), Stage.ENGAGE)
    assert meter.accessibleName() == "Readiness: about 7 in 10 would get an answer"
    assert meter.toolTip().endswith("mostly")
    meter.show_readiness(scored(None), Stage.ENGAGE)
    assert meter.accessibleName() == "Readiness: not known yet"
    assert meter.toolTip() == ""


@pytest.mark.parametrize("score", [0.0, 3.0, 97.0, 100.0])
def test_the_ends_have_room_for_their_words(meter: Meter, score: float) -> None:
    meter.show_readiness(scored(score), Stage.FOLLOW)
    image = meter.grab().toImage()
    dark = QColor(LIGHT.text).lightness() + 30
    foot = range(image.height() // 2, image.height())
    edge = (*range(10), *range(image.width() - 10, image.width()))
    assert not [1 for x in edge for y in foot if image.pixelColor(x, y).lightness() < dark]
