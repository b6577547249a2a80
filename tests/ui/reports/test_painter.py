"""Blocks become strips of the right height, painted in the colours of a scheme."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from app.core.stages import Stage
from app.reports.document import Bar, Bars, Column, Document, Paragraph, Section, Table, Weeks
from app.ui.reports.painter import CELL_LINES, Strip, strips_of
from app.ui.theme import DARK, LIGHT, Palette

WIDTH = 674.0


def document(*sections: Section) -> Document:
    return Document(title="1 to 22 November 2026", kicker="A report", sections=sections, footer="")


def one(*blocks: Any) -> tuple[Strip, ...]:
    """The strips of some blocks, without title and gaps."""
    made = strips_of(document(Section(heading="", blocks=blocks)), WIDTH, LIGHT)
    return tuple(strip for strip in made[1:] if not strip.is_gap)


def painted(strip: Strip, ground: str = "#FFFFFF") -> QImage:
    image = QImage(int(WIDTH), int(strip.height) + 1, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    strip.paint(painter)
    painter.end()
    return image


def colours(image: QImage, y: int) -> list[str]:
    """The colours along a line, each run once."""
    row = [image.pixelColor(x, y).name().upper() for x in range(image.width())]
    return [c for at, c in enumerate(row) if at == 0 or row[at - 1] != c]


def bar(stage: Stage, length: float, **changed: Any) -> Bar:
    made = Bar(
        stage=stage, label="Engage", value=5, shown="5", before="was 4", length=length,
        is_broken=False,
    )  # fmt: skip
    return replace(made, **changed)


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_bars_are_as_long_as_they_say_and_in_the_colour_of_their_stage(palette: Palette) -> None:
    rows = (bar(Stage.ENGAGE, 0.5), bar(Stage.CONVERSE, 0.25), bar(Stage.CONNECT, 0.0, value=0))
    block = Bars(bars=rows, note="")
    (strip,) = [
        s
        for s in strips_of(document(Section(heading="", blocks=(block,))), WIDTH, palette)[1:]
        if not s.is_gap
    ]
    image = painted(strip, palette.surface)

    def length(y: int, colour: str) -> int:
        return sum(
            image.pixelColor(x, y) == QColor(colour) for x in range(70, int(WIDTH) - 134 + 70)
        )

    half, quarter = length(14, palette.engage), length(42, palette.converse)
    assert half == pytest.approx(0.5 * 470, abs=4)
    assert half == pytest.approx(2 * quarter, abs=4)
    assert length(70, palette.connect) == 0


@pytest.mark.usefixtures("theme")
def test_a_broken_bar_has_a_gap_through_which_the_ground_is_seen() -> None:
    whole = painted(one(Bars(bars=(bar(Stage.FOLLOW, 1.0),), note=""))[0])
    broken = painted(one(Bars(bars=(bar(Stage.FOLLOW, 1.0, is_broken=True),), note="marked"))[0])
    stage = LIGHT.follow.upper()
    assert colours(whole, 14).count(stage) == 1
    assert colours(broken, 14).count(stage) == 2


@pytest.mark.usefixtures("theme")
def test_rows_are_as_high_as_their_longest_cell_but_never_higher_than_a_page() -> None:
    table = Table(
        columns=(Column(head="Person", share=1), Column(head="Because", share=2)),
        rows=(("Maren", "short"), ("Maren", "a long reason " * 20), ("Maren", "endless " * 9000)),
    )
    head, short, long, endless = one(table)
    assert [row.keeps_next for row in (head, short, long, endless)] == [True, True, True, False]
    assert short.head is head
    assert short.height == head.height
    assert long.height > short.height * 2
    assert endless.height <= CELL_LINES * 18 + 12


@pytest.mark.usefixtures("theme")
def test_a_column_that_nearly_fits_is_given_the_room_it_lacks() -> None:
    heads = (Column(head="Move", share=14), Column(head="Because", share=86))
    table = Table(columns=heads, rows=(("Converse → Co", "x"),))
    _head, row = one(table)
    assert row.height == _head.height, "the move would break at its arrow by its share alone"


@pytest.mark.usefixtures("theme")
def test_neither_the_first_nor_the_last_row_of_a_table_stands_alone() -> None:
    table = Table(columns=(Column(head="Person", share=1),), rows=(("Maren",),) * 5)
    assert [row.keeps_next for row in one(table)] == [True, True, False, False, True, False]
    lone = Table(columns=(Column(head="Person", share=1),), rows=(("Maren",),))
    assert [row.keeps_next for row in one(lone)] == [True, False]


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("letters", range(45, 75, 3))
def test_columns_stand_apart(letters: int) -> None:
    """What is as wide as its column is broken before it comes near the next one."""
    heads = (Column(head="A", share=1), Column(head="B", share=3))
    row = one(Table(columns=heads, rows=(("i" * letters, "l"),)))[1]
    image = painted(row)
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(int(row.height) - 2))
    ]
    assert inked[-1] > WIDTH / 4
    assert max(right - left for left, right in pairwise(inked)) >= 14


@pytest.mark.usefixtures("theme")
def test_the_first_and_last_lines_of_a_paragraph_never_stand_alone() -> None:
    lines = one(Paragraph(text="words that go on " * 40))
    assert len(lines) > 4
    assert [line.keeps_next for line in lines] == [
        n in (0, len(lines) - 2) for n in range(len(lines))
    ]


@pytest.mark.usefixtures("theme")
def test_weeks_without_anything_are_drawn_as_an_empty_ground() -> None:
    chart, *legend = one(Weeks(weeks=(), legend="grey: from you", heads=("", "", "")))
    assert set(colours(painted(chart), 60)) == {"#FFFFFF"}
    assert len(legend) == 1
