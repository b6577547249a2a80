"""What cells of LinkedIn's tables mean: names, profile addresses, days and instants.

Each text stands in many rows, so what it means is kept until a reading is over.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from app.core.handles import strip_marks
from app.core.networks import Identity, Network, identity_from_url
from app.importers.dates import parse_american, parse_day, parse_instant, parse_saved_day


@lru_cache(maxsize=100_000)
def name_key(name: str) -> str:
    """A full name for comparing: composed, no marks, single blanks, folded case."""
    return " ".join(strip_marks(name).split()).casefold()


@lru_cache(maxsize=100_000)
def profile(url: str) -> Identity | None:
    """The LinkedIn identity of an address; None for an empty one or one of another network."""
    identity = identity_from_url(url) if url else None
    return identity if identity is not None and identity.network is Network.LINKEDIN else None


@lru_cache(maxsize=10_000)
def wall_day(text: str) -> dt.date | None:
    """The day of a date without a zone: ``14 Jan 2026``, ``14. Okt 19``, ``11/4/18, 6:05 AM``."""
    at = parse_american(text)
    return parse_day(text) or parse_saved_day(text) if at is None else at.date()


def instant(text: str) -> dt.datetime | None:
    """An instant of the forms that say their zone, or that formats.md takes as UTC."""
    return None if parse_american(text) is not None else parse_instant(text)


def forget() -> None:
    """Let go of names, addresses and days: a reading is over, and there may have been very many."""
    for kept in (name_key, profile, wall_day):
        kept.cache_clear()
