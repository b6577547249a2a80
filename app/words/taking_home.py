"""Taking everything home in words: what each file is good for, and what a calendar says."""

from __future__ import annotations

from app.words.translation import tr


def occasion_title(person: str, occasion: str) -> str:
    """A day of the year as a calendar shows it: "Edda Hraun: Birthday"."""
    return tr("{person}: {occasion}").format(person=person, occasion=occasion)
