"""The calendar as it is painted: larger and darker where there was more, in grey too."""

from __future__ import annotations

import datetime as dt

from PySide6.QtGui import QImage, QPainter

from app.reports.calendar import calendar_of
from app.ui.reports.heat_map import LETTERS, TOP, heat_map, shade_of
from app.ui.theme import DARK, LIGHT, Theme

END = dt.date(2026, 11, 22)


def test_shades_can_be_told_apart_in_grey() -> None:
    for palette in (LIGHT, DARK):
        ground = shade_of(0, palette).lightness()
        greys = [abs(shade_of(level, palette).lightness() - ground) for level in range(1, 5)]
        assert greys == sorted(greys)
        assert len(set(greys)) == 4


def test_a_day_with_more_has_the_larger_square(theme: Theme) -> None:
    days = {END - dt.timedelta(days=6): 9, END - dt.timedelta(days=5): 1}
    block = calendar_of(days, END - dt.timedelta(weeks=20), END, "said")
    height, paint = heat_map(block, 674, LIGHT)
    picture = QImage(674, round(height) + 1, QImage.Format.Format_RGB32)
    picture.fill(LIGHT.surface)
    painter = QPainter(picture)
    paint(painter)
    painter.end()
    x = LETTERS + (len(block.levels) // 7 - 1) * 12

    def inked(row: int) -> int:
        ground = picture.pixel(673, 0)
        top = round(TOP + row * 12)
        return sum(
            picture.pixel(round(x) + dx, top + dy) != ground
            for dx in range(12)
            for dy in range(12)
        )  # fmt: skip

    assert inked(0) > inked(1) > inked(2) > 0


def test_a_year_fits_between_the_margins(theme: Theme) -> None:
    block = calendar_of({}, END - dt.timedelta(days=365), END, "said")
    height, _ = heat_map(block, 520, LIGHT)
    assert height < heat_map(block, 900, LIGHT)[0]
