"""A document as one HTML file: no script, nothing fetched, prints well.

Every text is escaped by the template engine, so a hostile name is shown as it is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.core.stages import Stage
from app.core.unseen import without_acting
from app.reports.calendar import PITCH, SIDES
from app.reports.document import Document, WeekBar
from app.reports.weeks import label_every
from app.words.reports import level_legend

STAGE_COLOURS = {
    Stage.FOLLOW: "#6C7FA6",
    Stage.ENGAGE: "#2F8F83",
    Stage.CONVERSE: "#C98A1B",
    Stage.CONNECT: "#C2563F",
}
"""On paper there is only the light scheme (design.md)."""

DAY_COLOURS = ("#DFE3E4", "#A5C5C9", "#79A9AE", "#4C8C93", "#1F6F78")
"""The squares of a calendar by level: `app.reports.calendar.SHADES` of the accent on white."""

CHART_WIDTH, CHART_HEIGHT = 672, 110
"""The week chart in CSS pixels: as wide as the text on A4."""


LABEL_LETTER = 6.0
"""A letter of a label is at most about so wide, in CSS pixels: the font is not known here."""


def to_html(document: Document, templates: Path) -> str:
    """The document as HTML text.

    Args:
        templates: the folder of report templates.
    """
    template = _environment(templates).get_template("document.html")
    return template.render(
        document=document,
        colours={stage: STAGE_COLOURS[stage] for stage in Stage},
        width=CHART_WIDTH,
        height=CHART_HEIGHT,
        pitch=PITCH,
        sides=SIDES,
        shades=DAY_COLOURS,
        level_legend=level_legend(),
    )


@cache
def _environment(templates: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_harmless,
    )
    environment.filters["block_name"] = _block_name
    environment.filters["label_every"] = _label_every
    return environment


def _label_every(weeks: Sequence[WeekBar]) -> int:
    widest = max((len(week.label) for week in weeks), default=0) * LABEL_LETTER
    return label_every(len(weeks), CHART_WIDTH / max(len(weeks), 1), widest)


def _harmless(value: object) -> object:
    """No word acts on those beside it, and no control makes the page invalid."""
    return without_acting(value) if isinstance(value, str) else value


def _block_name(block: object) -> str:
    """By what the template tells blocks apart."""
    return type(block).__name__.lower()
