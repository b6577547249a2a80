"""A report as a document: a title and blocks, words and numbers already in place.

One source for every form it takes: HTML, plain text, preview, paper and PDF all lay out these
same blocks. Knows no file, no page size and no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.stages import Stage
from app.words.translation import language


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """A row of large numbers, each with its label below."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One stage in the chart of where everybody stands.

    Args:
        value, before: people now, and the day before the period.
        length, before_length: 0 to 1 of the chart's width, on one linear scale.
        is_broken: the bar is too long for the scale and is drawn with a marked break, as is the
            one of before.
    """

    stage: Stage
    label: str
    value: int
    shown: str
    before: str
    length: float
    is_broken: bool
    before_length: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Where everybody stands; ``note`` says it when a bar is broken."""

    bars: tuple[Bar, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table: its head and its share of the width (shares need no sum)."""

    head: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of text under heads; heads repeat on every page, rows are never cut."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekBar:
    """One calendar week or several: the label and two counts, from you and from them."""

    label: str
    gestures: int
    answers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Weeks:
    """Gestures and answers by week or by what is longer, with a legend and heads in words."""

    weeks: tuple[WeekBar, ...]
    legend: str
    heads: tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A heat map of days: a column for each week, a row for each day of the week.

    Args:
        levels: 0 to 4 for each day from a Monday on, None for a day outside the period. A square
            is the larger and the darker the higher its level, so that grey is enough.
        months: number of a column, from 0, and the name of the month that begins there.
        weekdays: the letters of the seven rows.
        legend: what each level is in numbers, from level 0.
        said: the same in a sentence, where nothing is drawn.
    """

    levels: tuple[int | None, ...]
    months: tuple[tuple[int, str], ...]
    weekdays: tuple[str, ...]
    legend: tuple[str, ...]
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text."""

    text: str


Block = Figures | Bars | Table | Weeks | Calendar | Paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Blocks under a heading; an empty heading has none."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole report.

    Args:
        title: large, on top; also the title of the file.
        kicker: the small line above the title.
        footer: the small line at the foot of every page.
        language: BCP 47 tag of the words; by default of the language that is spoken.
    """

    title: str
    kicker: str
    sections: tuple[Section, ...]
    footer: str
    language: str = field(default_factory=language)
