"""What single cells of a list of people say: a name, a day, an address.

Refuses to know rows and columns (`generic`).
"""

from __future__ import annotations

import datetime as dt

from app.core.imports import ReadingContext
from app.importers.dates import local_day, parse_day, parse_instant, parse_slashed
from app.importers.text import plain_cell, strip_marks


def name_of_cell(text: str) -> str:
    """The display name as written; a formula is no name."""
    name = plain_cell(text)
    is_formula = name.startswith(("=", "+", "-", "@")) or not any(c.isalnum() for c in name)
    return "" if is_formula else name


def day_of_cell(text: str, context: ReadingContext, order: str) -> dt.date | None:
    """The day that a cell dates something, or None.

    Args:
        order: which number of a day with slashes is which, see `dates.slashed_order`.
    """
    day = parse_day(text) or parse_slashed(text, order)
    if day is None and (at := parse_instant(text)) is not None:
        day = local_day(at, context.zone)
    return day


def is_harmless(url: str) -> bool:
    """Whether an address is none that could do harm when it is opened."""
    head = strip_marks(url).strip().lower()
    return ":" not in head.split("/", 1)[0] or head.startswith(("http:", "https:", "mailto:"))
