"""Numbers as the reader's language writes them."""

from __future__ import annotations

from app.words.translation import tr


def number(value: float) -> str:
    """A count with thousands set apart: "12,345"."""
    return _written(f"{value:,.0f}")


def decimal(value: float) -> str:
    """A rate with one digit after the point."""
    return _written(f"{value:,.1f}")


def _written(english: str) -> str:
    sample = tr("1,234.5")
    if sample == "1,234.5":
        return english
    apart, point = sample[1], sample[-2]
    return english.translate({ord(","): apart, ord("."): point})
