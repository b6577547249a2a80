"""What the first page says about the lines that are written on it."""

from __future__ import annotations

from app.words.translation import tr


def count_words(people: int, unclear: int) -> str:
    """How many people the lines name, and how many lines name nobody; empty for neither."""
    if not people and not unclear:
        return ""
    named = tr("1 person") if people == 1 else tr("{n} people").format(n=f"{people:,}")
    if not unclear:
        return named
    if unclear == 1:
        return tr("{people}, and 1 line that names nobody").format(people=named)
    return tr("{people}, and {n} lines that name nobody").format(people=named, n=f"{unclear:,}")


def begun_said(people: int) -> str:
    """After the first people were taken in."""
    if people == 1:
        return tr("1 person is here now. Take your time.")
    return tr("{n} people are here now. Take your time.").format(n=f"{people:,}")


def samples_said(people: int) -> str:
    """After the sample people came."""
    return tr("{n} invented people are here to look around. Help takes them out again.").format(
        n=f"{people:,}"
    )


def samples_gone_said(people: int) -> str:
    """After the sample people were taken out."""
    return tr("{n} invented people were taken out.").format(n=f"{people:,}")
