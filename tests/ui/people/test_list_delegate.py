"""A row is painted with the stage's colour as long as the readiness, and keeps how long ago."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from app.core.stages import Stage
from app.services.rows import PeopleQuery
from app.ui.people.list_delegate import ROW_HEIGHT
from app.ui.people.list_model import PeopleModel
from app.ui.people.list_view import PeopleTable
from app.ui.theme import DARK, LIGHT, Choice, Palette, Theme
from tests.support.people_rows import TODAY, RowsReader, row


def painted(qtbot: Any, *, mirrored: bool = False, **changed: Any) -> QImage:
    model = PeopleModel(RowsReader([row(1, "Maren Okafor", **changed)]), lambda: TODAY)
    model.ask(PeopleQuery())
    table = PeopleTable()
    qtbot.addWidget(table)
    if mirrored:
        table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.setModel(model)
    table.resize(320, 100)
    assert table.rowHeight(0) == ROW_HEIGHT
    image: QImage = table.grab().toImage()
    return image


def bar_pixels(image: QImage, colour: str) -> list[int]:
    y = ROW_HEIGHT // 2 - 1
    return [x for x in range(image.width()) if image.pixelColor(x, y) == QColor(colour)]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda p: p.scheme)
@pytest.mark.parametrize("stage", list(Stage))
def test_the_bar_has_the_colour_of_the_stage(
    qtbot: Any, theme: Theme, palette: Palette, stage: Stage
) -> None:
    theme.choose(Choice(palette.scheme.value))
    image = painted(qtbot, stage=stage, readiness=50.0)
    assert len(bar_pixels(image, palette.stage(stage))) == pytest.approx(22, abs=3)


def test_the_bar_is_as_long_as_the_readiness(qtbot: Any, theme: Theme) -> None:
    lengths = [
        len(bar_pixels(painted(qtbot, stage=Stage.ENGAGE, readiness=score), LIGHT.engage))
        for score in (0.0, 25.0, 50.0, 100.0)
    ]
    assert lengths == sorted(lengths)
    assert lengths[0] == 0
    assert lengths[3] == pytest.approx(44, abs=3)


def test_the_track_is_empty_where_readiness_is_not_known(qtbot: Any, theme: Theme) -> None:
    image = painted(qtbot, stage=Stage.ENGAGE, readiness=None)
    assert bar_pixels(image, LIGHT.engage) == []
    assert len(bar_pixels(image, LIGHT.line)) == pytest.approx(44, abs=4)


def test_where_words_run_from_the_right_so_does_the_row(qtbot: Any, theme: Theme) -> None:
    left = bar_pixels(painted(qtbot, stage=Stage.ENGAGE, readiness=50.0), LIGHT.engage)
    right = bar_pixels(
        painted(qtbot, mirrored=True, stage=Stage.ENGAGE, readiness=50.0), LIGHT.engage
    )
    assert min(left) > 250
    assert max(right) < 70
